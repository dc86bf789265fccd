import { describe, expect, it } from 'vitest'
import type { Block, DocumentModel } from '../../../../platform/documents/index.ts'
import { writeHtml, writePdf } from '../../../../platform/documents/index.ts'
import { hostileTexts } from '../../../../platform/documents/testing/example.ts'
import { readPdf } from '../../../../platform/documents/testing/read-pdf.ts'
import { tabulateSet } from '../../../analysis/index.ts'
import { facts, survey2015 } from '../../testing/example-survey.ts'
import { buildDefinedReport } from '../rules/build-defined-report.ts'
import type { BuiltPart } from '../rules/built-report.ts'
import type { ReportDefinition } from '../rules/definition.ts'
import { startDefinition } from '../rules/start-definition.ts'
import { writeTrace } from '../rules/write-trace.ts'
import { composeDefinedReport } from './compose-defined-report.tsx'

const survey = survey2015()
const { questionnaire } = survey
const data = tabulateSet({ ...survey, breakdowns: ['county', 'population'], weight: ['population'], language: 'sv' })
const stamp = {
  data: { sha256: 'a'.repeat(64), published: { revision: 1, on: '2015-12-01' } },
  program: { version: '1.2.3', revision: 'abc' },
  frozen: { on: '2026-11-24', edition: 2, version: 7 },
}
const build = (definition: ReportDefinition) => buildDefinedReport({ definition, questionnaire, data, facts })
const compose = (definition: ReportDefinition) => composeDefinedReport(build(definition), stamp, facts.date)

/** The whole generated report, with every question by population class and two by county. */
const whole = (language: 'sv' | 'en'): ReportDefinition => {
  const start = startDefinition(questionnaire, data.national, language, 'Rapporten')
  const isText = (id: string) => questionnaire.questions.find((question) => question.id === id)?.type === 'text'
  return {
    ...start,
    blocks: start.blocks.map((block) => {
      if (block.kind !== 'question' || isText(block.question)) return block
      return { ...block, breakdowns: block.question === 'policy' ? ['county', 'population'] : ['population'] }
    }),
  }
}

describe.each(['sv', 'en'] as const)('a report that begins as the generated one, in %s', (language) => {
  const definition = whole(language)
  const report = build(definition)

  it('has every section and every question, nothing wrong with it, and no number that is typed', () => {
    expect(report.faults).toEqual([])
    const typed = [...report.typed.values()].flat().filter(({ suggestions }) => suggestions.length > 0)
    expect(typed).toEqual([])
    expect(report.parts.filter(({ kind }) => kind === 'question')).toHaveLength(56)
  })

  it('can tell of every number that is printed where it comes from, question by question', () => {
    const untraced = report.parts.flatMap((part) => {
      const question = part.kind === 'question' ? part.question.id : null
      const known = new Set(
        report.trace
          .filter(
            (row) => part.kind === 'text' || row.question === question || (part.kind === 'method' && row.question),
          )
          .flatMap(({ printed }) => printed.flatMap(({ text }) => numbersIn(text))),
      )
      const texts = partBlocks(part).flatMap(textsOf)
      return texts.flatMap((text) =>
        figuresIn(text, language)
          .filter((number) => !known.has(number))
          .map((number) => [question, number, text]),
      )
    })
    expect(untraced).toEqual([])
    const cover = composeDefinedReport(report, stamp, facts.date).cover?.lines.flatMap((text) =>
      figuresIn(text, language),
    )
    expect(cover).toEqual(['255', '290'])
    expect(report.trace.flatMap(({ printed }) => printed).length).toBeGreaterThan(2000)
  })

  /** What one part prints, with the table that stands at the end of the report. */
  function partBlocks(part: BuiltPart): Block[] {
    const alone = composeDefinedReport({ ...report, parts: [part], trace: [] }, stamp, facts.date).blocks
    return alone.slice(
      0,
      alone.findIndex((block) => block.kind === 'heading' && block.id === 'talen'),
    )
  }
})

/**
 * What is printed with digits and is no figure of the survey: the questionnaire's own words, the numbers of figures, dates, and what
 * the method itself is called by.
 */
function ownWords(language: 'sv' | 'en'): [string | RegExp, string][] {
  const texts = questionnaire.questions.flatMap(({ text, options, rows }) => [
    text,
    ...[...options, ...rows].map(({ label }) => label),
  ])
  const written = texts.map((text) => text[language]).filter((text) => /\d/.test(text))
  const groups = data.breakdowns.flatMap(({ breakdown }) => breakdown?.groups.map(({ label }) => label[language]) ?? [])
  const constants = [
    ['RR1', ''],
    ['RR2', ''],
    [/95\u00a0?%/g, ''],
    [/(mer än|more than) 100\u00a0?%/g, ''],
    [/(under|than|than|än|minst|at least) (20|100)\b/gi, ''],
    [/(att bli|add up to) 100\b/g, ''],
    [/forced to be 100|forced to 100/g, ''],
    [/\b(Figur|Figure) \d+\./g, ''],
    [/\d+ \p{L}+ 20\d\d/gu, ''],
  ] satisfies [string | RegExp, string][]
  return [
    ...[...written, ...groups].sort((a, b) => b.length - a.length).map((text): [string, string] => [text, '']),
    ...constants,
  ]
}

/** The numbers of a text that are figures. */
function figuresIn(text: string, language: 'sv' | 'en'): string[] {
  return numbersIn(own[language].reduce((rest, [words, by]) => rest.replaceAll(words, by), text))
}

function numbersIn(text: string): string[] {
  return Array.from(text.matchAll(/\d+(?:[\u00a0,]\d{3})*(?:[.,]\d+)?/gu), ([number]) => number)
}

