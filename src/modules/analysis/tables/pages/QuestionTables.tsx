import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import { describeBase, type Language, type Questionnaire } from '../../../survey/index.ts'
import type { Result } from '../../rules/result.ts'
import { optionLabel } from '../rules/option-label.ts'
import { BreakdownFigure } from './BreakdownFigure.tsx'
import { messages } from './messages.ts'
import { type TableQuery, writeTableQuery } from './table-query.ts'

interface QuestionTablesProps {
  language: Language
  questionnaire: Questionnaire
  result: Result
  query: TableQuery
  /** Address of the tables, without a query. */
  base: string
  /** Id of the question. */
  id: string
}

/** One question with its figures, who was asked, and how many did not answer. Alone on the page its answer to draw can be chosen. */
export function QuestionTables({ language, questionnaire, result, query, base, id }: QuestionTablesProps) {
  const question = questionnaire.questions.find((each) => each.id === id)
  const figures = result.questions.find((each) => each.id === id)
  if (!question || !figures) return null
  const part = questionnaire.sections.find((section) => section.id === question.section)
  const alone = query.question === id
  const asked = describeBase(questionnaire, question, language, { respondents: messages.respondents })
  const counted =
    figures.routed === 0
      ? say(language, messages.notAsked)
      : say(language, messages.answeredOf, {
          answered: formatNumber(figures.answered, language),
          unanswered: formatNumber(figures.unanswered, language),
        })
  return (
    <article className="result" id={id} aria-labelledby={`${id}-h`}>
      <p className="part-name">{part?.title[language]}</p>
      <h2 className="question-title" id={`${id}-h`}>
        {alone ? (
          question.text[language]
        ) : (
          <a href={`${base}?${writeTableQuery({ ...query, question: id })}`}>{question.text[language]}</a>
        )}
      </h2>
      <p className="base">
        {asked} {counted}
      </p>
      {alone && (
        <>
          <p>
            <a href={`${base}?${writeTableQuery({ ...query, question: null, option: null })}#${id}`}>
              {say(language, messages.toAll)}
            </a>
          </p>
          {result.breakdown && question.options.length > 0 && <AnswerForm {...{ language, question, query, base }} />}
        </>
      )}
      {question.type === 'text' ? (
        <p>{say(language, messages.textQuestion)}</p>
      ) : (
        <BreakdownFigure {...{ language, questionnaire, question, result }} option={query.option} map={alone} />
      )}
    </article>
  )
}

type AnswerFormProps = Pick<QuestionTablesProps, 'language' | 'query' | 'base'> & {
  question: Questionnaire['questions'][number]
}

/** Which answer the picture shows. */
function AnswerForm({ language, question, query, base }: AnswerFormProps) {
  const kept = new URLSearchParams(writeTableQuery({ ...query, option: null }))
  return (
    <form className="filter" method="get" action={base}>
      {[...kept].map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label>
        {say(language, messages.answerDrawn)}
        <select className="ds-input" name="svar" defaultValue={query.option ?? ''}>
          {question.options.map((option) => (
            <option key={option.id} value={option.id}>
              {optionLabel(option, language)}
            </option>
          ))}
        </select>
      </label>
      <Button variant="secondary">{say(language, messages.show)}</Button>
    </form>
  )
}
