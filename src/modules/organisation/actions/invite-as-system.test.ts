import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '../../../platform/audit/index.ts'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { acceptInvitation } from '../index.ts'
import { addOrganisations, type ListedOrganisation, listOrganisations } from '../queries/operator.ts'
import { now, openPeopleSite, type PeopleSite } from '../testing/people-site.ts'
import { inviteAsSystem } from './invite-as-system.ts'

const cissi = { name: ' Cissi  Ek ', email: 'Cissi.Ek@bollnas.example', role: 'administrator' }

describe.each(databaseKinds)('whoever runs the program, on the %s database', (kind) => {
  let site: PeopleSite
  let bollnas: ListedOrganisation
  const invite = (written: typeof cissi, byMail = false, language: 'sv' | 'en' = 'sv') =>
    site.asOwner((db) => inviteAsSystem(db, bollnas, written, { byMail, language, now }))
  const tokenOf = (invited: Awaited<ReturnType<typeof invite>>) =>
    invited.ok ? (invited.path.split('/').pop() ?? '') : ''
  beforeAll(async () => {
    site = await openPeopleSite(kind)
    const organisations = [
      { id: '2183', kind: 'municipality', name: 'Bollnäs', countyCode: '21' },
      { id: 'arboga', kind: 'municipality', name: 'Another name', countyCode: null },
    ] as const
    // One is there already and stays as it is
    expect(await site.asOwner((db) => addOrganisations(db, organisations))).toBe(1)
    expect(await site.asOwner((db) => addOrganisations(db, organisations))).toBe(0)
    const listed = await site.asOwner(listOrganisations)
    expect(listed.find(({ id }) => id === 'arboga')).toMatchObject({ name: 'Arboga', people: 4 })
    bollnas = listed.find(({ id }) => id === '2183') as ListedOrganisation
    expect(bollnas.people).toBe(0)
  })
  afterAll(() => site.close())

  test('hears everything that is wrong with whom they invite, and invites nobody', async () => {
    const invited = await invite({ name: ' ', email: 'cissi', role: 'survey-lead' })
    expect(invited).toMatchObject({ ok: false, faults: [{ field: 'name' }, { field: 'email' }, { field: 'role' }] })
    expect(await site.log('2183')).toMatchObject([{ action: 'organisation.add' }])
  })

  test('invites the first administrator, who uses the link once; an earlier link does not work', async () => {
    const first = await invite(cissi)
    const second = await invite(cissi)
    expect(await site.mail()).toEqual([])
    const account = { name: 'Cissi Ek', passwordHash: 'hash' }
    const accept = (token: string) => site.as(null, acceptInvitation, { token, account })
    await expect(accept(tokenOf(first))).rejects.toMatchObject({ code: 'not-found' })
    expect(await accept(tokenOf(second))).toMatchObject({ workplace: '2183', role: 'administrator' })
    await expect(accept(tokenOf(second))).rejects.toMatchObject({ code: 'not-found' })
    expect((await site.asOwner(listOrganisations)).find(({ id }) => id === '2183')?.people).toBe(1)
    const again = await invite(cissi)
    expect(again).toMatchObject({ ok: false, faults: [{ field: 'email' }] })
  })

  test('stands in the log as no person, and the chain holds', async () => {
    const log = await site.log('2183')
    expect(log.map(({ action, person }) => [action, person === null])).toEqual([
      ['organisation.add', true],
      ['person.invite', true],
      ['person.invite', true],
      ['invitation.accept', false],
    ])
    expect((await site.asOwner(verifyAudit)).filter(({ broken }) => broken)).toEqual([])
  })

  test('sends the link where there is a mail server', async () => {
    const invited = await invite({ ...cissi, email: 'dan@bollnas.example', role: 'coordinator' }, true)
    expect(await site.mail()).toMatchObject([{ kind: 'invitation', to: 'dan@bollnas.example', from: '2183' }])
    expect(await site.tokenTo('dan@bollnas.example')).toBe(tokenOf(invited))
    const inEnglish = await invite({ ...cissi, email: 'eve@bollnas.example' }, true, 'en')
    expect(inEnglish).toMatchObject({ path: `/inbjudan/${await site.tokenTo('eve@bollnas.example')}?lang=en` })
  })
})
