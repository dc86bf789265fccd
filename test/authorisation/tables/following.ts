import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../src/platform/database/index.ts'
import { boards, invited, municipalities, personOf, preparedOf, surveyOf } from '../organisations.ts'
import type { Described } from './described.ts'

/** Whom an agency turns to, what it sends, whom it calls, and what it freezes. */
export const following: Described = {
  readable: {
    contact: (row, asks) => row.organisation === asks || (row.respondent === asks && row.ended_at === null),
    mail_template: (row, asks) => row.organisation === asks,
    wave_template: (row, asks) => row.organisation === asks,
    reminder_wave: (row, asks) => row.organisation === asks,
    reminder_mail: (row, asks) => row.organisation === asks,
    collection_target: (row, asks) => row.organisation === asks,
    call: (row, asks) => row.organisation === asks,
    county_help: (row, asks) => row.organisation === asks || row.county_board === asks,
    county_note: (row, asks) => row.organisation === asks || row.owner === asks,
    dataset: (row, asks) => row.organisation === asks,
  },
  async fillOfAgency(db, agency) {
    for (const municipality of municipalities) await nameContacts(db, agency, municipality)
    await remind(db, agency)
    await freeze(db, agency)
    await followUp(db, agency)
  },
}

/** Whom the agency turns to in a municipality, and whom it turned to before. */
async function nameContacts(db: Kysely<Tables>, agency: string, municipality: string): Promise<void> {
  for (const ended of [null, new Date('2026-11-02T00:00:00Z')]) {
    await sql`insert into contact (organisation, survey, respondent, name, email, added_at, added_by, ended_at)
              values (${agency}, ${surveyOf(agency)}, ${municipality}, 'N', ${invited}, '2026-11-01', ${personOf(agency)}, ${ended})`.execute(
      db,
    )
  }
}

/** A letter in the agency's own words, and a reminder that one contact has been sent. */
async function remind(db: Kysely<Tables>, agency: string): Promise<void> {
  const survey = surveyOf(agency)
  await sql`insert into mail_template (organisation, survey, kind, language, subject, body, version, changed_at, changed_by)
            values (${agency}, ${survey}, 'invitation', 'sv', 'S', '{lank}', 1, now(), ${personOf(agency)})`.execute(db)
  await sql`
    with wave as (
      insert into reminder_wave (organisation, survey, planned_for, planned_by, planned_at, status, settled_at)
      values (${agency}, ${survey}, '2026-11-20', ${personOf(agency)}, now(), 'sent', now()) returning id
    )
    insert into reminder_mail (organisation, survey, wave, contact, respondent, standing, mail)
    select ${agency}, ${survey}, wave.id, c.id, c.respondent, 'partial', m.id
    from wave, contact c, mail m
    where c.organisation = ${agency} and c.respondent = ${municipalities[0]} and c.ended_at is null
      and m.organisation = ${agency}`.execute(db)
  await sql`insert into wave_template (organisation, survey, wave, kind, language, subject, body, version, changed_at, changed_by)
            select organisation, survey, id, 'reminder-partial', 'sv', 'S', '{lank}', 1, now(), planned_by
            from reminder_wave where organisation = ${agency} and survey = ${survey}`.execute(db)
}

/** A target, a call to each municipality, and the boards of both counties helping, each with a note of its own municipality. */
async function followUp(db: Kysely<Tables>, agency: string): Promise<void> {
  const survey = surveyOf(agency)
  await sql`insert into collection_target (organisation, survey, percent, set_at, set_by)
            values (${agency}, ${survey}, 80, now(), ${personOf(agency)})`.execute(db)
  for (const [index, municipality] of municipalities.entries()) {
    await sql`insert into call (organisation, survey, respondent, called_at, called_by, outcome, note)
              values (${agency}, ${survey}, ${municipality}, now(), ${personOf(agency)}, 'answered', 'secret')`.execute(
      db,
    )
    const board = boards[index] ?? ''
    await sql`insert into county_help (organisation, survey, county_board, asked_at, asked_by)
              values (${agency}, ${survey}, ${board}, now(), ${personOf(agency)})`.execute(db)
    await sql`insert into county_note (organisation, owner, survey, respondent, noted_at, noted_by, text)
              values (${board}, ${agency}, ${survey}, ${municipality}, now(), ${personOf(board)}, 'secret')`.execute(db)
  }
}

/** A dataset of seven empty files, of a survey whose figures nobody counts. */
async function freeze(db: Kysely<Tables>, agency: string): Promise<void> {
  await sql`
    with empty as (
      select string_agg(encode(sha256(''), 'hex') || '  ' || name || E'\n', '') as sums
      from unnest(array['frame.csv', 'method.txt', 'not-asked.csv', 'questionnaire.yaml', 'responses.csv', 'standing.csv',
                        'submissions.csv']) as name
    )
    insert into dataset (organisation, survey, number, frozen_at, frozen_by, responses, complete, frame_csv, method_txt,
                         not_asked_csv, questionnaire_yaml, responses_csv, standing_csv, submissions_csv, sums, sha256)
    select ${agency}, ${preparedOf(agency)}, 1, now(), ${personOf(agency)}, 0, 0, '', '', '', '', '', '', '', sums,
           encode(sha256(convert_to(sums, 'UTF8')), 'hex')
    from empty`.execute(db)
}
