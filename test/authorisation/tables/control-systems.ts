import { sql } from 'kysely'
import { personOf } from '../organisations.ts'
import { type Described, ofItself } from './described.ts'

/** Two zones with what passes between them, and how the system was judged. */
export const controlSystems: Described = {
  readable: { zone: ofItself, conduit: ofItself, critical_judgement: ofItself },
  async fill(db, organisation) {
    const person = personOf(organisation)
    await sql`insert into zone (organisation, name, kind, created_at, created_by, changed_at, changed_by)
              select ${organisation}, name, 'process', now(), ${person}, now(), ${person}
              from (values ('secret'), ('secret too')) t (name)`.execute(db)
    await sql`insert into conduit (organisation, name, from_zone, to_zone, created_at, created_by, changed_at, changed_by)
              select ${organisation}, 'secret', a.id, b.id, now(), ${person}, now(), ${person}
              from zone a join zone b on b.organisation = a.organisation and b.name > a.name
              where a.organisation = ${organisation}`.execute(db)
    await sql`insert into critical_judgement (organisation, asset, critical, method, harm, within, reach, instead, reason,
                judged_at, judged_by)
              select organisation, id, true, 'risk-analysis', 'life', 'hours', 'most', 'no', 'secret', now(), ${person}
              from asset where organisation = ${organisation} and kind = 'system'`.execute(db)
  },
}
