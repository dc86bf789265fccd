import type { Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Coverage } from '../rules/state/requirement-state.ts'

interface By {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

interface Link {
  readonly measure: string
  readonly requirement: string
}

/** From now on the measure serves the requirement so far; said again, it is changed to that. One statement. */
export async function serve(
  db: Transaction<Tables>,
  { organisation, person, now }: By,
  { measure, requirement, covers }: Link & { readonly covers: Coverage },
): Promise<void> {
  await db
    .insertInto('measure_requirement')
    .values({ organisation, measure, requirement, covers, added_at: now, added_by: person })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation', 'requirement', 'measure'])
        .where('ended_at', 'is', null)
        .doUpdateSet({ covers }),
    )
    .execute()
}

/** @returns whether it did serve it */
export async function stopServing(db: Transaction<Tables>, by: By, { measure, requirement }: Link): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('measure_requirement')
    .set({ ended_at: by.now, ended_by: by.person })
    .where('organisation', '=', by.organisation)
    .where('measure', '=', measure)
    .where('requirement', '=', requirement)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export interface NewEvidence {
  readonly measure: string
  readonly kind: 'text' | 'link' | 'document' | 'file'
  readonly name: string
  readonly link: string | null
  readonly document: string | null
  readonly file: string | null
  readonly shownOn: string
  readonly validUntil: string | null
}

export async function addEvidenceRow(
  db: Transaction<Tables>,
  { organisation, person, now }: By,
  { shownOn, validUntil, ...evidence }: NewEvidence,
): Promise<void> {
  await db
    .insertInto('evidence')
    .values({
      organisation,
      ...evidence,
      shown_on: shownOn,
      valid_until: validUntil,
      added_at: now,
      added_by: person,
    })
    .execute()
}

/** The measure that evidence belongs to, what it says, and its file; undefined where there is none that has not ended. */
export async function findEvidence(
  db: Transaction<Tables>,
  organisation: string,
  id: string,
): Promise<{ measure: string; name: string; file: string | null } | undefined> {
  return db
    .selectFrom('evidence')
    .select(['measure', 'name', 'file'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
}

export async function endEvidenceRow(db: Transaction<Tables>, by: By, id: string): Promise<void> {
  await db
    .updateTable('evidence')
    .set({ ended_at: by.now, ended_by: by.person })
    .where('organisation', '=', by.organisation)
    .where('id', '=', id)
    .execute()
}

/** The documents in force that evidence may point at, by name. One statement. */
export async function listDocuments(
  db: Transaction<Tables>,
  organisation: string,
): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('document')
    .select(['id', 'name'])
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .where('status', '=', 'in-force')
    .orderBy('name')
    .orderBy('id')
    .limit(500)
    .execute()
}
