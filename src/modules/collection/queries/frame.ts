import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { FrameMember } from '../rules/frame.ts'
import type { Municipalities } from '../rules/municipality-code.ts'

type Db = Transaction<Tables>

/** The frame of a survey in its order, with who has begun to answer. For its owner. One statement. */
export async function listFrame(db: Db, owner: string, survey: string): Promise<FrameMember[]> {
  const rows = await db
    .selectFrom('frame_row as f')
    .innerJoin('organisation as o', 'o.id', 'f.respondent')
    .leftJoin('response as r', (join) =>
      join
        .onRef('r.organisation', '=', 'f.respondent')
        .onRef('r.owner', '=', 'f.organisation')
        .onRef('r.survey', '=', 'f.survey'),
    )
    .select(['f.respondent', 'o.name', 'o.county_code', 'f.columns', 'r.status'])
    .where('f.organisation', '=', owner)
    .where('f.survey', '=', survey)
    .orderBy('f.position')
    .execute()
  return rows.map(({ respondent, name, county_code, columns, status }) => ({
    respondent,
    name,
    countyCode: county_code,
    columns,
    begun: status !== null,
  }))
}

/** Every municipality that can be asked, by code. One statement. */
export async function listMunicipalities(db: Db): Promise<Municipalities> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'county_code'])
    .where('kind', '=', 'municipality')
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ id, name, county_code }) => [id, { name, countyCode: county_code }]))
}

/** Whoever else would change the frame, the contacts or the county boards' help of the survey waits until this transaction ends. One statement. */
export async function lockFrame(db: Db, owner: string, survey: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`frame/${owner}/${survey}`}, 0))`.execute(db)
}

/**
 * Puts a frame in the place of the one there is. One statement, whatever the number of rows.
 *
 * @returns respondents that are not in it and have begun: the caller undoes the whole by throwing
 */
export async function changeFrame(
  db: Db,
  survey: string,
  rows: readonly { readonly respondent: string; readonly values: Readonly<Record<string, string>> }[],
): Promise<readonly string[]> {
  const json = JSON.stringify(rows.map(({ respondent, values }) => ({ respondent, columns: values })))
  const result = await sql<{ kept: string[] }>`select change_frame(${survey}, ${json}::jsonb) as kept`.execute(db)
  return result.rows[0]?.kept ?? []
}

/** Whether a survey asks a respondent, as far as whoever asks may see. One statement. */
export async function isAsked(
  db: Db,
  key: { readonly owner: string; readonly survey: string; readonly respondent: string },
): Promise<boolean> {
  const found = await db
    .selectFrom('frame_row')
    .select('respondent')
    .where('organisation', '=', key.owner)
    .where('survey', '=', key.survey)
    .where('respondent', '=', key.respondent)
    .executeTakeFirst()
  return found !== undefined
}
