import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../src/platform/database/index.ts'
import { agencies, countyOf, municipalities, personOf, pilotOf, preparedOf, surveyOf } from '../organisations.ts'
import type { Described } from './described.ts'
import { invite } from './organisation.ts'

/** What is answered, and what stands beside the answers. */
export const collection: Described = {
  readable: {
    frame_row: (row, asks) =>
      row.organisation === asks ||
      (row.respondent === asks && !agencies.map(preparedOf).some((id) => id === row.survey)),
    response: (row, asks) => row.organisation === asks || row.owner === asks,
    answer: (row, asks) => row.organisation === asks || (row.owner === asks && row.released === true),
    answer_history: (row, asks) => row.organisation === asks,
    question_comment: (row, asks) => row.organisation === asks,
    sign_off: (row, asks) => row.organisation === asks,
    pilot_comment: (row, asks) => row.organisation === asks || (row.owner === asks && row.organisation === 'arboga'),
    pilot_time: (row, asks) => row.organisation === asks || (row.owner === asks && row.organisation === 'arboga'),
    section_assignment: (row, asks) => row.organisation === asks,
    presence: (row, asks) => row.organisation === asks,
    reopening: (row, asks) => row.organisation === asks || row.owner === asks,
    handed_in: (row, asks) => row.organisation === asks || (row.owner === asks && row.counts === true),
    handed_in_replaced: (row, asks) => row.organisation === asks,
  },
  async fillOfAgency(db, agency) {
    const survey = surveyOf(agency)
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
      await invite(db, { issuer: agency, workplace: municipality, role: 'contact', survey })
    }
    await tryOut(db, agency)
  },
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
