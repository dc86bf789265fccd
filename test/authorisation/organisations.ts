import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../src/platform/database/index.ts'
import type { TestDatabase } from '../../src/platform/database/testing.ts'
import type { Scope } from '../../src/platform/tenancy/index.ts'
import { fillRegisters } from './register-rows.ts'

/** Two municipalities and two agencies; each agency asks both municipalities, and each municipality has answered both. */
export const municipalities = ['arboga', 'boden'] as const
export const agencies = ['enkat', 'fraga'] as const
/** The boards of the counties of the municipalities, in their order: both agencies have asked both to help. */
export const boards = ['lan-19', 'lan-25'] as const
export const everyone = [...municipalities, ...agencies, ...boards]

const kindOf = (id: string) =>
  agencies.some((known) => known === id)
    ? 'agency'
    : boards.some((known) => known === id)
      ? 'county-board'
      : 'municipality'
const countyOf = (id: string) => ({ arboga: '19', 'lan-19': '19', boden: '25', 'lan-25': '25' })[id] ?? null
const roleOf = { agency: 'survey-lead', 'county-board': 'officer', municipality: 'coordinator' }
const lesserRoleOf = { agency: 'analyst', 'county-board': 'officer', municipality: 'employee' }

/** The person who works in an organisation, with every right that its kind has. */
export function personOf(organisation: string): string {
  return `person-${organisation}`
}

export function scopeOf(organisation: string | null): Scope {
  return organisation === null ? null : { organisation, person: personOf(organisation) }
}

/** The survey that an agency asks. The first agency's collection has reached submission, the second's has not. */
export function surveyOf(agency: string): string {
  return `survey-${agency}`
}

/** The survey that an agency has not issued. */
export function preparedOf(agency: string): string {
  return `prepared-${agency}`
}

/** The pilot of an agency: it asks the first municipality alone. */
export function pilotOf(agency: string): string {
  return `pilot-${agency}`
}

/** Fills every table with a row for each organisation that can have one. */
export async function fillEveryTable(database: TestDatabase, questionnaire = 'id: q'): Promise<void> {
  await database.asOwner(async (db) => {
    for (const id of everyone) {
      const kind = kindOf(id)
      await sql`insert into organisation (id, kind, name, county_code) values (${id}, ${kind}, ${id}, ${countyOf(id)})`.execute(
        db,
      )
      await sql`insert into identity."user" (id, name, email) values (${personOf(id)}, ${id}, ${`${id}@example.org`})`.execute(
        db,
      )
      await sql`insert into membership (organisation, person, role)
                values (${id}, ${personOf(id)}, ${roleOf[kind]})`.execute(db)
      await noteInAudit(db, id)
      await writeMail(db, id)
      await fillRegisters(db, id, personOf(id))
      await invite(db, { issuer: id, workplace: id, role: lesserRoleOf[kind], survey: null })
    }
    for (const agency of agencies) await ask(db, agency, questionnaire)
  })
}

/** The secret of the link by which one organisation has invited into another. */
export function tokenOf(issuer: string, workplace: string): string {
  return `${issuer}-${workplace}`
}

/** The address that the links are sent to: nobody's yet. */
export const invited = 'invited@example.org'

/** An invitation that waits. */
async function invite(
  db: Kysely<Tables>,
  { issuer, workplace, role, survey }: { issuer: string; workplace: string; role: string; survey: string | null },
): Promise<void> {
  await sql`
    insert into invitation (organisation, workplace, role, survey, name, email, token_sha256, issued_at, issued_by, expires_at)
    values (${issuer}, ${workplace}, ${role}, ${survey}, 'N', ${invited},
            encode(sha256(convert_to(${tokenOf(issuer, workplace)}, 'UTF8')), 'hex'), now(), ${personOf(issuer)}, '2099-12-31')`.execute(
    db,
  )
}

/** A mail that waits, with the link that it carries. */
async function writeMail(db: Kysely<Tables>, sender: string): Promise<void> {
  await sql`
    with queued as (
      insert into mail (organisation, kind, to_name, to_address, subject, queued_at, send_after)
      values (${sender}, 'test', 'N', 'n@a.example', 'S', now(), now()) returning organisation, id
    )
    insert into mail_content (organisation, id, message) select organisation, id, '{"link":"secret"}' from queued`.execute(
    db,
  )
}

