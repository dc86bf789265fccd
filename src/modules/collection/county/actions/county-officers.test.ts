import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { inScope } from '../../../../platform/tenancy/index.ts'
import { acceptInvitation, issueInvitations } from '../../../organisation/index.ts'
import { lockFrame } from '../../queries/frame.ts'
import { waitingForLocks } from '../../queries/testing/waiting-for-locks.ts'
import { addSurvey, now, openSurveySite, owner, type SurveySite, sara } from '../../testing/survey-site.ts'
import { endCountyHelp } from '../queries/county.ts'
import { askCounty, endCounty, readCountyHelp } from './county-help.ts'
import { inviteOfficer, readCountyBoard, revokeOfficer } from './county-officers.ts'
import { noteCounty, readCountyRespondent, readOwnCounty } from './own-county.ts'

const survey = 'prov'
const account = { name: 'Petra Nyman', passwordHash: 'a hash' }
const petra = { name: 'Petra Nyman', email: 'petra@lan.example', language: 'en' }

describe.each(databaseKinds)('an officer of a county board on the %s database', (kind) => {
  let site: SurveySite
  let board: string
  beforeAll(async () => {
    site = await openSurveySite(kind)
    board = (await site.as(sara, askCounty, { survey, county: '19' })).board
  })
  afterAll(() => site.close())

  const letters = () =>
    site.asOwner(async (db) => {
      const rows = await db
        .selectFrom('mail as m')
        .innerJoin('mail_content as c', (join) =>
          join.onRef('c.organisation', '=', 'm.organisation').onRef('c.id', '=', 'm.id'),
        )
        .select(['m.kind', 'm.to_address as to', 'm.status', 'm.subject', 'c.message', 'm.organisation as from'])
        .orderBy('m.queued_at')
        .execute()
      return rows.map(({ message, ...row }) => ({
        ...row,
        token: /inbjudan\/([\w-]{43})/.exec(JSON.stringify(message))?.[1] ?? '',
      }))
    })
  const states = async () =>
    (await site.as(sara, readCountyBoard, { survey, board })).officers.map(({ state }) => state)
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

  test('is invited by the agency, and sees the own county alone', async () => {
    await site.as(sara, inviteOfficer, { survey, board, ...petra })
    const [letter] = await letters()
    expect(letter).toMatchObject({ kind: 'invitation.officer', to: petra.email, from: owner })
    expect(letter?.subject).toMatch(/^Follow the municipalities/)
    const officer = { person: '', organisation: board }
    const accepted = await site.as({ person: '', organisation: '' }, acceptInvitation, {
      token: letter?.token,
      account,
    })
    expect(accepted).toMatchObject({ workplace: board, role: 'officer', issuer: owner })
    officer.person = accepted.person
    // 1984 lies in the county, and 1960 has its code too
    expect((await site.as(officer, readOwnCounty, {})).map(({ respondent }) => respondent).sort()).toEqual([
      '1960',
      '1984',
    ])
    await expect(site.as(officer, readCountyRespondent, { survey, respondent: '0114' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(site.as(officer, readCountyHelp, { survey })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(site.as(officer, inviteOfficer, { survey, board, ...petra })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await states()).toEqual(['used'])
  })

  test('follows the surveys of another agency when that one has invited the same person', async () => {
    const other = { person: 'olle', organisation: 'annan-myndighet' }
    const help = { organisation: other.organisation, survey: 'deras', county_board: board }
    await site.asOwner(async (db) => {
      await db
        .insertInto('organisation')
        .values({ id: other.organisation, kind: 'agency', name: 'Annan', county_code: null })
        .execute()
      await db.insertInto('identity.user').values({ id: other.person, name: 'Olle', email: 'olle@x.example' }).execute()
      await db
        .insertInto('membership')
        .values({ ...other, role: 'survey-lead', ended_at: null })
        .execute()
      const { id, version } = await db.selectFrom('questionnaire').select(['id', 'version']).executeTakeFirstOrThrow()
      await db
        .insertInto('questionnaire')
        .columns(['organisation', 'id', 'version', 'source', 'published_at'])
        .expression((from) =>
          from
            .selectFrom('questionnaire')
            .select((row) => [row.val(other.organisation).as('o'), 'id', 'version', 'source', 'published_at'])
            .where('id', '=', id)
            .where('version', '=', version),
        )
        .execute()
    })
    await addSurvey(site, 'deras', other.organisation)
    expect((await site.as(other, askCounty, { survey: help.survey, county: '19' })).board).toBe(board)
    const officer = await site.asOwner((db) =>
      db
        .selectFrom('membership')
        .select(['person', 'organisation'])
        .where('organisation', '=', board)
        .executeTakeFirstOrThrow(),
    )
    const followed = async () => [...new Set((await site.as(officer, readOwnCounty, {})).map(({ survey }) => survey))]
    const note = { survey: help.survey, respondent: '1984', text: 'Vi har talats vid.' }
    expect(await followed()).toEqual([survey])
    await expect(site.as(officer, noteCounty, note)).rejects.toMatchObject({ code: 'not-found' })

    await site.as(other, inviteOfficer, { survey: help.survey, board, ...petra })
    const token = (await letters()).findLast(({ from }) => from === other.organisation)?.token
    await site.as({ ...officer, organisation: '' }, acceptInvitation, { token, account: null }, later(1))
    expect(await followed()).toEqual(['deras', survey])
    await site.as(officer, noteCounty, note)
  })

  test('is told of to those who are there', async () => {
    await site.as(sara, inviteOfficer, { survey, board, name: 'Per', email: 'per@lan.example' }, later(1))
    const token = (await letters()).at(-1)?.token
    const accept = { token, account: { ...account, name: 'Per' } }
    await site.as({ person: '', organisation: '' }, acceptInvitation, accept, later(2))
    expect((await letters()).at(-1)).toMatchObject({ kind: 'officer.added', to: petra.email, from: board })
  })

  test('has one link that works, and none once it is taken back or the help ends', async () => {
    const eva = { survey, board, name: 'Eva', email: 'eva@lan.example' }
    await site.as(sara, inviteOfficer, eva, later(3))
    await site.as(sara, inviteOfficer, eva, later(4))
    const sent = async () => (await letters()).filter(({ to }) => to === eva.email).map(({ status }) => status)
    expect(await sent()).toEqual(['cancelled', 'queued'])
    expect((await states()).slice(0, 2)).toEqual(['waiting', 'revoked'])
    const { officers } = await site.as(sara, readCountyBoard, { survey, board })
    await site.as(sara, revokeOfficer, { survey, board, invitation: officers[0]?.id }, later(5))
    expect(await sent()).toEqual(['cancelled', 'cancelled'])
    const again = site.as(sara, revokeOfficer, { survey, board, invitation: officers[0]?.id }, later(5))
    await expect(again).rejects.toMatchObject({ code: 'not-found' })

    await site.as(sara, inviteOfficer, eva, later(6))
    await site.as(sara, endCounty, { survey, board }, later(7))
    expect((await states())[0]).toBe('revoked')
    expect((await sent()).at(-1)).toBe('cancelled')
    await expect(site.as(sara, inviteOfficer, eva, later(8))).rejects.toMatchObject({ code: 'closed' })
  })

  test('is shown with what the server said, where the letter came back', async () => {
    await site.as(sara, askCounty, { survey, county: '19' })
    await site.as(sara, inviteOfficer, { survey, board, name: 'Ida', email: 'ida@lan.example' }, later(9))
    await site.asOwner((db) =>
      db
        .updateTable('mail')
        .set({ status: 'bounced', said: '550 no such address', settled_at: later(10) })
        .where('to_address', '=', 'ida@lan.example')
        .execute(),
    )
    const shown = await site.as(sara, readCountyBoard, { survey, board })
    expect(shown.letters.get('ida@lan.example')).toMatchObject({ status: 'bounced', said: '550 no such address' })
    // Of several letters to one, the latest
    expect(shown.letters.get('eva@lan.example')).toMatchObject({ status: 'cancelled' })
    const again = { survey, board, name: 'Ida', email: 'ida@lan.example' }
    await site.as(sara, inviteOfficer, again, later(11))
    const { letters: latest } = await site.as(sara, readCountyBoard, { survey, board })
    expect(latest.get('ida@lan.example')).toMatchObject({ status: 'queued' })
    await site.as(sara, endCounty, { survey, board }, later(12))
  })

  test('is invited nowhere else: not to a board that was not asked, nor into a municipality', async () => {
    const other = await addSurvey(site, 'annan')
    await expect(site.as(sara, readCountyBoard, { survey: other, board })).rejects.toMatchObject({ code: 'not-found' })
    const input = { survey: other, board, name: 'X', email: 'x@lan.example' }
    await expect(site.as(sara, inviteOfficer, input)).rejects.toMatchObject({ code: 'not-found' })
    const person = { name: 'X', email: 'x@lan.example' }
    for (const wrong of [
      { organisation: board, role: 'officer', survey: other },
      { organisation: board, role: 'contact', survey },
      { organisation: '1984', role: 'officer', survey },
      { organisation: '1984', role: 'administrator', survey },
    ] as const) {
      const issue = inScope(site.db, sara, 'write', (db) =>
        issueInvitations(db, { ...sara, now }, [{ ...wrong, ...person }]),
      )
      await expect(issue, JSON.stringify(wrong)).rejects.toThrow(/row-level security/)
    }
  })

  // The embedded database has one connection: nobody waits for another's lock there
  const onServer = kind === 'server' ? test : () => {}
  onServer('gets no link that is left when the help ends meanwhile', async () => {
    const asked = await site.as(sara, askCounty, { survey, county: '19' })
    const key = { owner, survey, board: asked.board }
    let done = false
    const { inviting } = await inScope(site.db, sara, 'write', async (db) => {
      await lockFrame(db, owner, survey)
      await endCountyHelp(db, key, { person: 'sara', now })
      const input = { survey, board: asked.board, name: 'Siv', email: 'siv@lan.example' }
      const inviting = Promise.allSettled([site.as(sara, inviteOfficer, input)]).finally(() => {
        done = true
      })
      await vi.waitUntil(async () => done || (await waitingForLocks(site)) > 0, { timeout: 10_000 })
      return { inviting }
    })
    expect(await inviting).toMatchObject([{ reason: { code: 'closed' } }])
  })

  test('is refused with everything that is wrong', async () => {
    const asked = await site.as(sara, askCounty, { survey, county: '19' })
    const wrong = site.as(sara, inviteOfficer, { survey, board: asked.board, name: ' ', email: 'x' })
    await expect(wrong).rejects.toMatchObject({ code: 'bad-input', faults: [{ field: 'name' }, { field: 'email' }] })
  })
})
