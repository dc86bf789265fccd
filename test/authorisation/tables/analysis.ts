import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../src/platform/database/index.ts'
import { municipalities, personOf, surveyOf } from '../organisations.ts'
import type { Described } from './described.ts'

/** Rounds that are linked, and texts that are coded. */
export const analysis: Described = {
  readable: {
    published_source: () => true,
    // Both municipalities are asked by both agencies
    round_link: (row, asks) => row.organisation === asks || municipalities.some((asked) => asked === asks),
    round_comparison: () => true,
    code_book: (row, asks) => row.organisation === asks,
    code: (row, asks) => row.organisation === asks,
    text_coding: (row, asks) => row.organisation === asks,
    text_decision: (row, asks) => row.organisation === asks,
    published_text: (row, asks) => row.organisation === asks || row.withdrawn === false,
    text_release: (row, asks) => row.organisation === asks,
  },
  async fillOfAgency(db, agency) {
    await linkRounds(db, agency)
    await workOnTexts(db, agency)
  },
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
