import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { emailOf, later, type Member, members, openPeopleSite, type PeopleSite } from '../testing/people-site.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { endMembership, setRole } from './decide-work.ts'
import { invitePerson } from './invite-person.ts'
import { listPeople } from './list-people.ts'

const { administrator, coordinator, reviewer, stranger, lead, analyst } = members

describe.each(databaseKinds)('who works where on the %s database', (kind) => {
  let site: PeopleSite
  beforeEach(async () => {
    site = await openPeopleSite(kind)
  })
  afterEach(() => site.close())

  const end = (by: Member, { person }: Member, confirmed = true) => site.as(by, endMembership, { person, confirmed })
  const rolesAt = async (who: Member) =>
    Object.fromEntries((await site.as(who, listPeople, {})).colleagues.map(({ person, role }) => [person, role]))

  test('is told to those who may know it, of their own organisation alone', async () => {
    const { colleagues, place } = await site.as(reviewer, listPeople, {})
    expect(place).toEqual({ name: 'Arboga', kind: 'municipality' })
    expect(colleagues.map(({ person }) => person)).toEqual(['anna', 'jonas', 'kim', 'lars'])
    const statements = await site.statementsOf(() => site.as(administrator, listPeople, {}))
    expect(statements.length).toBe(4)
  })

  test('a role that is changed applies at once, and is noted with what it was', async () => {
    await expect(site.as(reviewer, invitePerson, {})).rejects.toMatchObject({ code: 'forbidden' })
    await site.as(administrator, setRole, { person: 'jonas', role: 'coordinator' })
    await site.as(reviewer, invitePerson, { name: 'N', email: 'n@arboga.example', role: 'contributor' })
    const [entry] = await site.asOwner((db) =>
      db.selectFrom('audit_entry').select(['action', 'person', 'detail']).where('subject', '=', 'jonas').execute(),
    )
    expect(entry).toEqual({
      action: 'membership.set-role',
      person: 'lars',
      detail: '{"was":"reviewer","role":"coordinator"}',
    })
  })

  test('work that is ended is over at once: nothing may be done, and no link that waits lets the person in again', async () => {
    await site.as(coordinator, invitePerson, { name: 'Bo', email: emailOf('bo'), role: 'contributor' })
    const first = await site.tokenTo(emailOf('bo'))
    await site.as(stranger, acceptInvitation, { token: first, account: null })
    await end(administrator, stranger)
    const there = { person: 'bo', organisation: 'arboga' }
    await expect(site.as(there, listPeople, {})).rejects.toMatchObject({ code: 'forbidden' })
    expect(await rolesAt(administrator)).not.toHaveProperty('bo')
    expect(await rolesAt(stranger)).toEqual({ bo: 'administrator' })
    // A new invitation is a new beginning, in the role that it gives
    await site.as(coordinator, invitePerson, { name: 'Bo', email: emailOf('bo'), role: 'employee' }, later(1))
    await site.as(stranger, acceptInvitation, { token: await site.tokenTo(emailOf('bo')), account: null })
    expect(await rolesAt(administrator)).toMatchObject({ bo: 'employee' })
  })

  test('whoever ends somebody’s work ends the links that wait for them too', async () => {
    await site.as(coordinator, invitePerson, { name: 'Bo', email: emailOf('bo'), role: 'contributor' })
    await site.as(stranger, acceptInvitation, { token: await site.tokenTo(emailOf('bo')), account: null })
    // Made ready beforehand, past the check of who works there already
    await site.asOwner((db) =>
      db
        .insertInto('invitation')
        .values({
          organisation: 'arboga',
          workplace: 'arboga',
          role: 'employee',
          survey: null,
          name: 'Bo',
          email: emailOf('bo'),
          token_sha256: '0'.repeat(64),
          issued_at: new Date('2026-11-24'),
          issued_by: 'anna',
          expires_at: new Date('2099-01-01'),
        })
        .execute(),
    )
    await end(administrator, stranger)
    const { invitations } = await site.as(administrator, listPeople, {})
    expect(invitations.map(({ state }) => state).sort()).toEqual(['revoked', 'used'])
  })

  test('the last who can decide stays, until somebody else can', async () => {
    await expect(end(administrator, administrator)).rejects.toMatchObject({ code: 'not-ready' })
    const demoted = site.as(administrator, setRole, { person: 'lars', role: 'employee' })
    await expect(demoted).rejects.toMatchObject({ code: 'not-ready' })
    expect(await rolesAt(administrator)).toMatchObject({ lars: 'administrator' })
    await site.as(administrator, setRole, { person: 'anna', role: 'administrator' })
    await end(administrator, administrator)
    expect(await rolesAt(coordinator)).toEqual({ anna: 'administrator', jonas: 'reviewer', kim: 'contact' })
  })

  test('two who end each other at the same time leave one', async () => {
    await site.as(administrator, setRole, { person: 'anna', role: 'administrator' })
    const both = await Promise.allSettled([end(administrator, coordinator), end(coordinator, administrator)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('nobody decides over another organisation’s people, gives a role of another kind, or ends without confirming', async () => {
    await expect(end(administrator, stranger)).rejects.toMatchObject({ code: 'not-found' })
    await expect(end(lead, coordinator)).rejects.toMatchObject({ code: 'not-found' })
    await expect(end(administrator, coordinator, false)).rejects.toMatchObject({ code: 'bad-input' })
    for (const role of ['', 'analyst', 'no-such-role', 'constructor']) {
      const given = site.as(administrator, setRole, { person: 'anna', role })
      await expect(given, role).rejects.toMatchObject({ code: 'bad-input', faults: [{ field: 'role' }] })
    }
    expect(await rolesAt(administrator)).toMatchObject({ anna: 'coordinator' })
  })

  test('an agency’s lead decides over its analysts', async () => {
    await end(lead, analyst)
    expect(await rolesAt(lead)).toEqual({ sara: 'survey-lead' })
  })
})
