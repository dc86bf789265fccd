import { sql } from 'kysely'
import { personOf } from '../organisations.ts'
import { type Described, ofItself } from './described.ts'

/** A risk that has been assessed, treated and accepted, a method, and a workshop with a card that is not turned: two have judged it. */
export const risks: Described = {
  readable: {
    risk: ofItself,
    risk_method: ofItself,
    risk_workshop: ofItself,
    risk_card: ofItself,
    // What another has judged is theirs alone until the card is turned
    risk_judgement: (row, asks) => row.organisation === asks && row.person === personOf(String(asks)),
    risk_assessment: ofItself,
    risk_measure: ofItself,
    risk_acceptance: ofItself,
  },
  async fill(db, organisation) {
    const person = personOf(organisation)
    await sql`insert into risk_method (organisation, version, content, decided_by, decided_on, saved_at, saved_by)
              values (${organisation}, 1, '{"acceptance":{"low":{"roles":["coordinator"]},"high":{"roles":["manager"]}}}', 'secret',
                '2026-11-30', now(), ${person})`.execute(db)
    await sql`insert into risk (organisation, name, unit, asset, owner, treatment, current_level, accepted_until, created_at,
                created_by, changed_at, changed_by)
              select a.organisation, 'secret', a.unit, a.id, a.owner, 'accept', 'low', '2027-11-30', now(), ${person}, now(), ${person}
              from asset a where a.organisation = ${organisation} and a.kind = 'system'`.execute(db)
    await sql`insert into risk_workshop (organisation, name, method, held_on, started_at, started_by)
              values (${organisation}, 'secret', 1, '2026-11-30', now(), ${person})`.execute(db)
    await sql`insert into risk_card (organisation, workshop, risk, place)
              select w.organisation, w.id, r.id, row_number() over ()
              from risk_workshop w join risk r on r.organisation = w.organisation where w.organisation = ${organisation}`.execute(
      db,
    )
    await sql`insert into risk_judgement (organisation, workshop, risk, person, likelihood, consequences, judged_at)
              select c.organisation, c.workshop, c.risk, p.person, 2, '{"service":3}', now()
              from risk_card c, unnest(array[${person}, 'somebody else']) as p(person)
              where c.organisation = ${organisation}`.execute(db)
    await sql`insert into risk_assessment (organisation, risk, state, method, likelihood, consequences, assessed_on, assessed_at, assessed_by)
              select organisation, id, 'current', 1, 2, '{"service":1}', '2026-11-30', now(), ${person}
              from risk where organisation = ${organisation}`.execute(db)
    await sql`insert into risk_measure (organisation, risk, measure, added_at, added_by)
              select r.organisation, r.id, m.id, now(), ${person}
              from risk r join measure m on m.organisation = r.organisation and m.asset = r.asset
              where r.organisation = ${organisation}`.execute(db)
    await sql`insert into risk_acceptance (organisation, risk, level, method, role, reason, until, accepted_on, accepted_at, accepted_by)
              select organisation, id, 'low', 1, 'coordinator', 'secret', '2027-11-30', '2026-11-30', now(), ${person}
              from risk where organisation = ${organisation}`.execute(db)
  },
}
