import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { BreakdownFigure, breakdownCharts, breakdownName, optionLabel, type Result } from '../../../analysis/index.ts'
import type { Language, Question, Questionnaire } from '../../../survey/index.ts'
import { messages } from '../breakdown-messages.ts'

interface PublishedBreakdownProps {
  language: Language
  questionnaire: Questionnaire
  /** Broken down. */
  result: Result
  /** Id of the question. */
  id: string
  basePath: string
  /** Id of the answer to draw; otherwise the one that stands for the question. */
  option: string | null
  /** On a page of its own the answer can be chosen, and the table stands open. */
  alone: boolean
}

/** A question in a published breakdown: a picture on one scale, what the test says, every figure, and the picture as a file. */
export function PublishedBreakdown(props: PublishedBreakdownProps) {
  const { language, questionnaire, result, id, basePath, option, alone } = props
  const question = questionnaire.questions.find((each) => each.id === id)
  const by = result.breakdown?.by
  if (!question || by === undefined || question.type === 'text') return null
  const charts = breakdownCharts(question, result, language, option)
  const Heading = alone ? 'h2' : 'h4'
  return (
    <section className="by-group" aria-labelledby={`${id}-efter`}>
      <Heading id={`${id}-efter`}>
        {say(language, messages.headingBy, { name: breakdownName(by, questionnaire, language) })}
      </Heading>
      {alone && charts.length > 0 && <AnswerForm {...{ language, question, by, option, basePath }} />}
      <BreakdownFigure
        {...{ language, questionnaire, question, result, option }}
        map={alone}
        folded={!alone}
        level={alone ? 3 : 5}
      />
      {charts.map(({ row, option: drawn }) => (
        <p key={row?.id ?? ''}>
          <a href={`${basePath}/${id}.svg?${fileQuery(by, drawn.id, row?.id)}`}>
            {row === null ? say(language, messages.picture) : say(language, messages.pictureOfRow, { row: row.label })}
          </a>
        </p>
      ))}
    </section>
  )
}

function fileQuery(by: string, option: string, row: string | undefined): string {
  return `${new URLSearchParams({ efter: by, svar: option, ...(row !== undefined && { rad: row }) })}`
}

interface AnswerFormProps {
  language: Language
  question: Question
  by: string
  option: string | null
  basePath: string
}

function AnswerForm({ language, question, by, option, basePath }: AnswerFormProps) {
  return (
    <form className="filter" method="get" action={`${basePath}/${question.id}`}>
      <input type="hidden" name="efter" value={by} />
      <label>
        {say(language, messages.answer)}
        <select className="ds-input" name="svar" defaultValue={option ?? ''}>
          {question.options.map((each) => (
            <option key={each.id} value={each.id}>
              {optionLabel(each, language)}
            </option>
          ))}
        </select>
      </label>
      <Button variant="secondary">{say(language, messages.show)}</Button>
    </form>
  )
}
