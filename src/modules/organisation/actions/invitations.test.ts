import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { inScope } from '../../../platform/tenancy/index.ts'
import { type ListedInvitation, listInvitations } from '../queries/invitations.ts'
import { emailOf, later, type Member, members, now, openPeopleSite, type PeopleSite } from '../testing/people-site.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { invitePerson, reissueInvitation, revokeInvitation } from './invite-person.ts'
import { type InvitationInput, issueInvitations } from './issue-invitations.ts'
import { listPeople } from './list-people.ts'

const { administrator, coordinator, contact, reviewer, stranger, lead, analyst } = members
const nadia = { name: 'Nadia Öberg', email: 'nadia@arboga.example', role: 'contributor' } as const
const account = { name: 'Nadia Öberg', passwordHash: 'a hash' }

describe.each(databaseKinds)('an invitation on the %s database', (kind) => {
  let site: PeopleSite
  beforeEach(async () => {
    site = await openPeopleSite(kind)
  })
  afterEach(() => site.close())

  const issue = (by: Member, ...invitations: InvitationInput[]) =>
    inScope(site.db, by, 'write', (db) => issueInvitations(db, { ...by, now }, invitations))
  const contactOf = (organisation: string, email: string): InvitationInput => ({
    organisation,
    role: 'contact',
    name: 'K',
    email,
    survey: 'prov',
  })
  const listOf = (by: Member, at = now): Promise<ListedInvitation[]> =>
    inScope(site.db, by, 'read', (db) => listInvitations(db, { issuer: by.organisation }, at))
  const roleOf = (person: string, organisation: string) =>
    site.asOwner((db) =>
      db
        .selectFrom('membership')
        .selectAll()
        .where('person', '=', person)
        .where('organisation', '=', organisation)
        .executeTakeFirst(),
    )
  const tokenOf = (path: string) => path.slice('/inbjudan/'.length)

  test('lets somebody without an account make one and work there, and stands in that organisation’s log', async () => {
    await site.as(coordinator, invitePerson, nadia)
    const token = await site.tokenTo(nadia.email)
    const accepted = await site.as(null, acceptInvitation, { token, account })
    expect(accepted).toMatchObject({ workplace: 'arboga', role: 'contributor', email: nadia.email })
    expect(await roleOf(accepted.person, 'arboga')).toMatchObject({ role: 'contributor', ended_at: null })
    expect(await site.log('arboga')).toMatchObject([
      { action: 'person.invite', person: 'anna' },
      { action: 'invitation.accept', person: accepted.person, subject: accepted.person },
    ])
    expect(await listOf(coordinator)).toMatchObject([{ state: 'used', person: accepted.person, usedAt: now }])
  })

  test('is shown with what the server said where its letter came back, until a new one is on its way', async () => {
    await site.as(coordinator, invitePerson, nadia)
    await site.asOwner((db) =>
      db
        .updateTable('mail')
        .set({ status: 'bounced', said: '550 no such address', settled_at: later(1) })
        .execute(),
    )
    const statements = await site.statementsOf(() => site.as(administrator, listPeople, {}))
    expect(statements.length).toBe(5)
    const { letters, invitations } = await site.as(administrator, listPeople, {})
    expect(letters.get(nadia.email)).toMatchObject({ status: 'bounced', said: '550 no such address' })
    await site.as(coordinator, reissueInvitation, { invitation: invitations[0]?.id }, later(2))
    const again = await site.as(administrator, listPeople, {}, later(3))
    expect(again.letters.get(nadia.email)).toMatchObject({ status: 'queued' })
  })

  test('is written in the language that the inviter chose, opens in it, and so is a new link in its place', async () => {
    const first = await site.as(coordinator, invitePerson, { ...nadia, language: 'en' })
    const letterTo = (email: string) =>
      site.asOwner((db) =>
        db
          .selectFrom('mail as m')
          .innerJoin('mail_content as c', (join) =>
            join.onRef('c.organisation', '=', 'm.organisation').onRef('c.id', '=', 'm.id'),
          )
          .select('c.message')
          .where('m.to_address', '=', email)
          .orderBy('m.queued_at', 'desc')
          .executeTakeFirstOrThrow(),
      )
    const english = { language: 'en', subject: expect.stringMatching(/^Invitation to/) }
    expect(await letterTo(nadia.email)).toMatchObject({ message: english })
    expect(JSON.stringify(await letterTo(nadia.email))).toContain(
      `/inbjudan/${await site.tokenTo(nadia.email)}?lang=en`,
    )
    await site.as(coordinator, reissueInvitation, { invitation: first.id }, later(1))
    expect(await listOf(coordinator)).toMatchObject([
      { language: 'en', state: 'waiting' },
      { language: 'en', state: 'revoked' },
    ])
    const wrong = site.as(coordinator, invitePerson, { ...nadia, language: 'fi' })
    await expect(wrong).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('works once', async () => {
    await site.as(coordinator, invitePerson, nadia)
    const token = await site.tokenTo(nadia.email)
    const both = await Promise.allSettled([
      site.as(null, acceptInvitation, { token, account }),
      site.as(null, acceptInvitation, { token, account }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(site.as(null, acceptInvitation, { token, account })).rejects.toMatchObject({ code: 'not-found' })
    const { people } = await site.asOwner(async (db) => ({
      people: await db.selectFrom('identity.user').select('id').where('email', '=', nadia.email).execute(),
    }))
    expect(people).toHaveLength(1)
  })

  test('works until it expires, and not after', async () => {
    const [issued] = await issue(coordinator, { ...nadia, organisation: 'arboga', survey: null, validDays: 2 })
    const token = tokenOf(issued?.path ?? '')
    expect(issued?.expiresAt).toEqual(later(2))
    await expect(site.as(null, acceptInvitation, { token, account }, later(2))).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await listOf(coordinator, later(2))).toMatchObject([{ state: 'expired' }])
    await site.as(null, acceptInvitation, { token, account }, new Date(later(2).getTime() - 1))
  })

  test('does not work when it has been taken back, nor the old link when a new one has been sent', async () => {
    const first = await site.as(coordinator, invitePerson, nadia)
    const old = await site.tokenTo(nadia.email)
    const second = await site.as(administrator, reissueInvitation, { invitation: first.id }, later(0.1))
    const fresh = await site.tokenTo(nadia.email)
    expect(fresh).not.toBe(old)
    await expect(site.as(null, acceptInvitation, { token: old, account })).rejects.toMatchObject({ code: 'not-found' })
    await site.as(contact, revokeInvitation, { invitation: second.id })
    await expect(site.as(null, acceptInvitation, { token: fresh, account })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect((await listOf(coordinator)).map(({ state }) => state)).toEqual(['revoked', 'revoked'])
    await expect(site.as(coordinator, reissueInvitation, { invitation: second.id })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test.each(['', 'x', 'x'.repeat(43), `${'x'.repeat(42)}'`, 'å'.repeat(43)])(
    'that does not exist lets nobody in: %j',
    async (token) => {
      await expect(site.as(null, acceptInvitation, { token, account })).rejects.toMatchObject({ code: 'not-found' })
      expect(await site.asOwner((db) => db.selectFrom('identity.account').selectAll().execute())).toEqual([])
    },
  )

  test('is for the one whom it was sent to, and is not used up by another who tries', async () => {
    const [issued] = await issue(coordinator, { ...nadia, email: emailOf('bo'), organisation: 'arboga', survey: null })
    const token = tokenOf(issued?.path ?? '')
    await expect(site.as(lead, acceptInvitation, { token, account: null })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(site.as(null, acceptInvitation, { token, account: null })).rejects.toMatchObject({
      code: 'not-signed-in',
    })
    await expect(site.as(null, acceptInvitation, { token, account })).rejects.toMatchObject({ code: 'bad-input' })
    await site.as(stranger, acceptInvitation, { token, account: null })
    expect(await roleOf('bo', 'arboga')).toMatchObject({ role: 'contributor' })
    expect(await roleOf('bo', 'boden')).toMatchObject({ role: 'administrator' })
    expect(await site.log('boden')).toEqual([])
  })

  test('takes nothing from whoever works there already, and lets a person choose between two roles', async () => {
    const [forContact, forReviewer, forCoordinator] = await issue(
      lead,
      contactOf('arboga', emailOf('kim')),
      contactOf('arboga', emailOf('jonas')),
      contactOf('arboga', emailOf('anna')),
    )
    await site.as(contact, acceptInvitation, { token: tokenOf(forContact?.path ?? ''), account: null })
    await site.as(coordinator, acceptInvitation, { token: tokenOf(forCoordinator?.path ?? ''), account: null })
    expect(await roleOf('anna', 'arboga')).toMatchObject({ role: 'coordinator' })
    const choosing = site.as(reviewer, acceptInvitation, { token: tokenOf(forReviewer?.path ?? ''), account: null })
    await expect(choosing).rejects.toMatchObject({ code: 'not-ready' })
    expect(await roleOf('jonas', 'arboga')).toMatchObject({ role: 'reviewer' })
    expect((await listOf(lead)).map(({ state }) => state).sort()).toEqual(['used', 'used', 'waiting'])
  })

  test('from an agency tells those who decide who works there, in their own organisation’s name', async () => {
    const [issued] = await issue(lead, contactOf('arboga', nadia.email))
    const { person } = await site.as(null, acceptInvitation, { token: tokenOf(issued?.path ?? ''), account })
    expect(await site.mail()).toEqual([
      {
        kind: 'contact.added',
        to: emailOf('lars'),
        subject: 'Nadia Öberg är ny kontaktperson för Arboga',
        from: 'arboga',
      },
    ])
    expect(await site.log('agency')).toEqual([])
    expect(await site.log('arboga')).toMatchObject([{ action: 'invitation.accept', person }])
    // What an agency sends, the municipality sees and does not send again
    const seen = await inScope(site.db, administrator, 'read', (db) =>
      listInvitations(db, { workplace: 'arboga' }, now),
    )
    expect(seen).toMatchObject([{ issuer: 'agency', issuerName: 'Myndigheten', state: 'used' }])
  })

  test.each<[string, Member, InvitationInput]>([
    ['an agency into a municipality that it does not ask', lead, contactOf('boden', nadia.email)],
    ['an agency into a municipality for no survey', lead, { ...contactOf('arboga', nadia.email), survey: null }],
    [
      'an agency into a municipality as more than a contact',
      lead,
      { ...contactOf('arboga', nadia.email), role: 'administrator' },
    ],
    ['an analyst into a municipality', analyst, contactOf('arboga', nadia.email)],
    ['a municipality into another', administrator, { ...contactOf('boden', nadia.email), survey: null }],
    [
      'a coordinator an administrator',
      coordinator,
      { ...nadia, organisation: 'arboga', role: 'administrator', survey: null },
    ],
    ['a contact a coordinator', contact, { ...nadia, organisation: 'arboga', role: 'coordinator', survey: null }],
    ['a reviewer anyone', reviewer, { ...nadia, organisation: 'arboga', role: 'employee', survey: null }],
    [
      'a municipality someone with an agency’s role',
      administrator,
      { ...nadia, organisation: 'arboga', role: 'analyst', survey: null },
    ],
    [
      'someone who does not work there',
      { person: 'bo', organisation: 'arboga' },
      { ...nadia, organisation: 'arboga', survey: null },
    ],
  ])('is not issued by %s', async (_, by, invitation) => {
    const refused = await issue(by, invitation).catch((error: { code?: string }) => error.code)
    expect(['forbidden', '42501']).toContain(refused)
    expect(await site.asOwner((db) => db.selectFrom('invitation').selectAll().execute())).toEqual([])
  })

  test('is kept without the secret of its link', async () => {
    const [issued] = await issue(coordinator, { ...nadia, organisation: 'arboga', survey: null })
    const token = tokenOf(issued?.path ?? '')
    expect(token).toMatch(/^[\w-]{43}$/)
    const rows = await site.asOwner(async (db) => (await sql`select * from invitation`.execute(db)).rows)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('takes as many statements for many as for one', async () => {
    const many = Array.from({ length: 40 }, (_, i) => contactOf('arboga', `k${i}@arboga.example`))
    const one = await site.statementsOf(() => issue(lead, contactOf('arboga', nadia.email)))
    const all = await site.statementsOf(() => issue(lead, ...many))
    expect(all.length).toBe(one.length)
    expect((await listOf(lead)).filter(({ state }) => state === 'waiting')).toHaveLength(41)
  })

  test('says everything that is wrong at once, and does not invite a colleague', async () => {
    const refusal = site.as(coordinator, invitePerson, { name: '', email: emailOf('lars'), role: 'administrator' })
    const faults = await refusal.catch((error: { faults: { field: string }[] }) => error.faults)
    expect(faults).toMatchObject([{ field: 'name' }, { field: 'email' }, { field: 'role' }])
    expect(await site.mail()).toEqual([])
  })
})
