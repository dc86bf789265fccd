import type { Generated } from 'kysely'
import type { RegisterColumns } from './registers.ts'

type Text = Generated<string | null>
type Reference = Generated<string | null>
type Moment = Generated<Date | null>

/** Exercises, with what is played and what was noted: see migrations/0047. */
export interface ExerciseTables {
  exercise: RegisterColumns & {
    name: string
    kind: Generated<'table-top' | 'live'>
    purpose: Text
    background: Text
    status: Generated<'planned' | 'under-way' | 'held' | 'cancelled'>
    plan: Reference
    unit: Reference
    owner: Reference
    planned_on: Text
    held_on: Text
    participants: Text
    conclusions: Text
    begun_at: Moment
  }
  exercise_inject: {
    organisation: string
    id: Generated<string>
    exercise: string
    minute: number
    title: string
    body: string
    questions: Text
    look_for: Text
    given_at: Moment
    given_by: Text
    ended_at: Moment
  }
  exercise_note: {
    organisation: string
    id: Generated<string>
    exercise: string
    kind: 'observation' | 'worked' | 'lacking' | 'decision'
    body: string
    noted_at: Date
    noted_by: string
  }
  exercise_measure: {
    organisation: string
    exercise: string
    measure: string
    added_at: Date
    added_by: string
  }
}
