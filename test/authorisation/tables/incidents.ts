import { sql } from 'kysely'
import { personOf } from '../organisations.ts'
import { type Described, ofItself } from './described.ts'

/** The key of an organisation's open page, and the code of a report there. */
export const pageKeyOf = (organisation: string): string =>
  organisation
    .replaceAll(/[^a-z2-9]/g, '')
    .slice(0, 12)
    .padEnd(12, 'x')
/** The token of the link that a supplier of an organisation has. */
export const linkTokenOf = (organisation: string): string => `link-${organisation}`
export const reportCodeOf = (organisation: string): string => `report-${organisation}`

/** An incident with its timeline, the open page, what was reported there, and what was added to it. */
export const incidents: Described = {
  readable: {
    incident: ofItself,
    incident_event: ofItself,
    incident_page: ofItself,
    incident_report: ofItself,
    incident_report_note: ofItself,
    incident_photo: ofItself,
    incident_alert: ofItself,
    incident_affected: ofItself,
    incident_link: ofItself,
    incident_measure: ofItself,
    incident_severity_model: ofItself,
    incident_severity: ofItself,
    incident_cause: ofItself,
  },
  async fill(db, organisation) {
    const person = personOf(organisation)
    await sql`insert into incident (organisation, name, kind, unit, asset, owner, created_at, created_by, changed_at, changed_by)
              select a.organisation, 'secret', 'outage', a.unit, a.id, a.owner, now(), ${person}, now(), ${person}
              from asset a where a.organisation = ${organisation} and a.kind = 'system'`.execute(db)
    await sql`insert into incident_event (organisation, incident, kind, happened_at, body, recorded_at, recorded_by)
              select organisation, id, 'occurred', now(), 'secret', now(), ${person}
              from incident where organisation = ${organisation}`.execute(db)
    await sql`insert into incident_page (organisation, key, made_at, made_by)
              values (${organisation}, ${pageKeyOf(organisation)}, now(), ${person})`.execute(db)
    await sql`insert into incident_report (organisation, body, ongoing, code_sha256, reported_at)
              values (${organisation}, 'secret', 'yes',
                encode(sha256(convert_to(${reportCodeOf(organisation)}, 'UTF8')), 'hex'), now())`.execute(db)
    await sql`insert into incident_report_note (organisation, report, body, written_at)
              select organisation, id, 'secret', now() from incident_report where organisation = ${organisation}`.execute(
      db,
    )
    await sql`with kept as (
                insert into file (organisation, name, type, size, sha256, added_at, added_by)
                values (${organisation}, 'bild-1.png', 'png', 1, repeat('0', 64), now(), '') returning id)
              insert into incident_photo (organisation, report, position, file)
              select r.organisation, r.id, 1, kept.id from incident_report r, kept
              where r.organisation = ${organisation}`.execute(db)
    await sql`insert into incident_affected (organisation, incident, asset, added_at, added_by)
              select organisation, id, asset, now(), ${person} from incident where organisation = ${organisation}`.execute(
      db,
    )
    await sql`insert into incident_measure (organisation, incident, measure, kind, added_at, added_by)
              select i.organisation, i.id, m.id, 'task', now(), ${person}
              from incident i join measure m on m.organisation = i.organisation
              where i.organisation = ${organisation} limit 1`.execute(db)
    await sql`insert into incident_severity_model (organisation, version, content, saved_at, saved_by)
              values (${organisation}, 1, '{"secret": true}', now(), ${person})`.execute(db)
    await sql`insert into incident_severity (organisation, incident, level, model, why, judged_at, judged_by)
              select organisation, id, 'high', 1, 'secret', now(), ${person} from incident
              where organisation = ${organisation}`.execute(db)
    await sql`insert into incident_cause (organisation, incident, version, steps, changed_at, changed_by)
              select organisation, id, 1, '["secret"]', now(), ${person} from incident
              where organisation = ${organisation}`.execute(db)
    await sql`insert into incident_link (organisation, supplier, incident, token_sha256, ends_on, made_at, made_by)
              select i.organisation, s.id, i.id, encode(sha256(convert_to(${linkTokenOf(organisation)}, 'UTF8')), 'hex'),
                '2199-12-31', now(), ${person}
              from incident i join supplier s on s.organisation = i.organisation
              where i.organisation = ${organisation} limit 1`.execute(db)
    await sql`insert into incident_alert (organisation, told_at) values (${organisation}, now())`.execute(db)
  },
}
