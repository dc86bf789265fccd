import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { FrameRow } from '../../rules/frame.ts'

type Db = Transaction<Tables>

/** The frame of the latest survey of an organisation that has one and is no pilot. One statement. */
export async function latestFrame(db: Db, owner: string): Promise<FrameRow[]> {
  const { rows } = await sql<{ respondent: string; columns: Record<string, string> }>`
    select f.respondent, f.columns from frame_row f
    where f.organisation = ${owner} and f.survey = (
      select s.id from survey s
      where s.organisation = ${owner} and s.kind = 'survey'
        and exists (select from frame_row g where g.organisation = s.organisation and g.survey = s.id)
      order by s.opens_on desc, s.id limit 1)`.execute(db)
  return rows.map(({ respondent, columns }) => ({ respondent, values: columns }))
}

/** Says why those whom a pilot asks were chosen. One statement. */
export async function setReason(db: Db, owner: string, survey: string, reason: string | null): Promise<void> {
  await db
    .updateTable('survey')
    .set({ chosen_because: reason })
    .where('organisation', '=', owner)
    .where('id', '=', survey)
    .execute()
}
