import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Action, perform } from '../../../platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'
import { exerciseActions } from '../exercise-register.ts'
import { addExerciseMeasure, beginExercise, finishExercise, giveInject, noteInExercise } from './lead-exercise.ts'
import { openExercise } from './open-exercise.ts'
import { planExercise, removeInject } from './plan-exercise.ts'

const now = new Date('2026-12-01T09:00:00Z')
const organisation = 'ekebro'
const asa = { person: 'asa', organisation }
const per = { person: 'per', organisation }

describe.each(databaseKinds)('an exercise on the %s database', (kind) => {
  let database: TestDatabase
  let plan: string
  let id: string
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      await db
        .insertInto('organisation')
        .values({ id: organisation, kind: 'municipality', name: 'Ekebro', county_code: null })
        .execute()
      for (const person of ['asa', 'per']) {
        await db
          .insertInto('identity.user')
          .values({ id: person, name: person, email: `${person}@x.example` })
          .execute()
        await db.insertInto('membership').values({ organisation, person, role: 'owner', ended_at: null }).execute()
        await sql`insert into person (organisation, name, account, created_at, created_by, changed_at, changed_by)
                  values (${organisation}, ${person}, ${person}, now(), 'asa', now(), 'asa')`.execute(db)
      }
      const { rows } = await sql<{ id: string }>`
        insert into continuity_plan (organisation, name, exercise_months, exercised_on, next_exercise, created_at, created_by,
          changed_at, changed_by)
        values (${organisation}, 'Vattnet', 12, '2025-01-31', '2026-01-31', now(), 'asa', now(), 'asa') returning id`.execute(
        db,
      )
      plan = rows[0]?.id ?? ''
    })
    const from = { scenario: 'water', language: 'sv', kind: 'table-top', plannedOn: '2026-12-01', plan }
    id = await perform(database.db, asa, planExercise, from, now)
  })
  afterAll(() => database.close())

  const as = <Input, Output>(who: typeof asa, action: Action<Input, Output>, input: unknown, at = now) =>
    perform(database.db, who, action, input, at)
  const open = () => as(asa, openExercise, id)

  test('is planned from the library, led by whoever plans it, with all that is told in it', async () => {
    const { record, injects, mayChange } = await open()
    expect(record.values).toMatchObject({ name: 'Någon annan styr vattenverket', status: 'planned', plan })
    expect(record.names.owner).toBe('asa')
    expect(mayChange).toBe(true)
    expect(injects).toHaveLength(8)
    expect(injects.map(({ minute }) => minute)).toEqual(injects.map(({ minute }) => minute).toSorted((a, b) => a - b))
  })

  test('tells nothing before it has begun, and each thing once', async () => {
    const [first, second] = (await open()).injects
    const give = (inject = first?.id) => as(asa, giveInject, { exercise: id, inject })
    await expect(give()).rejects.toMatchObject({ code: 'not-ready' })
    await as(asa, beginExercise, { exercise: id })
    // A second time does not start the clock again
    await as(asa, beginExercise, { exercise: id }, new Date('2026-12-01T10:00:00Z'))
    await give()
    await as(asa, giveInject, { exercise: id, inject: first?.id }, new Date('2026-12-01T10:00:00Z'))
    const found = await open()
    expect(found.begunAt).toEqual(now)
    expect(found.record.values.status).toBe('under-way')
    expect(found.injects[0]?.givenAt).toEqual(now)
    await expect(as(asa, removeInject, { exercise: id, inject: first?.id })).rejects.toMatchObject({
      code: 'not-found',
    })
    await as(asa, removeInject, { exercise: id, inject: second?.id })
    expect((await open()).injects).toHaveLength(7)
  })

  test('keeps notes and measures of whoever leads it, and of nobody else', async () => {
    await as(asa, noteInExercise, { exercise: id, kind: 'lacking', body: ' Pärmen fanns inte. ' })
    await as(asa, addExerciseMeasure, { exercise: id, name: 'Skriv ut pärmen', dueOn: '2027-01-31' })
    const { notes, measures } = await open()
    expect(notes).toMatchObject([{ kind: 'lacking', body: 'Pärmen fanns inte.', notedBy: 'asa' }])
    expect(measures).toMatchObject([{ name: 'Skriv ut pärmen', dueOn: '2027-01-31' }])
    await expect(as(per, noteInExercise, { exercise: id, kind: 'worked', body: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(as(asa, noteInExercise, { exercise: id, kind: 'x', body: ' ' })).rejects.toMatchObject({
      faults: [{ field: 'kind' }, { field: 'body' }],
    })
  })

  test('moves the next exercise of its plan when it has been held, by the months of the plan', async () => {
    const outcome = { exercise: id, heldOn: '2026-12-01', participants: 'Driften', conclusions: 'Pärmen behövs.' }
    await expect(as(asa, finishExercise, { ...outcome, heldOn: '2026-12-02', conclusions: '' })).rejects.toMatchObject({
      faults: [{ field: 'heldOn' }, { field: 'conclusions' }],
    })
    expect(await as(asa, finishExercise, outcome)).toBe('2027-12-01')
    const { record } = await as(asa, exerciseActions.read, id)
    expect(record.values).toMatchObject({ status: 'held', held_on: '2026-12-01', participants: 'Driften' })
    const { rows } = await database.asOwner((db) =>
      sql<{ on: string }>`select exercised_on::text as on from continuity_plan where id = ${plan}::uuid`.execute(db),
    )
    expect(rows).toEqual([{ on: '2026-12-01' }])
  })
})
