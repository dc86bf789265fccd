import { expect, test } from 'vitest'
import { municipalityFinder } from './find-municipalities.ts'
import { findEmails, findPhones, flagText, maskText } from './flag-text.ts'

const find = municipalityFinder([
  { respondent: '1984', name: 'Arboga' },
  { respondent: '1960', name: 'Kungsör' },
])
const flagged = (text: string) =>
  flagText(text, '1984', find).map(({ kind, start, end }) => [kind, text.slice(start, end)])
const said = (find: (text: string) => { start: number; end: number }[], text: string) =>
  find(text).map(({ start, end }) => text.slice(start, end))

test.each([
  'anna.lindqvist@arboga.se',
  'anna+säkerhet@it.kommun.example',
  'ANNA@ARBOGA.SE',
  'anna (at) arboga.se',
  'anna[snabel-a]arboga.se',
  'å.ö@räksmörgås.se',
])('finds the address %s', (address) => {
  expect(said(findEmails, `Skriv till ${address}, tack.`)).toEqual([address])
})

test.each(['@arboga', 'anna@', 'anna@arboga', 'a @ b.se', 'kl. 10@rådhuset'])('finds no address in %s', (text) => {
  expect(said(findEmails, text)).toEqual([])
})

test.each([
  '070-123 45 67',
  '0701234567',
  '+46 70 123 45 67',
  '+46 (0)70-123 45 67',
  '0046 70 1234567',
  '0589-870 00',
  '08-508 290 00',
  '010 – 123 45 67',
])('finds the number %s', (number) => {
  expect(said(findPhones, `Ring ${number} så svarar vi.`)).toEqual([number])
})

test.each([
  '2015-06-30',
  '2014–2015',
  '1 000 000 kronor',
  'dnr 2015/1234',
  '27001',
  'SS-ISO/IEC 27002',
  '00 00',
  'version 0.1.2',
  '10 000',
])('finds no number in %s', (text) => {
  expect(said(findPhones, text)).toEqual([])
})

test('flags all of it in order, the more serious where two are in the same place', () => {
  expect(flagged('Vi i Arboga, 640823-3234, nås på 0589-870 00 eller anna@arboga.se, som i Kungsör.')).toEqual([
    ['own-municipality', 'Arboga'],
    ['personal-number', '640823-3234'],
    ['phone', '0589-870 00'],
    ['email', 'anna@arboga.se'],
    ['other-municipality', 'Kungsör'],
  ])
  // Could be dialled too, but is a personal number
  expect(flagged('010203-1234').map(([kind]) => kind)).toEqual(['personal-number'])
  expect(flagged('Hos räddningstjänsten.')).toEqual([])
})

test('masks what is flagged and nothing else', () => {
  const text = 'Anna i Arboga, anna@arboga.se.'
  expect(maskText(text, flagText(text, '1984', find), (kind) => `[${kind}]`)).toBe(
    'Anna i [own-municipality], [email].',
  )
  expect(maskText('Inget', [], () => 'x')).toBe('Inget')
})

test('reads a long hostile text through in one go', () => {
  for (const text of [
    'a'.repeat(20_000),
    'a.'.repeat(10_000),
    '0'.repeat(20_000),
    '01 '.repeat(6_000),
    'a@'.repeat(10_000),
    'Arboga '.repeat(2_800),
  ]) {
    expect(maskText(text, flagText(text, '1984', find), () => '').length).toBeLessThanOrEqual(text.length)
  }
})
