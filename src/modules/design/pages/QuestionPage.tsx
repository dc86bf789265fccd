import { type Language, say, soften } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import { Section } from '../../../ui/Section.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import type { PilotSaid } from '../../collection/index.ts'
import { describeBase, type Question, type Questionnaire, type QuestionType } from '../../survey/index.ts'
import { messages } from '../messages/index.ts'
import { referringTo } from '../rules/change/references.ts'
import { DraftFrame } from './DraftFrame.tsx'
import { ItemList } from './ItemList.tsx'
import type { QuestionValues } from './question-form.ts'
import { SaidInPilots } from './SaidInPilots.tsx'
import { addressOf, type ShownDraft } from './shown-draft.ts'

const types: readonly QuestionType[] = ['single', 'multi', 'matrix', 'number', 'text']

interface QuestionPageProps extends ShownDraft {
  /** As it is stored; null for a new question, and for one that is gone. */
  question: Question | null
  action: string
  values: QuestionValues
  /** As it stands now, where somebody else changed it meanwhile. */
  theirs: QuestionValues | null
  faults: ReadonlyMap<string, string>
  /** What was said of it in pilots. */
  said: readonly PilotSaid[]
  /** Empty lines in the lists. */
  blank: number
}

/** One question: its texts, its type, what can be answered; and links to when it is asked. */
export function QuestionPage({ question, action, values, theirs, faults, said, blank, ...shown }: QuestionPageProps) {
  const { language } = shown.frame
  const { draft, questionnaire } = shown.opened
  const address = addressOf(draft.id)
  const title = question === null ? say(language, messages.newQuestion) : soften(question.text[language])
  const errors = [...faults].map(([field, message]) => ({ id: fieldIds[field] ?? field, message }))
  return (
    <DraftFrame {...shown} view="contents" title={title} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {theirs && <Theirs language={language} theirs={theirs} />}
      {question !== null && <SaidInPilots {...{ language, said }} question={question.id} />}
      <form method="post" action={action} className="question-form" data-reorder="press" noValidate>
        {/* What Enter in a text means */}
        <button type="submit" name="press" value="save" hidden />
        <input type="hidden" name="version" value={draft.version} />
        <Texts language={language} values={values} faults={faults} />
        <SelectField
          language={language}
          id="type"
          label={say(language, messages.type)}
          value={values.type}
          error={faults.get('type')}
          options={types.map((type) => ({ value: type, label: say(language, messages.types[type]) }))}
        />
        <fieldset className="item-set" data-set="options" id="options" tabIndex={-1}>
          <legend>{say(language, messages.options)}</legend>
          <p className="hint">
            {say(language, messages.optionsHint)} {say(language, messages.columns)}
          </p>
          {faults.has('options') && <p className="ds-validation-message">{faults.get('options')}</p>}
          <ItemList {...{ language, faults, blank }} list="options" items={values.options} />
        </fieldset>
        <fieldset className="item-set" data-set="rows" id="rows" tabIndex={-1}>
          <legend>{say(language, messages.rows)}</legend>
          {faults.has('rows') && <p className="ds-validation-message">{faults.get('rows')}</p>}
          <ItemList {...{ language, faults, blank }} list="rows" items={values.rows} />
        </fieldset>
        <TextField
          language={language}
          id="id"
          label={say(language, messages.idField)}
          hint={say(language, question === null ? messages.idHint : messages.questionIdHint)}
          value={values.id}
          error={faults.get('id')}
          width="medium"
          optional={question === null}
        />
        <div className="actions">
          <Button name="press" value="save">
            {say(language, theirs ? messages.saveMine : messages.save)}
          </Button>
          <a href={question === null ? address : `${address}#fraga-${question.id}`}>
            {say(language, messages.backToContents)}
          </a>
        </div>
      </form>
      {question !== null && <Around {...{ language, address, questionnaire, question }} version={draft.version} />}
    </DraftFrame>
  )
}

