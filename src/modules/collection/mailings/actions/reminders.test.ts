import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { verifyAudit } from '../../../../platform/audit/index.ts'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import type { Problem } from '../../../../platform/problem/index.ts'
import { inScope } from '../../../../platform/tenancy/index.ts'
import { revokeInvitations } from '../../../organisation/index.ts'
import { revokeContactInvitations } from '../../contacts/actions/invite-contacts.ts'
import { changeContact, endContactWork } from '../../contacts/actions/keep-contact.ts'
import { readContacts } from '../../contacts/actions/read-contacts.ts'
import { endContact } from '../../contacts/queries/change-contacts.ts'
import { lockFrame } from '../../queries/frame.ts'
import { waitingForLocks } from '../../queries/testing/waiting-for-locks.ts'
import { morning, openReminderRound, type ReminderRound } from '../../testing/reminder-round.ts'
import { karin, now, openSurveySite, owner, type SurveySite, sara } from '../../testing/survey-site.ts'
import { cancelWave, moveWave, pauseWave, resumeWave } from './change-wave.ts'
import { planWaves } from './plan-waves.ts'
import { readWave, readWaves } from './read-waves.ts'
import { sendWave } from './send-wave.ts'

const days = (count: number) => new Date(now.getTime() + count * 24 * 3_600_000)

