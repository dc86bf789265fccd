import { readLink } from '../modules/analysis/index.ts'
import type { ReadPairs } from '../modules/collection/index.ts'

/** A link never changes, and reading one takes longer than all else on a page: what was read is kept while its questions are. */
const known = new WeakMap<object, Map<string, ReturnType<ReadPairs>>>()

/** How questions belong to those of an earlier round. Read against questions that were corrected since, a link may not fit: then none do. */
export const readPairs: ReadPairs = (link, surveys) => {
  const kept = known.get(surveys.later) ?? new Map<string, ReturnType<ReadPairs>>()
  known.set(surveys.later, kept)
  const before = kept.get(link)
  if (before) return before
  const read = readLink(link, 'link.yaml', surveys)
  const pairs = read.ok ? read.value.pairs : []
  kept.set(link, pairs)
  return pairs
}
