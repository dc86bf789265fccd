import { stringify } from 'yaml'
import type { Pair, RoundLink } from '../link.ts'

/** The file of a link, which `readLink` reads back to the same. */
export function writeLink({ later, earlier, pairs }: RoundLink): string {
  const written = {
    later,
    [earlier.kind === 'published' ? 'published' : 'earlier']: earlier.id,
    pairs: pairs.map(writePair),
  }
  return stringify(written, { lineWidth: 0 })
}

function writePair(pair: Pair): Record<string, unknown> {
  const { later, earlier, grade } = pair
  const both = { later, ...(earlier !== later && { earlier }), grade }
  if (pair.grade === 'identical') return both
  if (pair.grade === 'similar') return { ...both, reason: pair.reason, options: pair.options }
  if (pair.grade === 'not-comparable') return { ...both, reason: pair.reason }
  const answers = pair.answers.map(({ id, label, earlier, later }) => ({ id, ...label, earlier, later }))
  return { ...both, reason: pair.reason, answers }
}
