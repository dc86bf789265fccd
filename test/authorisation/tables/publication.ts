import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../src/platform/database/index.ts'
import { surveyOf } from '../organisations.ts'
import type { Described } from './described.ts'

/** The picture, what it is compared with, and reports. */
export const publication: Described = {
  readable: {
    publication: () => true,
    printed_report: () => true,
    report: (row, asks) => row.organisation === asks,
    report_version: (row, asks) => row.organisation === asks,
    // The first edition is public
    frozen_report: (row, asks) => row.organisation === asks || row.edition === 1,
    frozen_file: (row, asks) => row.organisation === asks || row.edition === 1,
    report_publication: () => true,
  },
  async fillOfAgency(db, agency) {
    await sql`insert into publication (organisation, survey, revision, result, published_at)
              values (${agency}, ${surveyOf(agency)}, 1, '{}', now())`.execute(db)
    await sql`insert into printed_report (organisation, survey, figures) values (${agency}, ${surveyOf(agency)}, '{}')`.execute(
      db,
    )
    await makeReports(db, agency)
  },
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
