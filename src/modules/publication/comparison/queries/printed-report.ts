import type { Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { Survey } from '../../../survey/index.ts'

/** Figures that a report has printed about the survey, as they were stored, or null. */
export async function findPrintedReport(db: Transaction<Tables>, { owner, id }: Survey): Promise<unknown> {
  const row = await db
    .selectFrom('printed_report')
    .select('figures')
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .executeTakeFirst()
  return row?.figures ?? null
}
