import { say } from '../../../../platform/i18n/index.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import type { RequirementPicture } from '../../actions/requirements/read-requirement.ts'
import { messages } from '../../messages/index.ts'
import { addressOf } from '../address-of.ts'
import { errorsOf, type Faults } from '../form-faults.ts'
import { nameOf } from '../requirements/RequirementsPage.tsx'
import { FormPage } from './FormPage.tsx'
import { Covers } from './MeasurePage.tsx'

export const tieFields = ['measure', 'covers'] as const

interface TiePageProps {
  frame: Framing
  picture: RequirementPicture
  written: Record<(typeof tieFields)[number], string>
  faults: Faults<(typeof tieFields)[number]>
}

/** A measure that there is already, tied to one more requirement. */
export function TiePage({ frame, picture: { requirement, others }, written, faults }: TiePageProps) {
  const { language } = frame
  const title = say(language, messages.tieMeasure)
  if (others.length === 0) {
    const here = addressOf(requirement.id)
    return (
      <WorkFrame {...frame}>
        <PageHead crumb={<a href={here}>{nameOf(requirement, language)}</a>} title={title} />
        <EmptyState id="inga" title={say(language, messages.noOthers)}>
          <a href={`${here}/atgard`}>{say(language, messages.addMeasure)}</a>
        </EmptyState>
      </WorkFrame>
    )
  }
  return (
    <FormPage
      frame={frame}
      requirement={requirement}
      to="koppla"
      title={title}
      errors={errorsOf(tieFields, faults)}
      button={say(language, messages.tie)}
    >
      <SelectField
        language={language}
        id="measure"
        label={say(language, messages.chooseMeasure)}
        value={written.measure}
        options={[
          { value: '', label: say(language, messages.choose) },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        error={faults.measure}
      />
      <Covers language={language} chosen={written.covers} error={faults.covers} />
    </FormPage>
  )
}
