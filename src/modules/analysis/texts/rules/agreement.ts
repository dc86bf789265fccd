import { type Kappa, kappa } from '../../../../stats/kappa.ts'
import type { CodeBook } from './code-book.ts'
import { byRespondent, type Coding, setMaker } from './outcome.ts'

/** Two people, and how many texts both have coded. */
export interface CoderPair {
  readonly coders: readonly [string, string]
  readonly texts: number
}

/** One code: how many texts both, one and neither gave it. */
export interface CodeAgreement {
  readonly code: string
  readonly both: number
  readonly onlyFirst: number
  readonly onlySecond: number
  readonly neither: number
  readonly kappa: Kappa
}

export interface Agreement {
  /** Of the whole coding: every different combination of codes is a category, so only exactly the same codes are agreement. */
  readonly overall: Kappa
  /** Codes that either gave, in the code book's order. */
  readonly codes: readonly CodeAgreement[]
}

/** Every two people with texts that both have coded, those with the most first. */
export function coderPairs(codings: readonly Coding[]): CoderPair[] {
  const pairs = new Map<string, { coders: [string, string]; texts: number }>()
  for (const given of byRespondent(codings).values()) {
    const coders = given.map(({ coder }) => coder).sort()
    for (const [index, first] of coders.entries()) {
      for (const second of coders.slice(index + 1)) {
        const key = JSON.stringify([first, second])
        const pair = pairs.get(key) ?? { coders: [first, second], texts: 0 }
        pair.texts += 1
        pairs.set(key, pair)
      }
    }
  }
  return [...pairs.values()].sort((a, b) => b.texts - a.texts)
}

/** How two people agree over the texts that both have coded; null when there is none. Codes are told as what they count as since merging. */
export function agreementOf(
  book: CodeBook,
  codings: readonly Coding[],
  [first, second]: CoderPair['coders'],
): Agreement | null {
  const asSet = setMaker(book)
  const both = [...byRespondent(codings).values()].flatMap((given) => {
    const [one, other] = [first, second].map((coder) => given.find((coding) => coding.coder === coder))
    return one && other ? [[asSet(one.codes), asSet(other.codes)] as const] : []
  })
  const overall = kappa(crossTable(both.map((sets) => sets.map((set) => set.join(' ')))))
  if (overall === null) return null
  const used = new Set(both.flat(2))
  return {
    overall,
    codes: book.codes.flatMap(({ id }) => {
      if (!used.has(id)) return []
      const table = [
        [0, 0],
        [0, 0],
      ]
      for (const [one, other] of both) add(table, one.includes(id) ? 0 : 1, other.includes(id) ? 0 : 1)
      const [[yes = 0, onlyFirst = 0] = [], [onlySecond = 0, neither = 0] = []] = table
      const measured = kappa(table)
      return measured === null ? [] : [{ code: id, both: yes, onlyFirst, onlySecond, neither, kappa: measured }]
    }),
  }
}

/** The square table of two raters' categories. */
function crossTable(pairs: readonly (readonly string[])[]): number[][] {
  const categories = [...new Set(pairs.flat())]
  const place = new Map(categories.map((category, index) => [category, index]))
  const table = categories.map(() => categories.map(() => 0))
  for (const [one = '', other = ''] of pairs) add(table, place.get(one) ?? 0, place.get(other) ?? 0)
  return table
}

function add(table: number[][], i: number, j: number): void {
  const row = table[i]
  if (row) row[j] = (row[j] ?? 0) + 1
}