describe.each(databaseKinds)('reminders on the %s database', (kind) => {
  let site: SurveySite
  let round: ReminderRound
  let survey: string
  let rounds = 0
  beforeAll(async () => {
    site = await openSurveySite(kind)
  })
  afterAll(() => site.close())
  beforeEach(async () => {
    round = await openReminderRound(site, `reminders-${++rounds}`)
    survey = round.survey
  })

  test('are sent on their day at eight in the morning, once, however many workers look', async () => {
    await round.plan('2026-11-25')
    expect(await round.run(new Date('2026-11-25T06:59:00Z'))).toBe(0)
    expect(await round.mails()).toEqual([])
    await Promise.all([round.run(), round.run(), round.run()])
    await round.run(days(3))
    expect((await round.mails()).length).toBe(3)
  })

  test('go to nobody who submits between the preview and the sending', async () => {
    await round.answer()
    const [wave] = await round.plan('2026-11-25')
    expect((await site.as(sara, readWave, { survey, wave })).now?.recipients).toHaveLength(3)
    await round.submit()
    expect((await site.as(sara, readWave, { survey, wave })).now?.recipients).toHaveLength(1)
    await round.run()
    expect((await round.mails()).map(({ toAddress }) => toAddress)).toEqual(['karin@x.example'])
  })

  test('that still wait when their respondent submits are taken back, and no others', async () => {
    await round.answer()
    await round.plan('2026-11-25')
    await round.run()
    await round.submit()
    expect((await round.mails()).map(({ toAddress, status }) => [toAddress, status]).sort()).toEqual([
      ['ake@a.example', 'cancelled'],
      ['bo@a.example', 'cancelled'],
      ['karin@x.example', 'queued'],
    ])
    expect(await round.waves()).toMatchObject([{ cancelled: 2, waiting: 1 }])
  })

  test('that still wait are taken back where the contact gets another address, loses the link or is not written to any more', async () => {
    await round.plan('2026-11-25')
    await round.run()
    const { contacts } = await site.as(sara, readContacts, { survey })
    const id = (name: string) => contacts.find((contact) => contact.name === name)?.id
    const bo = { name: 'Bo', email: 'bo.ny@a.example', phone: '', function: '', language: 'sv' }
    await site.as(sara, changeContact, { survey, contact: id('Bo'), ...bo })
    await site.as(sara, endContactWork, { survey, contact: id('Åke') })
    await site.as(sara, revokeContactInvitations, { survey, which: id('Karin') })
    expect((await round.mails()).map(({ toAddress, kind, status }) => [toAddress, kind, status]).sort()).toEqual([
      ['ake@a.example', 'reminder.not-started', 'cancelled'],
      ['bo.ny@a.example', 'invitation', 'queued'],
      ['bo@a.example', 'reminder.not-started', 'cancelled'],
      ['karin@x.example', 'reminder.not-started', 'cancelled'],
    ])
  })

  test('reach everybody, or take back what they did, when respondents submit while the wave is sent', async () => {
    await round.answer()
    await round.answer(karin)
    await round.plan('2026-11-25')
    await Promise.all([round.run(), round.submit(), round.submit(karin)])
    expect((await round.mails()).filter(({ status }) => status === 'queued')).toEqual([])
  })

  // The embedded database has one connection: nobody waits for another's lock there
  const onServer = kind === 'server' ? test : () => {}
  onServer('wait for a contact who is being ended, and do not go there', async () => {
    await round.plan('2026-11-25')
    const { contacts } = await site.as(sara, readContacts, { survey })
    const [bo] = contacts.filter(({ name }) => name === 'Bo')
    let sent = false
    const sending = await inScope(site.db, sara, 'write', async (db) => {
      await lockFrame(db, owner, survey)
      await endContact(db, owner, survey, bo?.id ?? '', now)
      const running = round.run().then(() => {
        sent = true
      })
      await vi.waitUntil(async () => sent || (await waitingForLocks(site)) > 0, { timeout: 10_000 })
      return { running }
    })
    await sending.running
    expect((await round.mails()).map(({ toAddress }) => toAddress).sort()).toEqual(['ake@a.example', 'karin@x.example'])
  })

  test('pass by whose invitation was taken back, who was never invited, who has ended and whose address bounced, and say so', async () => {
    const [bo] = await round.invite(['bo@a.example', '1984'])
    await inScope(site.db, sara, 'write', (db) => revokeInvitations(db, { ...sara, now }, [bo?.id ?? '']))
    await site.asOwner(async (db) => {
      await db
        .updateTable('contact')
        .set({ ended_at: now })
        .where('survey', '=', survey)
        .where('name', '=', 'Åke')
        .execute()
      const more = { organisation: owner, survey, respondent: '1984', added_at: now, added_by: 'sara', function: null }
      await db
        .insertInto('contact')
        .values({ ...more, name: 'Eva', email: 'eva@a.example' })
        .execute()
    })
    const read = await site.as(sara, readWaves, { survey })
    expect(read.now.recipients.map(({ contact }) => contact.name)).toEqual(['Karin'])
    expect(read.now.passed.map(({ contact, because }) => [contact.name, because])).toEqual([
      ['Bo', 'revoked'],
      ['Eva', 'not-invited'],
    ])
    await round.plan('2026-11-25')
    await round.run()
    expect((await round.mails()).map(({ toAddress }) => toAddress)).toEqual(['karin@x.example'])
  })

  test('on a day that has passed, after the deadline, that is taken or that is no day are refused, all at once', async () => {
    await round.plan('2026-11-30')
    const refused = site.as(sara, planWaves, {
      survey,
      days: ['2026-11-01', '2026-12-19', '2026-11-30', '', 'i morgon', '2026-12-01', '2026-12-01'],
    })
    await expect(refused).rejects.toMatchObject({ code: 'bad-input' })
    const problem = await refused.then(
      () => null,
      (error: Problem) => error,
    )
    expect(problem?.faults.map(({ field, message }) => [field, message.sv])).toEqual([
      ['dag-1', expect.stringContaining('Dagen har varit')],
      ['dag-2', expect.stringContaining('till och med 18 december 2026')],
      ['dag-3', expect.stringContaining('redan en påminnelse')],
      ['dag-5', expect.stringContaining('2026-12-01')],
      ['dag-7', expect.stringContaining('redan en påminnelse')],
    ])
    expect(await round.waves()).toHaveLength(1)
  })

  test('can be moved, paused and cancelled before they are sent, and not after', async () => {
    const [first, second] = await round.plan('2026-11-25', '2026-11-26')
    await site.as(sara, pauseWave, { survey, wave: first })
    await site.as(sara, moveWave, { survey, wave: second, day: '2026-12-02' })
    await round.run()
    expect(await round.mails()).toEqual([])
    await expect(site.as(sara, resumeWave, { survey, wave: first }, days(4))).rejects.toMatchObject({
      code: 'not-ready',
    })
    await site.as(sara, resumeWave, { survey, wave: first })
    await expect(site.as(sara, cancelWave, { survey, wave: second, confirmed: false })).rejects.toMatchObject({
      code: 'bad-input',
    })
    await site.as(sara, cancelWave, { survey, wave: second, confirmed: true })
    await round.run()
    expect((await round.waves()).map(({ plannedFor, status }) => [plannedFor, status])).toEqual([
      ['2026-11-25', 'sent'],
      ['2026-12-02', 'cancelled'],
    ])
    await expect(site.as(sara, cancelWave, { survey, wave: first, confirmed: true })).rejects.toMatchObject({
      code: 'not-ready',
    })
    await expect(site.as(sara, sendWave, { survey, wave: first }, morning)).rejects.toMatchObject({ code: 'not-ready' })
  })

  test('of which two are due go out as one, and none after collection has ended', async () => {
    await round.plan('2026-11-25', '2026-11-26', '2026-12-18')
    await round.run(days(3))
    expect((await round.waves()).map(({ status }) => status)).toEqual(['missed', 'sent', 'planned'])
    expect(await round.mails()).toHaveLength(3)
    await round.run(days(40))
    expect((await round.waves()).map(({ status }) => status)).toEqual(['missed', 'sent', 'missed'])
    expect(await round.mails()).toHaveLength(3)
  })

  test('of somebody who no longer works there are stopped, and can be taken over', async () => {
    const [wave] = await round.plan('2026-11-25')
    await site.asOwner((db) =>
      db.updateTable('membership').set({ ended_at: now }).where('person', '=', 'sara').execute(),
    )
    const ida = { person: 'ida', organisation: owner }
    await site.asOwner(async (db) => {
      await db
        .insertInto('identity.user')
        .values({ id: 'ida', name: 'Ida', email: `ida-${rounds}@x.example` })
        .execute()
      await db
        .insertInto('membership')
        .values({ ...ida, role: 'survey-lead', ended_at: null })
        .execute()
    })
    try {
      expect(await round.run()).toBe(1)
      expect(await round.run()).toBe(0)
      expect((await site.as(ida, readWave, { survey, wave })).wave).toMatchObject({
        status: 'stopped',
        plannerName: 'Sara Wik',
      })
      const entries = await site.asOwner((db) =>
        db
          .selectFrom('audit_entry')
          .select(['person', 'detail'])
          .where('action', '=', 'reminder.stop')
          .where('subject', '=', `${survey}/${wave}`)
          .execute(),
      )
      expect(entries).toEqual([{ person: null, detail: '{"planner": "sara"}' }])
      expect((await site.asOwner(verifyAudit)).filter(({ broken }) => broken)).toEqual([])
      await site.as(ida, moveWave, { survey, wave, day: '2026-11-25' })
      await round.run()
      expect((await site.as(ida, readWave, { survey, wave })).wave).toMatchObject({ status: 'sent', plannedBy: 'ida' })
    } finally {
      await site.asOwner((db) =>
        db.updateTable('membership').set({ ended_at: null }).where('person', '=', 'sara').execute(),
      )
      await site.asOwner((db) => db.deleteFrom('membership').where('person', '=', 'ida').execute())
      await site.asOwner((db) => db.deleteFrom('identity.user').where('id', '=', 'ida').execute())
    }
  })

  test('take as many statements whatever the number of recipients', async () => {
    const [wave] = await round.plan('2026-11-25')
    const statements = await site.statementsOf(async () => {
      await site.as(sara, sendWave, { survey, wave }, morning)
    })
    expect(statements.filter((statement) => !/^(begin|commit|set|start)/i.test(statement)).length).toBeLessThanOrEqual(
      20,
    )
    expect(await round.mails()).toHaveLength(3)
  })
})
