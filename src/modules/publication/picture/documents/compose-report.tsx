import { renderToStaticMarkup } from 'react-dom/server'
import type { Block, DocumentModel } from '../../../../platform/documents/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { ChartDefs, chartRules } from '../../../../ui/charts/index.ts'
import { figureName } from '../rules/build-report.ts'
import type { Hero, QuestionReport } from '../rules/question-report.ts'
import type { ReportDocument, ReportPart } from '../rules/report-document.ts'
import { messages as report } from '../rules/report-messages.ts'
import { breakdownAppendix, writeBreakdown } from './compose-breakdown.tsx'
import { countryPicture } from './country-picture.ts'
import { reportPicture } from './report-picture.tsx'

/** A report as a document that any writer can write: the same blocks become PDF, DOCX and HTML. */
export function composeReport(document: ReportDocument): DocumentModel {
  const { language, title, headline, author, date, notice, coverLines } = document
  return {
    language,
    title,
    author,
    date,
    header: title,
    cover: {
      kicker: say(language, report.kicker),
      subtitle: headline ?? '',
      lines: coverLines,
      notice,
      ornament: countryPicture(),
    },
    contents: say(language, report.contents),
    blocks: [
      ...summary(document),
      { kind: 'page-break' },
      ...method(document),
      ...document.parts.flatMap((part) => writePart(part, document)),
      { kind: 'page-break' },
      ...appendix(document),
      ...document.breakdowns.flatMap((breakdown) => breakdownAppendix(breakdown, language)),
    ],
    pictures: { style: chartRules(), defs: renderToStaticMarkup(<ChartDefs />) },
  }
}

function summary({ language, summary, notice }: ReportDocument): Block[] {
  return [
    { kind: 'heading', level: 1, text: say(language, report.summary), id: 'summary' },
    { kind: 'paragraph', text: summary.lead, tone: 'lead' },
    ...(notice === null ? [] : [{ kind: 'notice', text: notice } as const]),
    ...(summary.sentences.length === 0 ? [] : [{ kind: 'list', items: summary.sentences } as const]),
  ]
}

function method({ language, participation, reading, parts, weights }: ReportDocument): Block[] {
  const example = parts.flatMap(({ questions }) => questions).find(({ chart }) => chart?.kind === 'one-bar')
  return [
    { kind: 'heading', level: 1, text: say(language, report.method), id: 'method' },
    { kind: 'heading', level: 2, text: say(language, report.participation) },
    { kind: 'facts', items: participation.facts },
    ...(participation.explanation === null ? [] : [{ kind: 'paragraph', text: participation.explanation } as const]),
    ...(weights.length === 0
      ? []
      : ([
          { kind: 'heading', level: 2, text: say(language, report.weights) },
          { kind: 'facts', items: weights },
        ] satisfies Block[])),
    { kind: 'heading', level: 2, text: say(language, report.readFigures) },
    ...reading.map((text): Block => ({ kind: 'paragraph', text })),
    ...(example === undefined
      ? []
      : ([
          { kind: 'heading', level: 2, text: say(language, report.readPicture) },
          { kind: 'paragraph', text: say(language, report.pictureText) },
          picture(example, language, 'example', null),
        ] satisfies Block[])),
  ]
}

function writePart({ id, title, questions }: ReportPart, { language, breakdowns }: ReportDocument): Block[] {
  const blocks: Block[] = [{ kind: 'page-break' }, { kind: 'heading', level: 1, text: title, id: `part-${id}` }]
  if (questions.length === 0) return [...blocks, { kind: 'paragraph', text: say(language, report.noQuestions) }]
  return [
    ...blocks,
    ...questions.flatMap((question): Block[] => [
      { kind: 'group', blocks: writeQuestion(question, language) },
      ...breakdowns
        .filter(({ isDrawn }) => isDrawn)
        .flatMap((breakdown) => writeBreakdown(question, breakdown, language)),
    ]),
  ]
}

/** A question with its figure and its picture. `place` is its id in the document, where the question's own will not do. */
export function writeQuestion(
  question: QuestionReport,
  language: ReportDocument['language'],
  place = `q-${question.id}`,
): Block[] {
  const { figure, heading, hero, chart, base, reading, weighted, notes } = question
  const name = figure === null ? null : say(language, report.figure, { number: `${figure}` })
  const caption = name === null ? base : `${name} ${base}`
  return [
    { kind: 'heading', level: 2, text: heading },
    ...(hero === null ? [] : [heroFigure(hero), { kind: 'paragraph', text: hero.words } as const]),
    chart === null ? { kind: 'paragraph', text: caption, tone: 'quiet' } : picture(question, language, place, caption),
    ...[reading, weighted].flatMap((text): Block[] => (text === null ? [] : [{ kind: 'paragraph', text }])),
    ...notes.map((text): Block => ({ kind: 'paragraph', text, tone: 'quiet' })),
  ]
}

/** The number as the hero. */
function heroFigure({ text: { count, of, share } }: Hero): Block {
  return { kind: 'figure', count, of, share }
}

export function picture(
  question: QuestionReport,
  language: ReportDocument['language'],
  id: string,
  caption: string | null,
): Block {
  if (question.chart === null) throw new Error(`${question.id} has no chart`)
  return reportPicture({ chart: question.chart, language, id, title: figureName(question, language), caption })
}

function appendix({ language, tables, parts }: ReportDocument): Block[] {
  return [
    { kind: 'heading', level: 1, text: say(language, report.appendix), id: 'tables' },
    { kind: 'paragraph', text: say(language, report.appendixLead), tone: 'quiet' },
    ...parts.flatMap(({ id, title }): Block[] => {
      const own = tables.filter(({ section }) => section === id)
      if (own.length === 0) return []
      return [
        { kind: 'heading', level: 2, text: title },
        ...own.map(
          ({ caption, columns, rows }): Block => ({ kind: 'table', caption, captionShown: true, columns, rows }),
        ),
      ]
    }),
  ]
}
