import type { Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Coverage } from '../rules/state/requirement-state.ts'
import { fileOfEvidence, type ShownEvidence } from './measures.ts'

/** What a measure serves. One statement. */
export async function listServed(
  db: Transaction<Tables>,
  organisation: string,
  measure: string,
): Promise<{ requirement: string; covers: Coverage }[]> {
  return db
    .selectFrom('measure_requirement')
    .select(['requirement', 'covers'])
    .where('organisation', '=', organisation)
    .where('measure', '=', measure)
    .where('ended_at', 'is', null)
    .orderBy('requirement')
    .execute()
}

/** What shows a measure, the newest first. One statement. */
export async function listEvidence(
  db: Transaction<Tables>,
  organisation: string,
  measure: string,
): Promise<ShownEvidence[]> {
  return db
    .selectFrom('evidence as e')
    .select(['id', 'kind', 'name', 'link', 'document', 'shown_on as shownOn', 'valid_until as validUntil'])
    .select(fileOfEvidence.as('file'))
    .where('organisation', '=', organisation)
    .where('measure', '=', measure)
    .where('ended_at', 'is', null)
    .orderBy('shown_on', 'desc')
    .orderBy('id')
    .execute()
}
