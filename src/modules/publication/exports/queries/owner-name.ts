import type { Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'

/** The name of the agency that owns a survey. The names of organisations are public. */
export async function ownerName(db: Transaction<Tables>, owner: string): Promise<string> {
  const { name } = await db.selectFrom('organisation').select('name').where('id', '=', owner).executeTakeFirstOrThrow()
  return name
}
