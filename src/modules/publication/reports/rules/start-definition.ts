import { say } from '../../../../platform/i18n/index.ts'
import { countOfBase, isYesNo, type Result, smallestBaseForPercent } from '../../../analysis/index.ts'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import { counted, messages as figures } from '../../picture/rules/figure-messages.ts'
import { type Finding, findingsOf } from '../../picture/rules/headline.ts'
import { messages as generated } from '../../picture/rules/report-messages.ts'
import { figureOfMany } from '../../picture/rules/sentences.ts'
import {
  type BlockContent,
  type BlockOf,
  longestHeading,
  type QuestionShow,
  type ReportDefinition,
} from './definition.ts'
import { figureWords } from './figures/figure-words.ts'
import { escapeText } from './text/escape-text.ts'

/**
 * Where a report begins: as the generated one, with a summary whose sentences refer to their figures, who answered, how to
 * read it, and every section with every question.
 */
export function startDefinition(
  questionnaire: Questionnaire,
  national: Result,
  language: Language,
  title: string,
): ReportDefinition {
  const heading = (text: string): BlockContent => ({ kind: 'heading', level: 1, text: text.slice(0, longestHeading) })
  const blocks: BlockContent[] = [
    heading(say(language, generated.summary)),
    { kind: 'text', text: summaryText(questionnaire, national, language) },
    heading(say(language, generated.method)),
    { kind: 'participation' },
    { kind: 'method' },
    ...questionnaire.sections.flatMap((section) => [
      heading(section.title[language]),
      ...section.questions.map(({ id }) => questionBlock(id, national)),
    ]),
  ]
  return { title, language, blocks: blocks.map((block, index) => ({ ...block, id: `b${index + 1}` })) }
}

/** What a question shows until someone chooses otherwise. */
export function questionBlock(id: string, { weights }: Result): BlockOf<'question'> {
  const shows: QuestionShow[] = weights ? ['figure', 'chart', 'weighted', 'table'] : ['figure', 'chart', 'table']
  return { id: 'b0', kind: 'question', question: id, shows, breakdowns: [] }
}

/** The sentences of the generated summary as a list, each number in them a reference. */
function summaryText(questionnaire: Questionnaire, national: Result, language: Language): string {
  return findingsOf(questionnaire, national, language)
    .map((finding) => `- ${referTo(finding, language)}.`)
    .join('\n')
}

function referTo({ question, lead, said }: Finding, language: Language): string {
  const stated = figureOfMany(lead.figures.count, lead.n, language)
  // A yes/no question may be said of those that answered No
  const isLead = !isYesNo(question) || said.includes(stated)
  const option = isLead ? lead.option : question.options.find(({ id }) => id !== lead.option.id)
  const count = isLead ? lead.figures.count : lead.n - lead.figures.count
  const base = lead.row === null ? question.id : `${question.id}.${lead.row.id}`
  const path = `${base}.${option?.id}`
  const many = figureOfMany(count, lead.n, language)
  if (said.includes(many)) return swap(said, many, ofMany(path, base, lead.n, language))
  return swap(said, countOfBase(count, lead.n, language), `{${path}}`)
}

function ofMany(path: string, base: string, n: number, language: Language): string {
  const of = say(language, figures.of, { n: `{${base}.${figureWords.base}}` })
  const percent = n < smallestBaseForPercent ? '' : ` ({${path}.${figureWords.percent}})`
  return `{${path}.${figureWords.count}} ${of} ${say(language, counted.many)}${percent}`
}

function swap(said: string, figure: string, reference: string): string {
  return said
    .split(figure)
    .map((part) => escapeText(part))
    .join(reference)
}
