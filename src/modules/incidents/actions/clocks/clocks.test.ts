import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Action, perform } from '../../../../platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../../platform/database/testing.ts'
import { incidentActions } from '../../incident-register.ts'
import { remindOfClocksJob } from '../../jobs/clock-jobs.ts'
import { clocksOf, stateOf } from '../../rules/clocks/clocks-of.ts'
import { questions } from '../../rules/clocks/questions.ts'
import { openIncident, recordFact } from '../incidents.ts'
import { judgeIncident, readJudgements } from './judge.ts'
import { markSent, openClock, savePreparedText, withdrawMark } from './notify.ts'
import { makeOwnClock, readOwnClocks, saveRecipients, stopOwnClock } from './own-clocks.ts'
import { remindOfClock } from './remind.ts'

/** 23.40 on a Saturday, the night before clocks are put back. */
const night = new Date('2026-10-24T21:40:00Z')
const minute = 60_000
const hour = 60 * minute
const after = (hours: number, from = night) => new Date(from.getTime() + hours * hour)

describe.each(databaseKinds)('the clocks of incidents on the %s database', (kind) => {
  let database: TestDatabase
  let incident: string
  const anna = { person: 'anna', organisation: 'arboga' }
  const bo = { person: 'bo', organisation: 'boden' }
  const as = <Input, Output>(who: typeof anna, action: Action<Input, Output>, input: unknown, at = night) =>
    perform(database.db, who, action, input, at)
  const note = (fact: string, at: Date, now = at) => as(anna, recordFact, { incident, kind: fact, at, body: null }, now)
  const clocks = async (now = night) => {
    const { open } = await as(anna, openIncident, incident, now)
    return Object.fromEntries(
      clocksOf(open.clocks.facts).map((clock) => [
        clock.key,
        { state: stateOf(clock, now), due: clock.dueAt?.toISOString() ?? null },
      ]),
    )
  }
  const sent = (clock: string, at: Date, more: object = {}) =>
    as(
      anna,
      markSent,
      { incident, clock, language: 'sv', kind: 'due', sentAt: at, recipient: 'CERT-SE', reference: '26-1', ...more },
      at,
    )
  const nextDay = async () =>
    (await as(anna, incidentActions.read, incident)).record.values.next_deadline_on as string | null
  const remind = (now: Date) => remindOfClocksJob.run({ db: database.db, now })
  const letters = () =>
    database.asOwner((db) =>
      db
        .selectFrom('mail')
        .select(['to_address', 'subject', 'kind'])
        .where('kind', 'like', 'clock.%')
        .orderBy('queued_at')
        .orderBy('to_address')
        .orderBy('subject')
        .execute(),
    )

  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      for (const { person, organisation } of [anna, bo]) {
        await db
          .insertInto('organisation')
          .values({ id: organisation, kind: 'municipality', name: organisation })
          .execute()
        await db
          .insertInto('identity.user')
          .values({ id: person, name: person, email: `${person}@x.example` })
          .execute()
        await db.insertInto('membership').values({ organisation, person, role: 'coordinator' }).execute()
      }
    })
  })
  beforeEach(async () => {
    // What an earlier test left running is not what this one is about
    await database.asOwner(async (db) => {
      await db.updateTable('incident_clock').set({ settled_at: night }).execute()
      await db.deleteFrom('mail_content').execute()
      await db.deleteFrom('mail').execute()
    })
    const fields = { name: 'Intrång', kind: 'intrusion', severity: 'high', affected: 'Lön för 3 400 anställda' }
    incident = ((await as(anna, incidentActions.create, { fields })) as { id: string }).id
  })
  afterAll(() => database.close())

  test('begin with what is noted, stop with what is sent, and the last begins with the notification', async () => {
    expect(await clocks()).toMatchObject({
      'early-warning': { state: 'waiting' },
      'personal-data': { state: 'waiting' },
    })
    await note('known', night)
    expect(await clocks()).toEqual({
      // Twenty-four real hours: 22.40, for the night has twenty-five
      'early-warning': { state: 'running', due: '2026-10-25T21:40:00.000Z' },
      notification: { state: 'running', due: '2026-10-27T21:40:00.000Z' },
      'final-report': { state: 'waiting', due: null },
      'personal-data': { state: 'waiting', due: null },
    })
    expect(await nextDay()).toBe('2026-10-25')
    await sent('early-warning', after(1))
    expect(await nextDay()).toBe('2026-10-27')
    await sent('notification', after(30))
    expect(await clocks(after(31))).toMatchObject({
      'early-warning': { state: 'sent' },
      notification: { state: 'sent' },
      'final-report': { state: 'running', due: '2026-11-26T03:40:00.000Z' },
    })
    expect(await nextDay()).toBe('2026-11-26')
    // While the incident goes on a progress report takes its place, and the month is counted from its end
    await sent('final-report', after(100), { kind: 'progress' })
    expect((await clocks(after(101)))['final-report']).toEqual({ state: 'waiting', due: null })
    expect(await nextDay()).toBeNull()
    await note('resolved', after(200))
    expect((await clocks(after(201)))['final-report']?.state).toBe('running')
    await sent('final-report', after(300))
    expect((await clocks(after(9000)))['final-report']?.state).toBe('sent')
    expect(await nextDay()).toBeNull()
  })

  test('are moved by a correction, which is told, and run again when a mark is taken back', async () => {
    await note('known', night)
    await note('known', after(-2), after(1))
    expect((await clocks())['early-warning']?.due).toBe(after(22).toISOString())
    const { open } = await as(anna, openIncident, incident)
    expect(open.clocks.moves).toHaveLength(2)
    expect(open.clocks.moves[0]).toMatchObject({
      startedBefore: night,
      startedAfter: after(-2),
      dueBefore: expect.any(Date),
      movedAt: after(1),
      movedBy: 'anna',
    })
    await sent('early-warning', after(2))
    const [mark] = (await as(anna, openClock, { incident, clock: 'early-warning', language: 'sv' })).known.sent
    expect(mark).toMatchObject({ recipient: 'CERT-SE', reference: '26-1', recordedBy: 'anna', withdrawnAt: null })
    await expect(as(bo, withdrawMark, { incident, sent: mark?.id, why: 'x' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await as(anna, withdrawMark, { incident, sent: mark?.id, why: 'Fel incident' }, after(3))
    await expect(as(anna, withdrawMark, { incident, sent: mark?.id, why: 'igen' })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await clocks(after(3))).toMatchObject({
      'early-warning': { state: 'running', due: after(22).toISOString() },
    })
    const { known } = await as(anna, openClock, { incident, clock: 'early-warning', language: 'sv' })
    expect(known.sent).toMatchObject([{ withdrawnWhy: 'Fel incident', withdrawnBy: 'anna' }])
  })

  test('stop when it is judged not to be significant, with the reason, and go on from the same start when it is judged again', async () => {
    await note('known', night)
    const answers = (value: string) => Object.fromEntries(questions.significance.map((question) => [question, value]))
    const judge = (given: Record<string, string>, reason: string, at: Date) =>
      as(anna, judgeIncident, { incident, about: 'significance', answers: given, reason, controllers: [] }, at)
    await expect(judge(answers('no'), '', night)).rejects.toMatchObject({ code: 'bad-input' })
    const { care: _, ...unanswered } = answers('no')
    await expect(judge(unanswered, 'x', night)).rejects.toMatchObject({ code: 'bad-input' })
    expect(await judge(answers('no'), 'Bara en dator', after(1))).toEqual({ outcome: 'no' })
    expect((await clocks())['early-warning']?.state).toBe('not-needed')
    expect(await nextDay()).toBeNull()
    expect(await remind(after(30))).toBe(0)
    expect(await judge({ ...answers('no'), care: 'yes' }, '', after(2))).toEqual({ outcome: 'yes' })
    expect(await clocks()).toMatchObject({ 'early-warning': { state: 'running', due: after(24).toISOString() } })
    const { judgements } = await as(anna, readJudgements, { incident, about: 'significance' })
    expect(judgements).toMatchObject([
      { outcome: 'yes', version: 1, judgedBy: 'anna', judgedAt: after(2) },
      { outcome: 'no', reason: 'Bara en dator', answers: answers('no') },
    ])
  })

  test('are one for each board whose personal data was hit', async () => {
    const boards = await database.asOwner(async (db) => {
      const by = { created_at: night, created_by: 'anna', changed_at: night, changed_by: 'anna' }
      const rows = ['Socialnämnden', 'Barnnämnden'].map((name) => ({
        organisation: 'arboga',
        kind: 'board' as const,
        name,
        ...by,
      }))
      return db.insertInto('unit').values(rows).returning('id').execute()
    })
    const [social = '', children = ''] = boards.map(({ id }) => id)
    await note('personal-data', night)
    expect(Object.keys(await clocks())).toContain('personal-data')
    const answers = Object.fromEntries(questions['personal-data'].map((question) => [question, 'yes']))
    const judge = (controllers: string[]) =>
      as(anna, judgeIncident, { incident, about: 'personal-data', answers, reason: '', controllers }, after(1))
    await expect(judge([crypto.randomUUID()])).rejects.toMatchObject({ code: 'bad-input' })
    await judge([social, children])
    const due = after(72).toISOString()
    expect(await clocks()).toMatchObject({
      [`personal-data_${social}`]: { state: 'running', due },
      [`personal-data_${children}`]: { state: 'running', due },
    })
    expect(Object.keys(await clocks())).not.toContain('personal-data')
    await sent(`personal-data_${social}`, after(2))
    expect(await clocks(after(3))).toMatchObject({
      [`personal-data_${social}`]: { state: 'sent' },
      [`personal-data_${children}`]: { state: 'running' },
    })
    await judge([social])
    expect(Object.keys(await clocks())).not.toContain(`personal-data_${children}`)
    expect(await remind(after(71))).toBe(0)
  })

  test('have a text from the record, where only what was written in its place stops following it', async () => {
    await note('known', night)
    const open = () => as(anna, openClock, { incident, clock: 'notification', language: 'sv' })
    const { prepared } = await open()
    const texts = Object.fromEntries(prepared.map(({ part, text }) => [part, text ?? '']))
    expect(texts.what).toContain('Kommunen fick kännedom 24 oktober 2026 23.40.')
    expect(texts.impact).toContain('Lön för 3 400 anställda')
    expect(prepared.filter(({ text }) => text === null).map(({ part }) => part)).toContain('abroad')
    const write = { incident, clock: 'notification', language: 'sv' }
    await expect(as(bo, savePreparedText, { ...write, texts })).rejects.toMatchObject({ code: 'not-found' })
    await as(anna, savePreparedText, { ...write, texts: { ...texts, abroad: 'Nej' } })
    await note('contained', after(1))
    const again = await open()
    expect(again.prepared.find(({ part }) => part === 'abroad')).toEqual({ part: 'abroad', text: 'Nej', changed: true })
    expect(again.prepared.find(({ part }) => part === 'done')?.text).toContain('Incidenten begränsades.')
    await sent('notification', after(2))
    const kept = await database.asOwner((db) =>
      db.selectFrom('incident_sent').select('texts').where('incident', '=', incident).executeTakeFirstOrThrow(),
    )
    expect(kept.texts).toMatchObject({ abroad: 'Nej', cause: '' })
    await expect(sent('notification', after(3), { sentAt: after(4) })).rejects.toMatchObject({ code: 'bad-input' })
    await expect(sent('notification', after(3), { kind: 'progress' })).rejects.toMatchObject({ code: 'bad-input' })
    await expect(as(anna, openClock, { ...write, clock: 'own_x' })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('can be of the organisation itself, for what is noted after it was made, until it ends', async () => {
    await note('discovered', night)
    const own = { name: 'Polisanmälan', starts: 'discovered', span: { amount: 2, unit: 'day' }, recipient: 'Polisen' }
    await as(anna, makeOwnClock, own, after(1))
    expect(await as(bo, readOwnClocks, {})).toEqual({ own: [], recipients: {} })
    const [made] = (await as(anna, readOwnClocks, {})).own
    const key = `own_${made?.id}`
    expect(Object.keys(await clocks())).not.toContain(key)
    await note('discovered', night, after(2))
    // Two days by the calendar: an hour more than 48 of them over this night
    expect((await clocks())[key]).toEqual({ state: 'running', due: after(49).toISOString() })
    expect(await nextDay()).toBe('2026-10-26')
    await expect(as(bo, stopOwnClock, { own: made?.id })).rejects.toMatchObject({ code: 'not-found' })
    await as(anna, stopOwnClock, { own: made?.id }, after(3))
    expect(Object.keys(await clocks())).not.toContain(key)
    expect(await nextDay()).toBeNull()
    const recipients = [{ clock: 'notification', recipient: 'Länsstyrelsen', channel: null }]
    await as(anna, saveRecipients, { recipients })
    await as(anna, saveRecipients, { recipients })
    expect((await as(anna, readOwnClocks, {})).recipients).toEqual({
      notification: { recipient: 'Länsstyrelsen', channel: null },
    })
  })

  test('are reminded of before, when and after they are out, once each, however often it is asked', async () => {
    await note('known', night)
    for (let minutes = 0; minutes <= 30 * 60; minutes += 30) {
      const now = new Date(night.getTime() + minutes * minute)
      await remind(now)
      await remind(now)
    }
    expect(await letters()).toEqual([
      { to_address: 'anna@x.example', kind: 'clock.before', subject: 'arboga: 4 tim 0 min kvar till tidig varning' },
      { to_address: 'anna@x.example', kind: 'clock.at', subject: 'arboga: tiden är ute för tidig varning' },
      {
        to_address: 'anna@x.example',
        kind: 'clock.after',
        subject: 'arboga: tidig varning är fortfarande inte markerad som skickad',
      },
    ])
    const message = await database.asOwner((db) =>
      db.selectFrom('mail_content').select('message').executeTakeFirstOrThrow(),
    )
    expect(JSON.stringify(message)).not.toContain('Intrång')
    const taken = await database.asOwner((db) => db.selectFrom('audit_entry').select('action').execute())
    expect(taken.map(({ action }) => action)).not.toContain('incident.remind')
  })

  test('are reminded of by the latest stage alone after the worker was away, and not anew when the server clock goes back', async () => {
    await note('known', night)
    expect(await remind(after(24.5))).toBe(1)
    expect((await letters()).map(({ kind }) => kind)).toEqual(['clock.at'])
    // The server's clock was wrong and is set back: what was said covers what comes before it
    expect(await remind(after(21))).toBe(0)
    expect(await remind(after(100))).toBe(2)
    expect((await letters()).map(({ kind, subject }) => `${kind} ${subject.includes('incidentanmälan')}`)).toEqual([
      'clock.at false',
      'clock.after true',
      'clock.after false',
    ])
  })

  test('are reminded of anew when the deadline moves, and not at all when it was met', async () => {
    await note('known', night)
    await remind(after(20))
    await note('known', after(-10), after(20.5))
    expect(await remind(after(20.5))).toBe(1)
    await sent('early-warning', after(21))
    expect(await remind(after(48))).toBe(0)
    expect((await letters()).map(({ kind }) => kind)).toEqual(['clock.before', 'clock.after'])
  })

  test('a reminder is kept with its letters or not at all, and sent by one worker of two', async () => {
    await note('known', night)
    const which = { incident, clock: 'early-warning' }
    // Killed after the reminder was noted and before the letter was: the transaction takes both with it
    await database.asOwner((db) => db.schema.alterTable('mail_content').renameTo('mail_content_away').execute())
    await expect(as(anna, remindOfClock, which, after(20))).rejects.toThrow()
    await expect(remind(after(20))).rejects.toThrow()
    await database.asOwner((db) => db.schema.alterTable('mail_content_away').renameTo('mail_content').execute())
    expect(await letters()).toEqual([])
    await Promise.all([remind(after(20)), remind(after(20)), as(anna, remindOfClock, which, after(20))])
    expect(await letters()).toHaveLength(1)
  })
})