async function ask(db: Kysely<Tables>, agency: string, source: string): Promise<void> {
  const survey = surveyOf(agency)
  await sql`insert into questionnaire (organisation, id, version, source, published_at)
            values (${agency}, 'q', 1, ${source}, now()), (${agency}, 'q', 2, ${source}, null)`.execute(db)
  await sql`insert into survey (organisation, id, questionnaire, version, title_sv, title_en, opens_on, closes_on)
            values (${agency}, ${survey}, 'q', 1, 'Enkät', 'Survey', '2026-01-01', '2099-12-31')`.execute(db)
  await prepare(db, agency)
  await correct(db, agency)
  for (const [position, municipality] of municipalities.entries()) {
    const released = municipality === 'boden'
    await sql`insert into frame_row (organisation, survey, respondent, position, columns)
              values (${agency}, ${survey}, ${municipality}, ${position}, ${JSON.stringify({ county_code: countyOf(municipality) })}::jsonb)`.execute(
      db,
    )
    await sql`insert into response (organisation, owner, survey, status, started_at, saved_at, submitted_at, released)
              values (${municipality}, ${agency}, ${survey}, ${released ? 'complete' : 'partial'}, now(), now(),
                      ${released ? new Date() : null}, ${released})`.execute(db)
    await sql`insert into answer (organisation, owner, survey, question, value, version, saved_at, released)
              values (${municipality}, ${agency}, ${survey}, '1.1', '{"type":"text","text":"secret"}', 1, now(), ${released})`.execute(
      db,
    )
    await writeMargin(db, agency, municipality)
    await reopenOnce(db, agency, municipality)
    await shareSections(db, agency, municipality)
    await nameContacts(db, agency, municipality)
    await invite(db, { issuer: agency, workplace: municipality, role: 'contact', survey })
  }
  await remind(db, agency)
  await tryOut(db, agency)
  await writeDraft(db, agency)
  await freeze(db, agency)
  await sql`insert into publication (organisation, survey, revision, result, published_at)
            values (${agency}, ${survey}, 1, '{}', now())`.execute(db)
  await sql`insert into printed_report (organisation, survey, figures) values (${agency}, ${survey}, '{}')`.execute(db)
  await followUp(db, agency)
  await linkRounds(db, agency)
  await workOnTexts(db, agency)
  await makeReports(db, agency)
}

/** That the survey's questions were corrected once. */
async function correct(db: Kysely<Tables>, agency: string): Promise<void> {
  await sql`insert into survey_correction (organisation, survey, version, questionnaire, earlier_version, reason, moves, corrected_at, corrected_by)
            values (${agency}, ${surveyOf(agency)}, 2, 'q', 1, 'R', '[]', now(), ${personOf(agency)})`.execute(db)
}

/** A survey that is not issued, which will ask both municipalities. */
async function prepare(db: Kysely<Tables>, agency: string): Promise<void> {
  const survey = preparedOf(agency)
  await sql`insert into survey (organisation, id, questionnaire, version, title_sv, title_en, opens_on, closes_on, issued_at)
            values (${agency}, ${survey}, 'q', 1, 'Enkät', 'Survey', '2026-01-01', '2099-12-31', null)`.execute(db)
  for (const [position, municipality] of municipalities.entries()) {
    await sql`insert into frame_row (organisation, survey, respondent, position, columns)
              values (${agency}, ${survey}, ${municipality}, ${position}, '{}')`.execute(db)
  }
}

