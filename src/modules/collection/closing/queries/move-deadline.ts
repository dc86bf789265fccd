import type { Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { Deadline } from '../rules/read-deadline.ts'

/** Sets the last day and the grace of a survey of one's own; false when collection has been ended. One statement. */
export async function moveDeadline(
  db: Transaction<Tables>,
  { owner, id }: { readonly owner: string; readonly id: string },
  { closesOn, graceDays }: Deadline,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('survey')
    .set({ closes_on: closesOn, grace_days: graceDays })
    .where('organisation', '=', owner)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
