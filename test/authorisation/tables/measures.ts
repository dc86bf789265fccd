import { sql } from 'kysely'
import { personOf } from '../organisations.ts'
import { type Described, ofItself } from './described.ts'

/** A measure, what it serves, what shows it, what was decided, and a catalogue of one's own. */
export const measures: Described = {
  readable: {
    catalogue: ofItself,
    measure: ofItself,
    measure_requirement: ofItself,
    evidence: ofItself,
    applicability: ofItself,
  },
  async fill(db, organisation) {
    const person = personOf(organisation)
    await sql`insert into measure (organisation, name, unit, asset, owner, created_at, created_by, changed_at, changed_by)
              select a.organisation, 'secret', a.unit, a.id, a.owner, now(), ${person}, now(), ${person}
              from asset a where a.organisation = ${organisation} and a.kind = 'system'`.execute(db)
    await sql`insert into measure_requirement (organisation, measure, requirement, covers, added_at, added_by)
              select organisation, id, 'iso27002/5.1', 'whole', now(), ${person}
              from measure where organisation = ${organisation}`.execute(db)
    await sql`insert into evidence (organisation, measure, kind, name, document, shown_on, added_at, added_by)
              select m.organisation, m.id, 'document', 'secret', d.id, '2026-11-30', now(), ${person}
              from measure m join document d on d.organisation = m.organisation
              where m.organisation = ${organisation}`.execute(db)
    await sql`insert into applicability (organisation, requirement, applicable, reason, decided_by, decided_on, noted_at, noted_by)
              values (${organisation}, 'iso27002/7.6', false, 'secret', 'secret', '2026-11-30', now(), ${person})`.execute(
      db,
    )
    await sql`insert into catalogue (organisation, id, title, format, file_name, content, imported_at, imported_by)
              values (${organisation}, 'own', 'secret', 'table', 'secret.csv', '{"themes":[]}', now(), ${person})`.execute(
      db,
    )
  },
}
