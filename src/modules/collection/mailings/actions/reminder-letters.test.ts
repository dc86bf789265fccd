import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { sendMailJob, smtpTransport } from '../../../../platform/mail/index.ts'
import { type Reception, startSmtpServer } from '../../../../platform/mail/testing.ts'
import { inScope } from '../../../../platform/tenancy/index.ts'
import { morning, openReminderRound, type ReminderRound } from '../../testing/reminder-round.ts'
import { now, openSurveySite, owner, type SurveySite, sara } from '../../testing/survey-site.ts'
import { listRecipients } from '../queries/recipients.ts'
import { resetTemplate, saveTemplate } from './change-template.ts'
import { showTemplate } from './read-templates.ts'
import { readWave, readWaves } from './read-waves.ts'
import { resendReminder } from './resend-reminder.ts'

const days = (count: number) => new Date(now.getTime() + count * 24 * 3_600_000)

describe.each(databaseKinds)('letters of reminders on the %s database', (kind) => {
  let site: SurveySite
  let round: ReminderRound
  let survey: string
  let rounds = 0
  beforeAll(async () => {
    site = await openSurveySite(kind)
  })
  afterAll(() => site.close())
  beforeEach(async () => {
    round = await openReminderRound(site, `letters-${++rounds}`)
    survey = round.survey
  })

  test('go to each contact of whoever has not submitted, in their language, with different words for those who have begun', async () => {
    await round.answer()
    const [wave] = await round.plan('2026-11-25')
    expect(await round.run()).toBe(1)
    expect((await round.mails()).map(({ toAddress, kind }) => [toAddress, kind]).sort()).toEqual([
      ['ake@a.example', 'reminder.partial'],
      ['bo@a.example', 'reminder.partial'],
      ['karin@x.example', 'reminder.not-started'],
    ])
    const said = await round.contents()
    expect(said.get('bo@a.example')).toContain('Tack för att Kommun 1984 har börjat')
    expect(said.get('bo@a.example')).toContain('Ni har sparat svar på en fråga')
    expect(said.get('ake@a.example')).toContain('Thank you: Kommun 1984 has begun')
    expect(said.get('karin@x.example')).toContain('Vi har inte sett något svar från Kommun 1960')
    expect(said.get('karin@x.example')).toContain('Sara Wik, sara@x.example')
    expect(await round.waves()).toMatchObject([
      { id: wave, status: 'sent', sentAt: morning, recipients: 3, notStarted: 1, partial: 2, waiting: 3, bounced: 0 },
    ])
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
    await round.plan('2026-11-25')
    await round.run()
    const said = await round.contents()
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

  test('say what the survey lead has written, and a letter with faults is not kept', async () => {
    const of = { survey, kind: 'reminder-not-started', language: 'sv' }
    const text = { subject: 'Hej {namn}', body: 'Nu, {kommun}!\n{lank}' }
    await expect(
      site.as(sara, saveTemplate, { ...of, version: 0, text: { ...text, body: 'Hej {namm}' } }),
    ).rejects.toMatchObject({ code: 'bad-input', faults: [{ field: 'body' }, { field: 'body' }] })
    await site.as(sara, saveTemplate, { ...of, version: 0, text })
    await expect(site.as(sara, saveTemplate, { ...of, version: 0, text })).rejects.toMatchObject({ code: 'conflict' })
    await round.plan('2026-11-25')
    await round.run()
    expect((await round.contents()).get('karin@x.example')).toContain('Nu, Kommun 1960!')
    expect((await round.mails()).map(({ subject }) => subject)).toContain('Hej Karin')
  })

  test('of which one has a text of its own say that, and the others what they all say', async () => {
    const [first, second] = await round.plan('2026-11-25', '2026-12-02')
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
    await round.run()
    await round.run(days(9))
    const subjects = (await round.mails()).map(({ subject }) => subject)
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
    const [wave] = await round.plan('2026-12-15')
    const of = { survey, wave, kind: 'reminder-partial', language: 'en' }
    await site.as(sara, saveTemplate, { ...of, version: 0, text: { subject: 'Own', body: '{lank}' } })
    await site.as(sara, resetTemplate, { ...of, version: 1, confirmed: true })
    const { stored } = await site.as(sara, showTemplate, { ...of, text: null, recipient: null })
    expect(stored).toMatchObject({ changed: false, version: 2 })
    expect(stored.subject).not.toBe('Own')
  })

  test('tell recipient by recipient what the receiving server said, and are sent again to a corrected address', async () => {
    const [wave] = await round.plan('2026-11-25')
    await round.run()
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
      expect(await round.waves()).toMatchObject([{ recipients: 3, delivered: 1, waiting: 1, bounced: 1 }])
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
      await round.invite(['bo.berg@a.example', '1984'])
      await site.as(sara, resendReminder, { survey, wave, contact: bo?.contact })
      while ((await send()) > 0);
      expect(server.received.map(({ to }) => to).sort()).toEqual(['bo.berg@a.example', 'karin@x.example'])
      expect(await found('Bo')).toMatchObject({ state: 'sent', email: 'bo.berg@a.example' })
      expect(await round.waves()).toMatchObject([{ recipients: 3, delivered: 2, bounced: 0 }])
    } finally {
      transport.close()
      await server.stop()
    }
  })
})
