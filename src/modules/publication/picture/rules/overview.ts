import { isYesNo, leadOption, optionLabel, type Result } from '../../../analysis/index.ts'
import type { Language, Question, Questionnaire, Section } from '../../../survey/index.ts'
import type { ChartRange } from './question-report.ts'
import { stateAnswer } from './state-answer.ts'

/** A part of the survey in one row: its main question and how many gave the answer that stands for it. */
export interface OverviewPart {
  readonly section: string
  readonly name: string
  readonly question: string
  /** What the count means: "har en metod för informationsklassning". */
  readonly means: string
  readonly count: number
  readonly n: number
  readonly interval: ChartRange | null
}

/**
 * The question that stands for a section: the first that everyone answers by Yes or No; without one the first that
 * everyone gets and that has options; without one the first that has options. Null for a section of text alone.
 */
export function mainQuestion({ questions }: Section): Question | null {
  const forAll = questions.filter((question) => question.base === null)
  const closed = (question: Question) => question.options.length > 0
  return forAll.find(isYesNo) ?? forAll.find(closed) ?? questions.find(closed) ?? null
}

/**
 * The sections that are parts of what the survey asks about. The opening section is left out when it is a yes/no question
 * about the whole, since the headline says it; a closing section of a single question without Yes and No is left out,
 * since it asks about the answer itself.
 */
function partSections({ sections }: Questionnaire): readonly Section[] {
  const parts = [...sections]
  const first = parts[0] && mainQuestion(parts[0])
  if (parts.length > 2 && first && isYesNo(first)) parts.shift()
  const last = parts.at(-1)
  if (parts.length > 2 && last?.questions.length === 1 && last.questions.every((question) => !isYesNo(question)))
    parts.pop()
  return parts
}

/** One row for each part that has an answer to count, in the order of the questionnaire: never a ranking. */
export function overviewOf(questionnaire: Questionnaire, result: Result, language: Language): OverviewPart[] {
  const results = new Map(result.questions.map((question) => [question.id, question]))
  return partSections(questionnaire).flatMap((section) => {
    const question = mainQuestion(section)
    const figures = question && results.get(question.id)
    const lead = figures && leadOption(question, figures)
    if (!question || !lead) return []
    const { count, interval } = lead.figures
    const means = isYesNo(question)
      ? whatYesMeans(question, language)
      : `${question.text[language]} ${lead.row ? `${lead.row.label[language]}: ` : ''}${optionLabel(lead.option, language)}`
    return [
      { section: section.id, name: section.title[language], question: question.id, means, count, n: lead.n, interval },
    ]
  })
}

function whatYesMeans(question: Question, language: Language): string {
  const statement = stateAnswer(question.text[language], true, language)
  return statement === null ? question.text[language] : statement.predicate
}
