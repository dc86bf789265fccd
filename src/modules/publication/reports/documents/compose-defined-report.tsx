import { renderToStaticMarkup } from 'react-dom/server'
import type { Block, DocumentModel, Run } from '../../../../platform/documents/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { ChartDefs, chartRules } from '../../../../ui/charts/index.ts'
import { picture } from '../../picture/documents/compose-report.tsx'
import { countryPicture } from '../../picture/documents/country-picture.ts'
import { figureName } from '../../picture/rules/build-report.ts'
import { messages as generated } from '../../picture/rules/report-messages.ts'
import type { BuiltPart, BuiltReport, BuiltText, Phrase } from '../rules/built-report.ts'
import { messages } from '../rules/messages.ts'
import type { ReportStamp } from '../rules/stamp.ts'
import { composeColophon } from './compose-colophon.ts'
import { composeQuestion } from './compose-question.ts'
import { composeTrace } from './compose-trace.ts'

/**
 * A report that an analyst has put together, as a document that any writer can write: its parts in order, the tables that
 * were chosen, where every number comes from, and which data and program it is made of.
 */
export function composeDefinedReport(report: BuiltReport, stamp: ReportStamp, date: string): DocumentModel {
  const { language, title, author, notice, coverLines, material } = report
  return {
    language,
    title,
    author,
    date,
    header: title,
    cover: {
      kicker: say(language, generated.kicker),
      subtitle: material.questionnaire.title[language],
      lines: coverLines,
      notice,
      ornament: countryPicture(),
    },
    contents: say(language, generated.contents),
    blocks: [
      ...report.parts.flatMap((part) => composePart(part, report)),
      ...composeTables(report),
      ...composeTrace(report),
      ...composeColophon(language, stamp, material.data.national.dataset),
    ],
    pictures: { style: chartRules(), defs: renderToStaticMarkup(<ChartDefs />) },
  }
}

/** One part, as it stands in the report. */
export function composePart(part: BuiltPart, { language }: Pick<BuiltReport, 'language'>): Block[] {
  switch (part.kind) {
    case 'heading': {
      const heading: Block = { kind: 'heading', level: part.level, text: part.text, id: part.id }
      return part.level === 1 ? [{ kind: 'page-break' }, heading] : [heading]
    }
    case 'text':
      return part.blocks.map(composeText)
    case 'question':
      return composeQuestion(part, language)
    case 'participation':
      return [
        { kind: 'heading', level: 2, text: say(language, generated.participation) },
        { kind: 'facts', items: part.facts },
        ...(part.explanation === null ? [] : [{ kind: 'paragraph', text: part.explanation } as const]),
      ]
    case 'method':
      return [
        ...(part.weights.length === 0
          ? []
          : ([
              { kind: 'heading', level: 2, text: say(language, generated.weights) },
              { kind: 'facts', items: part.weights },
            ] satisfies Block[])),
        { kind: 'heading', level: 2, text: say(language, generated.readFigures) },
        ...part.reading.map((text): Block => ({ kind: 'paragraph', text })),
        ...(part.example === null
          ? []
          : ([
              { kind: 'heading', level: 2, text: say(language, generated.readPicture) },
              { kind: 'paragraph', text: say(language, generated.pictureText) },
              picture(part.example, language, `${part.id}-example`, null),
            ] satisfies Block[])),
      ]
  }
}

function composeText(text: BuiltText): Block {
  return text.kind === 'paragraph'
    ? { kind: 'prose', runs: text.phrases.map(runOf) }
    : { kind: 'prose-list', items: text.items.map((phrases) => phrases.map(runOf)) }
}

function runOf({ text, strong, href }: Phrase): Run {
  return { text, ...(strong && { strong }), ...(href !== null && { href }) }
}

/** The tables of the questions that were to have theirs, in the order of the report. */
function composeTables({ parts, language }: BuiltReport): Block[] {
  const tables = parts.flatMap((part): Block[] => {
    if (part.kind !== 'question' || !part.shows.has('table') || part.question.table === null) return []
    const { columns, rows } = part.question.table
    return [{ kind: 'table', caption: figureName(part.question, language), captionShown: true, columns, rows }]
  })
  if (tables.length === 0) return []
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: say(language, messages.tables), id: 'tabeller' },
    { kind: 'paragraph', text: say(language, generated.appendixLead), tone: 'quiet' },
    ...tables,
  ]
}
