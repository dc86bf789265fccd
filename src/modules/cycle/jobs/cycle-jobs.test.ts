import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { hashLinkToken } from '../../../platform/identity/index.ts'
import { makeCalendar, readCalendar, revokeCalendar } from '../actions/calendar.ts'
import { readHoursSetting, saveHours } from '../actions/settings.ts'
import { readStanding } from '../actions/standing.ts'
import { openCalendar } from '../queries/calendar.ts'
import { trendOf } from '../rules/standing.ts'
import { type CycleSite, members, now, openCycleSite } from '../testing/cycle-site.ts'
import { keepStandingJob, sendDigestsJob } from './cycle-jobs.ts'

const { anna, maria, annaElsewhere } = members
const later = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000)

describe.each(databaseKinds)('what the clock does on the %s database', (kind) => {
  let site: CycleSite
  beforeEach(async () => {
    site = await openCycleSite(kind)
    await site.addAsset('ekebro', 'Hemliga systemet', { next_date: '2026-12-01' })
    await site.addAsset('ekebro', 'Ett annat', { next_date: '2026-11-01' })
  })
  afterEach(() => site.close())

  const save = (digest: string, who: (typeof members)[keyof typeof members] = anna, hours = '4') =>
    site.as(who, saveHours, { hours, digest, language: 'sv' })
  const send = (at: Date) => sendDigestsJob.run({ db: site.db, now: at })
  const letters = () =>
    site.asOwner((db) =>
      db
        .selectFrom('mail')
        .innerJoin('mail_content', 'mail_content.id', 'mail.id')
        .select(['mail.organisation', 'to_address', 'subject', 'message'])
        .where('kind', '=', 'digest')
        .orderBy('queued_at')
        .execute(),
    )

  test('a letter is sent once a week, to whoever asked for it, and names no system', async () => {
    await save('weekly')
    await save('never', maria)
    expect(await send(now)).toBe(1)
    // A second worker, and the next time that it is asked
    expect(await send(now)).toBe(0)
    expect(await send(later(1))).toBe(0)
    const [letter, ...more] = await letters()
    expect(more).toEqual([])
    expect(letter).toMatchObject({
      organisation: 'ekebro',
      to_address: 'anna@ekebro.example',
      subject: 'Din vecka i Ekebro: 1 tim 20 min att göra',
    })
    const text = JSON.stringify(letter?.message)
    expect(text).toContain('Klassa 2 informationstillgångar')
    expect(text).not.toContain('Hemliga')
    expect(await send(later(6))).toBe(1)
    expect(await letters()).toHaveLength(2)
  })

  test('a letter once a month waits for the next month, and none is sent where there is nothing to do', async () => {
    await save('monthly')
    await save('weekly', annaElsewhere)
    expect(await send(now)).toBe(2)
    expect((await letters()).map(({ organisation }) => organisation)).toEqual(['ekebro'])
    expect(await send(later(6))).toBe(1)
    expect(await letters()).toHaveLength(1)
    expect(await send(later(7))).toBe(1)
    expect((await letters()).map(({ organisation }) => organisation)).toEqual(['ekebro', 'ekebro'])
  })

  test('whoever does not work there any more gets no letter', async () => {
    await save('weekly')
    await site.asOwner((db) =>
      db.updateTable('membership').set({ ended_at: now }).where('person', '=', 'anna').execute(),
    )
    expect(await send(now)).toBe(0)
    expect(await letters()).toEqual([])
  })

  test('where a municipality stands is kept once a month, and told as a trend after that', async () => {
    expect(await keepStandingJob.run({ db: site.db, now })).toBe(2)
    expect(await keepStandingJob.run({ db: site.db, now: later(3) })).toBe(0)
    await site.addDocument('ekebro', 'Policyn', { next_review: '2027-06-01' })
    const at = later(20)
    const { parts, snapshots } = await site.as(anna, readStanding, { language: 'sv' }, at)
    const documents = parts.find(({ part }) => part === 'documents')
    if (!documents) throw new Error('There are eleven parts')
    expect(documents.facts.filter(({ met }) => met).map(({ id }) => id)).toEqual([
      'policy-in-force',
      'policy-fresh',
      'documents-fresh',
    ])
    expect(trendOf(documents, snapshots, '2026-12-01')).toEqual({ met: [0, 3], change: { by: 3, since: '2026-11-01' } })
    expect(await keepStandingJob.run({ db: site.db, now: at })).toBe(2)
    // Done by the clock: no deed of anybody's
    const logged = await site.asOwner((db) => db.selectFrom('audit_entry').select('action').execute())
    expect(logged).toEqual([])
  })

  test('hours are kept as they were said, each municipality its own, with every fault told', async () => {
    await save('weekly', anna, '1,5')
    expect(await site.as(anna, readHoursSetting, {})).toEqual({ minutesAWeek: 90, digest: 'weekly' })
    expect(await site.as(annaElsewhere, readHoursSetting, {})).toBeNull()
    await expect(save('daily', anna, 'x')).rejects.toMatchObject({ faults: [{ field: 'hours' }, { field: 'digest' }] })
    expect(await site.as(anna, readHoursSetting, {})).toEqual({ minutesAWeek: 90, digest: 'weekly' })
  })

  test('the address of a calendar works until a new one is made, or it is taken back', async () => {
    const open = (token: string) => openCalendar(site.db, hashLinkToken(token) ?? '')
    const first = await site.as(anna, makeCalendar, { language: 'en' })
    expect(await open(first.token)).toEqual({ organisation: 'ekebro', person: 'anna', language: 'en', place: 'Ekebro' })
    const second = await site.as(anna, makeCalendar, { language: 'sv' })
    expect([await open(first.token), await open(second.token)]).toMatchObject([null, { language: 'sv' }])
    expect((await site.as(anna, readCalendar, { language: 'sv' })).map(({ name }) => name)).toEqual([
      'Ett annat',
      'Hemliga systemet',
    ])
    await site.as(anna, revokeCalendar, {})
    expect(await open(second.token)).toBeNull()
  })
})
