import { type Language, say, soften } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Section } from '../../../ui/Section.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { describeBase, type Question, type Questionnaire } from '../../survey/index.ts'
import { messages } from '../messages/index.ts'
import { comparableBefore, operatorsOf } from '../rules/routing/comparable.ts'
import { asList, type ConditionList, expressionOf } from '../rules/routing/condition-list.ts'
import { typedPlaceOf } from '../rules/routing/typed-condition.ts'
import { DraftFrame } from './DraftFrame.tsx'
import { addressOf, type ShownDraft } from './shown-draft.ts'

interface ConditionPageProps extends ShownDraft {
  question: Question
  /** The condition as it stands in the written field. */
  written: string
  /** What is wrong with it, in words with the place. */
  faults: readonly string[]
  /** What kept a choice from the lists from being saved. */
  listFaults: readonly string[]
  /** The question chosen to compare with. */
  compared: Question | null
  unreachable: boolean
}

/** When a question is asked: in words, from lists, and as it is written. */
export function ConditionPage(props: ConditionPageProps) {
  const { question, written, faults, listFaults, compared, unreachable, ...shown } = props
  const { language } = shown.frame
  const { draft, questionnaire } = shown.opened
  const here = `${addressOf(draft.id)}/fraga/${question.id}`
  const list = asList(question.base)
  const hidden = <input type="hidden" name="version" value={draft.version} />
  return (
    <DraftFrame
      {...shown}
      view="contents"
      title={say(language, messages.whenAsked)}
      errors={faults.length > 0 || listFaults.length > 0}
    >
      <ErrorSummary language={language} errors={faults.map((message) => ({ id: 'villkoret', message }))} />
      <p className="lead below-2">
        <a href={here}>{soften(question.text[language])}</a>
      </p>
      <p className="below-4">
        <strong>{describeBase(questionnaire, question, language)}</strong>
      </p>
      {unreachable && (
        <div className="below-4">
          <Notice kind="warning" title={say(language, messages.neverReached)}>
            <p>{say(language, messages.neverReachedWhy)}</p>
          </Notice>
        </div>
      )}
      {listFaults.length > 0 && (
        <div className="below-4">
          <Notice kind="warning" live title={say(language, messages.notDone)}>
            {listFaults.map((fault) => (
              <p key={fault}>{fault}</p>
            ))}
          </Notice>
        </div>
      )}
      <Section id="villkor" title={say(language, messages.conditions)} lead={say(language, messages.conditionsLead)}>
        {list === null ? (
          <p>{say(language, messages.nested)}</p>
        ) : (
          <form method="post" action={`${here}/villkor`}>
            {hidden}
            <Conditions {...{ language, questionnaire, question, list }} />
          </form>
        )}
        {list !== null && (
          <AddCondition {...{ language, questionnaire, question, compared, here }} version={draft.version} />
        )}
      </Section>
      <Section id="skrivet" title={say(language, messages.writtenForm)}>
        <form method="post" action={`${here}/villkor`} className="written-condition" noValidate>
          {hidden}
          <div data-typed={JSON.stringify(typedPlaceOf(questionnaire, question.id, language))}>
            <TextArea
              language={language}
              id="villkoret"
              name="base"
              rows={3}
              label={say(language, messages.condition)}
              hint={say(language, messages.writtenHint)}
              value={written}
              error={faults.length === 0 ? undefined : faults.join(' ')}
            />
            <div role="status" className="typed-verdict" id="villkoret-lyder" />
          </div>
          <div className="actions">
            <Button variant="secondary" name="do" value="write">
              {say(language, messages.saveCondition)}
            </Button>
            {question.base !== null && (
              <Button variant="tertiary" name="do" value="everybody">
                {say(language, messages.askEverybody)}
              </Button>
            )}
          </div>
        </form>
        <Ids language={language} questions={comparableBefore(questionnaire, question.id)} />
      </Section>
      <p className="actions above-5">
        <a href={here}>{say(language, messages.toQuestion)}</a>
        <a href={`${addressOf(draft.id)}#fraga-${question.id}`}>{say(language, messages.backToContents)}</a>
      </p>
    </DraftFrame>
  )
}

