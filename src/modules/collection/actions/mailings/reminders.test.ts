import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verifyAudit } from '../../../../platform/audit/index.ts'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { listMail, sendMailJob, smtpTransport } from '../../../../platform/mail/index.ts'
import { type Reception, startSmtpServer } from '../../../../platform/mail/testing.ts'
import type { Problem } from '../../../../platform/problem/index.ts'
import { inScope } from '../../../../platform/tenancy/index.ts'
import { issueInvitations, revokeInvitations } from '../../../organisation/index.ts'
import { sendRemindersJob } from '../../jobs/send-reminders.ts'
import { listRecipients } from '../../queries/mailings/recipients.ts'
import { listWaves } from '../../queries/mailings/waves.ts'
import { addSurvey, anna, karin, now, openSurveySite, owner, type SurveySite, sara } from '../../testing/survey-site.ts'
import { saveAnswer } from '../save-answer.ts'
import { submitResponse } from '../submit-response.ts'
import { resetTemplate, saveTemplate } from './change-template.ts'
import { cancelWave, moveWave, pauseWave, resumeWave } from './change-wave.ts'
import { planWaves } from './plan-waves.ts'
import { showTemplate } from './read-templates.ts'
import { readWave, readWaves } from './read-waves.ts'
import { resendReminder } from './resend-reminder.ts'
import { sendWave } from './send-wave.ts'

const days = (count: number) => new Date(now.getTime() + count * 24 * 3_600_000)
/** The day after `now`, in the morning. */
const morning = new Date('2026-11-25T07:30:00Z')

