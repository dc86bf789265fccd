import { expect, test } from 'vitest'
import { isAddress, readInvitee } from './read-invitee.ts'

const from = { grantable: ['contributor'], colleagues: [{ email: 'anna@arboga.example' }] }

test('keeps a name on one line and an address in small letters', () => {
  const { invitee, faults } = readInvitee(
    { name: '  Nadia\r\n Öberg ', email: ' Nadia@Arboga.example ', role: 'contributor' },
    from,
  )
  expect(faults).toEqual([])
  expect(invitee).toEqual({ name: 'Nadia Öberg', email: 'nadia@arboga.example', role: 'contributor' })
})

test('keeps no mark that turns text around, and no character that nobody sees in an address', () => {
  const { invitee, faults } = readInvitee(
    {
      name: '\u202eannA\u2066 \u05e9\u05d9\u05e8',
      email: 'na\u200bdia@arboga\u202e.example\ufeff',
      role: 'contributor',
    },
    from,
  )
  expect(faults).toEqual([])
  expect(invitee).toMatchObject({ name: 'annA \u05e9\u05d9\u05e8', email: 'nadia@arboga.example' })
})

test('names everything that is wrong at once', () => {
  const { faults } = readInvitee({ name: ' ', email: 'nadia', role: '' }, from)
  expect(faults.map(({ field }) => field)).toEqual(['name', 'email', 'role'])
  expect(readInvitee({ name: 'x'.repeat(201), email: '', role: 'administrator' }, from).faults).toHaveLength(3)
})

test('does not invite whoever works there already, however the address is written', () => {
  const { faults } = readInvitee({ name: 'Anna', email: 'ANNA@arboga.example', role: 'contributor' }, from)
  expect(faults.map(({ field }) => field)).toEqual(['email'])
})

test.each(['a@b.se', 'förnamn.efternamn@kommun.example', "o'brien+x@a.b.example"])('%s is an address', (address) => {
  expect(isAddress(address)).toBe(true)
})

test.each([
  '',
  'a',
  'a@b',
  'a@b.',
  'a b@c.se',
  'a@b@c.se',
  'a@b.se\n',
  'a\u0000@b.se',
  'a\u202e@b.se',
  `${'a'.repeat(250)}@b.se`,
])('%j is no address', (address) => {
  expect(isAddress(address)).toBe(false)
})
