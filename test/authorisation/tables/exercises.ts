import { sql } from 'kysely'
import { personOf } from '../organisations.ts'
import { type Described, ofItself } from './described.ts'

/** An exercise with what is told in it, what was noted and what came of it. */
export const exercises: Described = {
  readable: { exercise: ofItself, exercise_inject: ofItself, exercise_note: ofItself, exercise_measure: ofItself },
  async fill(db, organisation) {
    const person = personOf(organisation)
    await sql`insert into exercise (organisation, name, created_at, created_by, changed_at, changed_by)
              values (${organisation}, 'secret', now(), ${person}, now(), ${person})`.execute(db)
    await sql`insert into exercise_inject (organisation, exercise, minute, title, body)
              select organisation, id, 0, 'secret', 'secret' from exercise where organisation = ${organisation}`.execute(
      db,
    )
    await sql`insert into exercise_note (organisation, exercise, kind, body, noted_at, noted_by)
              select organisation, id, 'lacking', 'secret', now(), ${person}
              from exercise where organisation = ${organisation}`.execute(db)
    await sql`insert into exercise_measure (organisation, exercise, measure, added_at, added_by)
              select e.organisation, e.id, m.id, now(), ${person}
              from exercise e join measure m on m.organisation = e.organisation
              where e.organisation = ${organisation} limit 1`.execute(db)
  },
}
