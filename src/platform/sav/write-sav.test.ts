import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { psppPath } from '../../../test/setup/debian.ts'
import { type SavVariable, writeSav } from './index.ts'

const plain = { label: '', measure: 'nominal', valueLabels: [], missing: null } as const
const name64 = `n${'a'.repeat(62)}z`
const variables: SavVariable[] = [
  { ...plain, name: 'text', type: 'text' },
  { ...plain, name: name64, type: 'number', label: 'Å'.repeat(200), missing: { low: -9, high: -5 } },
  { ...plain, name: 'second', type: 'text' },
  { ...plain, name: 'Number', type: 'number', measure: 'scale', decimals: 3 },
  {
    ...plain,
    name: 'coded',
    type: 'number',
    measure: 'ordinal',
    valueLabels: [
      { value: 1, label: 'Ja' },
      { value: 2, label: 'ö'.repeat(100) },
      { value: -9, label: 'Inte nådd' },
    ],
  },
]
/** Texts on both sides of where a segment ends, and numbers on both sides of what a byte holds. */
const texts = ['', 'å', 'x'.repeat(8), 'y'.repeat(254), 'å'.repeat(128), 'z'.repeat(504), `a${'b c'.repeat(200)}d`]
const numbers = [0, -99, 151, 152, -100, 0.125, 1e15, -2.5, null]
const rows = numbers.map((number, index) => [
  texts[index] ?? `rad\n"citat"; ${index}`,
  [1, -9, -5][index % 3] ?? null,
  `slut ${index}`,
  number,
  [1, 2, -9, null][index % 4] ?? null,
])

let folder: string
let dictionary: string
let read: string[][]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-sav-'))
  await writeFile(join(folder, 'a.sav'), writeSav({ label: 'Prov', created: new Date(0), variables, rows }))
  await writeFile(
    join(folder, 'a.sps'),
    `GET FILE='${folder}/a.sav'.\nDISPLAY DICTIONARY.\nDISPLAY FILE LABEL.\nSAVE TRANSLATE /OUTFILE='${folder}/a.csv' /TYPE=CSV /FIELDNAMES /CELLS=VALUES.\n`,
  )
  await promisify(execFile)(psppPath, ['-o', join(folder, 'out.csv'), join(folder, 'a.sps')], {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  dictionary = await readFile(join(folder, 'out.csv'), 'utf8')
  read = parse(await readFile(join(folder, 'a.csv')), { relax_column_count: true })
})
afterAll(() => rm(folder, { recursive: true }))

it('writes what PSPP reads as the same names, numbers and texts, however long', () => {
  const [head, ...body] = read
  expect(head).toEqual(['text', name64, 'second', 'Number', 'coded'])
  expect(body).toHaveLength(rows.length)
  for (const [index, row] of body.entries()) {
    const [text, missing, second, number, coded] = row
    expect([text, missing, second], `row ${index}`).toEqual(rows[index]?.slice(0, 3).map((cell) => `${cell}`))
    expect(number?.trim() === '' ? null : Number(number)).toBe(rows[index]?.[3])
    expect(coded?.trim() === '' ? null : Number(coded)).toBe(rows[index]?.[4])
  }
})

it('writes labels, measures and ranges of missing values that PSPP tells of', () => {
  expect(dictionary).not.toMatch(/error|warning/i)
  const lines: string[][] = parse(dictionary, { relax_column_count: true })
  const about = (name: string) => lines.find((line) => line[0] === name)
  expect(about(name64)?.slice(1)).toEqual([
    '2',
    `${'Å'.repeat(126)}…`,
    'Nominal',
    'Input',
    '8',
    'Right',
    'F8.0',
    'F8.0',
    '-9 THRU -5',
  ])
  expect(about('Number')?.slice(3, 4)).toEqual(['Scale'])
  expect(about('Number')).toContain('F11.3')
  expect(lines.find((line) => line[0] === 'coded' && line[3] === 'Ordinal')).toBeDefined()
  const labels = lines.slice(lines.findIndex((line) => line[0] === 'Variable Value' || line[1] === 'Label'))
  const told = labels.map((line) => line.join('|')).join('\n')
  expect(told).toContain('|1|Ja')
  expect(told).toContain(`|2|${'ö'.repeat(58)}…`)
  expect(told).toContain('|-9|Inte nådd')
})
