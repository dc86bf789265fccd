import { formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { Conflict } from '../../../../ui/Conflict.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { optionLabel } from '../../tables/rules/option-label.ts'
import { roundLabel } from '../actions/linked-rounds.ts'
import type { Link } from '../actions/read-link.ts'
import type { Grade, Pair } from '../rules/link.ts'
import { isComparable } from '../rules/propose-pairs.ts'
import { questionDifferences } from '../rules/question-differences.ts'
import { differenceWords } from '../rules/read/difference-words.ts'
import { gradeWords } from '../rules/shown/figure-words.ts'
import { messages } from './messages.ts'
import { answerChoices, gradesFor, type PairForm, type PairQuestions, pairOf } from './pair-form.ts'
import type { PairPageProps } from './pair-page-props.ts'

interface ChooseEarlierProps {
  language: Language
  link: Link
  questions: PairQuestions
  form: PairForm
  base: string
}

/** Which earlier question, or which published figure, the question is laid beside. A form of its own, since the options follow from it. */
export function ChooseEarlier({ language, link: { survey, earlier }, questions, form, base }: ChooseEarlierProps) {
  const { question, old } = questions
  const differs =
    old && earlier.kind === 'survey'
      ? questionDifferences(
          { questionnaire: earlier.survey.questionnaire, question: old },
          { questionnaire: survey.questionnaire, question },
        )
      : []
  const published = earlier.kind === 'published'
  const options = published
    ? earlier.source.figures.map(({ id, text, answer }) => ({
        value: id,
        label: `${text[language]}: ${answer[language]}`,
      }))
    : earlier.survey.questionnaire.questions
        .filter(isComparable)
        .map(({ id, text }) => ({ value: id, label: text[language] }))
  return (
    <form className="above-4" method="get" action={`${base}/${question.id}`}>
      <SelectField
        language={language}
        id="mot"
        label={say(language, published ? messages.earlierFigure : messages.earlierQuestion)}
        value={form.earlier}
        options={options}
      />
      <p className="actions above-4">
        <Button variant="secondary" size="sm">
          {say(language, published ? messages.changeFigure : messages.change)}
        </Button>
        {differs.length > 0 && (
          <span className="quiet">{say(language, messages.differs, { what: differenceWords(differs)[language] })}</span>
        )}
      </p>
    </form>
  )
}

type GradeFormProps = PairPageProps & { language: Language; base: string; time: string }

/** How alike the two are, why, and the recoding. Everything that was typed is kept, whatever the grade. */
export function GradeForm(props: GradeFormProps) {
  const { language, base, link, questions, form, faults, conflict, time } = props
  const { stored, pairs, earlier } = link
  const current = pairs.find(({ later }) => later === questions.question.id) ?? null
  const faultOf = (...fields: string[]) => {
    const found = faults.filter(({ field }) => fields.includes(field)).map(({ message }) => message)
    return found.length === 0 ? undefined : found.join(' ')
  }
  return (
    <form method="post" action={`${base}/${questions.question.id}`} className="above-4">
      <input type="hidden" name="version" value={conflict?.stored.version ?? stored.version} />
      <input type="hidden" name="fraga" value={form.earlier} />
      {conflict && (
        <Conflict
          language={language}
          question={questions.question.id}
          label={say(language, messages.howAlike)}
          theirs={{
            name: conflict.stored.savedBy ?? '–',
            time: formatTime(language, conflict.stored.savedAt),
            answer: pairWords(conflict.current, language),
          }}
          mine={{ time, answer: pairWords(pairOf(form, questions, current), language) }}
        />
      )}
      <ChoiceGroup
        language={language}
        kind="single"
        id="grad"
        legend={say(language, messages.howAlike)}
        error={faultOf('grad', '', 'later', 'earlier')}
        chosen={form.grade === null ? [] : [form.grade]}
        options={gradesFor(earlier).map((grade) => ({ value: grade, ...gradeChoice(grade, language) }))}
      />
      <TextArea
        language={language}
        id="skal"
        label={say(language, messages.reasonSv)}
        hint={say(language, messages.reasonHint)}
        rows={2}
        maxLength={1000}
        value={form.reason.sv}
        error={faultOf('skal')}
      />
      <TextArea
        language={language}
        id="skal_en"
        label={say(language, messages.reasonEn)}
        optional
        rows={2}
        maxLength={1000}
        value={form.reason.en}
      />
      {earlier.kind === 'survey' && <Recoding {...props} error={faultOf('omkodning')} current={current} />}
      {earlier.kind === 'published' && (
        <ChoiceGroup
          language={language}
          kind="multi"
          id="svar"
          legend={say(language, messages.similarOptions)}
          error={faultOf('svar')}
          chosen={form.options}
          options={questions.question.options.map((option) => ({
            value: option.id,
            label: optionLabel(option, language),
          }))}
        />
      )}
      <p className="actions above-4">
        <Button>{say(language, messages.save)}</Button>
        {current !== null && (
          <Button variant="secondary" name="ta-bort" value="ja">
            {say(language, messages.remove)}
          </Button>
        )}
      </p>
    </form>
  )
}

interface RecodingProps extends GradeFormProps {
  error: string | undefined
  current: Pair | null
}

/** What each option on either side counts as. */
function Recoding({ language, link, questions, form, error, current }: RecodingProps) {
  const { question, old } = questions
  const { earlier, survey } = link
  if (!old || earlier.kind !== 'survey') return null
  const choices = [
    { value: '', label: '–' },
    ...answerChoices(old, current).map(({ id, label }) => ({ value: id, label: label[language] })),
  ]
  const sides = [
    { name: 'tidigare', options: old.options, round: roundLabel(earlier.survey), counts: form.countsAs.earlier },
    { name: 'senare', options: question.options, round: roundLabel(survey), counts: form.countsAs.later },
  ]
  return (
    <Details summary={say(language, messages.recoding)} {...((form.grade === 'harmonised' || error) && { open: true })}>
      <p className="hint" id="omkodning" tabIndex={-1}>
        {say(language, messages.recodingHint)}
      </p>
      {error !== undefined && <p className="ds-validation-message">{error}</p>}
      {sides.map(({ name, options, round, counts }) =>
        options.map((option) => (
          <SelectField
            key={`${name}.${option.id}`}
            language={language}
            id={`${name}.${option.id}`}
            label={say(language, messages.countsAs, { option: optionLabel(option, language), round })}
            value={counts.get(option.id) ?? ''}
            options={choices}
          />
        )),
      )}
    </Details>
  )
}

function gradeChoice(grade: Grade, language: Language): { label: string; help: string } {
  const words = {
    identical: [messages.identical, messages.identicalHelp],
    harmonised: [messages.harmonised, messages.harmonisedHelp],
    similar: [messages.similar, messages.similarHelp],
    'not-comparable': [messages.notComparable, messages.notComparableHelp],
  } as const
  const [label, help] = words[grade]
  return { label: say(language, label), help: say(language, help) }
}

function pairWords(pair: Pair | null, language: Language): string[] {
  if (pair === null) return [say(language, messages.notLinked)]
  return [gradeWords(pair.grade, language), ...(pair.grade === 'identical' ? [] : [pair.reason[language]])]
}
