import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../src/platform/database/index.ts'
import { municipalities, personOf, preparedOf, surveyOf } from '../organisations.ts'
import type { Described, Row } from './described.ts'

/** The one municipality that a pilot asks. */
const pilotedIn = ({ id }: Row) => municipalities[String(id).endsWith('-2') ? 1 : 0]

/** Questionnaires, drafts of them, surveys and what was corrected in one. */
export const survey: Described = {
  readable: {
    questionnaire: (row, asks) => row.published_at !== null || row.organisation === asks,
    survey: (row, asks) =>
      row.organisation === asks || (row.issued_at !== null && (row.kind === 'survey' || asks === pilotedIn(row))),
    survey_correction: () => true,
    questionnaire_draft: (row, asks) => row.organisation === asks,
    questionnaire_draft_revision: (row, asks) => row.organisation === asks,
  },
  async fillOfAgency(db, agency, source) {
    await sql`insert into questionnaire (organisation, id, version, source, published_at)
              values (${agency}, 'q', 1, ${source}, now()), (${agency}, 'q', 2, ${source}, null)`.execute(db)
    await sql`insert into survey (organisation, id, questionnaire, version, title_sv, title_en, opens_on, closes_on)
              values (${agency}, ${surveyOf(agency)}, 'q', 1, 'Enkät', 'Survey', '2026-01-01', '2099-12-31')`.execute(
      db,
    )
    await prepare(db, agency)
    await correct(db, agency)
    await writeDraft(db, agency)
  },
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
