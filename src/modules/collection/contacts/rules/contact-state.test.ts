import { expect, test } from 'vitest'
import { chooseInvited, contactState, type Reached } from './contact-state.ts'
import { contactRows, countStates, filterContacts } from './filter-contacts.ts'

const openedAt = new Date('2026-11-24T09:00:00Z')
const contact = (id: string, invitation: Reached['invitation'] = null, status: string | null = null) => ({
  id,
  respondent: id,
  name: `Namn ${id}`,
  email: `${id}@x.example`,
  invitation,
  lastMail: status === null ? null : { status },
})
const all = [
  contact('uninvited'),
  contact('invited', { state: 'waiting', openedAt: null }, 'queued'),
  contact('opened', { state: 'waiting', openedAt }, 'sent'),
  contact('used', { state: 'used', openedAt }, 'sent'),
  contact('expired', { state: 'expired', openedAt: null }, 'sent'),
  contact('revoked', { state: 'revoked', openedAt: null }, 'cancelled'),
  contact('bounced', { state: 'expired', openedAt: null }, 'bounced'),
]
const ids = (contacts: readonly { readonly id: string }[]) => contacts.map(({ id }) => id)

test('a contact is where the newest invitation is', () => {
  expect(all.map(contactState)).toEqual(['uninvited', 'invited', 'opened', 'used', 'expired', 'revoked', 'expired'])
  expect(countStates(all)).toEqual({
    uninvited: 1,
    invited: 1,
    opened: 1,
    used: 1,
    expired: 2,
    revoked: 1,
    bounced: 1,
  })
})

test('many are sent a link by where they are, without those whose mail came back', () => {
  expect(ids(chooseInvited(all, { kind: 'new' }))).toEqual(['uninvited'])
  expect(ids(chooseInvited(all, { kind: 'expired' }))).toEqual(['expired'])
  expect(ids(chooseInvited(all, { kind: 'revoked' }))).toEqual(['revoked'])
})

test('one is sent a link whatever became of the last, but not after it was used', () => {
  expect(ids(chooseInvited(all, { contact: 'bounced' }))).toEqual(['bounced'])
  expect(ids(chooseInvited(all, { contact: 'opened' }))).toEqual(['opened'])
  expect(chooseInvited(all, { contact: 'used' })).toEqual([])
  expect(chooseInvited(all, { contact: 'another' })).toEqual([])
})

const member = (respondent: string, countyCode = '19') => ({ respondent, name: `Kommun ${respondent}`, countyCode })
const rows = contactRows([member('used'), member('tom', '03'), member('bounced')], all)
const shown = (query: Partial<Parameters<typeof filterContacts>[1]>) =>
  filterContacts(rows, { filter: 'all', search: '', county: '', ...query }).map(({ member }) => member.respondent)

test('municipalities without a contact stand first, then the others in the order of the frame', () => {
  expect(shown({})).toEqual(['tom', 'used', 'bounced'])
})

test('the list is narrowed by state, county and what is searched for', () => {
  expect(shown({ filter: 'without' })).toEqual(['tom'])
  expect(shown({ filter: 'bounced' })).toEqual(['bounced'])
  expect(shown({ filter: 'used' })).toEqual(['used'])
  expect(shown({ county: '03' })).toEqual(['tom'])
  expect(shown({ search: ' BOUNCED@x ' })).toEqual(['bounced'])
  expect(shown({ search: 'kommun tom' })).toEqual(['tom'])
  expect(shown({ search: 'finns inte' })).toEqual([])
})
