import { sql } from 'kysely'
import { personOf } from '../organisations.ts'
import { type Described, ofItself } from './described.ts'

/** A clock that runs, has been moved and has been reminded of, with what it follows from and what is to be sent by it. */
export const incidentClocks: Described = {
  readable: {
    incident_own_clock: ofItself,
    incident_recipient: ofItself,
    incident_judgement: ofItself,
    incident_controller: ofItself,
    incident_draft: ofItself,
    incident_sent: ofItself,
    incident_clock: ofItself,
    incident_clock_move: ofItself,
    incident_reminder: ofItself,
  },
  async fill(db, organisation) {
    const person = personOf(organisation)
    const ofIncident = sql`from incident where organisation = ${organisation}`
    await sql`insert into incident_own_clock (organisation, name, starts, amount, unit, recipient, made_at, made_by)
              values (${organisation}, 'secret', 'known', 1, 'hour', 'secret', now(), ${person})`.execute(db)
    await sql`insert into incident_recipient (organisation, clock, recipient, changed_at, changed_by)
              values (${organisation}, 'notification', 'secret', now(), ${person})`.execute(db)
    await sql`insert into incident_judgement (organisation, incident, about, version, answers, outcome, reason, judged_at, judged_by)
              select organisation, id, 'significance', 1, '{"limited":"yes"}', 'yes', 'secret', now(), ${person} ${ofIncident}`.execute(
      db,
    )
    await sql`insert into incident_controller (organisation, incident, unit, changed_at, changed_by)
              select organisation, id, unit, now(), ${person} ${ofIncident} and unit is not null`.execute(db)
    await sql`insert into incident_draft (organisation, incident, clock, texts, saved_at, saved_by)
              select organisation, id, 'early-warning', '{"what":"secret"}', now(), ${person} ${ofIncident}`.execute(db)
    await sql`insert into incident_sent (organisation, incident, clock, kind, sent_at, recipient, texts, recorded_at, recorded_by)
              select organisation, id, 'early-warning', 'due', now(), 'secret', '{}', now(), ${person} ${ofIncident}`.execute(
      db,
    )
    await sql`insert into incident_clock (organisation, incident, clock, started_at, due_at, before_at, after_at, changed_at, changed_by)
              select organisation, id, 'notification', now(), now() + interval '3 days', now() + interval '2 days',
                now() + interval '4 days', now(), ${person} ${ofIncident}`.execute(db)
    await sql`update incident_clock set started_at = started_at - interval '1 hour', due_at = due_at - interval '1 hour'
              where organisation = ${organisation}`.execute(db)
    await sql`insert into incident_reminder (organisation, incident, clock, due_at, stage, reminded_at)
              select organisation, incident, clock, due_at, 1, now() from incident_clock
              where organisation = ${organisation}`.execute(db)
  },
}
