import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { buildMicrodata } from '../rules/build-microdata.ts'
import { awkwardSurvey } from './testing/awkward-survey.ts'
import { facts } from './testing/facts.ts'
import { writeMicrodataWorkbook } from './write-workbook.ts'

let names: string[]
let sheets: string[][][]

beforeAll(async () => {
  const files = unzipSync(await writeMicrodataWorkbook(buildMicrodata(awkwardSurvey()), facts))
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => name)
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) => plain(si))
  sheets = names.map((_, index) => cellsOf(text(`xl/worksheets/sheet${index + 1}.xml`), shared))
})

function cellsOf(xml: string, shared: readonly string[]): string[][] {
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', content = '']) => {
      const value = plain(content)
      return attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : value
    }),
  )
}

function plain(xml: string): string {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
  return xml.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
}

it('has sheets of the answers twice, of what everything means and of where it comes from', () => {
  expect(names).toEqual(['Svar', 'Svar i ord', 'Variabler', 'Kodlista', 'Saknade värden', 'Om'])
})

it('tells the same as codes and in words', () => {
  const [codes = [], words = []] = sheets
  expect(codes[0]?.slice(0, 6)).toEqual(['respondent', 'status', 'name', 'people', 'plan', 'which_a'])
  expect(codes[2]?.slice(0, 6)).toEqual(['02', '1', 'Två', '20', '2', '-6'])
  expect(words[2]?.slice(0, 6)).toEqual(['02', 'Helt besvarad', 'Två', '20', 'Nej', 'utanför hoppvillkoren'])
  expect(words[4]?.slice(4, 6)).toEqual(['inget enkätsvar', 'inget enkätsvar'])
})

it('says what each variable is, whom it was asked of and how many lack an answer for which reason', () => {
  const [, , variables = [], list = [], missing = []] = sheets
  expect(variables.find(([name]) => name === 'which_a')).toEqual(
    expect.arrayContaining(['Vilka – A', 'which', 'a', 'Ställd till dem som svarat Ja på ”=Plan?”.', 'plan = ja']),
  )
  expect(list).toContainEqual(['plan', '2', 'Nej'])
  expect(
    missing.filter(([name]) => name === 'which_a').map(([, code, reason, , count]) => [code, reason, count]),
  ).toEqual([
    ['-9', 'not_reached', '1'],
    ['-8', 'not_routed', '0'],
    ['-7', 'unanswered', '0'],
    ['-6', 'out_of_route', '1'],
    ['-5', 'no_response', '1'],
  ])
})

it('says that synthetic answers are, and lets no text run as a formula', () => {
  const [codes = [], , variables = [], , , about = []] = sheets
  expect(about.find(([what]) => what === 'Påhittade svar')?.[1]).toMatch(/^Ja\./)
  expect(codes[1]?.[2]).toBe("'+Ett")
  expect(codes[2]).toContain("'-d")
  expect(variables.find(([name]) => name === 'plan')?.[1]).toBe("'=Plan?")
})
