import { expect, test } from 'vitest'
import { type PresentContact, planContacts } from './plan-contacts.ts'

const municipalities = new Map([
  ['0114', { name: 'Upplands Väsby', countyCode: '01' }],
  ['1984', { name: 'Arboga', countyCode: '19' }],
  ['1960', { name: 'Kungsör', countyCode: '19' }],
])
const anna: PresentContact = {
  id: 'a',
  respondent: '1984',
  name: 'Anna Lind',
  email: 'anna@arboga.example',
  function: 'Samordnare',
  language: 'sv',
}
const plan = (text: string, contacts: readonly PresentContact[] = [anna]) =>
  planContacts(text, 'kontakter.csv', { contacts, municipalities, asked: new Set(['1984', '0114']) })
const faultsOf = (text: string) => plan(text).faults.map(({ line, column, message }) => [line, column, message.sv])

test('adds who is new, changes who is there, and ends nobody', () => {
  const made = plan(
    'kommunkod;namn;e-post;funktion;språk\n' +
      '1984;Anna Lindqvist;Anna@Arboga.example;Samordnare;\n' +
      '114;Bo Ek;Bo Ek <mailto:bo@vasby.example>;;engelska\n',
  )
  expect(made.faults).toEqual([])
  expect(made.changed).toEqual([{ was: anna, contact: { ...anna, id: undefined, name: 'Anna Lindqvist' } }])
  expect(made.added).toEqual([
    { respondent: '0114', name: 'Bo Ek', email: 'bo@vasby.example', function: null, language: 'en' },
  ])
  expect(plan('kommunkod,namn,e-post\n0114,Bo,bo@x.example\n')).toMatchObject({ changed: [], unchanged: 0 })
})

test('leaves what the file has no column for', () => {
  expect(plan('respondent,name,email\n1984,Anna Lind,anna@arboga.example\n')).toMatchObject({
    faults: [],
    added: [],
    changed: [],
    unchanged: 1,
  })
})

test('shows every fault with its row and cell, all at once', () => {
  const text =
    'kommunkod,namn,e-post,språk,lön\n' +
    '1984,Anna,anna@arboga,sv,1\n' +
    '1985,Bo,bo@x.example,sv,1\n' +
    '1960,Cia,cia@x.example,fi,1\n' +
    '0114,,dag@x.example,sv,1\n' +
    '0114,Eva,eva@x.example,sv,1\n' +
    '114,Eva E,EVA@x.example,sv,1\n'
  expect(faultsOf(text)).toEqual([
    [1, 5, 'Kolumnen lön hör inte hit. Kolumnerna heter kommunkod, namn, e-post, funktion och språk.'],
    [2, 3, '”anna@arboga” är ingen e-postadress. Skriv den som namn@kommunen.se.'],
    [3, 1, 'Ingen kommun har koden 1985. Menade du 1984 (Arboga)?'],
    [4, 1, 'Kungsör (1960) finns inte i enkätens urvalsram. Ta bort raden, eller lägg först till kommunen i ramen.'],
    [4, 4, 'Språket ”fi” finns inte. Skriv sv eller en, eller lämna tomt för svenska.'],
    [5, 2, 'Skriv namnet.'],
    [7, 3, 'Adressen eva@x.example finns för samma kommun på både rad 6 och rad 7. Ta bort den ena.'],
  ])
})

test.each([
  'anna',
  'anna@',
  '@arboga.se',
  'anna@arboga',
  'anna arboga@arboga.se',
  'anna@arboga..se',
  'anna@.se',
  'anna,bo@arboga.se',
  'a@b.se, c@d.se',
  'anna@arboga.se\u0000',
  `${'a'.repeat(250)}@arboga.se`,
])('takes %j for no address', (email) => {
  expect(faultsOf(`kommunkod,namn,e-post\n1984,Anna,"${email}"\n`).length).toBeGreaterThan(0)
})

test('says which columns are missing, and what they may be called', () => {
  expect(faultsOf('kommun,namn\nArboga,Anna\n')).toEqual([
    [1, 0, 'Kolumnen kommunkod saknas. Den kan också heta respondent, kod.'],
    [1, 0, 'Kolumnen e-post saknas. Den kan också heta epost, email, e-postadress, mail.'],
    [1, 1, 'Kolumnen kommun hör inte hit. Kolumnerna heter kommunkod, namn, e-post, funktion och språk.'],
  ])
  expect(faultsOf('kommunkod,namn,e-post\n')[0]?.[2]).toContain('inga rader')
})

test('is made against the contacts that there were', () => {
  const text = 'kommunkod,namn,e-post\n0114,Bo,bo@x.example\n'
  expect(plan(text).base).toBe(plan('x').base)
  expect(plan(text).base).not.toBe(plan(text, []).base)
  expect(plan(text).base).not.toBe(plan(text, [{ ...anna, email: 'a@x.example' }]).base)
})
