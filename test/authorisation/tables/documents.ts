import { sql } from 'kysely'
import { personOf } from '../organisations.ts'
import { type Described, ofItself } from './described.ts'

/** What each document says, in force and as a draft; whom it applies to beside its record; and that somebody has read it. */
export const documents: Described = {
  readable: {
    document_version: ofItself,
    document_scope: ofItself,
    acknowledgement: ofItself,
  },
  async fill(db, organisation) {
    const person = personOf(organisation)
    await sql`
      insert into document_version (organisation, id, document, number, state, body, started_at, started_by, changed_at, changed_by,
        decided_by, decided_on, entered_at, entered_by, reading, asked)
      select d.organisation, v.id, d.id, 1, 'in-force', 'secret', now(), ${person}, now(), ${person},
        'council', '2026-11-24', now(), ${person}, v.id, 'everyone'
      from document d cross join (select gen_random_uuid() as id) v where d.organisation = ${organisation}`.execute(db)
    await sql`
      insert into document_version (organisation, document, number, body, started_at, started_by, changed_at, changed_by)
      select organisation, id, 2, 'secret', now(), ${person}, now(), ${person}
      from document where organisation = ${organisation}`.execute(db)
    await sql`
      insert into document_scope (organisation, document, unit, excepted, added_at, added_by)
      select organisation, id, unit, false, now(), ${person} from document where organisation = ${organisation}`.execute(
      db,
    )
    await sql`
      insert into acknowledgement (organisation, version, person, acknowledged_at, acknowledged_by)
      select v.organisation, v.id, p.id, now(), ${person}
      from document_version v join person p on p.organisation = v.organisation
      where v.organisation = ${organisation} and v.state = 'in-force'`.execute(db)
  },
}