describe.each(databaseKinds)('reminders on the %s database', (kind) => {
  let site: SurveySite
  let survey: string
  let rounds = 0
  beforeAll(async () => {
    site = await openSurveySite(kind)
  })
  afterAll(() => site.close())

  /** A round in which Arboga's neighbour has begun: Bo and Åke in one municipality, Karin in the other. */
  beforeEach(async () => {
    rounds += 1
    // What the rounds before left in the outbox
    await site.asOwner((db) =>
      db.updateTable('mail').set({ status: 'cancelled' }).where('status', '=', 'queued').execute(),
    )
    survey = await addSurvey(site, `reminders-${rounds}`)
    const added = { organisation: owner, survey, added_at: now, added_by: 'sara', function: null }
    await site.asOwner((db) =>
      db
        .insertInto('contact')
        .values([
          { ...added, respondent: '1984', name: 'Bo', email: 'bo@a.example' },
          { ...added, respondent: '1984', name: 'Åke', email: 'ake@a.example', language: 'en' },
          { ...added, respondent: '1960', name: 'Karin', email: 'karin@x.example' },
        ])
        .execute(),
    )
    await invite(['bo@a.example', '1984'], ['ake@a.example', '1984'], ['karin@x.example', '1960'])
  })

  const invite = (...whom: (readonly [email: string, respondent: string])[]) =>
    inScope(site.db, sara, 'write', (db) =>
      issueInvitations(
        db,
        { ...sara, now },
        whom.map(([email, organisation]) => ({ organisation, role: 'contact', name: 'N', email, survey })),
      ),
    )
  const run = (at = morning) => sendRemindersJob.run({ db: site.db, now: at })
  const mails = () => inScope(site.db, sara, 'read', (db) => listMail(db, owner, survey))
  const waves = () => inScope(site.db, sara, 'read', (db) => listWaves(db, owner, survey))
  const contents = () =>
    site.asOwner(async (db) => {
      const rows = await db
        .selectFrom('mail as m')
        .innerJoin('mail_content as c', (join) =>
          join.onRef('c.organisation', '=', 'm.organisation').onRef('c.id', '=', 'm.id'),
        )
        .select(['m.to_address', 'c.message'])
        .where('m.survey', '=', survey)
        .execute()
      return new Map(rows.map((row) => [row.to_address, JSON.stringify(row.message)]))
    })
  const plan = async (...days: string[]) => {
    await site.as(sara, planWaves, { survey, days })
    return (await waves()).map(({ id }) => id)
  }
  const answer = (who = anna) =>
    site.as(who, saveAnswer, { survey, question: 'metod', value: { type: 'single', option: 'ja' }, version: 0 })
  const submit = (who = anna) => site.as(who, submitResponse, { survey, unansweredConfirmed: true })

  test('go to each contact of whoever has not submitted, in their language, with different words for those who have begun', async () => {
    await answer()
    const [wave] = await plan('2026-11-25')
    expect(await run()).toBe(1)
    expect((await mails()).map(({ toAddress, kind }) => [toAddress, kind]).sort()).toEqual([
      ['ake@a.example', 'reminder.partial'],
      ['bo@a.example', 'reminder.partial'],
      ['karin@x.example', 'reminder.not-started'],
    ])
    const said = await contents()
    expect(said.get('bo@a.example')).toContain('Tack för att Kommun 1984 har börjat')
    expect(said.get('bo@a.example')).toContain('Ni har sparat svar på en fråga')
    expect(said.get('ake@a.example')).toContain('Thank you: Kommun 1984 has begun')
    expect(said.get('karin@x.example')).toContain('Vi har inte sett något svar från Kommun 1960')
    expect(said.get('karin@x.example')).toContain('Sara Wik, sara@x.example')
    expect(await waves()).toMatchObject([
      { id: wave, status: 'sent', sentAt: morning, recipients: 3, notStarted: 1, partial: 2, waiting: 3, bounced: 0 },
    ])
  })

  test('are sent on their day at eight in the morning, once, however many workers look', async () => {
    await plan('2026-11-25')
    expect(await run(new Date('2026-11-25T06:59:00Z'))).toBe(0)
    expect(await mails()).toEqual([])
    await Promise.all([run(), run(), run()])
    await run(days(3))
    expect((await mails()).length).toBe(3)
  })

  test('go to nobody who submits between the preview and the sending', async () => {
    await answer()
    const [wave] = await plan('2026-11-25')
    expect((await site.as(sara, readWave, { survey, wave })).now?.recipients).toHaveLength(3)
    await submit()
    expect((await site.as(sara, readWave, { survey, wave })).now?.recipients).toHaveLength(1)
    await run()
    expect((await mails()).map(({ toAddress }) => toAddress)).toEqual(['karin@x.example'])
  })

  test('that still wait when their respondent submits are taken back, and no others', async () => {
    await answer()
    await plan('2026-11-25')
    await run()
    await submit()
    expect((await mails()).map(({ toAddress, status }) => [toAddress, status]).sort()).toEqual([
      ['ake@a.example', 'cancelled'],
      ['bo@a.example', 'cancelled'],
      ['karin@x.example', 'queued'],
    ])
    expect(await waves()).toMatchObject([{ cancelled: 2, waiting: 1 }])
  })

  test('reach everybody, or take back what they did, when respondents submit while the wave is sent', async () => {
    await answer()
    await answer(karin)
    await plan('2026-11-25')
    await Promise.all([run(), submit(), submit(karin)])
    expect((await mails()).filter(({ status }) => status === 'queued')).toEqual([])
  })

  test('carry a new personal link to who has not used theirs, and the way in to who has', async () => {
    await site.asOwner((db) =>
      db
        .updateTable('invitation')
        .set({ used_at: now, person: 'karin' })
        .where('survey', '=', survey)
        .where('email', '=', 'karin@x.example')
        .execute(),
    )
    await plan('2026-11-25')
    await run()
    const said = await contents()
    expect(said.get('bo@a.example')).toMatch(/"path":"\/inbjudan\/[\w-]{20,}"/)
    expect(said.get('bo@a.example')).toContain('Länken är personlig')
    expect(said.get('karin@x.example')).toContain(`"path":"/enkater/${survey}"`)
    expect(said.get('karin@x.example')).not.toContain('Länken är personlig')
    const working = await site.asOwner((db) =>
      db
        .selectFrom('invitation')
        .select('email')
        .where('survey', '=', survey)
        .where('revoked_at', 'is', null)
        .execute(),
    )
    expect(working).toHaveLength(3)
  })

  test('pass by whose invitation was taken back, who was never invited, who has ended and whose address bounced, and say so', async () => {
    const [bo] = await invite(['bo@a.example', '1984'])
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
    await plan('2026-11-25')
    await run()
    expect((await mails()).map(({ toAddress }) => toAddress)).toEqual(['karin@x.example'])
  })

  test('on a day that has passed, after the deadline, that is taken or that is no day are refused, all at once', async () => {
    await plan('2026-11-30')
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
    expect(await waves()).toHaveLength(1)
  })

  test('can be moved, paused and cancelled before they are sent, and not after', async () => {
    const [first, second] = await plan('2026-11-25', '2026-11-26')
    await site.as(sara, pauseWave, { survey, wave: first })
    await site.as(sara, moveWave, { survey, wave: second, day: '2026-12-02' })
    await run()
    expect(await mails()).toEqual([])
    await expect(site.as(sara, resumeWave, { survey, wave: first }, days(4))).rejects.toMatchObject({
      code: 'not-ready',
    })
    await site.as(sara, resumeWave, { survey, wave: first })
    await expect(site.as(sara, cancelWave, { survey, wave: second, confirmed: false })).rejects.toMatchObject({
      code: 'bad-input',
    })
    await site.as(sara, cancelWave, { survey, wave: second, confirmed: true })
    await run()
    expect((await waves()).map(({ plannedFor, status }) => [plannedFor, status])).toEqual([
      ['2026-11-25', 'sent'],
      ['2026-12-02', 'cancelled'],
    ])
    await expect(site.as(sara, cancelWave, { survey, wave: first, confirmed: true })).rejects.toMatchObject({
      code: 'not-ready',
    })
    await expect(site.as(sara, sendWave, { survey, wave: first }, morning)).rejects.toMatchObject({ code: 'not-ready' })
  })

  test('of which two are due go out as one, and none after collection has ended', async () => {
    await plan('2026-11-25', '2026-11-26', '2026-12-18')
    await run(days(3))
    expect((await waves()).map(({ status }) => status)).toEqual(['missed', 'sent', 'planned'])
    expect(await mails()).toHaveLength(3)
    await run(days(40))
    expect((await waves()).map(({ status }) => status)).toEqual(['missed', 'sent', 'missed'])
    expect(await mails()).toHaveLength(3)
  })

  test('of somebody who no longer works there are stopped, and can be taken over', async () => {
    const [wave] = await plan('2026-11-25')
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
      expect(await run()).toBe(1)
      expect(await run()).toBe(0)
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
      await run()
      expect((await site.as(ida, readWave, { survey, wave })).wave).toMatchObject({ status: 'sent', plannedBy: 'ida' })
    } finally {
      await site.asOwner((db) =>
        db.updateTable('membership').set({ ended_at: null }).where('person', '=', 'sara').execute(),
      )
      await site.asOwner((db) => db.deleteFrom('membership').where('person', '=', 'ida').execute())
      await site.asOwner((db) => db.deleteFrom('identity.user').where('id', '=', 'ida').execute())
    }
  })

  test('say what the survey lead has written, and a letter with faults is not kept', async () => {
    const of = { survey, kind: 'reminder-not-started', language: 'sv' }
    const text = { subject: 'Hej {namn}', body: 'Nu, {kommun}!\n{lank}' }
    await expect(
      site.as(sara, saveTemplate, { ...of, version: 0, text: { ...text, body: 'Hej {namm}' } }),
    ).rejects.toMatchObject({ code: 'bad-input', faults: [{ field: 'body' }, { field: 'body' }] })
    await site.as(sara, saveTemplate, { ...of, version: 0, text })
    await expect(site.as(sara, saveTemplate, { ...of, version: 0, text })).rejects.toMatchObject({ code: 'conflict' })
    await plan('2026-11-25')
    await run()
    expect((await contents()).get('karin@x.example')).toContain('Nu, Kommun 1960!')
    expect((await mails()).map(({ subject }) => subject)).toContain('Hej Karin')
  })

  test('of which one has a text of its own say that, and the others what they all say', async () => {
    const [first, second] = await plan('2026-11-25', '2026-12-02')
    const of = { survey, wave: second, kind: 'reminder-not-started', language: 'sv' }
    const text = { subject: 'Sista påminnelsen, {namn}', body: 'Nu!\n{lank}' }
    await site.as(sara, saveTemplate, { ...of, version: 0, text })
    await expect(site.as(sara, saveTemplate, { ...of, version: 0, text })).rejects.toMatchObject({ code: 'conflict' })
    const own = async (wave: string | undefined) =>
      (await site.as(sara, readWave, { survey, wave })).templates.filter(({ changed }) => changed)
    expect([await own(first), await own(second)]).toMatchObject([[], [text]])
    // What they all say is changed after: it holds where there is no own text
    const common = { subject: 'Alla, {namn}', body: 'Alla.\n{lank}' }
    await site.as(sara, saveTemplate, { ...of, wave: null, version: 0, text: common })
    expect(await site.as(sara, showTemplate, { ...of, text: null, recipient: null })).toMatchObject({
      stored: { changed: true, subject: text.subject },
      wave: { id: second },
      letter: { subject: 'Sista påminnelsen, Bo' },
      examples: { namn: 'Bo', kommun: 'Kommun 1984' },
    })
    await run()
    await run(days(9))
    const subjects = (await mails()).map(({ subject }) => subject)
    expect(subjects).toContain('Alla, Karin')
    expect(subjects).toContain('Sista påminnelsen, Karin')
    // What was sent is not written anew, and only reminders have waves
    const later = site.as(sara, saveTemplate, { ...of, version: 1, text })
    await expect(later).rejects.toMatchObject({ code: 'not-ready' })
    for (const wrong of [
      { ...of, kind: 'invitation' },
      { ...of, wave: crypto.randomUUID() },
    ]) {
      await expect(site.as(sara, saveTemplate, { ...wrong, version: 0, text })).rejects.toMatchObject({
        code: 'not-found',
      })
    }
  })

  test('takes its own text back to what they all say', async () => {
    const [wave] = await plan('2026-12-15')
    const of = { survey, wave, kind: 'reminder-partial', language: 'en' }
    await site.as(sara, saveTemplate, { ...of, version: 0, text: { subject: 'Own', body: '{lank}' } })
    await site.as(sara, resetTemplate, { ...of, version: 1, confirmed: true })
    const { stored } = await site.as(sara, showTemplate, { ...of, text: null, recipient: null })
    expect(stored).toMatchObject({ changed: false, version: 2 })
    expect(stored.subject).not.toBe('Own')
  })

  test('tell recipient by recipient what the receiving server said, and are sent again to a corrected address', async () => {
    const [wave] = await plan('2026-11-25')
    await run()
    const reception = (to: string): Reception =>
      to.startsWith('bo@') ? 'no-such-address' : to.startsWith('ake@') ? 'try-later' : 'take'
    const server = await startSmtpServer(reception)
    const transport = smtpTransport(server.url)
    const send = () =>
      sendMailJob({ transport, from: 'L <l@x.example>', baseUrl: 'https://l.example' }).run({
        db: site.db,
        now: morning,
      })
    try {
      while ((await send()) > 0);
      const record = () => inScope(site.db, sara, 'read', (db) => listRecipients(db, owner, survey, wave))
      const found = async (name: string) => (await record()).find((recipient) => recipient.name === name)
      expect(await found('Karin')).toMatchObject({ state: 'sent' })
      expect(await found('Åke')).toMatchObject({ state: 'failed', said: '451 4.3.0 try later', attempts: 1 })
      const bo = await found('Bo')
      expect(bo).toMatchObject({ state: 'bounced' })
      expect(bo?.said).toContain('does not exist')
      expect(await waves()).toMatchObject([{ recipients: 3, delivered: 1, waiting: 1, bounced: 1 }])
      expect((await site.as(sara, readWaves, { survey })).now.passed).toMatchObject([{ because: 'bounced' }])

      const ake = await found('Åke')
      await expect(site.as(sara, resendReminder, { survey, wave, contact: ake?.contact })).rejects.toMatchObject({
        code: 'not-ready',
      })
      await site.asOwner((db) =>
        db
          .updateTable('contact')
          .set({ email: 'bo.berg@a.example' })
          .where('id', '=', bo?.contact ?? '')
          .execute(),
      )
      await invite(['bo.berg@a.example', '1984'])
      await site.as(sara, resendReminder, { survey, wave, contact: bo?.contact })
      while ((await send()) > 0);
      expect(server.received.map(({ to }) => to).sort()).toEqual(['bo.berg@a.example', 'karin@x.example'])
      expect(await found('Bo')).toMatchObject({ state: 'sent', email: 'bo.berg@a.example' })
      expect(await waves()).toMatchObject([{ recipients: 3, delivered: 2, bounced: 0 }])
    } finally {
      transport.close()
      await server.stop()
    }
  })

  test('take as many statements whatever the number of recipients', async () => {
    const [wave] = await plan('2026-11-25')
    const statements = await site.statementsOf(async () => {
      await site.as(sara, sendWave, { survey, wave }, morning)
    })
    expect(statements.filter((statement) => !/^(begin|commit|set|start)/i.test(statement)).length).toBeLessThanOrEqual(
      20,
    )
    expect(await mails()).toHaveLength(3)
  })
})
