import type { Questionnaire } from '../../../survey/index.ts'
import { buildReport } from '../../picture/rules/build-report.ts'
import type { ReportDocument, SurveyFacts } from '../../picture/rules/report-document.ts'
import { buildQuestion } from './build-question.ts'
import { buildText } from './build-text.ts'
import type { BuiltPart, BuiltReport, Fact, ReportFault } from './built-report.ts'
import type { ReportBlock, ReportDefinition } from './definition.ts'
import { participationWord, participationWords } from './figures/figure-words.ts'
import { createMaterial, presentFigure, type ReportMaterial } from './material.ts'
import { messages } from './messages.ts'
import type { ReportFigures } from './report-figures.ts'
import type { TypedNumber } from './text/typed-numbers.ts'
import { createTrace, type Trace } from './trace.ts'
import { traceQuestion } from './trace-question.ts'

export interface DefinedReportInput {
  readonly definition: ReportDefinition
  readonly questionnaire: Questionnaire
  readonly data: ReportFigures
  readonly facts: SurveyFacts
}

/**
 * A report as its definition says, with the figures of its data: the same for the same input. What cannot be shown is left out
 * and told as a fault, all of them at once, so that a draft can always be seen.
 */
export function buildDefinedReport({ definition, questionnaire, data, facts }: DefinedReportInput): BuiltReport {
  const { language, title, blocks } = definition
  const generated = buildReport({
    questionnaire,
    result: data.national,
    breakdowns: data.breakdowns,
    facts,
    language,
  })
  const material = createMaterial(questionnaire, data, language)
  const trace = createTrace()
  const faults: ReportFault[] = []
  const typed = new Map<string, readonly TypedNumber[]>()
  const near = blocks.flatMap((block) => (block.kind === 'question' ? [block.question] : []))
  traceParticipation(material, trace)

  const build = (block: ReportBlock): BuiltPart[] => {
    const fault = (message: ReportFault['message'], place: ReportFault['place'] = null) =>
      faults.push({ block: block.id, place, message })
    switch (block.kind) {
      case 'heading':
        return [block]
      case 'text': {
        const built = buildText(block.text, material, trace, near)
        for (const { line, column, message } of built.faults) fault(message, { line, column })
        if (built.typed.length > 0) typed.set(block.id, built.typed)
        return [{ kind: 'text', id: block.id, blocks: built.blocks }]
      }
      case 'question': {
        const question = questionsOf(generated).find(({ id }) => id === block.question)
        if (question === undefined) {
          fault(messages.questionGone(block.question))
          return []
        }
        const built = buildQuestion(block, question, generated.breakdowns, material, trace)
        for (const message of built.faults) fault(message)
        return [built.part]
      }
      case 'participation': {
        traceFacts(generated.participation.facts, material, trace)
        return [{ kind: 'participation', id: block.id, ...generated.participation }]
      }
      case 'method': {
        const example = questionsOf(generated).find(({ chart }) => chart?.kind === 'one-bar') ?? null
        if (example) traceQuestion(example, new Set(['chart']), material, trace)
        traceFacts(generated.weights, material, trace)
        const { reading, weights } = generated
        return [{ kind: 'method', id: block.id, reading, weights, example }]
      }
    }
  }

  const parts = blocks.flatMap(build)
  const { author, notice, coverLines } = generated
  return { language, title, author, notice, coverLines, parts, trace: trace.rows, material, faults, typed }
}

function questionsOf({ parts }: ReportDocument): ReportDocument['parts'][number]['questions'] {
  return parts.flatMap(({ questions }) => questions)
}

/** The cover says how many answered of how many. */
function traceParticipation({ participation }: ReportMaterial, trace: Trace): void {
  for (const word of [participationWords.answered, participationWords.population]) {
    const figure = presentFigure(participation, `${participationWord}.${word}`)
    if (figure) trace.add(figure)
  }
}

/** Facts that hold numbers, by what they are called. When the survey was open is no number of it. */
function traceFacts(facts: readonly Fact[], { data }: ReportMaterial, trace: Trace): void {
  const of = { question: null, row: null, group: null, n: data.national.participation.population }
  for (const { term, text } of facts)
    if (/\d/.test(text) && !/\b(19|20)\d\d\b/.test(text))
      trace.add({ of: { ...of, option: term }, measure: 'participation', printed: text })
}
