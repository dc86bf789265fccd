import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { FieldError } from '../../../../ui/FieldError.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../../messages/index.ts'
import { aspectMeanings, aspectNames, categoryNames } from '../../rules/aspect-messages.ts'
import { aspects, categories } from '../../rules/aspects.ts'
import type { WrittenLevel, WrittenModel } from '../../rules/read-model.ts'

interface ModelFormPageProps {
  frame: Framing
  /** The version that is changed. */
  from: number
  written: WrittenModel
  /** By field, in the order of the page. */
  faults: ReadonlyMap<string, string>
  /** Why it was not saved as a whole. */
  whole: string | null
}

/** The method as a form: all of it on one page, saved as a new version. */
export function ModelFormPage({ frame, from, written, faults, whole }: ModelFormPageProps) {
  const { language } = frame
  const levelsFault = faults.get('nivaer')
  const errors = [...faults].map(([id, message]) => ({ id, message }))
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {whole !== null && (
        <div className="below-5">
          <Notice kind="warning" live title={whole} />
        </div>
      )}
      <PageHead
        crumb={<a href="/klassning/modell">{say(language, messages.methodTitle)}</a>}
        title={say(language, messages.methodChange)}
        lead={say(language, messages.methodChangeLead)}
      />
      <form method="post" action="/klassning/modell/andra" noValidate>
        <input type="hidden" name="fran" value={from} autoComplete="off" />
        <ChoiceGroup
          language={language}
          kind="multi"
          id="aspekter"
          legend={say(language, messages.aspectsLegend)}
          error={faults.get('aspekter')}
          options={aspects.map((aspect) => ({
            value: aspect,
            label: say(language, aspectNames[aspect]),
            help: say(language, aspectMeanings[aspect]),
          }))}
          chosen={written.aspects}
        />
        {levelsFault !== undefined && (
          <div className="above-5" id="nivaer" tabIndex={-1}>
            <FieldError id="nivaer-fel">{levelsFault}</FieldError>
          </div>
        )}
        {written.levels.map((level) => (
          <LevelFields key={level.level} language={language} written={level} faults={faults} />
        ))}
        <div className="actions above-5">
          <Button>{say(language, messages.saveVersion)}</Button>
        </div>
      </form>
    </WorkFrame>
  )
}

interface LevelFieldsProps {
  language: Language
  written: WrittenLevel
  faults: ReadonlyMap<string, string>
}

function LevelFields({ language, written, faults }: LevelFieldsProps) {
  const { level, kept, name, months, consequences } = written
  const id = (field: string) => `niva.${level}.${field}`
  const keptFault = faults.get(id('kvar'))
  return (
    <Section id={`niva-${level}`} title={say(language, messages.levelHeading, { level })}>
      {keptFault !== undefined && <FieldError id={`${id('kvar')}-fel`}>{keptFault}</FieldError>}
      <label className="choice">
        <input
          className="ds-input"
          type="checkbox"
          id={id('kvar')}
          name={id('kvar')}
          value="ja"
          defaultChecked={kept}
          {...(keptFault !== undefined && { 'aria-invalid': true as const, 'aria-describedby': `${id('kvar')}-fel` })}
        />
        <span>{say(language, messages.levelKept)}</span>
      </label>
      <TextField
        language={language}
        id={id('namn')}
        label={say(language, messages.levelName)}
        value={name}
        error={faults.get(id('namn'))}
        width="medium"
      />
      <TextField
        language={language}
        id={id('manader')}
        label={say(language, messages.levelMonths)}
        value={months}
        error={faults.get(id('manader'))}
        width="short"
      />
      {categories.map((category) => (
        <TextArea
          key={category}
          language={language}
          id={id(category)}
          label={say(language, categoryNames[category])}
          value={consequences[category]}
          error={faults.get(id(category))}
          rows={2}
        />
      ))}
    </Section>
  )
}