/** Where in the page the errors lead. */
const fieldIds: Readonly<Record<string, string>> = {
  'text.sv': 'text',
  'text.en': 'text-en',
  'help.sv': 'hjalp',
  'help.en': 'hjalp-en',
  '': 'text',
}

function Texts({
  language,
  values,
  faults,
}: {
  language: Language
  values: QuestionValues
  faults: ReadonlyMap<string, string>
}) {
  return (
    <>
      <div className="words-pair">
        <TextArea
          language={language}
          id="text"
          name="text.sv"
          rows={2}
          label={say(language, messages.textSv)}
          value={values.text.sv}
          error={faults.get('text.sv') ?? faults.get('')}
        />
        <TextArea
          language={language}
          id="text-en"
          name="text.en"
          rows={2}
          label={say(language, messages.textEn)}
          value={values.text.en}
          error={faults.get('text.en')}
          optional
        />
      </div>
      <div className="words-pair">
        <TextArea
          language={language}
          id="hjalp"
          name="help.sv"
          rows={2}
          label={say(language, messages.helpSv)}
          hint={say(language, messages.helpHint)}
          value={values.help.sv}
          error={faults.get('help.sv')}
          optional
        />
        <TextArea
          language={language}
          id="hjalp-en"
          name="help.en"
          rows={2}
          label={say(language, messages.helpEn)}
          value={values.help.en}
          error={faults.get('help.en')}
          optional
        />
      </div>
    </>
  )
}

interface AroundProps {
  language: Language
  address: string
  questionnaire: Questionnaire
  question: Question
  version: number
}

/** What else is of a question: when it is asked, what follows from it, where it stands. */
function Around({ language, address, questionnaire, question, version }: AroundProps) {
  const here = `${address}/fraga/${question.id}`
  const followers = referringTo(questionnaire, { question: question.id })
  return (
    <>
      <Section
        id="nar"
        title={say(language, messages.whenAsked)}
        link={{ href: `${here}/villkor`, label: say(language, messages.changeWhen) }}
      >
        <p>{describeBase(questionnaire, question, language)}</p>
        {followers.length > 0 && (
          <>
            <p className="quiet above-3">{say(language, messages.followUps)}:</p>
            <ul>
              {followers.map(({ id, text }) => (
                <li key={id}>
                  <a href={`${address}/fraga/${id}`}>{soften(text[language])}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section id="plats" title={say(language, messages.place)}>
        <form method="post" action={`${here}/flytta`} className="move-form">
          <input type="hidden" name="version" value={version} />
          <SelectField
            language={language}
            id="till"
            label={say(language, messages.moveTo)}
            value={question.section}
            options={questionnaire.sections.map(({ id, title }) => ({ value: id, label: title[language] }))}
          />
          <div className="actions">
            <Button variant="secondary">{say(language, messages.move)}</Button>
            <Button variant="secondary" formAction={`${here}/kopiera`}>
              {say(language, messages.copy)}
            </Button>
            <a href={`${here}/ta-bort`}>{say(language, messages.removeQuestion)}</a>
          </div>
        </form>
      </Section>
    </>
  )
}

/** What somebody else has saved, beside what was typed. */
function Theirs({ language, theirs }: { language: Language; theirs: QuestionValues }) {
  return (
    <section className="theirs below-4" aria-label={say(language, messages.asItIs)}>
      <p className="quiet size-s">{say(language, messages.asItIs)}</p>
      <p>
        <strong>{theirs.text.sv}</strong>
      </p>
      {theirs.text.en !== '' && <p lang="en">{theirs.text.en}</p>}
      {theirs.help.sv !== '' && <p className="quiet">{theirs.help.sv}</p>}
      <p className="quiet size-s">{say(language, messages.shortTypes[theirs.type])}</p>
      <ul>
        {[...theirs.options, ...theirs.rows].map(({ id, sv, en }) => (
          <li key={id}>{en === '' ? sv : `${sv} / ${en}`}</li>
        ))}
      </ul>
    </section>
  )
}
