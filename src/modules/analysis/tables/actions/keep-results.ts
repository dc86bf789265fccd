import type { Survey } from '../../../survey/index.ts'
import type { Result } from '../../rules/result.ts'

/** A result by county takes about half a megabyte. */
const most = 30

const kept = new Map<string, Result>()

/**
 * The result of a closed survey, computed once as long as the same responses count: protecting a breakdown with many groups takes a second
 * or two. Of an open survey it is computed each time.
 *
 * @param mark of the responses that count
 * @param asked everything that the result depends on beside the answers
 */
export function keepResult(
  { owner, id, version, closedAt }: Survey,
  mark: string,
  asked: readonly unknown[],
  compute: () => Result,
): Result {
  if (!closedAt) return compute()
  const key = JSON.stringify([owner, id, version, closedAt.getTime(), mark, ...asked])
  const result = kept.get(key) ?? compute()
  // What was asked for last is kept the longest
  kept.delete(key)
  kept.set(key, result)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return result
}
