import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { type Result, weightFacts } from '../../../analysis/index.ts'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import { describeBreakdown } from './describe-breakdown.ts'
import { describeQuestion } from './describe-question.ts'
import { headlineOf, summarySentences } from './headline.ts'
import { participationFacts } from './participation-facts.ts'
import type { QuestionReport } from './question-report.ts'
import type { AppendixTable, ReportDocument, ReportPart, SurveyFacts } from './report-document.ts'
import { messages as report } from './report-messages.ts'

export interface ReportInput {
  readonly questionnaire: Questionnaire
  /** Tabulated in the language of the report. */
  readonly result: Result
  /** Published breakdowns to take along. */
  readonly breakdowns?: readonly Result[]
  readonly facts: SurveyFacts
  readonly language: Language
}

/**
 * The whole report of a survey, generated: title page, summary, method and participation, one part for each section with
 * every question, and the tables. For any questionnaire, with or without a frame, also when nobody has answered.
 */
export function buildReport({ questionnaire, result, breakdowns = [], facts, language }: ReportInput): ReportDocument {
  const { participation } = result
  const parts = describeParts(questionnaire, result, language)
  return {
    language,
    title: questionnaire.title[language],
    headline: headlineOf(questionnaire, result, language),
    author: facts.owner ?? say(language, report.author),
    date: facts.date,
    notice: facts.synthetic ? say(language, report.synthetic) : null,
    coverLines: coverLines(result, facts, language),
    summary: {
      lead: participationLead(result, language),
      sentences: summarySentences(questionnaire, result, language),
    },
    participation: {
      facts: participationFacts(participation, facts, language),
      explanation: participation.population === null ? null : say(language, report.ratesAre),
    },
    reading: [
      say(language, report.baseText),
      say(language, participation.population === null ? report.intervalNoFrameText : report.intervalText),
      ...(participation.population === null ? [] : [say(language, report.boundsText)]),
      say(language, report.roundingText),
      say(language, report.freeText),
      ...(breakdowns.length === 0 ? [] : [say(language, report.withheldText)]),
      ...(result.dataset === undefined ? [] : [say(language, report.datasetText, result.dataset)]),
    ],
    parts,
    tables: parts.flatMap(tablesOf(language)),
    breakdowns: breakdowns.flatMap((each) => describeBreakdown(questionnaire, each, language)),
    weights: weightFacts(questionnaire, result, language),
  }
}

/** Every section with every question described. The pages show the same. */
export function describeParts(questionnaire: Questionnaire, result: Result, language: Language): ReportPart[] {
  const results = new Map(result.questions.map((question) => [question.id, question]))
  const context = { language, population: result.participation.population }
  return questionnaire.sections.map((section) => ({
    id: section.id,
    title: section.title[language],
    questions: section.questions.flatMap((question) => {
      const figures = results.get(question.id)
      return figures === undefined ? [] : [describeQuestion(questionnaire, question, figures, context)]
    }),
  }))
}

/** How many have answered, in one or two sentences. */
export function participationLead({ participation }: Result, language: Language): string {
  const { population, complete, partial } = participation
  const answered = formatNumber(complete + partial, language)
  if (complete + partial === 0) return say(language, report.nobody)
  if (population === null) return say(language, report.summaryLeadNoFrame, { answered })
  return say(language, report.summaryLead, { answered, population: formatNumber(population, language) })
}

/** "Figur 4. Har kommunen …?" where the questionnaire numbers it, otherwise the question alone. */
export function figureName(
  { figure, heading }: Pick<QuestionReport, 'figure' | 'heading'>,
  language: Language,
): string {
  return figure === null ? heading : `${say(language, report.figure, { number: `${figure}` })} ${heading}`
}

function coverLines({ participation }: Result, facts: SurveyFacts, language: Language): string[] {
  const { population, complete, partial } = participation
  const answered = formatNumber(complete + partial, language)
  const { opensOn, closesOn } = facts
  return [
    population === null
      ? say(language, report.answered, { answered })
      : say(language, report.answeredOf, { answered, population: formatNumber(population, language) }),
    ...(opensOn === null || closesOn === null
      ? []
      : [
          say(language, report.openPeriod, { from: formatDate(language, opensOn), to: formatDate(language, closesOn) }),
        ]),
    say(language, report.made, { date: formatDate(language, facts.date) }),
  ]
}

function tablesOf(language: Language): (part: ReportPart) => AppendixTable[] {
  return ({ id, questions }) =>
    questions.flatMap((question) =>
      question.table === null ? [] : [{ ...question.table, caption: figureName(question, language), section: id }],
    )
}
