import { expect, test } from 'vitest'
import { requirementsOf } from '../catalogue/catalogue.ts'
import { readRequirementTable } from './read-requirement-table.ts'

const read = (rows: string[][]) => readRequirementTable(rows, 'krav.csv', { id: 'egna', title: 'Egna krav' })
const faultsOf = (rows: string[][]) => {
  const result = read(rows)
  return result.ok ? [] : result.faults.map(({ line, column, message }) => `${line}:${column} ${message.sv}`)
}

test('reads headings in either language, in any order, and leaves out what is not ours', () => {
  const result = read([
    [],
    ['Kapitel', 'Internt', 'ID', 'Rubrik', 'Description', 'Skyddar', 'Från nivå', 'Scope', 'Effort', 'Title (en)'],
    ['Åtkomst', 'x', 'K-1', 'Konton', 'Konton ses över.', 'K, R', '2', 'System', '90', 'Accounts'],
    ['', '', 'K-2', 'Loggar', '', 'KRS', '', '', '', ''],
    [],
    ['Drift', '', 'K-3', 'Kopior', '', '', '', 'hela kommunen', '', ''],
  ])
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  expect(result.value.themes.map(({ title, requirements }) => [title.sv, requirements.length])).toEqual([
    ['Åtkomst', 2],
    ['Drift', 1],
  ])
  const [first, second, third] = requirementsOf(result.value)
  expect(first).toMatchObject({
    id: 'egna/K-1',
    title: { sv: 'Konton', en: 'Accounts' },
    says: { sv: 'Konton ses över.' },
    aspects: ['confidentiality', 'integrity'],
    from: 2,
    at: 'system',
    minutes: 90,
  })
  expect(second).toMatchObject({ says: { sv: 'Loggar' }, aspects: ['confidentiality', 'integrity', 'traceability'] })
  expect(third).toMatchObject({ aspects: expect.objectContaining({ length: 4 }), at: 'organisation', minutes: null })
})

test('tells everything that is wrong at once, by row and column', () => {
  expect(
    faultsOf([
      ['nummer', 'titel', 'skyddar', 'nivå', 'uppfylls', 'minuter', 'nr'],
      ['1', 'A', '', '', '', '', ''],
      ['1', '', 'färg', '4', 'ibland', 'en timme', ''],
      ['', 'B', '', '', '', '', ''],
      ['a b', 'x'.repeat(301), '', '', '', '', ''],
    ]),
  ).toEqual([
    '1:7 Rubriken nr betyder detsamma som nummer. Ta bort en av dem.',
    '3:1 Numret 1 står redan på rad 2.',
    '3:2 Här ska titel stå.',
    '3:3 Här står färg. Det som kan stå här är konfidentialitet, riktighet, tillgänglighet, spårbarhet.',
    '3:4 Här står 4. Skriv nivån som 1, 2 eller 3.',
    '3:5 Här står ibland. Det som kan stå här är kommunen, enhet, system.',
    '3:6 Här står en timme. Skriv minuter som ett heltal.',
    '4:1 Här ska nummer stå.',
    '5:1 Här står a b. Skriv ett nummer av bokstäver, siffror, punkt, bindestreck och understreck.',
    '5:2 Texten är längre än 300 tecken.',
  ])
})

test('needs headings for number and title, and at least one requirement', () => {
  expect(faultsOf([])).toEqual(['0:0 Filen är tom.'])
  expect(faultsOf([['a', 'b']])).toEqual([
    '1:1 Första raden ska vara rubriker. Det saknas en kolumn för nummer, titel.',
  ])
  expect(
    faultsOf([
      ['nummer', 'titel'],
      ['', ' '],
    ]),
  ).toEqual(['1:1 Katalogen har inga krav.'])
})
