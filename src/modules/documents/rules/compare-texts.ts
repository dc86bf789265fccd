/** A piece of two texts laid on each other. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A paragraph of the two: the same in both, or what was changed in it. */
export interface ComparedParagraph {
  readonly kind: 'same' | 'added' | 'removed' | 'changed'
  readonly stretches: readonly Stretch[]
}

/** More pairs than this are not compared one by one: then all of one is taken for replaced by all of the other. */
const mostPairs = 4_000_000

/**
 * What became of a text: paragraph by paragraph, and word by word within those that were changed. By the longest common subsequence
 * (Wagner & Fischer 1974), of paragraphs and then of words, what begins and ends alike left aside.
 */
export function compareTexts(before: string, after: string): readonly ComparedParagraph[] {
  const found: ComparedParagraph[] = []
  let removed: string[] = []
  let added: string[] = []
  const close = () => {
    const pairs = Math.min(removed.length, added.length)
    for (let at = 0; at < pairs; at += 1) found.push(...compareParagraphs(removed[at] ?? '', added[at] ?? ''))
    for (const text of removed.slice(pairs)) found.push({ kind: 'removed', stretches: [{ kind: 'removed', text }] })
    for (const text of added.slice(pairs)) found.push({ kind: 'added', stretches: [{ kind: 'added', text }] })
    removed = []
    added = []
  }
  for (const { kind, text } of alignSequences(paragraphsOf(before), paragraphsOf(after))) {
    if (kind === 'removed') removed.push(text)
    else if (kind === 'added') added.push(text)
    else {
      close()
      found.push({ kind: 'same', stretches: [{ kind: 'same', text }] })
    }
  }
  close()
  return found
}

/** Lines with something in them. */
function paragraphsOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
}

/** Two paragraphs in each other's place; those that have little in common are one removed and one added. */
function compareParagraphs(before: string, after: string): readonly ComparedParagraph[] {
  const stretches = join(alignSequences(wordsOf(before), wordsOf(after)))
  const shared = stretches.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)
  if (shared * 3 >= Math.max(before.length, after.length)) return [{ kind: 'changed', stretches }]
  return [
    { kind: 'removed', stretches: [{ kind: 'removed', text: before }] },
    { kind: 'added', stretches: [{ kind: 'added', text: after }] },
  ]
}

/** Words and what stands between them. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
}

function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    if (last?.kind === stretch.kind) joined[joined.length - 1] = { ...last, text: last.text + stretch.text }
    else joined.push(stretch)
  }
  return joined
}

function alignSequences(before: readonly string[], after: readonly string[]): Stretch[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1
  const same = (texts: readonly string[]) => texts.map((text): Stretch => ({ kind: 'same', text }))
  return [
    ...same(before.slice(0, start)),
    ...alignMiddles(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(end === 0 ? [] : before.slice(-end)),
  ]
}

function alignMiddles(before: readonly string[], after: readonly string[]): Stretch[] {
  const removed = (text: string): Stretch => ({ kind: 'removed', text })
  const added = (text: string): Stretch => ({ kind: 'added', text })
  if (before.length * after.length > mostPairs) return [...before.map(removed), ...after.map(added)]
  // The length of the longest common subsequence of what is left of both, from each pair of places on
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const found: Stretch[] = []
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    const [old, young] = [before[i], after[j]]
    if (old !== undefined && old === young) {
      found.push({ kind: 'same', text: old })
      i += 1
      j += 1
    } else if (old !== undefined && (young === undefined || at(i + 1, j) >= at(i, j + 1))) {
      found.push(removed(old))
      i += 1
    } else {
      found.push(added(young ?? ''))
      j += 1
    }
  }
  return found
}
