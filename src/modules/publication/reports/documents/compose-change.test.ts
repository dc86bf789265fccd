import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Block, documentRenderers, writePdf } from '../../../../platform/documents/index.ts'
import { readPdf } from '../../../../platform/documents/testing/read-pdf.ts'
import { programVersion } from '../../../../platform/program/index.ts'
import { compareRounds, readLink, readPublishedSource, tabulate } from '../../../analysis/index.ts'
import type { Read } from '../../../survey/index.ts'
import { facts, survey2015 } from '../../testing/example-survey.ts'
import { buildDefinedReport } from '../rules/build-defined-report.ts'
import type { ReportDefinition } from '../rules/definition.ts'
import { closeFrozen, freezeContent } from '../rules/frozen/freeze-content.ts'
import { readFrozen } from '../rules/frozen/read-frozen.ts'
import { composeDefinedReport } from './compose-defined-report.tsx'
import { writeFrozenFiles } from './compose-frozen.ts'

const file = (name: string) =>
  readFileSync(new URL(`../../../../../reference/myndigheter-2014/${name}`, import.meta.url))
function must<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.value
}

const survey = survey2015()
const { questionnaire } = survey
const source = must(readPublishedSource(file('published.json'), 'published.json'))
const link = must(readLink(file('link.yaml'), 'link.yaml', { later: questionnaire, earlier: source }))
const round = { id: 'enkat-2015', label: '2015', ...survey }
const titles = { earlier: source.title, later: questionnaire.title }
/** The same round twice: nothing has changed, and there are moves to show. */
const again = compareRounds({
  later: round,
  earlier: { ...round, id: 'igen', label: '2014' },
  pairs: [
    { later: 'policy', earlier: 'policy', grade: 'identical' },
    { later: 'resurser', earlier: 'resurser', grade: 'identical' },
  ],
  titles,
})
const beside = compareRounds({ later: round, earlier: source, pairs: link.pairs, titles })
const data = {
  national: tabulate({ ...survey, language: 'sv' }),
  breakdowns: [],
  changes: [again, beside],
}
const definition = (question: string): ReportDefinition => ({
  title: 'Rapporten',
  language: 'sv',
  blocks: [{ id: 'b1', kind: 'question', question, shows: ['change'], breakdowns: [] }],
})
const build = (question: string) => buildDefinedReport({ definition: definition(question), questionnaire, data, facts })
const stamp = {
  data: { sha256: 'a'.repeat(64), published: null },
  program: { version: '1.2.3', revision: null },
  frozen: null,
}

/** The texts of blocks, those inside groups too. */
function textsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'group') return textsIn(block.blocks)
    if (block.kind === 'table') return [block.caption, ...block.rows.flat().map(String)]
    return 'text' in block && typeof block.text === 'string' ? [block.text] : []
  })
}

describe('the change of a question in a report', () => {
  it('stands with what it is compared with: in words, as a picture, and with every number', () => {
    const report = build('policy')
    expect(report.faults).toEqual([])
    const { blocks } = composeDefinedReport(report, stamp, facts.date)
    const texts = textsIn(blocks).join('\n').replaceAll('\u00a0', ' ')
    expect(texts).toContain('2015 bredvid 2014')
    expect(texts).toContain('84 % (bas 227) 2014')
    expect(texts).toContain('Ingen av dem har bytt svar.')
    expect(JSON.stringify(blocks)).toContain('point-published')
  })

  it('tells of every number where it comes from', () => {
    const rows = build('policy').trace.filter(({ group }) => group !== null)
    expect(new Set(rows.map(({ group }) => group?.by))).toEqual(new Set(['igen', 'myndigheter-2014']))
    const printed = rows.flatMap((row) => row.printed.map(({ text }) => text))
    for (const number of ['175', '242', '84', '227']) expect(printed).toContain(number)
  })

  it('has one for each row of a matrix', () => {
    const [part] = build('resurser').parts
    expect(part?.kind === 'question' && part.changes.map(({ name }) => name.split('? ')[1])).toEqual([
      'Mandat från ledningen',
      'Budget',
      'Arbetstid',
      'Kompetens',
    ])
  })

  it('is refused of a question that is published in no comparison', () => {
    expect(build('utbildning').faults).toMatchObject([
      { block: 'b1', message: { sv: expect.stringContaining('någon jämförelse') } },
    ])
  })

  it('is frozen with the report, and read back as it was', async () => {
    const path = new URL('../../../../../reference/enkat-2015/questionnaire.yaml', import.meta.url)
    const content = freezeContent({
      survey: 'enkat-2015',
      report: 'laget',
      edition: 1,
      version: 1,
      frozenOn: facts.date,
      definition: definition('policy'),
      questionnaire: readFileSync(path, 'utf8'),
      data,
      facts,
      published: null,
      program: programVersion(),
      renderers: documentRenderers(),
    })
    const files = await writeFrozenFiles(content, questionnaire)
    const read = readFrozen(new TextEncoder().encode(closeFrozen(content, files)), 'frozen.json')
    expect(read.ok && read.value.frozen.data.changes).toEqual(JSON.parse(JSON.stringify(data.changes)))
  })

  it('is part of an accessible PDF', async () => {
    const pdf = await readPdf(await writePdf(composeDefinedReport(build('policy'), stamp, facts.date)))
    expect(pdf.isUa).toBe(true)
    expect(pdf.alternatives.some((text) => text.includes('2014–2015') && text.includes('175 av 242'))).toBe(true)
  })
})
