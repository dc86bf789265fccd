import type { Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'

type Db = Transaction<Tables>

/** What an officer of a county board has noted of a municipality. */
export interface CountyNote {
  readonly at: Date
  /** The officer's name, and the board's. */
  readonly by: string
  readonly board: string
  readonly text: string
}

/** What county boards have noted of a respondent, the newest first; of all boards to the owner, of its own to a board. One statement. */
export async function listCountyNotes(
  db: Db,
  owner: string,
  survey: string,
  respondent: string,
): Promise<readonly CountyNote[]> {
  const rows = await db
    .selectFrom('county_note as n')
    .innerJoin('organisation as o', 'o.id', 'n.organisation')
    .leftJoin('identity.user as u', 'u.id', 'n.noted_by')
    .select(['n.noted_at', 'n.text', 'o.name as board', 'u.name'])
    .where('n.owner', '=', owner)
    .where('n.survey', '=', survey)
    .where('n.respondent', '=', respondent)
    .orderBy('n.noted_at', 'desc')
    .orderBy('n.id')
    .execute()
  return rows.map(({ noted_at, text, board, name }) => ({ at: noted_at, by: name ?? '', board, text }))
}
