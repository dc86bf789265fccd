import { expect, test } from 'vitest'
import { municipalityFinder } from './find-municipalities.ts'

const names = {
  '1984': 'Arboga',
  '0114': 'Upplands Väsby',
  '0120': 'Värmdö',
  '1463': 'Mark',
  '1440': 'Ale',
  '1280': 'Malmö stad',
  '1460': 'Bengtsfors',
}
const find = municipalityFinder(Object.entries(names).map(([respondent, name]) => ({ respondent, name })))
const found = (text: string, own = '1984') =>
  find(text, own).map(({ respondent, start, end }) => [respondent, text.slice(start, end)])

test.each([
  ['Vi i Arboga gör det.', [['1984', 'Arboga']]],
  ['Arbogas it-chef', [['1984', 'Arboga']]],
  ['ARBOGA KOMMUN', [['1984', 'ARBOGA']]],
  [
    'tillsammans med Upplands  Väsby och Malmö',
    [
      ['0114', 'Upplands  Väsby'],
      ['1280', 'Malmö'],
    ],
  ],
  ['samarbete med ale kommun', [['1440', 'ale']]],
  ['Bengtsfors beredskap', [['1460', 'Bengtsfors']]],
  [
    'nätverket Mark/Ale',
    [
      ['1463', 'Mark'],
      ['1440', 'Ale'],
    ],
  ],
] as const)('finds who is named in "%s"', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each(['utsläpp i mark och vatten', 'ale och stout', 'Markägare', 'arbogaån', 'Arbogaån', ''])(
  'finds nobody in "%s"',
  (text) => {
    expect(found(text)).toEqual([])
  },
)

test('finds the respondent’s own name however it is written', () => {
  expect(found('hos oss i arboga')).toEqual([['1984', 'arboga']])
  expect(found('hos oss i arboga', '1463')).toEqual([])
  expect(found('i mark', '1463')).toEqual([['1463', 'mark']])
})

test('finds nobody where nobody has a name, and takes a name for what it is, not for a pattern', () => {
  expect(municipalityFinder([])('Arboga', '1984')).toEqual([])
  expect(municipalityFinder([{ respondent: 'x', name: ' ' }])('Arboga', 'x')).toEqual([])
  expect(municipalityFinder([{ respondent: 'x', name: 'A.b(' }])('Axb', 'y')).toEqual([])
})
