import { expect, test } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { readUpload } from './read-upload.ts'

const workbook = async (rows: (string | number | null)[][]) =>
  new Uint8Array(await writeXlsx([{ sheet: 'Blad1', data: rows }]).toBuffer())
const bytes = (text: string) => new TextEncoder().encode(text)

test('a workbook becomes rows that stand where they stood, with cells on one line', async () => {
  const sheet = await workbook([
    ['respondent', 'name'],
    [1984, 'Arboga'],
    [null, null],
    ['0114', 'Upplands\nVäsby'],
  ])
  expect(readUpload(sheet, 'ram.xlsx', 10)).toEqual({
    ok: true,
    value: 'respondent,name\n1984,Arboga\n\n0114,Upplands Väsby\n',
  })
})

test('text is taken as it is, without a byte-order mark', () => {
  expect(readUpload(bytes('\ufeffa;b\n1;2'), 'a.csv', 1)).toEqual({ ok: true, value: 'a;b\n1;2' })
})

test.each([
  ['nothing', bytes(''), 'Välj en fil'],
  ['too many rows', bytes('a\n1\n2'), 'Filen har 2 rader. Högst 1 tas emot'],
  ['text in Windows-1252', Uint8Array.of(0x6e, 0xe5, 0x0a), 'Windows-1252'],
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), '.xls'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'ingen textfil'],
  ['a damaged workbook', bytes('PK\u0003\u0004 not a workbook'), 'Filen är'],
])('%s is refused, with what to do', (_, source, said) => {
  const read = readUpload(source, 'a.csv', 1)
  expect(read.ok ? '' : read.faults[0]?.message.sv).toContain(said)
})

test('what is renamed to a workbook is refused as that, whatever it is', () => {
  for (const source of [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), bytes('kommunkod\n1984\n')]) {
    const read = readUpload(source, 'Ram.XLSX', 10)
    expect(read.ok ? '' : read.faults[0]?.message.sv).toContain('heter som en arbetsbok men är ingen')
  }
})

test('how many rows there are is written as a number is read', () => {
  const read = readUpload(bytes(`a\n${'1\n'.repeat(100_000)}`), 'a.csv', 1000)
  expect(read.ok ? '' : read.faults[0]?.message).toMatchObject({
    sv: expect.stringContaining('100\u00a0000 rader. Högst 1\u00a0000 tas'),
    en: expect.stringContaining('100,000 rows. At most 1,000 are'),
  })
})

test('a workbook with too many rows, a formula or a date is refused where it stands', async () => {
  const long = await workbook([['a'], ['1'], ['2']])
  expect(readUpload(long, 'a.xlsx', 1)).toMatchObject({ ok: false, faults: [{ line: 0 }] })
  const dated = new Uint8Array(
    await writeXlsx([
      {
        sheet: 'a',
        data: [
          ['a', 'b'],
          ['1', { value: new Date('2026-01-01'), type: Date, format: 'yyyy-mm-dd' }],
        ],
      },
    ]).toBuffer(),
  )
  expect(readUpload(dated, 'a.xlsx', 5)).toMatchObject({ ok: false, faults: [{ line: 2, column: 2 }] })
})
