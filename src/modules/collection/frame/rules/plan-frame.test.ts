import { expect, test } from 'vitest'
import type { FrameMember } from '../../rules/frame.ts'
import { readUpload } from '../../upload/rules/read-upload.ts'
import { planFrame } from './plan-frame.ts'
import { mostFrameRows } from './read-frame-upload.ts'

const municipalities = new Map([
  ['0114', { name: 'Upplands Väsby', countyCode: '01' }],
  ['1984', { name: 'Arboga', countyCode: '19' }],
  ['1960', { name: 'Kungsör', countyCode: '19' }],
])
const member = (respondent: string, columns: Record<string, string>, begun = false): FrameMember => ({
  respondent,
  name: municipalities.get(respondent)?.name ?? '',
  countyCode: municipalities.get(respondent)?.countyCode ?? null,
  columns,
  begun,
})
const members = [
  member('1984', { population: '14000', group: 'B3' }, true),
  member('1960', { population: '8700', group: 'C6' }),
]
const plan = (text: string, before: readonly FrameMember[] = members) =>
  planFrame(text, 'ram.csv', { members: before, municipalities })
const faultsOf = (text: string, before?: readonly FrameMember[]) =>
  plan(text, before).faults.map(({ line, column, message }) => [line, column, message.sv])

test('says what is added, changed and removed, and nothing where the file is the frame', () => {
  const next = plan('respondent,population,group\n1984,14100,B3\n0114,50000,A2\n')
  expect(next.faults).toEqual([])
  expect(next.added).toEqual([{ respondent: '0114', name: 'Upplands Väsby' }])
  expect(next.changed).toEqual([
    { respondent: '1984', name: 'Arboga', changes: [{ column: 'population', from: '14000', to: '14100' }] },
  ])
  expect(next.removed).toEqual([{ respondent: '1960', name: 'Kungsör' }])
  const same = plan('respondent;population;group\n1984;14000;B3\n1960;8700;C6\n')
  expect(same).toMatchObject({ faults: [], added: [], changed: [], removed: [], unchanged: 2, newColumns: [] })
})

test('takes a code and a county whose first zero a spreadsheet has dropped, and the code under its Swedish name', () => {
  const { rows, faults } = plan('Kommunkod,county_code\n114,1\n', [])
  expect(faults).toEqual([])
  expect(rows).toEqual([{ respondent: '0114', values: { county_code: '01' } }])
})

test('shows every fault with its row and cell, all at once', () => {
  const text =
    'respondent,population,group,county_code\n1984,14 000,B3,19\n1985,1,,19\n1960,2,,03\n1960,3,,19\n,4,,\nArboga,5,,\n'
  expect(faultsOf(text)).toEqual([
    [2, 2, 'population: ”14 000” är inget helt tal. Skriv bara siffror, utan mellanrum.'],
    [3, 1, 'Ingen kommun har koden 1985. Menade du 1984 (Arboga)?'],
    [4, 4, 'county_code: kommunen ligger i län 19, inte ”03”. Rätta länskoden eller kommunkoden.'],
    [5, 1, 'Respondenten 1960 finns både på rad 4 och rad 5. Ta bort den ena.'],
    [6, 1, 'Raden saknar kommunkod.'],
    [7, 1, 'Ingen kommun har koden Arboga. Menade du 1984 (Arboga)?'],
  ])
})

test('refuses to lose a column that the frame has, or a municipality that has begun to answer', () => {
  expect(faultsOf('respondent,population\n1960,8700\n')).toEqual([
    [1, 0, expect.stringContaining('Kolumnen group finns i urvalsramen men inte i filen')],
    [0, 0, expect.stringContaining('Arboga (1984) finns inte i filen men har börjat svara')],
  ])
})

test('says of a file without codes, of an empty one and of one with a header alone what it lacks', () => {
  expect(faultsOf('namn,population\nArboga,1\n')).toEqual([
    [1, 0, 'Kolumnen respondent saknas. Den kan också heta kommunkod.'],
  ])
  expect(faultsOf('')[0]?.[2]).toContain('Filen är tom')
  expect(faultsOf('respondent\n', [])[0]?.[2]).toContain('Filen har inga rader')
})

test('is made against one frame: another has another base, the same the same', () => {
  const text = 'respondent,population,group\n1984,1,B3\n'
  expect(plan(text).base).toBe(plan('respondent\n').base)
  expect(plan(text).base).not.toBe(plan(text, members.slice(0, 1)).base)
  expect(plan(text).base).not.toBe(plan(text, [member('1984', { population: '1', group: 'B3' })]).base)
})

test('refuses 100 000 rows at once, without reading them', () => {
  const rows = new TextEncoder().encode(`respondent\n${'1984\n'.repeat(100_000)}`)
  const before = performance.now()
  const read = readUpload(rows, 'stor.csv', mostFrameRows)
  expect(read).toMatchObject({ ok: false, faults: [{ line: 0, column: 0 }] })
  expect(read.ok ? '' : read.faults[0]?.message.sv).toContain('100\u00a0000 rader')
  expect(performance.now() - before).toBeLessThan(500)
})
