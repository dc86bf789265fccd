import { expect, test } from 'vitest'
import { contactColumns, contactRow, type PresentContact, planContacts } from './plan-contacts.ts'

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
  phone: '0589-870 00',
  function: 'Samordnare',
  language: 'sv',
}
const plan = (text: string, contacts: readonly PresentContact[] = [anna]) =>
  planContacts(text, 'kontakter.csv', { contacts, municipalities, asked: new Set(['1984', '0114']) })
const faultsOf = (text: string) => plan(text).faults.map(({ line, column, message }) => [line, column, message.sv])

test('adds who is new, changes who is there, and ends nobody', () => {
  const made = plan(
    'kommunkod;namn;e-post;Telefon;funktion;språk\n' +
      '1984;Anna Lindqvist;Anna@Arboga.example;0589-870 00;Samordnare;\n' +
      '114;Bo Ek;Bo Ek <mailto:bo@vasby.example>; +46 (0)70 174  06 05;;engelska\n',
  )
  expect(made.faults).toEqual([])
  expect(made.changed).toEqual([{ was: anna, contact: { ...anna, id: undefined, name: 'Anna Lindqvist' } }])
  expect(made.added).toEqual([
    {
      respondent: '0114',
      name: 'Bo Ek',
      email: 'bo@vasby.example',
      phone: '+46 (0)70 174 06 05',
      function: null,
      language: 'en',
    },
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

test('changes a number, takes one away, and gives all back in the file that it writes', () => {
  const file = (phone: string) => `kommunkod,namn,e-post,telefonnummer\n1984,Anna Lind,anna@arboga.example,${phone}\n`
  expect(plan(file('070-174 06 05')).changed).toMatchObject([{ contact: { phone: '070-174 06 05', language: 'sv' } }])
  expect(plan(file('')).changed).toMatchObject([{ contact: { phone: null } }])
  const written = [contactColumns, contactRow(anna)].map((row) => row.join(';')).join('\n')
  expect(plan(`${written}\n`)).toMatchObject({ faults: [], added: [], changed: [], unchanged: 1 })
})

test.each(['ring mig', '12', '+', '070-174 06 05 eller växeln', '0'.repeat(41), '=1+1'])(
  'takes %j for no number',
  (phone) => {
    expect(faultsOf(`kommunkod,namn,e-post,telefon\n1984,Anna,a@x.example,"${phone}"\n`)).toEqual([
      [2, 4, expect.stringContaining('är inget telefonnummer')],
    ])
  },
)

test.each([
  '021-39 00 00',
  '(021) 39 00 00',
  '+46 21 39 00 00',
  '021/390000',
  '021–39 00 00 ankn. 12',
  '08-465 004 00, 3',
])('takes %j for a number', (phone) => {
  expect(faultsOf(`kommunkod,namn,e-post,telefon\n1984,Anna,a@x.example,"${phone}"\n`)).toEqual([])
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
    [1, 5, 'Kolumnen lön hör inte hit. Kolumnerna heter kommunkod, namn, e-post, telefon, funktion och språk.'],
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
    [1, 1, 'Kolumnen kommun hör inte hit. Kolumnerna heter kommunkod, namn, e-post, telefon, funktion och språk.'],
  ])
  expect(faultsOf('kommunkod,namn,e-post\n')[0]?.[2]).toContain('inga rader')
})

test('is made against the contacts that there were', () => {
  const text = 'kommunkod,namn,e-post\n0114,Bo,bo@x.example\n'
  expect(plan(text).base).toBe(plan('x').base)
  expect(plan(text).base).not.toBe(plan(text, []).base)
  expect(plan(text).base).not.toBe(plan(text, [{ ...anna, email: 'a@x.example' }]).base)
})