interface ConditionsProps {
  language: Language
  questionnaire: Questionnaire
  question: Question
  list: ConditionList
}

/** The conditions there are, each in words, and how they belong together. */
function Conditions({ language, questionnaire, question, list }: ConditionsProps) {
  if (list.conditions.length === 0) return null
  return (
    <>
      <ul className="condition-list">
        {list.conditions.map((condition, index) => {
          const words = describeBase(questionnaire, { ...question, base: expressionOf(condition) }, language)
          return (
            <li key={words}>
              <span>{words}</span>
              <Button
                variant="tertiary"
                size="sm"
                name="do"
                value={`remove:${index}`}
                label={say(language, messages.removeCondition, { words })}
              >
                {say(language, messages.remove)}
              </Button>
            </li>
          )
        })}
      </ul>
      {list.conditions.length > 1 && (
        <p className="actions below-4">
          <span>{say(language, list.joined === 'and' ? messages.allHold : messages.oneHolds)}.</span>
          <Button variant="secondary" size="sm" name="do" value={list.joined === 'and' ? 'join:or' : 'join:and'}>
            {say(language, list.joined === 'and' ? messages.makeOneHold : messages.makeAllHold)}
          </Button>
        </p>
      )}
    </>
  )
}

interface AddConditionProps {
  language: Language
  questionnaire: Questionnaire
  question: Question
  compared: Question | null
  here: string
  version: number
}

/** First which question decides, then what its answer has to be. */
function AddCondition({ language, questionnaire, question, compared, here, version }: AddConditionProps) {
  const earlier = comparableBefore(questionnaire, question.id)
  if (earlier.length === 0) return <p className="quiet">{say(language, messages.noEarlier)}</p>
  return (
    <div className="add-condition" id="nytt">
      <h3>{say(language, messages.addCondition)}</h3>
      <form method="get" action={`${here}/villkor#nytt`}>
        <SelectField
          language={language}
          id="jamfor"
          label={say(language, messages.whichQuestion)}
          value={compared?.id ?? earlier.at(-1)?.id ?? ''}
          options={earlier.map(({ id, text }) => ({ value: id, label: text[language] }))}
        />
        <Button variant="secondary">{say(language, messages.choose)}</Button>
      </form>
      {compared !== null && (
        <form method="post" action={`${here}/villkor`} className="above-4">
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="question" value={compared.id} />
          <p>
            <strong>{soften(compared.text[language])}</strong>
          </p>
          {compared.type === 'matrix' && (
            <SelectField
              language={language}
              id="rad"
              name="row"
              label={say(language, messages.whichRow)}
              options={compared.rows.map(({ id, label }) => ({ value: id, label: label[language] }))}
            />
          )}
          <SelectField
            language={language}
            id="jamforelse"
            name="operator"
            label={say(language, messages.comparison)}
            options={operatorsOf(compared).map((operator) => ({
              value: operator,
              label: say(language, messages.operators[operator]),
            }))}
          />
          {compared.type === 'number' ? (
            <TextField
              language={language}
              id="varde"
              name="value"
              label={say(language, messages.numberField)}
              width="short"
            />
          ) : (
            <SelectField
              language={language}
              id="varde"
              name="value"
              label={say(language, messages.answer)}
              options={compared.options.map(({ id, label }) => ({ value: id, label: label[language] }))}
            />
          )}
          <Button name="do" value="add">
            {say(language, messages.addCondition)}
          </Button>
        </form>
      )}
    </div>
  )
}

/** What can be named in a written condition. */
function Ids({ language, questions }: { language: Language; questions: readonly Question[] }) {
  if (questions.length === 0) return null
  return (
    <Details summary={say(language, messages.idsToUse)}>
      <dl className="id-list">
        {questions.map(({ id, text, options, rows }) => (
          <div key={id}>
            <dt>
              <code>{id}</code> {soften(text[language])}
            </dt>
            <dd className="quiet">
              {[...rows.map((row) => `.${row.id}`), ...options.map((option) => option.id)].join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}
