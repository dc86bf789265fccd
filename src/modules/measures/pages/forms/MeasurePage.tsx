import { say } from '../../../../platform/i18n/index.ts'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import type { RequirementPicture } from '../../actions/requirements/read-requirement.ts'
import { messages } from '../../messages/index.ts'
import type { WrittenMeasure } from '../../rules/read/read-new-measure.ts'
import { coverages, measureStatuses } from '../../rules/state/requirement-state.ts'
import { errorsOf, type Faults } from '../form-faults.ts'
import { FormPage } from './FormPage.tsx'

export const measureFields = ['name', 'status', 'covers', 'owner', 'dueOn'] as const

interface MeasurePageProps {
  frame: Framing
  picture: RequirementPicture
  written: WrittenMeasure
  faults: Faults<keyof WrittenMeasure>
}

/** A new measure for a requirement: the least that is needed. */
export function MeasurePage({ frame, picture, written, faults }: MeasurePageProps) {
  const { language } = frame
  const { requirement, owners, mayChange } = picture
  const statuses = measureStatuses.filter((status) => status !== 'dropped')
  return (
    <FormPage
      frame={frame}
      requirement={requirement}
      to="atgard"
      title={say(language, messages.addMeasure)}
      {...(!mayChange && { lead: say(language, messages.ownerBecomesYou) })}
      errors={errorsOf(measureFields, faults)}
      button={say(language, messages.saveMeasure)}
    >
      <TextField
        language={language}
        id="name"
        label={say(language, messages.whatIsDone)}
        hint={say(language, messages.whatIsDoneHint)}
        value={written.name}
        error={faults.name}
      />
      <ChoiceGroup
        language={language}
        kind="single"
        id="status"
        legend={say(language, messages.howFar)}
        headingLevel={null}
        row
        options={statuses.map((status) => ({ value: status, label: say(language, messages.status[status]) }))}
        chosen={[written.status]}
        error={faults.status}
      />
      <Covers language={language} chosen={written.covers} error={faults.covers} />
      {mayChange && (
        <SelectField
          language={language}
          id="owner"
          label={say(language, messages.owner)}
          optional
          value={written.owner}
          options={[
            { value: '', label: say(language, messages.noOwner) },
            ...owners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          error={faults.owner}
        />
      )}
      <TextField
        language={language}
        id="dueOn"
        width="short"
        optional
        label={say(language, messages.dueOn)}
        hint={say(language, messages.dateHint)}
        value={written.dueOn}
        error={faults.dueOn}
      />
    </FormPage>
  )
}

interface CoversProps {
  language: Framing['language']
  chosen: string
  error: string | undefined
}

/** Whether a measure suffices for the whole of a requirement. */
export function Covers({ language, chosen, error }: CoversProps) {
  return (
    <ChoiceGroup
      language={language}
      kind="single"
      id="covers"
      legend={say(language, messages.suffices)}
      headingLevel={null}
      options={coverages.map((each) => ({ value: each, label: say(language, messages.covers[each]) }))}
      chosen={[chosen]}
      error={error}
    />
  )
}
