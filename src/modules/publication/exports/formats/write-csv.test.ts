import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { buildMicrodata } from '../rules/build-microdata.ts'
import { awkwardSurvey } from './testing/awkward-survey.ts'
import { writeMicrodataCsv } from './write-csv.ts'

const text = writeMicrodataCsv(buildMicrodata(awkwardSurvey()))
const rows: Record<string, string>[] = parse(text, { columns: true })

it('has a row for each of the frame, with codes for answers and for the reasons why there is none', () => {
  expect(rows.map(({ respondent, status, plan }) => [respondent, status, plan])).toEqual([
    ['01', '1', '1'],
    ['02', '1', '2'],
    ['03', '2', '1'],
    ['04', '3', '-5'],
  ])
  expect(rows.map(({ which_a, number, m_y, people }) => [which_a, number, m_y, people])).toEqual([
    ['0', '2.5', '-7', '10'],
    ['-6', '-7', '2', '20'],
    ['-9', '-9', '-9', ''],
    ['-5', '-5', '-5', '5'],
  ])
  expect(rows[1]?.which_a_kept).toBe('1')
})

it('lets no text run as a formula', () => {
  expect(rows[0]?.name).toBe("'+Ett")
  expect(rows[0]?.which_annat_text).toBe("'=1+1")
  expect(rows[0]?.why).toBe('\'@SUM(A1:A9)\n"rad två"')
  expect(rows[1]?.why).toBe("'-d\u0001")
})

it('begins with the header, without a byte order mark', () => {
  expect(text.startsWith('respondent,status,name,people,plan,')).toBe(true)
})
