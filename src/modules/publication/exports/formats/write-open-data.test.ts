import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDataFiles } from '../rules/open-data.ts'
import { allIn, checkCodebook, readXml } from './testing/check-codebook.ts'
import { openData2015 } from './testing/example-open-data.ts'
import { writeOpenData } from './write-open-data.ts'

const dataset = openData2015()
const { national, breakdowns } = dataset.set
const files = new Map<string, string>()
beforeAll(async () => {
  for (const file of openDataFiles) {
    const content = await writeOpenData(dataset, file)
    if (typeof content === 'string') files.set(file.name, content)
  }
})

describe('open data', () => {
  it('has the figures in both languages', () => {
    expect(files.get('siffror.csv')).toContain('Arbetar kommunen systematiskt')
    expect(files.get('figures.csv')).toContain('Does the municipality work systematically')
    expect(JSON.parse(files.get('figures.json') ?? '').label).toBe(dataset.survey.title.en)
  })

  it('leaves out of the CSV what is hidden, and says why', () => {
    const lines: Record<string, string>[] = parse(files.get('siffror.csv') ?? '', { columns: true })
    const hidden = lines.filter(({ suppressed }) => suppressed !== '')
    expect(hidden.length).toBeGreaterThan(100)
    for (const line of hidden) expect([line.count, line.share, line.percent]).toEqual(['', '', ''])
    const shown = breakdowns[0]?.questions
      .flatMap(({ rows, groups }) => rows?.flatMap((row) => row.groups ?? []) ?? groups ?? [])
      .flatMap(({ options }) => options.filter((option) => 'count' in option))
    expect(lines.filter((line) => line.breakdown === 'county' && line.count !== '')).toHaveLength(shown?.length ?? 0)
  })

  it('describes the questions with the counts that are published, and no file of answers', () => {
    const xml = files.get('kodbok.xml') ?? ''
    expect(checkCodebook(xml)).toEqual([])
    const elements = allIn(readXml(xml))
    expect(elements.filter(({ name }) => name === 'fileDscr')).toEqual([])
    const counts = (variable: string) =>
      (elements.find(({ name, attributes }) => name === 'var' && attributes.name === variable)?.children ?? [])
        .filter(({ name }) => name === 'catgry')
        .map(({ children }) => children.find(({ name }) => name === 'catStat')?.text)
    const policy = national.questions.find(({ id }) => id === 'policy')
    const { notReached, notRouted, unanswered, options = [] } = policy ?? { options: [] }
    const none = national.participation.none
    // Of those out of route no number is told: they stand among the others
    expect(counts('policy')).toEqual(
      [...options.map(({ count }) => count), notReached, notRouted, unanswered]
        .map(String)
        .concat([undefined as never, `${none}`]),
    )
    expect(counts('status')).toEqual(['228', '27', '35'])
    const multi = national.questions.find(({ id }) => id === 'metodstod')
    const chosen = multi?.options?.[0]?.count ?? 0
    expect(counts('metodstod_iso27000').slice(0, 2)).toEqual([`${(multi?.answered ?? 0) - chosen}`, `${chosen}`])
  })
})
