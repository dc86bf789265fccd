import { type CodeBook, mergeResolver } from './code-book.ts'

/** The codes that one person has given one text. */
export interface Coding {
  readonly respondent: string
  /** The person. */
  readonly coder: string
  /** Ids as they were given. None: read, and no code fits. */
  readonly codes: readonly string[]
  readonly at: Date
}

/** What a person has decided that a text is coded as. */
export interface Decision {
  readonly respondent: string
  readonly codes: readonly string[]
}

/** How far the coding of one text has come. */
export type Outcome =
  /** One has coded it, and another is to. */
  | { readonly state: 'waiting' }
  | { readonly state: 'disagreed' }
  | { readonly state: 'final'; readonly codes: readonly string[]; readonly by: 'agreement' | 'decision' | 'one-coder' }

/**
 * The outcome of every text that anyone has coded: final when as many as the code book asks for have coded it alike, or a person has
 * decided. Codes are told as what they count as since merging, each once.
 */
export function outcomesOf(
  book: CodeBook,
  codings: readonly Coding[],
  decisions: readonly Decision[],
): Map<string, Outcome> {
  const asSet = setMaker(book)
  const outcomes = new Map<string, Outcome>()
  for (const [respondent, given] of byRespondent(codings)) {
    const sets = given.map(({ codes }) => asSet(codes))
    const [first = []] = sets
    if (!sets.every((set) => sameSet(set, first))) outcomes.set(respondent, { state: 'disagreed' })
    else if (given.length < book.coders) outcomes.set(respondent, { state: 'waiting' })
    else outcomes.set(respondent, { state: 'final', codes: first, by: given.length === 1 ? 'one-coder' : 'agreement' })
  }
  for (const { respondent, codes } of decisions) {
    outcomes.set(respondent, { state: 'final', codes: asSet(codes), by: 'decision' })
  }
  return outcomes
}

/**
 * The texts whose codings are laid open: two or more had coded them when the comparison was last opened. Nobody codes those any more,
 * so that what is compared is what each made of them without knowing of the other.
 */
export function comparedTexts({ comparedAt }: CodeBook, codings: readonly Coding[]): Set<string> {
  if (comparedAt === null) return new Set()
  const before = byRespondent(codings.filter(({ at }) => at <= comparedAt))
  return new Set([...before].filter(([, given]) => given.length >= 2).map(([respondent]) => respondent))
}

export function byRespondent(codings: readonly Coding[]): Map<string, Coding[]> {
  const grouped = new Map<string, Coding[]>()
  for (const coding of codings) {
    const given = grouped.get(coding.respondent)
    if (given) given.push(coding)
    else grouped.set(coding.respondent, [coding])
  }
  return grouped
}

/** Makes what turns given codes into what they count as: each once, in the order of the code book. */
export function setMaker(book: CodeBook): (codes: readonly string[]) => string[] {
  const resolve = mergeResolver(book)
  const place = new Map(book.codes.map(({ id }, index) => [id, index]))
  return (codes) => [...new Set(codes.map(resolve))].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}
