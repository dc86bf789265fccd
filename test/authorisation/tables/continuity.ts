import { sql } from 'kysely'
import { personOf } from '../organisations.ts'
import { type Described, ofItself } from './described.ts'

/** A process on an asset, its impact, a plan in force with whom to reach, and what has changed beneath it. */
export const continuity: Described = {
  readable: {
    continuity_plan: ofItself,
    process: ofItself,
    process_impact: ofItself,
    plan_version: ofItself,
    plan_contact: ofItself,
    plan_trigger: ofItself,
  },
  async fill(db, organisation) {
    const person = personOf(organisation)
    await sql`insert into continuity_plan (organisation, name, unit, owner, status, decided_on,
                created_at, created_by, changed_at, changed_by)
              select a.organisation, 'secret', a.unit, a.owner, 'in-force', '2026-11-30', now(), ${person}, now(), ${person}
              from asset a where a.organisation = ${organisation} and a.kind = 'system'`.execute(db)
    await sql`insert into process (organisation, name, asset, unit, owner, plan, recovery_hours,
                created_at, created_by, changed_at, changed_by)
              select a.organisation, 'secret', a.id, a.unit, a.owner, p.id, 4, now(), ${person}, now(), ${person}
              from asset a join continuity_plan p on p.organisation = a.organisation
              where a.organisation = ${organisation} and a.kind = 'system'`.execute(db)
    await sql`insert into process_impact (organisation, process, category, period, level, judged_at, judged_by)
              select organisation, id, 'life', '4h', 3, now(), ${person}
              from process where organisation = ${organisation}`.execute(db)
    await sql`insert into plan_version (organisation, plan, number, state, activation, started_at, started_by,
                changed_at, changed_by, decided_at, decided_by)
              select organisation, id, 1, 'in-force', 'secret', now(), ${person}, now(), ${person}, now(), ${person}
              from continuity_plan where organisation = ${organisation}`.execute(db)
    await sql`insert into plan_contact (organisation, plan, kind, duty, name, added_at, added_by)
              select organisation, id, 'role', 'secret', 'secret', now(), ${person}
              from continuity_plan where organisation = ${organisation}`.execute(db)
    await sql`insert into plan_trigger (organisation, plan, register, record, name, kind, noticed_at, noticed_by)
              select organisation, id, 'unit', unit, 'secret', 'renamed', now(), ${person}
              from continuity_plan where organisation = ${organisation} and unit is not null`.execute(db)
  },
}
