import type { Block } from '../../../../platform/documents/index.ts'
import { breakdownName, type FigureTable } from '../../../analysis/index.ts'
import { figureName } from '../../rules/build-report.ts'
import type { BuiltBreakdown, BuiltQuestion } from '../../rules/reports/built-report.ts'
import type { ReportMaterial } from '../../rules/reports/material.ts'
import { breakdownPicture } from '../breakdown-picture.tsx'
import { writeQuestion } from '../compose-report.tsx'

/** A question as its part of the report shows it. The breakdowns follow it, since a long table cannot be kept on one page. */
export function composeQuestion(part: BuiltQuestion, material: ReportMaterial): Block[] {
  const { question, shows } = part
  const { language } = material
  const shown = {
    ...question,
    hero: shows.has('figure') ? question.hero : null,
    reading: shows.has('figure') ? question.reading : null,
    chart: shows.has('chart') ? question.chart : null,
  }
  return [
    { kind: 'group', blocks: writeQuestion(shown, language, part.id) },
    ...(part.weighted === null ? [] : [tableBlock(part.weighted)]),
    ...part.breakdowns.flatMap((breakdown) => composeBreakdown(breakdown, part, material)),
  ]
}

function composeBreakdown(
  { by, charts, table }: BuiltBreakdown,
  { id, question }: BuiltQuestion,
  { language, questionnaire }: ReportMaterial,
): Block[] {
  const name = breakdownName(by, questionnaire, language)
  const title = `${figureName(question, language)} ${name}`
  return [
    { kind: 'heading', level: 3, text: name },
    ...charts.map((chart, index) =>
      breakdownPicture({ chart, language, id: `${id}-${by.replace(/\W/g, '-')}-${index}`, title, caption: null }),
    ),
    tableBlock(table),
  ]
}

function tableBlock({ caption, columns, rows }: FigureTable): Block {
  return { kind: 'table', caption, captionShown: true, columns, rows }
}
