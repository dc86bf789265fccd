import { isYesNo, type Lead, leadOption, optionLabel, type Result } from '../../../analysis/index.ts'
import type { Language, Question, Questionnaire } from '../../../survey/index.ts'
import { mainQuestion } from './overview.ts'
import { stateFigure, stateOption } from './sentences.ts'

/**
 * What the survey shows in one line: the main question of its first section, when that is a yes/no question that somebody
 * has answered. Null otherwise: the title of the survey must then do.
 */
export function headlineOf(questionnaire: Questionnaire, result: Result, language: Language): string | null {
  const section = questionnaire.sections[0]
  const question = section ? mainQuestion(section) : null
  const figures = result.questions.find(({ id }) => id === question?.id)
  const lead = question && figures && leadOption(question, figures)
  return question && lead && isYesNo(question)
    ? stateFigure(question, lead.figures.count, lead.n, language, true)
    : null
}

/** What one section shows: its main question, the answer that stands for it, and a sentence of it without its full stop. */
export interface Finding {
  readonly question: Question
  readonly lead: Lead
  readonly said: string
}

/** One sentence with its figure for each section that has something to count, in order. */
export function summarySentences(questionnaire: Questionnaire, result: Result, language: Language): string[] {
  return findingsOf(questionnaire, result, language).map(({ said }) => `${said}.`)
}

export function findingsOf(questionnaire: Questionnaire, result: Result, language: Language): Finding[] {
  const results = new Map(result.questions.map((question) => [question.id, question]))
  return questionnaire.sections.flatMap((section) => {
    const question = mainQuestion(section)
    const figures = question && results.get(question.id)
    const lead = figures && leadOption(question, figures)
    if (!question || !lead) return []
    const { count } = lead.figures
    const said = isYesNo(question)
      ? stateFigure(question, count, lead.n, language, false)
      : stateOption(question, optionLabel(lead.option, language), count, lead.n, language)
    return [{ question, lead, said }]
  })
}
