import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Action, perform } from '../../../platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'
import { incidentActions } from '../incident-register.ts'
import { closeIncident, openIncident, recordFact } from './incidents.ts'
import { addToIncidentReport, followIncidentReport, readOpenPage, sendIncidentReport } from './open-page.ts'
import { judgeReport, makeOpenPage, readQueue, readReportToJudge } from './triage.ts'

const now = new Date('2026-11-30T09:04:00Z')
const report = { body: 'Skärmen är svart', ongoing: 'yes', place: null, contact: null } as const
const judgement = { as: 'new', name: 'Svart skärm', incident: null, reason: '', answer: '' } as const

describe.each(databaseKinds)('incidents on the %s database', (kind) => {
  let database: TestDatabase
  const anna = { person: 'anna', organisation: 'arboga' }
  const bo = { person: 'bo', organisation: 'boden' }
  const as = <Input, Output>(who: typeof anna | null, action: Action<Input, Output>, input: unknown) =>
    perform(database.db, who, action, input, now)

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
  afterAll(() => database.close())

  test('what anyone reports is judged, and its reporter reads the answer by the code alone', async () => {
    const { key } = await as(anna, makeOpenPage, {})
    expect(await as(null, readOpenPage, { key })).toEqual({ name: 'arboga' })
    const { code } = await as(null, sendIncidentReport, { key, ...report })
    await as(null, addToIncidentReport, { key, code, body: 'Nu igen' })
    expect(await as(null, followIncidentReport, { key, code })).toMatchObject({ state: 'new', notes: 1 })

    expect((await as(bo, readQueue, {})).reports).toEqual([])
    const [waits] = (await as(anna, readQueue, {})).reports
    expect(waits).toMatchObject({ ...report, state: 'new' })
    const id = waits?.id ?? ''
    expect((await as(anna, readReportToJudge, { report: id })).notes).toMatchObject([{ body: 'Nu igen' }])
    await expect(as(bo, readReportToJudge, { report: id })).rejects.toMatchObject({ code: 'not-found' })
    await expect(as(bo, judgeReport, { ...judgement, report: id })).rejects.toMatchObject({ code: 'not-found' })

    await expect(as(anna, judgeReport, { ...judgement, report: id, name: '' })).rejects.toMatchObject({
      code: 'bad-input',
    })
    const made = await as(anna, judgeReport, { ...judgement, report: id, answer: 'Tack!' })
    await expect(as(anna, judgeReport, { ...judgement, report: id })).rejects.toMatchObject({ code: 'conflict' })
    expect(await as(null, followIncidentReport, { key, code })).toMatchObject({ state: 'incident', answer: 'Tack!' })
    const { open, record } = await as(anna, openIncident, made.incident)
    expect(record.values).toMatchObject({ name: 'Svart skärm', discovered_on: '2026-11-30' })
    expect(open.events).toMatchObject([{ kind: 'discovered', happenedAt: now }])
    expect(open.reports).toMatchObject([{ id }])

    const second = await as(null, sendIncidentReport, { key, ...report })
    const [next] = (await as(anna, readQueue, {})).reports
    const weakness = await as(anna, judgeReport, { ...judgement, report: next?.id, as: 'weakness', name: 'Byt skärm' })
    expect(weakness.measure).not.toBeNull()
    expect(await as(null, followIncidentReport, { key, code: second.code })).toMatchObject({ state: 'weakness' })
  })

  test('an unknown page and a wrong code are told alike, and a replaced page is no page', async () => {
    const old = await as(anna, makeOpenPage, {})
    const { code } = await as(null, sendIncidentReport, { key: old.key, ...report })
    const { key } = await as(anna, makeOpenPage, {})
    for (const [action, input] of [
      [readOpenPage, { key: old.key }],
      [sendIncidentReport, { key: old.key, ...report }],
      [followIncidentReport, { key: old.key, code }],
      [followIncidentReport, { key, code: 'wrong' }],
      [followIncidentReport, { key: 'wrong', code }],
      [addToIncidentReport, { key, code: 'wrong', body: 'x' }],
      [addToIncidentReport, { key: 'wrong', code, body: 'x' }],
    ] as const) {
      await expect(as(null, action as Action<unknown, unknown>, input)).rejects.toMatchObject({
        code: 'not-found',
        detail: null,
      })
    }
    // What was added where the page is none was not kept
    expect(await as(null, followIncidentReport, { key, code })).toMatchObject({ notes: 0 })
  })

  test('an incident is closed when nothing is missing, and opened again', async () => {
    const created = await as(anna, incidentActions.create, {
      fields: { name: 'Avbrott', kind: 'outage', severity: 'high', cause: 'Strömmen', lessons: 'Reservkraft' },
    })
    const incident = (created as { id: string }).id
    await expect(as(anna, closeIncident, { incident, closed: true })).rejects.toMatchObject({ code: 'not-ready' })
    const fact = { incident, kind: 'resolved', at: now, body: null }
    await expect(as(bo, recordFact, fact)).rejects.toMatchObject({ code: 'not-found' })
    await expect(as(anna, recordFact, { ...fact, at: new Date(now.getTime() + 60_000) })).rejects.toMatchObject({
      code: 'bad-input',
    })
    await as(anna, recordFact, fact)
    expect((await as(anna, openIncident, incident)).open.missing).toEqual(['owner'])
    await database.asOwner(async (db) => {
      const by = { created_at: now, created_by: 'anna', changed_at: now, changed_by: 'anna' }
      const { id } = await db
        .insertInto('person')
        .values({ organisation: 'arboga', name: 'Anna', ...by })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db.updateTable('incident').set({ owner: id }).where('id', '=', incident).execute()
    })
    await as(anna, closeIncident, { incident, closed: true })
    const closed = await as(anna, openIncident, incident)
    expect(closed.record.values.status).toBe('closed')
    await as(anna, closeIncident, { incident, closed: false })
    const { open } = await as(anna, openIncident, incident)
    expect(open.events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['resolved', 'closed', 'reopened']))
  })
})
