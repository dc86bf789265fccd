import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { acceptInvitation } from '../../actions/accept-invitation.ts'
import { invitePerson } from '../../actions/invite-person.ts'
import { emailOf, later, members, now, openPeopleSite, type PeopleSite } from '../../testing/people-site.ts'
import { personActions } from '../person-register.ts'
import { readAccount, tieAccount, untieAccount } from './accounts.ts'

const { administrator, coordinator, reviewer, stranger } = members

describe.each(databaseKinds)('who signs in as a person of the register on the %s database', (kind) => {
  let site: PeopleSite
  beforeAll(async () => {
    site = await openPeopleSite(kind)
  })
  afterAll(() => site.close())

  const addPerson = (name: string, email: string | null, organisation = 'arboga') =>
    site.asOwner(async (db) => {
      const by = { created_at: now, created_by: 'anna', changed_at: now, changed_by: 'anna' }
      const row = { organisation, name, email, ...by } as never
      return (await db.insertInto('person').values(row).returning('id').executeTakeFirstOrThrow()).id
    })
  const read = (id: string) => site.as(coordinator, readAccount, { id })

  test('is set when an invitation to the address of the register is accepted, and stands in the history', async () => {
    const id = await addPerson('Ny Ägare', 'Ny.Agare@x.example')
    await site.as(coordinator, invitePerson, { name: 'Ny Ägare', email: 'ny.agare@x.example', role: 'owner' })
    expect((await read(id)).invitedAt).toEqual(now)
    const token = await site.tokenTo('ny.agare@x.example')
    const account = { name: 'Ny Ägare', passwordHash: 'x'.repeat(40) }
    const { person } = await site.as(null, acceptInvitation, { token, account }, later(1))
    const found = await read(id)
    expect(found).toMatchObject({ account: { person, email: 'ny.agare@x.example', role: 'owner' }, invitedAt: null })
    const { history } = await site.as(coordinator, personActions.read, id)
    expect(history[0]).toMatchObject({ changedBy: 'Ny Ägare', changes: { account: [null, person] } })
  })

  test('is proposed by the same address, and can be anyone who works there and is nobody else in the register', async () => {
    const jonas = await addPerson('Jonas Sand', emailOf('jonas').toUpperCase())
    const other = await addPerson('Utan adress', null)
    const { free } = await read(jonas)
    expect(free[0]).toMatchObject({ person: 'jonas', role: 'reviewer' })
    expect(await site.statementsOf(() => read(jonas))).toHaveLength(3)
    await site.as(administrator, tieAccount, { id: jonas, account: 'jonas' })
    expect((await read(jonas)).account).toMatchObject({ person: 'jonas' })
    expect((await read(other)).free.some(({ person }) => person === 'jonas')).toBe(false)
    for (const account of ['jonas', 'bo', 'nobody', '']) {
      await expect(site.as(coordinator, tieAccount, { id: other, account }), account).rejects.toMatchObject({
        code: 'bad-input',
        faults: [{ field: 'account' }],
      })
    }
    await site.as(coordinator, untieAccount, { id: jonas })
    expect((await read(jonas)).account).toBeNull()
    await site.as(coordinator, tieAccount, { id: other, account: 'jonas' })
    expect((await read(other)).account).toMatchObject({ person: 'jonas' })
  })

  test('is nobody’s to see or set but theirs who keep the register, each in their own municipality', async () => {
    const id = await addPerson('Någon', 'nagon@x.example')
    for (const action of [readAccount, untieAccount]) {
      await expect(site.as(reviewer, action as typeof readAccount, { id })).rejects.toMatchObject({ code: 'forbidden' })
      await expect(site.as(stranger, action as typeof readAccount, { id })).rejects.toMatchObject({ code: 'not-found' })
    }
    await expect(site.as(stranger, tieAccount, { id, account: 'bo' })).rejects.toMatchObject({ code: 'not-found' })
    await site.as(coordinator, personActions.end, { id, ended: true })
    await expect(site.as(coordinator, tieAccount, { id, account: 'lars' })).rejects.toMatchObject({ code: 'not-found' })
  })
})
