import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { categories, categoryNames } from '../../../classification/index.ts'
import type { MethodPreview } from '../../actions/methods.ts'
import { messages } from '../../messages/index.ts'
import { acceptingRoles, fewestSteps, levels, mostSteps } from '../../rules/method.ts'
import type { WrittenMethod } from '../../rules/read-method.ts'
import { methodAddress } from '../addresses.ts'
import { faultAt, type PageFault } from '../faults.ts'
import { MatrixFields } from './MatrixFields.tsx'
import { PreviewSection } from './PreviewSection.tsx'
import { ConsequenceFields, LikelihoodFields } from './ScaleFields.tsx'

interface MethodFormPageProps {
  frame: Framing
  /** The version that is changed. */
  from: number
  written: WrittenMethod
  faults: readonly PageFault[]
  /** Why it was not saved as a whole. */
  whole: string | null
  preview: MethodPreview | null
}

/** The method as a form: all of it on one page, saved as a new version. */
export function MethodFormPage({ frame, from, written, faults, whole, preview }: MethodFormPageProps) {
  const { language } = frame
  const part = { language, written, faults }
  const address = `${methodAddress}/andra`
  return (
    <WorkFrame {...frame} errors={faults.length > 0}>
      <ErrorSummary language={language} errors={[...faults]} />
      {whole !== null && (
        <div className="below-5">
          <Notice kind="warning" live title={whole} />
        </div>
      )}
      <PageHead
        crumb={<a href={methodAddress}>{say(language, messages.methodTitle)}</a>}
        title={say(language, messages.changeMethod)}
        lead={say(language, messages.changeMethodLead)}
      />
      {preview !== null && <PreviewSection language={language} preview={preview} />}
      <SizeForm language={language} written={written} />
      <form method="post" action={address} noValidate>
        <input type="hidden" name="fran" value={from} autoComplete="off" />
        <Section id="sannolikheter" title={say(language, messages.likelihoodScale)}>
          <LikelihoodFields {...part} />
        </Section>
        <div className="above-6">
          <ChoiceGroup
            language={language}
            kind="multi"
            id="kategorier"
            legend={say(language, messages.categoriesTitle)}
            error={faultAt(faults, 'kategorier')}
            options={categories.map((category) => ({ value: category, label: say(language, categoryNames[category]) }))}
            chosen={written.categories}
          />
        </div>
        <Section id="konsekvenser" title={say(language, messages.consequenceScale)}>
          <ConsequenceFields {...part} />
        </Section>
        <Section
          id="rutor"
          title={say(language, messages.matrixLevels)}
          lead={say(language, messages.matrixLevelsLead)}
        >
          <MatrixFields {...part} />
        </Section>
        <Section id="accepterar" title={say(language, messages.acceptTable)}>
          {levels.map((level) => (
            <div key={level} className="above-5">
              <ChoiceGroup
                language={language}
                kind="multi"
                row
                id={`${level}.roller`}
                legend={say(language, messages.acceptLegend, { level: say(language, messages.level[level]) })}
                options={acceptingRoles.map((role) => ({
                  value: role,
                  label: say(language, messages.roleLabel[role]),
                }))}
                chosen={written.acceptance[level].roles}
              />
              <TextField
                language={language}
                id={`${level}.manader`}
                width="short"
                label={say(language, messages.acceptMonths)}
                value={written.acceptance[level].months}
                error={faultAt(faults, `${level}.manader`)}
              />
            </div>
          ))}
        </Section>
        <Section id="beslut" title={say(language, messages.decision)}>
          <TextField
            language={language}
            id="beslutad-av"
            maxLength={200}
            label={say(language, messages.decidedBy)}
            value={written.decidedBy}
            error={faultAt(faults, 'beslutad-av')}
          />
          <TextField
            language={language}
            id="beslutad"
            type="date"
            width="medium"
            label={say(language, messages.decidedOn)}
            value={written.decidedOn}
            error={faultAt(faults, 'beslutad')}
          />
        </Section>
        <p className="actions above-5">
          <Button variant="secondary" formAction={`${methodAddress}/forhandsvisa`}>
            {say(language, messages.previewMethod)}
          </Button>
          <Button>{say(language, messages.saveMethod)}</Button>
        </p>
      </form>
    </WorkFrame>
  )
}

/** How many steps the form has: another number begins it anew. */
function SizeForm({ language, written }: { language: Language; written: WrittenMethod }) {
  const sizes = Array.from({ length: mostSteps - fewestSteps + 1 }, (_, at) => `${at + fewestSteps}`)
  const options = sizes.map((value) => ({ value, label: value }))
  return (
    <Section id="steg" title={say(language, messages.sizeTitle)} lead={say(language, messages.sizeLead)}>
      <form method="get" action={`${methodAddress}/andra`}>
        <SelectField
          language={language}
          id="s"
          label={say(language, messages.sizeLikelihood)}
          value={`${written.likelihoods.length}`}
          options={options}
        />
        <SelectField
          language={language}
          id="k"
          label={say(language, messages.sizeConsequence)}
          value={`${written.consequences.length}`}
          options={options}
        />
        <p className="actions above-4">
          <Button variant="secondary">{say(language, messages.sizeShow)}</Button>
        </p>
      </form>
    </Section>
  )
}
