import { sql } from 'kysely'
import { personOf } from '../organisations.ts'
import { type Described, ofItself } from './described.ts'

/** A reorganisation, who is told of a duty, and what the coordinator has to work with. The periods of units write themselves. */
export const units: Described = {
  readable: {
    unit_period: ofItself,
    reorganisation: ofItself,
    responsibility: ofItself,
    mandate: ofItself,
  },
  async fill(db, organisation) {
    const person = personOf(organisation)
    await sql`insert into reorganisation (organisation, name, on_day, created_by, created_at, changed_by, changed_at)
              values (${organisation}, 'secret', '2027-01-01', ${person}, now(), ${person}, now())`.execute(db)
    await sql`insert into responsibility (organisation, unit, duty, part, role, added_at, added_by)
              select organisation, id, 'report', 'told', 'secret', now(), ${person} from unit
              where organisation = ${organisation}`.execute(db)
    await sql`insert into mandate (organisation, mandate, created_at, created_by, changed_at, changed_by)
              values (${organisation}, 'secret', now(), ${person}, now(), ${person})`.execute(db)
  },
}