/** A pilot, which the first municipality has answered and said something of; and one of the second, which is not handed in. */
async function tryOut(db: Kysely<Tables>, agency: string): Promise<void> {
  for (const [municipality, survey, released] of [
    [municipalities[0], pilotOf(agency), true],
    [municipalities[1], `${pilotOf(agency)}-2`, false],
  ] as const) {
    await sql`insert into survey (organisation, id, questionnaire, version, title_sv, title_en, opens_on, closes_on, kind)
              values (${agency}, ${survey}, 'q', 1, 'Pilot', 'Pilot', '2026-01-01', '2099-12-31', 'pilot')`.execute(db)
    await sql`insert into frame_row (organisation, survey, respondent, position, columns)
              values (${agency}, ${survey}, ${municipality}, 0, '{}')`.execute(db)
    await sql`insert into response (organisation, owner, survey, status, started_at, saved_at, submitted_at, released)
              values (${municipality}, ${agency}, ${survey}, ${released ? 'complete' : 'partial'}, now(), now(),
                      ${released ? new Date() : null}, ${released})`.execute(db)
    await sql`insert into pilot_comment (organisation, owner, survey, question, text, version, saved_at, saved_by)
              values (${municipality}, ${agency}, ${survey}, '1.1', 'secret', 1, now(), ${personOf(municipality)})`.execute(
      db,
    )
    await sql`insert into pilot_time (organisation, owner, survey, section, minutes)
              values (${municipality}, ${agency}, ${survey}, 's', 7)`.execute(db)
  }
}

/** A questionnaire that is being written, changed once. */
async function writeDraft(db: Kysely<Tables>, agency: string): Promise<void> {
  const person = personOf(agency)
  await sql`insert into questionnaire_draft (organisation, id, questionnaire, revision, created_at, updated_at, updated_by)
            values (${agency}, 'q', 'q', 2, now(), now(), ${person})`.execute(db)
  for (const [revision, previous] of [
    [1, null],
    [2, 1],
  ] as const) {
    await sql`insert into questionnaire_draft_revision
                (organisation, draft, revision, previous, source, change, written_at, written_by)
              values (${agency}, 'q', ${revision}, ${previous}, 'id: q', '{"kind":"text"}', now(), ${person})`.execute(
      db,
    )
  }
}

