import { scenarioOf } from '../../exercises/index.ts'
import { addRows, type Db } from '../queries.ts'
import { exerciseRows } from './exercise-rows.ts'
import type { Making } from './making.ts'

/** Five exercises of the library, with what was told and noted in those that have been held. Four statements. */
export async function addExercises(db: Db, { place, made, now, id, on }: Making): Promise<void> {
  if (place.id !== 'ekebro') return
  const organisation = place.id
  const person = made.created_by
  const rows = exerciseRows.map((row) => ({ ...row, ...scenarioOf(row.scenario, 'sv') }))
  const at = (planned: number, minute: number) =>
    new Date(Date.parse(`${on(String(planned))}T08:00:00Z`) + minute * 60_000)
  const exercises = rows.map(({ title, purpose, background, leader, unit, planned, held }) => ({
    ...made,
    id: id('exercise', title),
    name: title,
    kind: 'table-top',
    purpose,
    background,
    status: held === undefined ? 'planned' : 'held',
    unit: id('unit', unit),
    owner: id('person', leader),
    planned_on: on(String(planned)),
    held_on: held === undefined ? null : on(String(planned)),
    participants: held?.participants ?? null,
    conclusions: held?.conclusions ?? null,
    begun_at: held === undefined ? null : at(planned, 0),
  }))
  const injects = rows.flatMap(({ title, planned, held, injects: told }) =>
    told.map(({ lookFor, ...inject }) => ({
      organisation,
      id: id('exercise_inject', `${title} ${inject.minute}`),
      exercise: id('exercise', title),
      ...inject,
      look_for: lookFor,
      given_at: held === undefined ? null : at(planned, inject.minute),
      given_by: held === undefined ? null : person,
    })),
  )
  const notes = rows.flatMap(({ title, planned, held }) =>
    (held?.notes ?? []).map(([kind, body], position) => ({
      organisation,
      id: id('exercise_note', `${title} ${position}`),
      exercise: id('exercise', title),
      kind,
      body,
      noted_at: at(planned, 10 + 25 * position),
      noted_by: person,
    })),
  )
  const measures = rows.flatMap(({ title, held }) =>
    held?.measure === undefined
      ? []
      : [
          {
            organisation,
            exercise: id('exercise', title),
            measure: id('measure', held.measure),
            added_at: now,
            added_by: person,
          },
        ],
  )
  await addRows(db, 'exercise', exercises)
  await addRows(db, 'exercise_inject', injects)
  await addRows(db, 'exercise_note', notes)
  await addRows(db, 'exercise_measure', measures)
}
