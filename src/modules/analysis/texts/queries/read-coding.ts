import type { Kysely } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { outcomesOf } from '../rules/outcome.ts'
import { countCodes, type SurveyCoding } from '../rules/with-codes.ts'
import { listCodeBooks } from './code-books.ts'
import { listCodings, listDecisions, standingCodings } from './codings.ts'

/** What the final coding of a survey's texts comes to, for `withCodes`. Four statements. */
export async function readCoding(
  db: Kysely<Tables>,
  { owner, id }: Pick<Survey, 'owner' | 'id'>,
): Promise<SurveyCoding> {
  const key = { organisation: owner, survey: id }
  const books = await listCodeBooks(db, key)
  const codings = standingCodings(await listCodings(db, key))
  const decisions = await listDecisions(db, key)
  const ofField = <T extends { field: string }>(all: readonly T[], field: string) =>
    all.filter((one) => one.field === field)
  return new Map(
    [...books].map(([field, book]) => {
      const outcomes = outcomesOf(book, ofField(codings, field), ofField(decisions, field))
      return [field, countCodes(book, outcomes.values())]
    }),
  )
}