const own = { sv: ownWords('sv'), en: ownWords('en') }

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'kicker':
    case 'notice':
      return [block.text]
    case 'list':
      return [...block.items]
    case 'prose':
      return [block.runs.map(({ text }) => text).join('')]
    case 'prose-list':
      return block.items.map((runs) => runs.map(({ text }) => text).join(''))
    case 'facts':
      return block.items.flatMap(({ term, text }) => [term, text])
    case 'figure':
      return [block.count, block.of, block.share ?? '']
    case 'picture':
      return [
        block.alt,
        block.caption ?? '',
        // Without the scale of the axis
        block.markup.replace(/<line class="tick"[^>]*><\/line><text[^>]*>[^<]*/g, '').replace(/<[^>]*>/g, '\n'),
      ]
    case 'table':
      return [block.caption, ...block.columns.map(({ label }) => label), ...block.rows.flat()]
    case 'group':
      return block.blocks.flatMap(textsOf)
    case 'page-break':
      return []
  }
}

describe('a report that an analyst has written', () => {
  const written = (text: string, more: ReportDefinition['blocks'] = []): ReportDefinition => ({
    title: 'Läget 2015',
    language: 'sv',
    blocks: [{ id: 'b1', kind: 'heading', level: 1, text: 'Läget' }, { id: 'b2', kind: 'text', text }, ...more],
  })

  it('has its figures in its sentences, each with a link to the row that says where it comes from', () => {
    const html = writeHtml(
      compose(
        written(
          'Bland alla svarade **{systematiskt.ja}** att de gör det, i {policy.ja.procent | population=30000-70000} av dem.',
        ),
      ),
    )
    const link = /<a href="#(tal-\d+)"><strong>71 av 241 \(29\u00a0%\)<\/strong><\/a>/.exec(html)
    expect(link).not.toBeNull()
    const row = html.slice(html.indexOf(`<tr id="${link?.[1]}">`)).split('</tr>')[0]
    expect(row).toContain('71 av 241 (29\u00a0%)')
    expect(row).toContain('Arbetar kommunen systematiskt med informationssäkerhet? Ja')
    expect(row).toContain('Ställd till alla kommuner.')
    expect(row).toContain('241 svarade.')
    expect(html).toContain('(Antal invånare: 30')
  })

  it('lists every fault with its part and its place, and can still be seen', () => {
    const report = build(
      written('Det är {systematisk.ja}\noch {policy.ja | county=Uppsala}', [
        { id: 'b3', kind: 'question', question: 'borta', shows: ['chart'], breakdowns: [] },
        { id: 'b4', kind: 'question', question: 'policy', shows: ['chart'], breakdowns: ['group'] },
      ]),
    )
    expect(report.faults.map(({ block, place }) => [block, place?.line ?? null])).toEqual([
      ['b2', 1],
      ['b2', 2],
      ['b3', null],
      ['b4', null],
    ])
    expect(report.parts).toHaveLength(3)
  })

  it('says what it is made of, and which numbers were typed', () => {
    const html = writeHtml(compose(written('Ungefär 42 av dem.')))
    expect(html).toContain('skrivna för hand av den som gjort rapporten och hämtas inte ur svaren: 42.')
    for (const words of [
      'a'.repeat(64),
      'Lägesbild 1.2.3 (abc)',
      '24 november 2026, utgåva 2 av rapporten, gjord av version 7',
      'utgåva 1, 1 december 2015',
    ])
      expect(html).toContain(words)
  })

  it('names the frozen dataset that its figures rest on, in its method, at its end and beside every number', () => {
    const dataset = { number: 3, sha256: 'd'.repeat(64) }
    const frozen = { ...data, national: { ...data.national, dataset } }
    const definition = written('{systematiskt.ja}', [{ id: 'b3', kind: 'method' }])
    const report = buildDefinedReport({ definition, questionnaire, data: frozen, facts })
    const html = writeHtml(composeDefinedReport(report, stamp, facts.date))
    expect(html.split(dataset.sha256)).toHaveLength(3)
    expect(html).toContain('Siffrorna är räknade på dataset 3 av enkäten')
    const [, line] = writeTrace(report.trace, report.material, 'f'.repeat(64)).split('\n')
    expect(line).toMatch(/,f{64},3,d{64}$/)
    expect(writeHtml(compose(definition))).not.toContain('Datasetets kontrollsumma')
  })

  it('shows a hostile text as text in every format', async () => {
    for (const hostile of [...hostileTexts, '[x](javascript:alert(1))', '](#"){']) {
      const model: DocumentModel = compose({ ...written(hostile), title: hostile.trim().slice(0, 200) })
      expect(writeHtml(model), hostile).not.toMatch(/<(script|img src)\b/)
      expect((await readPdf(await writePdf(model))).isUa, hostile).toBe(true)
    }
  })

  it('gives its numbers as a file, one for each line', () => {
    const report = build(
      written('{systematiskt.ja} och {arbetstid.bas}', [
        { id: 'b3', kind: 'question', question: 'policy', shows: ['table'], breakdowns: ['population'] },
      ]),
    )
    const [head = '', ...lines] = writeTrace(report.trace, report.material, 'f'.repeat(64)).trim().split('\n')
    expect(head.split(',')).toHaveLength(17)
    expect(lines.find((line) => line.startsWith('71 av 241'))).toMatch(/,systematiskt,,ja,.*,241,,,,,f{64},,$/)
    expect(lines.find((line) => line.includes(',arbetstid,'))).toContain(',funktion = ja,149,')
    expect(lines.filter((line) => line.includes(',population,under-8000,')).length).toBeGreaterThan(0)
  })
})
