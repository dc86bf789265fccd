import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Action, perform } from '../../../platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'
import { incidentActions } from '../incident-register.ts'
import {
  addIncidentMeasure,
  affect,
  judgeIncidentSeverity,
  keepIncidentCause,
  readIncidentHandling,
  saveSeverityWords,
  unaffect,
} from './handling.ts'
import { openIncident, recordFact } from './incidents.ts'

const now = new Date('2026-11-30T09:04:00Z')

describe.each(databaseKinds)('the handling of an incident on the %s database', (kind) => {
  let database: TestDatabase
  let incident: string
  const people: Record<string, string> = {}
  const anna = { person: 'anna', organisation: 'arboga' }
  const bo = { person: 'bo', organisation: 'boden' }
  const olle = { person: 'olle', organisation: 'arboga' }
  const as = <Input, Output>(who: typeof anna, action: Action<Input, Output>, input: unknown) =>
    perform(database.db, who, action, input, now)

  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      for (const [{ person, organisation }, role] of [
        [anna, 'coordinator'],
        [bo, 'coordinator'],
        [olle, 'owner'],
      ] as const) {
        const at = { id: organisation, kind: 'municipality', name: organisation } as const
        await db
          .insertInto('organisation')
          .values(at)
          .onConflict((each) => each.doNothing())
          .execute()
        await db
          .insertInto('identity.user')
          .values({ id: person, name: person, email: `${person}@x.example` })
          .execute()
        await db.insertInto('membership').values({ organisation, person, role }).execute()
        const by = { created_at: now, created_by: person, changed_at: now, changed_by: person }
        const { id } = await db
          .insertInto('person')
          .values({ organisation, name: person, account: person, ...by })
          .returning('id')
          .executeTakeFirstOrThrow()
        people[person] = id
      }
    })
    const fields = { name: 'Avbrott', kind: 'outage', severity: 'unjudged' }
    incident = ((await as(anna, incidentActions.create, { fields })) as { id: string }).id
  })
  afterAll(() => database.close())

  test('who takes part is named once, until that ends', async () => {
    const given = { incident, what: 'person', record: people.anna, role: 'leads' }
    await as(anna, affect, given)
    await expect(as(anna, affect, given)).rejects.toMatchObject({ code: 'conflict' })
    await expect(as(anna, affect, { ...given, role: null })).rejects.toMatchObject({ code: 'bad-input' })
    await expect(as(anna, affect, { ...given, record: people.bo })).rejects.toMatchObject({ code: 'not-found' })
    await expect(as(bo, affect, { ...given, record: people.bo })).rejects.toMatchObject({ code: 'not-found' })
    const { affected } = await as(anna, readIncidentHandling, incident)
    expect(affected).toMatchObject([{ what: 'person', record: people.anna, name: 'anna', role: 'leads' }])
    await as(anna, unaffect, { incident, id: affected[0]?.id })
    expect((await as(anna, readIncidentHandling, incident)).affected).toEqual([])
    await as(anna, affect, given)
  })

  test('an owner writes on the timeline of what concerns them, and of nothing else', async () => {
    const fact = { incident, kind: 'note', at: now, body: 'Vi har stängt av den' }
    expect((await as(olle, openIncident, incident)).open.mayNote).toBe(false)
    await expect(as(olle, recordFact, fact)).rejects.toMatchObject({ code: 'forbidden' })
    await as(anna, affect, { incident, what: 'person', record: people.olle, role: 'technical' })
    expect((await as(olle, openIncident, incident)).open.mayNote).toBe(true)
    await as(olle, recordFact, fact)
    expect((await as(anna, openIncident, incident)).open.events).toMatchObject([{ kind: 'note', by: 'olle' }])
  })

  test('severity is judged by the words that hold then, and keeps their version', async () => {
    await expect(as(anna, judgeIncidentSeverity, { incident, level: 'high', why: ' ' })).rejects.toMatchObject({
      code: 'bad-input',
    })
    await as(anna, judgeIncidentSeverity, { incident, level: 'high', why: 'Borta i fem timmar' })
    const words = { meaning: 'x', example: '' }
    const levels = { low: words, moderate: words, high: words, critical: words }
    expect(await as(anna, saveSeverityWords, { from: 0, levels })).toEqual({ version: 1 })
    await expect(as(anna, saveSeverityWords, { from: 0, levels })).rejects.toMatchObject({ code: 'conflict' })
    expect((await as(anna, readIncidentHandling, incident)).judged).toMatchObject({
      level: 'high',
      model: 0,
      by: 'anna',
    })
    const { record } = await as(anna, readIncidentHandling, incident)
    expect(record.values.severity).toBe('high')
  })

  test('why it happened is kept step by step, and nobody writes over a colleague unseen', async () => {
    const steps = ['Disken blev full', 'Ingen bevakade den']
    await as(anna, keepIncidentCause, { incident, version: 0, steps, asCause: true })
    await expect(
      as(anna, keepIncidentCause, { incident, version: 0, steps: ['Annat'], asCause: false }),
    ).rejects.toMatchObject({ code: 'conflict' })
    await as(anna, keepIncidentCause, { incident, version: 1, steps: [...steps, 'Rutin saknas'], asCause: false })
    const { cause, record } = await as(anna, readIncidentHandling, incident)
    expect(cause).toEqual({ version: 2, steps: [...steps, 'Rutin saknas'] })
    expect(record.values.cause).toBe('Ingen bevakade den')
  })

  test('what is to be done, and what was learnt, become measures with an owner and a day', async () => {
    const task = { incident, kind: 'task', name: 'Ring leverantören', owner: people.olle, dueOn: '2026-12-01' }
    await as(anna, addIncidentMeasure, task)
    await as(anna, addIncidentMeasure, { ...task, kind: 'lesson', name: 'Bevaka disken', owner: null, dueOn: null })
    expect((await as(anna, readIncidentHandling, incident)).measures).toMatchObject([
      { name: 'Ring leverantören', kind: 'task', status: 'planned', owner: 'olle', dueOn: '2026-12-01' },
      { name: 'Bevaka disken', kind: 'lesson', status: 'proposed', owner: null },
    ])
  })
})
