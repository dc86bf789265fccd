import type { ScopeRow } from '../rules/scope.ts'
import type { By, Db } from './versions.ts'

/** Says anew whom a document applies to beside the unit of its record. What was stays, as ended. Two statements. */
export async function replaceScope(
  db: Db,
  { organisation, person, now }: By,
  document: string,
  rows: readonly ScopeRow[],
): Promise<void> {
  await db
    .updateTable('document_scope')
    .set({ ended_at: now, ended_by: person })
    .where('organisation', '=', organisation)
    .where('document', '=', document)
    .where('ended_at', 'is', null)
    .execute()
  if (rows.length === 0) return
  await db
    .insertInto('document_scope')
    .values(rows.map((row) => ({ ...row, organisation, document, added_at: now, added_by: person })))
    .execute()
}

/** The unit that the document's record names. One statement. */
export async function setUnit(
  db: Db,
  { organisation, person, now }: By,
  document: string,
  unit: string | null,
): Promise<void> {
  await db
    .updateTable('document')
    .set({ unit, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', document)
    .where((where) => where('unit', 'is distinct from', unit))
    .execute()
}
