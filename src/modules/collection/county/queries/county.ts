import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'

type Db = Transaction<Tables>

/** That a county board has been asked to help. */
export interface CountyHelp {
  readonly board: string
  readonly boardName: string
  readonly countyCode: string
  readonly askedAt: Date
  readonly endedAt: Date | null
}

/** The county boards that an agency has asked to help with a survey. One statement. */
export async function listCountyHelp(db: Db, owner: string, survey: string): Promise<readonly CountyHelp[]> {
  const rows = await db
    .selectFrom('county_help as h')
    .innerJoin('organisation as b', 'b.id', 'h.county_board')
    .select(['h.county_board', 'b.name', 'b.county_code', 'h.asked_at', 'h.ended_at'])
    .where('h.organisation', '=', owner)
    .where('h.survey', '=', survey)
    .orderBy('b.county_code')
    .execute()
  return rows.map(({ county_board, name, county_code, asked_at, ended_at }) => ({
    board: county_board,
    boardName: name,
    countyCode: county_code ?? '',
    askedAt: asked_at,
    endedAt: ended_at,
  }))
}

/** Asks the board of a county, again where it has been ended. Gives the board; null where there is no such county. One statement. */
export async function askCountyBoard(db: Db, survey: string, county: string, now: Date): Promise<string | null> {
  const { rows } = await sql<{ board: string | null }>`
    select ask_county_board(${survey}, ${county}, ${now}::timestamptz) as board`.execute(db)
  return rows[0]?.board ?? null
}

/** Ends a board's help; false where it does not help. One statement. */
export async function endCountyHelp(
  db: Db,
  key: { readonly owner: string; readonly survey: string; readonly board: string },
  by: { readonly person: string; readonly now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('county_help')
    .set({ ended_at: by.now, ended_by: by.person })
    .where('organisation', '=', key.owner)
    .where('survey', '=', key.survey)
    .where('county_board', '=', key.board)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A municipality in one's own county, in a survey that one has been asked to help with. */
export interface CountyRow {
  readonly owner: string
  readonly ownerName: string
  readonly survey: string
  readonly title: { readonly sv: string; readonly en: string }
  /** ISO dates. */
  readonly opensOn: string
  readonly closesOn: string
  readonly synthetic: boolean
  readonly respondent: string
  readonly name: string
  readonly status: 'none' | 'partial' | 'complete'
  readonly submittedAt: Date | null
  /** One's own latest note of it, and how many there are. */
  readonly note: { readonly at: Date; readonly text: string } | null
}

/** The municipalities of the county of the board in scope, in each survey that it helps with. One statement. */
export async function listOwnCounty(db: Db): Promise<readonly CountyRow[]> {
  const { rows } = await sql<{
    owner: string
    owner_name: string
    survey: string
    title_sv: string
    title_en: string
    opens_on: string
    closes_on: string
    synthetic: boolean
    respondent: string
    name: string
    status: CountyRow['status']
    submitted_at: Date | null
    noted_at: Date | null
    text: string | null
  }>`
    select s.*, n.noted_at, n.text
    from county_status() s
    left join lateral (
      select noted_at, text from county_note n
      where n.organisation = current_organisation() and n.owner = s.owner and n.survey = s.survey
        and n.respondent = s.respondent
      order by noted_at desc, id limit 1) n on true
    order by s.closes_on, s.survey, s.name`.execute(db)
  return rows.map((row) => ({
    owner: row.owner,
    ownerName: row.owner_name,
    survey: row.survey,
    title: { sv: row.title_sv, en: row.title_en },
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    synthetic: row.synthetic,
    respondent: row.respondent,
    name: row.name,
    status: row.status,
    submittedAt: row.submitted_at,
    note: row.noted_at && row.text !== null ? { at: row.noted_at, text: row.text } : null,
  }))
}

/** Adds a note in the name of the board in scope. The table refuses one of another county. */
export async function addCountyNote(
  db: Db,
  key: { readonly board: string; readonly owner: string; readonly survey: string; readonly respondent: string },
  text: string,
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  await db
    .insertInto('county_note')
    .values({
      organisation: key.board,
      owner: key.owner,
      survey: key.survey,
      respondent: key.respondent,
      noted_at: by.now,
      noted_by: by.person,
      text,
    })
    .execute()
}
