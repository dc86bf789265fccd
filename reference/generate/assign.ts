/**
 * Dealing out a fixed number of answers: exact by construction. Whoever scores highest gets what there is, so the score
 * decides who and the counts decide how many.
 */

export type Score = (respondent: string) => number

/** The `count` respondents that score highest; equal scores fall in the order of the codes. */
export function takeHighest(respondents: readonly string[], count: number, score: Score): readonly string[] {
  if (count > respondents.length) throw new Error(`${count} wanted of ${respondents.length}`)
  const scored = respondents.map((code) => ({ code, value: score(code) }))
  scored.sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1))
  return scored.slice(0, count).map((each) => each.code)
}

/** One option each: the first option to those that score highest, and so on. The counts must add up to all of them. */
export function assignOne(
  respondents: readonly string[],
  counts: ReadonlyMap<string, number>,
  score: Score,
): ReadonlyMap<string, string> {
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0)
  if (total !== respondents.length) throw new Error(`${total} answers for ${respondents.length} respondents`)
  const ranked = takeHighest(respondents, respondents.length, score)
  const given = new Map<string, string>()
  let next = 0
  for (const [option, count] of counts) {
    for (const code of ranked.slice(next, next + count)) given.set(code, option)
    next += count
  }
  return given
}

/**
 * One option or more each, with the count of every option exact. First everyone gets the option that suits them best of
 * those that still have any left; what remains of each option then goes to those that suit it best and lack it.
 */
export function assignMany(
  respondents: readonly string[],
  counts: ReadonlyMap<string, number>,
  score: (respondent: string, option: string) => number,
): ReadonlyMap<string, ReadonlySet<string>> {
  const left = new Map(counts)
  const given = new Map<string, Set<string>>(respondents.map((code) => [code, new Set()]))
  const give = (code: string, option: string) => {
    given.get(code)?.add(option)
    left.set(option, (left.get(option) ?? 0) - 1)
  }
  for (const code of respondents) {
    // An option with many left is likelier to be somebody's only one, so that no option is emptied by this round alone.
    const suits = (option: string) => score(code, option) + 3 * ((left.get(option) ?? 0) / respondents.length)
    const open = [...left.keys()].filter((option) => (left.get(option) ?? 0) > 0)
    const [best] = open.sort((a, b) => suits(b) - suits(a))
    if (best === undefined) throw new Error(`fewer answers than respondents: ${[...counts.keys()].join(', ')}`)
    give(code, best)
  }
  for (const option of counts.keys()) {
    const without = respondents.filter((code) => !given.get(code)?.has(option))
    for (const code of takeHighest(without, left.get(option) ?? 0, (each) => score(each, option))) give(code, option)
  }
  return given
}