/** A section that somebody has, one that was taken back, and somebody who is there. */
async function shareSections(db: Kysely<Tables>, agency: string, municipality: string): Promise<void> {
  const survey = surveyOf(agency)
  const person = personOf(municipality)
  await sql`
    insert into section_assignment (organisation, owner, survey, section, person, assigned_at, assigned_by, ended_at, ended_by)
    values (${municipality}, ${agency}, ${survey}, 's', ${person}, now(), ${person}, null, null),
           (${municipality}, ${agency}, ${survey}, 't', ${person}, now(), ${person}, now(), ${person})`.execute(db)
  await sql`insert into presence (organisation, owner, survey, person, section, seen_at, since)
            values (${municipality}, ${agency}, ${survey}, ${person}, 's', now(), now())`.execute(db)
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

/** An answer that was changed after it was signed off, and a comment on its question. */
async function writeMargin(db: Kysely<Tables>, agency: string, municipality: string): Promise<void> {
  const survey = surveyOf(agency)
  const person = personOf(municipality)
  await sql`insert into sign_off (organisation, owner, survey, question, version, signed_by, signed_at)
            values (${municipality}, ${agency}, ${survey}, '1.1', 1, ${person}, now())`.execute(db)
  await sql`insert into question_comment (organisation, owner, survey, question, kind, text, written_at, written_by)
            values (${municipality}, ${agency}, ${survey}, '1.1', 'comment', 'secret', now(), ${person})`.execute(db)
  await sql`update answer set version = 2, value = '{"type":"text","text":"other secret"}'
            where organisation = ${municipality} and survey = ${survey}`.execute(db)
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

/** A reopening that is over: after the last day for the one that has handed in anew, before it for the other. */
async function reopenOnce(db: Kysely<Tables>, agency: string, municipality: string): Promise<void> {
  const survey = surveyOf(agency)
  const counts = municipality === 'boden'
  await sql`insert into reopening (organisation, owner, survey, number, reason, reopened_at, reopened_by, by_owner, ended_at, outcome)
            values (${municipality}, ${agency}, ${survey}, 1, 'secret', now(), ${personOf(agency)}, true, now(), 'submitted')`.execute(
    db,
  )
  await sql`insert into handed_in (organisation, owner, survey, number, status, answers, counts)
            values (${municipality}, ${agency}, ${survey}, 1, 'partial', '{"1.1":"secret"}', ${counts})`.execute(db)
  await sql`insert into handed_in_replaced (organisation, owner, survey, number, question, version, value)
            values (${municipality}, ${agency}, ${survey}, 1, '1.1', 2, '"secret"')`.execute(db)
}

/** A report with one version and two editions, of which the first is public. */
async function makeReports(db: Kysely<Tables>, agency: string): Promise<void> {
  const survey = surveyOf(agency)
  await sql`insert into report (organisation, survey, id, created_at) values (${agency}, ${survey}, 'r', now())`.execute(
    db,
  )
  await sql`insert into report_version (organisation, survey, report, version, definition, saved_at)
            values (${agency}, ${survey}, 'r', 1, '{"title":"secret"}', now())`.execute(db)
  // SHA-256 of "abc"
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  for (const edition of [1, 2]) {
    await sql`
      insert into frozen_report
        (organisation, survey, report, edition, version, title, content, data_sha256, of_published, frozen_at)
      values (${agency}, ${survey}, 'r', ${edition}, 1, 'R', '{}', ${sha256}, true, now())`.execute(db)
    await sql`insert into frozen_file (organisation, survey, report, edition, format, content, sha256)
              values (${agency}, ${survey}, 'r', ${edition}, 'pdf', 'abc', ${sha256})`.execute(db)
  }
  await sql`insert into report_publication (organisation, survey, report, edition, published_at)
            values (${agency}, ${survey}, 'r', 1, now())`.execute(db)
}

/** A link to published figures, and the comparison that was published of it. */
async function linkRounds(db: Kysely<Tables>, agency: string): Promise<void> {
  const survey = surveyOf(agency)
  await sql`insert into published_source (organisation, id, source, added_at) values (${agency}, 'p', 'id: p', now())`.execute(
    db,
  )
  await sql`insert into round_link (organisation, survey, earlier, version, published_source, source, saved_at)
            values (${agency}, ${survey}, 'p', 1, 'p', 'later: q', now())`.execute(db)
  await sql`insert into round_comparison (organisation, survey, earlier, revision, version, comparison, published_at)
            values (${agency}, ${survey}, 'p', 1, 1, '{}', now())`.execute(db)
}

/** A code book with a code, a text coded and decided, and of two texts one that is published and one that was withdrawn. */
async function workOnTexts(db: Kysely<Tables>, agency: string): Promise<void> {
  const survey = surveyOf(agency)
  await sql`insert into code_book (organisation, survey, field) values (${agency}, ${survey}, '1.1')`.execute(db)
  await sql`insert into code (organisation, survey, field, id, name_sv, name_en, description, position, changed_at)
            values (${agency}, ${survey}, '1.1', 'kod', 'Kod', '', '', 1, now())`.execute(db)
  await sql`insert into text_coding (organisation, survey, field, respondent, coder, codes, coded_at)
            values (${agency}, ${survey}, '1.1', 'boden', ${personOf(agency)}, '["kod"]', now())`.execute(db)
  await sql`insert into text_decision (organisation, survey, field, respondent, codes, decided_at)
            values (${agency}, ${survey}, '1.1', 'boden', '["kod"]', now())`.execute(db)
  for (const [municipality, withdrawn] of [
    ['boden', false],
    ['arboga', true],
  ] as const) {
    await sql`
      with published as (
        insert into published_text (organisation, survey, field, text, withdrawn)
        values (${agency}, ${survey}, '1.1', 'open', ${withdrawn}) returning id
      )
      insert into text_release (organisation, survey, field, respondent, status, published, decided_at)
      select ${agency}, ${survey}, '1.1', ${municipality}, ${withdrawn ? 'withdrawn' : 'released'}, id, now()
      from published`.execute(db)
  }
}

async function noteInAudit(db: Kysely<Tables>, organisation: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select set_config('lagesbild.organisation', ${organisation}, true)`.execute(transaction)
    await sql`select audit_append('test.prepare', ${organisation}, '{}')`.execute(transaction)
  })
}

/** Every table of ours with its columns, as the database itself tells it. */
export async function tablesOf(database: TestDatabase): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ name: string; columns: string[] }>`
    select c.relname as name, json_agg(a.attname order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
    group by c.relname order by c.relname`.execute(database.db)
  return new Map(rows.map(({ name, columns }) => [name, columns]))
}
