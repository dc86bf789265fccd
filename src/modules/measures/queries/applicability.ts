import type { Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'

/** What was decided of a requirement. */
export interface Decision {
  readonly requirement: string
  readonly applicable: boolean
  readonly reason: string | null
  readonly decidedBy: string
  readonly decidedOn: string
  /** null for the one that holds. */
  readonly replacedAt: Date | null
}

const columns = [
  'requirement',
  'applicable',
  'reason',
  'decided_by as decidedBy',
  'decided_on as decidedOn',
  'replaced_at as replacedAt',
] as const

/** What holds, by requirement. One statement. */
export async function listDecisions(db: Transaction<Tables>, organisation: string): Promise<Map<string, Decision>> {
  const rows = await db
    .selectFrom('applicability')
    .select(columns)
    .where('organisation', '=', organisation)
    .where('replaced_at', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.requirement, row]))
}

/** Every decision about one requirement, the one that holds first. One statement. */
export async function listDecisionsOf(
  db: Transaction<Tables>,
  organisation: string,
  requirement: string,
): Promise<Decision[]> {
  return db
    .selectFrom('applicability')
    .select(columns)
    .where('organisation', '=', organisation)
    .where('requirement', '=', requirement)
    .orderBy('noted_at', 'desc')
    .orderBy('id')
    .execute()
}

/** The decision holds from now on, in place of the one before. Two statements. */
export async function noteDecision(
  db: Transaction<Tables>,
  { organisation, person, now }: { organisation: string; person: string; now: Date },
  { requirement, applicable, reason, decidedBy, decidedOn }: Omit<Decision, 'replacedAt'>,
): Promise<void> {
  await db
    .updateTable('applicability')
    .set({ replaced_at: now })
    .where('organisation', '=', organisation)
    .where('requirement', '=', requirement)
    .where('replaced_at', 'is', null)
    .execute()
  await db
    .insertInto('applicability')
    .values({
      organisation,
      requirement,
      applicable,
      reason,
      decided_by: decidedBy,
      decided_on: decidedOn,
      noted_at: now,
      noted_by: person,
    })
    .execute()
}
