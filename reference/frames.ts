import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
// Past the indexes of the modules, which also hold pages: plain Node runs this file and reads no TSX.
import { populationClass } from '../src/modules/analysis/tabulation/rules/population-class.ts'
import { writeRows } from '../src/platform/tables/write-rows.ts'

/** A municipality of the register: `reference/municipalities.csv`, one per row, all 290. */
export interface Municipality {
  readonly code: string
  readonly name: string
  readonly countyCode: string
  readonly county: string
  /** Inhabitants on 31 December of the year. */
  readonly population: Readonly<Record<FrameYear, number>>
  /** Group of municipalities by SKR's division of 2023, A1–C9. */
  readonly group: string
}

/** The years whose population the register holds; each is the population of one survey's frame. */
export type FrameYear = 2013 | 2024

/** Reads the register; the order of the file is that of the codes. */
export function readMunicipalities(): readonly Municipality[] {
  const text = readFileSync(new URL('./municipalities.csv', import.meta.url), 'utf8')
  const rows: Record<string, string>[] = parse(text, { columns: true })
  return rows.map((row) => ({
    code: row.code ?? '',
    name: row.name ?? '',
    countyCode: row.county_code ?? '',
    county: row.county ?? '',
    population: { 2013: Number(row.population_2013), 2024: Number(row.population_2024) },
    group: row.group ?? '',
  }))
}

/** The frame of a survey as CSV: every municipality, described by its county, inhabitants and group. */
export function makeFrame(municipalities: readonly Municipality[], year: FrameYear): string {
  const lines = municipalities.map((each) => {
    const population = String(each.population[year])
    const { id } = populationClass(population) ?? { id: '' }
    return [each.code, each.name, each.county, each.countyCode, population, id, each.group]
  })
  const header = ['respondent', 'name', 'county', 'county_code', 'population', 'population_class', 'group']
  return writeRows([header, ...lines])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const municipalities = readMunicipalities()
  writeFileSync(new URL('./enkat-2015/frame.csv', import.meta.url), makeFrame(municipalities, 2013))
  // The register holds no inhabitants of 2020; the round is invented, and has those of 2024.
  writeFileSync(new URL('./enkat-2020/frame.csv', import.meta.url), makeFrame(municipalities, 2024))
  writeFileSync(new URL('./enkat-2026/frame.csv', import.meta.url), makeFrame(municipalities, 2024))
}
