import { expect, test } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { requirementsOf } from '../catalogue/catalogue.ts'
import { readCatalogueFile } from './read-catalogue-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const numbersOf = ({ read }: ReturnType<typeof readCatalogueFile>) =>
  read.ok
    ? requirementsOf(read.value).map(({ id }) => id)
    : read.faults.map(({ line, column, message }) => `${line}:${column} ${message.sv}`)

test('tells what a file is by how it begins', async () => {
  const oscal = JSON.stringify({
    catalog: { metadata: { title: 'Åtgärder 2026' }, controls: [{ id: 'a-1', title: 'A' }] },
  })
  expect(numbersOf(readCatalogueFile(bytes(`\ufeff ${oscal}`), 'x.txt', ''))).toEqual(['atgarder-2026/a-1'])
  expect(numbersOf(readCatalogueFile(bytes(oscal), 'x.json', 'Region Väst'))).toEqual(['region-vast/a-1'])
  expect(numbersOf(readCatalogueFile(bytes('Nr;Titel\n1;"A; B"\n2;C\n'), 'x.csv', 'Egna'))).toEqual([
    'egna/1',
    'egna/2',
  ])
  const cell = (value: string) => ({ value, type: String })
  const book = await writeXlsx([
    {
      sheet: 'Krav',
      data: [
        [cell('Nr'), cell('Titel')],
        [cell('1'), cell('A')],
      ],
    },
  ]).toBuffer()
  expect(numbersOf(readCatalogueFile(new Uint8Array(book), 'x.csv', 'Egna'))).toEqual(['egna/1'])
})

test('keeps the place of what is wrong in CSV', () => {
  expect(numbersOf(readCatalogueFile(bytes('nr,titel\n\n1,A\n1,B\n'), 'x.csv', 'Egna'))).toEqual([
    '4:1 Numret 1 står redan på rad 3.',
  ])
  expect(numbersOf(readCatalogueFile(bytes('nr,titel\n1,"A\n'), 'x.csv', 'Egna'))[0]).toMatch(/^2:2 /)
})

test('needs a file and a name that is not the program’s own', () => {
  expect(numbersOf(readCatalogueFile(bytes(''), '', 'Egna'))).toEqual(['0:0 Välj en fil.'])
  expect(numbersOf(readCatalogueFile(bytes('nr,titel\n1,A'), 'x.csv', ' '))).toEqual([
    '0:0 Skriv vad katalogen ska heta.',
  ])
  expect(numbersOf(readCatalogueFile(bytes('nr,titel\n1,A'), 'x.csv', '§§'))).toEqual([
    '0:0 Skriv vad katalogen ska heta.',
  ])
  expect(numbersOf(readCatalogueFile(bytes('nr,titel\n1,A'), 'x.csv', 'ISO27002'))[0]).toContain(
    'följer med programmet',
  )
  expect(numbersOf(readCatalogueFile(new Uint8Array([0x6e, 0x72, 0xe5, 0x0a]), 'x.csv', 'Egna'))[0]).toMatch(
    /^1:0 .*UTF-8/,
  )
})
