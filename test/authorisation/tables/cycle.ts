import { sql } from 'kysely'
import { personOf } from '../organisations.ts'
import { type Described, ofItself } from './described.ts'

/** The secret of an organisation's calendar. */
export const calendarOf = (organisation: string): string => `calendar-${organisation}`

/** What has been done with a task, a task of one's own, the hours of a week, a calendar, and where it stands. */
export const cycle: Described = {
  readable: {
    task_handling: ofItself,
    own_task: ofItself,
    task_setting: ofItself,
    calendar_feed: ofItself,
    standing: ofItself,
  },
  async fill(db, organisation) {
    const person = personOf(organisation)
    await sql`insert into task_handling (organisation, register, record, what, due_on, delegated_to, changed_at, changed_by)
              select a.organisation, 'asset', a.id, 'next_date', '2026-12-01', a.owner, now(), ${person}
              from asset a where a.organisation = ${organisation} and a.kind = 'system'`.execute(db)
    await sql`insert into own_task (organisation, title, minutes, weight, due_on, created_at, created_by, changed_at, changed_by)
              values (${organisation}, 'secret', 30, 2, '2026-12-01', now(), ${person}, now(), ${person})`.execute(db)
    await sql`insert into task_setting (organisation, person, minutes_a_week, saved_at)
              values (${organisation}, ${person}, 240, now())`.execute(db)
    await sql`insert into calendar_feed (organisation, person, token_sha256, made_at)
              values (${organisation}, ${person}, encode(sha256(convert_to(${calendarOf(organisation)}, 'UTF8')), 'hex'), now())`.execute(
      db,
    )
    await sql`insert into standing (organisation, month, part, met, total, taken_at)
              values (${organisation}, '2026-11-01', 'documents', 1, 6, now())`.execute(db)
  },
}
