import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber, formatPercent, smallestBaseForPercent } from '../../../../stats/format-percent.ts'
import { isYesNo, type Lead, leadOption, optionLabel, type QuestionResult } from '../../../analysis/index.ts'
import { describeBase, type Question, type Questionnaire } from '../../../survey/index.ts'
import { chartOf } from './chart-of.ts'
import { describeCodes } from './describe-codes.ts'
import { counted, messages as figures } from './figure-messages.ts'
import type { Hero, QuestionReport, ReportContext } from './question-report.ts'
import { notesOf, readingOf, weightedReading } from './reading.ts'
import { figureOfMany, shareOfMany } from './sentences.ts'
import { tableOf } from './table-of.ts'

/** Everything that is said about one question. Pure: the same on the page, in the report and in the appendix. */
export function describeQuestion(
  questionnaire: Questionnaire,
  question: Question,
  result: QuestionResult,
  context: ReportContext,
): QuestionReport {
  const lead = leadOption(question, result)
  const codes = describeCodes(question, result, context)
  return {
    id: question.id,
    section: question.section,
    type: question.type,
    figure: question.figure,
    heading: question.text[context.language],
    hero: heroOf(question, result, lead, context),
    chart: codes?.chart ?? chartOf(question, result, context),
    base: baseOf(questionnaire, question, result, context),
    reading: codes ? codes.reading : readingOf(question, result, lead, context),
    weighted: lead && weightedReading(lead, context),
    notes: [...notesOf(question, result, lead, context), ...(codes?.notes ?? [])],
    table: codes?.table ?? tableOf(question, result, context),
  }
}

function heroOf(
  question: Question,
  result: QuestionResult,
  lead: Lead | null,
  { language }: ReportContext,
): Hero | null {
  if (question.type === 'text' || question.type === 'number') {
    if (result.routed === 0 || result.answered === 0) return null
    const figure = figureOfMany(result.answered, result.routed, language)
    const message = question.type === 'text' ? figures.wroteText : figures.answeredNumber
    return {
      ...heroText(result.answered, result.routed, language),
      words: say(language, message, { figure }),
      option: null,
    }
  }
  if (lead === null) return null
  const words = shareOfMany(lead.figures.count, lead.n, language, question.base !== null)
  const label = optionLabel(lead.option, language)
  return {
    ...heroText(lead.figures.count, lead.n, language),
    words: lead.row
      ? say(language, figures.rowAnswers, { words, label, row: lead.row.label[language] })
      : say(language, isYesNo(question) ? figures.answers : figures.chose, { words, label }),
    option: lead.option.id,
  }
}

function heroText(count: number, n: number, language: ReportContext['language']): Pick<Hero, 'count' | 'n' | 'text'> {
  return {
    count,
    n,
    text: {
      count: formatNumber(count, language),
      total: formatNumber(n, language),
      of: say(language, figures.of, { n: formatNumber(n, language) }),
      share: n < smallestBaseForPercent ? null : formatPercent(count, n, language),
    },
  }
}

function baseOf(
  questionnaire: Questionnaire,
  question: Question,
  result: QuestionResult,
  context: ReportContext,
): string {
  const { language, population } = context
  const asked = describeBase(questionnaire, question, language, { respondents: counted.many })
  const total = question.base === null && population !== null ? population : result.routed
  if (total === 0) return `${asked} ${say(language, figures.notAsked)}`
  if (result.answered === 0) return `${asked} ${say(language, figures.noAnswers)}`
  const missing = total - result.answered
  const rest =
    missing === 0
      ? say(language, figures.allAnswered, { total: formatNumber(total, language) })
      : say(language, figures.didNotAnswer, {
          count: formatNumber(missing, language),
          total: formatNumber(total, language),
        })
  return `${asked} ${rest}`
}
