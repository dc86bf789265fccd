import { expect, test } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { readList } from './read-list.ts'

const most = 20_000
const bytes = (text: string) => new TextEncoder().encode(text)
const rowsOf = (source: Uint8Array) => {
  const read = readList(source, most)
  return read.ok ? read.rows : read.fault.sv
}
const workbook = async (rows: Parameters<typeof writeXlsx>[0]) =>
  new Uint8Array(await writeXlsx(rows as never).toBuffer())

test.each([
  ['semicolons', 'System;Ägare\nLönita;Eva'],
  ['commas', 'System,Ägare\r\nLönita,Eva\r\n'],
  ['tabs', 'System\tÄgare\nLönita\tEva\n\n\n'],
])('reads columns parted by %s', (_, text) => {
  expect(rowsOf(bytes(text))).toEqual([
    ['System', 'Ägare'],
    ['Lönita', 'Eva'],
  ])
})

test('keeps empty rows where they stand, and makes every row as wide as the widest', () => {
  expect(rowsOf(bytes('Lista\n\nSystem;Ägare\nLönita;"Eva\nNorén"\n'))).toEqual([
    ['Lista', ''],
    ['', ''],
    ['System', 'Ägare'],
    ['Lönita', 'Eva\nNorén'],
  ])
})

test.each([
  ['UTF-8 with a mark', bytes('\ufeffSystem;Ägare\nÅ;ö'), 0],
  ['Windows-1252', new Uint8Array(Buffer.from('System;Ägare\nÅ;ö', 'latin1')), 1],
  ['UTF-16', new Uint8Array(Buffer.from('\ufeffSystem;Ägare\nÅ;ö', 'utf16le')), 0],
])('reads %s, and says when it had to guess', (_, source, notes) => {
  const read = readList(source, most)
  expect(read).toMatchObject({
    ok: true,
    rows: [
      ['System', 'Ägare'],
      ['Å', 'ö'],
    ],
  })
  expect(read.ok && read.notes).toHaveLength(notes)
})

test('reads a workbook as it is shown: days, numbers, formulas and merged cells, and says what it met', async () => {
  const source = await workbook([
    {
      sheet: 'Lista',
      data: [
        [{ value: 'System', columnSpan: 2 }, null, 'Datum', 'Antal'],
        ['Lönita', 'x', { value: new Date('2026-11-24T00:00:00Z'), format: 'yyyy-mm-dd' }, 12.5],
        ['Diariet', { value: 'SUM(1,2)', type: 'Formula' }, null, true],
      ],
    },
    { sheet: 'Annat', data: [['y']] },
  ] as never)
  const read = readList(source, most)
  expect(read).toMatchObject({
    ok: true,
    rows: [
      ['System', '', 'Datum', 'Antal'],
      ['Lönita', 'x', '2026-11-24', '12.5'],
      ['Diariet', '', '', 'true'],
    ],
  })
  expect(read.ok && read.notes.map(({ sv }) => sv)).toEqual([
    expect.stringContaining('Formler i filen: 1'),
    expect.stringContaining('Sammanfogade celler i filen: 1'),
    'Bara det första bladet lästes. De andra är Annat.',
  ])
})

test('refuses what is no list, with what to do', () => {
  const fault = (source: Uint8Array) => {
    const read = readList(source, most)
    return read.ok ? null : [read.row, read.fault.sv]
  }
  expect(fault(new Uint8Array())).toEqual([0, expect.stringContaining('Filen är tom')])
  expect(fault(bytes('\n\n'))).toEqual([0, expect.stringContaining('Filen är tom')])
  expect(fault(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toEqual([
    0,
    expect.stringContaining('varken ett kalkylblad'),
  ])
  expect(fault(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]))).toEqual([0, expect.stringContaining('.xls')])
  expect(fault(bytes('a;b\n"c;d\ne;f'))?.[1]).toContain('citattecken')
})

test('refuses 50 000 rows, as text and as a workbook', async () => {
  expect(rowsOf(bytes(`System;Ägare\n${'a;b\n'.repeat(50_000)}`))).toContain('50000 rader')
  const rows = Array.from({ length: 50_000 }, (_, at) => [`System ${at}`])
  expect(rowsOf(await workbook([{ sheet: 'S', data: rows }] as never))).toContain('längre än 20000')
})
