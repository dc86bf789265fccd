import { roundPercent } from '../../../../stats/round-share.ts'
import type { Rule } from './published.ts'

/** The computed counts that words are tested on. */
export interface Counts {
  readonly n: number
  /** Of the options that the words are about, in their order. */
  readonly options: readonly number[]
  /** Of every option of the question. */
  readonly all: readonly number[]
}

/** Whether the words hold for the counts. Shares are compared as whole numbers, without rounding. */
export function checkSaid(rule: Rule, counts: Counts): boolean {
  const together = counts.options.reduce((sum, each) => sum + each, 0)
  switch (rule.kind) {
    case 'count-between':
      return together >= rule.from && together <= rule.to
    case 'share-between':
      return (
        counts.n > 0 &&
        together * rule.from[1] >= rule.from[0] * counts.n &&
        together * rule.below[1] < rule.below[0] * counts.n
      )
    case 'most-common':
      return counts.all.every((each) => each <= together)
    case 'most-common-first':
      return counts.options.every((each, index) => index === 0 || each <= (counts.options[index - 1] ?? 0))
    case 'percents-in-any-order':
      return holdsEach(rule.percents, counts)
  }
}

/** A printed percentage takes the first option left that rounds to it; options that round alike are interchangeable. */
function holdsEach(percents: readonly number[], { n, options }: Counts): boolean {
  if (n === 0) return false
  const left = [...options]
  return percents.every((percent) => {
    const index = left.findIndex((count) => roundPercent(count, n, decimalsOf(percent)) === percent)
    if (index < 0) return false
    left.splice(index, 1)
    return true
  })
}

/** How many decimals a percentage is printed with, at most three. */
export function decimalsOf(percent: number): number {
  return [0, 1, 2].find((decimals) => Number(percent.toFixed(decimals)) === percent) ?? 3
}
