import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { ScenarioInject } from '../rules/library/library.ts'
import type { Inject } from '../rules/played.ts'
import type { NoteKind } from '../rules/read.ts'

type Db = Transaction<Tables>

interface Writer {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

export interface Note {
  readonly id: string
  readonly kind: NoteKind
  readonly body: string
  readonly notedAt: Date
  readonly notedBy: string
}

export interface ExerciseMeasure {
  readonly id: string
  readonly name: string
  readonly dueOn: string | null
}

export interface Beside {
  readonly begunAt: Date | null
  readonly injects: readonly Inject[]
  /** The newest first. */
  readonly notes: readonly Note[]
  readonly measures: readonly ExerciseMeasure[]
}

/** What stands beside an exercise's record. Three statements. */
export async function readBeside(db: Db, organisation: string, exercise: string): Promise<Beside> {
  const { rows: injects } = await sql<Inject & { begunAt: Date | null }>`
    select i.id, i.minute, i.title, i.body, i.questions, i.look_for as "lookFor", i.given_at as "givenAt", e.begun_at as "begunAt"
    from exercise e left join exercise_inject i
      on i.organisation = e.organisation and i.exercise = e.id and i.ended_at is null
    where e.organisation = ${organisation} and e.id = ${exercise}::uuid
    order by i.minute, i.id`.execute(db)
  const { rows: notes } = await sql<Note>`
    select n.id, n.kind, n.body, n.noted_at as "notedAt", coalesce(u.name, n.noted_by) as "notedBy"
    from exercise_note n left join identity."user" u on u.id = n.noted_by
    where n.organisation = ${organisation} and n.exercise = ${exercise}::uuid
    order by n.noted_at desc, n.id`.execute(db)
  const { rows: measures } = await sql<ExerciseMeasure>`
    select m.id, m.name, m.due_on as "dueOn" from exercise_measure x
      join measure m on m.organisation = x.organisation and m.id = x.measure
    where x.organisation = ${organisation} and x.exercise = ${exercise}::uuid
    order by x.added_at, m.id`.execute(db)
  return {
    begunAt: injects[0]?.begunAt ?? null,
    // Of an exercise with nothing to tell there is one row, with nothing in it
    injects: injects.filter(({ id }) => id !== null),
    notes,
    measures,
  }
}

/** Puts what is to be told beside an exercise. One statement. */
export async function insertInjects(
  db: Db,
  { organisation }: Pick<Writer, 'organisation'>,
  exercise: string,
  injects: ReadonlyArray<
    Omit<ScenarioInject, 'questions' | 'lookFor'> & { questions: string | null; lookFor: string | null }
  >,
): Promise<void> {
  await db
    .insertInto('exercise_inject')
    .values(injects.map(({ lookFor, ...inject }) => ({ organisation, exercise, ...inject, look_for: lookFor })))
    .execute()
}

/** Takes away what has not been told. False where there is no such. */
export async function endInject(
  db: Db,
  { organisation, now }: Writer,
  exercise: string,
  inject: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('exercise_inject')
    .set({ ended_at: now })
    .where('organisation', '=', organisation)
    .where('exercise', '=', exercise)
    .where('id', '=', inject)
    .where('given_at', 'is', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Begins an exercise that is planned; a second time changes nothing. */
export async function begin(db: Db, { organisation, person, now }: Writer, exercise: string): Promise<void> {
  await db
    .updateTable('exercise')
    .set({ status: 'under-way', begun_at: now, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', exercise)
    .where('status', '=', 'planned')
    .execute()
}

/** Says that something has been told; a second time changes nothing. */
export async function give(
  db: Db,
  { organisation, person, now }: Writer,
  exercise: string,
  inject: string,
): Promise<void> {
  await db
    .updateTable('exercise_inject')
    .set({ given_at: now, given_by: person })
    .where('organisation', '=', organisation)
    .where('exercise', '=', exercise)
    .where('id', '=', inject)
    .where('given_at', 'is', null)
    .execute()
}

export async function insertNote(
  db: Db,
  { organisation, person, now }: Writer,
  exercise: string,
  note: { kind: NoteKind; body: string },
): Promise<void> {
  await db
    .insertInto('exercise_note')
    .values({ organisation, exercise, ...note, noted_at: now, noted_by: person })
    .execute()
}

export async function tieMeasure(
  db: Db,
  { organisation, person, now }: Writer,
  exercise: string,
  measure: string,
): Promise<void> {
  await db
    .insertInto('exercise_measure')
    .values({ organisation, exercise, measure, added_at: now, added_by: person })
    .execute()
}

/**
 * Says that an exercise has been held, and counts the day of the plan's next from it, where that is later. Two statements.
 *
 * @returns the day of the next, where it has a plan
 */
export async function finish(
  db: Db,
  { organisation, person, now }: Writer,
  exercise: string,
  { heldOn, participants, conclusions }: { heldOn: string; participants: string; conclusions: string },
): Promise<string | null> {
  await db
    .updateTable('exercise')
    .set({ status: 'held', held_on: heldOn, participants, conclusions, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', exercise)
    .execute()
  const { rows } = await sql<{ next: string }>`
    update continuity_plan p set
      exercised_on = greatest(p.exercised_on, ${heldOn}::date),
      next_exercise = (greatest(p.exercised_on, ${heldOn}::date) + make_interval(months => coalesce(p.exercise_months, 24)))::date,
      changed_at = ${now}, changed_by = ${person}
    from exercise e
    where e.organisation = ${organisation} and e.id = ${exercise}::uuid
      and p.organisation = e.organisation and p.id = e.plan and p.ended_at is null
    returning p.next_exercise::text as next`.execute(db)
  return rows[0]?.next ?? null
}

/** What an exercise of the library can be tied to. One statement. */
export async function listPlans(
  db: Db,
  organisation: string,
): Promise<Array<{ id: string; name: string; nextExercise: string | null }>> {
  const { rows } = await sql<{ id: string; name: string; nextExercise: string | null }>`
    select id, name, next_exercise::text as "nextExercise" from continuity_plan
    where organisation = ${organisation} and ended_at is null order by ordered, id limit 500`.execute(db)
  return rows
}
