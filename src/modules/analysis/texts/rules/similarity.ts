import { foldText } from './fold-text.ts'
import type { WrittenText } from './group-duplicates.ts'

/** How alike another text is: 0 nothing in common, 1 the same. */
export interface Likeness {
  readonly respondent: string
  readonly likeness: number
}

/**
 * Compares texts by the character trigrams that they share, so that inflections and misspellings ("kanslichef",
 * "kanslichefen", "kanslichfen") count as alike without a dictionary.
 *
 * Each text is the vector of its trigrams (of folded words, a space on each side), weighted (1 + ln tf) · ln(1 + N/df): what
 * nearly everyone writes counts little. Likeness is the cosine between two such vectors.
 *
 * Source: Salton & Buckley, "Term-Weighting Approaches in Automatic Text Retrieval", Information Processing & Management 24
 * (1988), 513–523, with the n-grams of Cavnar & Trenkle, "N-Gram-Based Text Categorization", SDAIR (1994), 161–175.
 * Example: among answers about where a function belongs, "Hos kanslichefen" is more like "Kanslichef" than like "Hos it-chefen".
 */
export function compareTexts(texts: readonly WrittenText[]): {
  /** Texts among `candidates` that are at least `atLeast` alike, the most alike first. */
  mostAlike(respondent: string, candidates: ReadonlySet<string>, count: number, atLeast?: number): Likeness[]
} {
  const counted = texts.map(({ respondent, text }) => ({ respondent, counts: trigramsOf(text) }))
  const documents = new Map<string, number>()
  for (const { counts } of counted) {
    for (const trigram of counts.keys()) documents.set(trigram, (documents.get(trigram) ?? 0) + 1)
  }
  const vectors = new Map(counted.map(({ respondent, counts }) => [respondent, weigh(counts, documents, texts.length)]))
  return {
    mostAlike(respondent, candidates, count, atLeast = 0.2) {
      const own = vectors.get(respondent)
      if (!own) return []
      return [...vectors]
        .filter(([other]) => other !== respondent && candidates.has(other))
        .map(([other, vector]) => ({ respondent: other, likeness: cosine(own, vector) }))
        .filter(({ likeness }) => likeness >= atLeast)
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, count)
    },
  }
}

/** How many times each three characters in a row stand in a text. */
function trigramsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = ` ${word} `
    for (let start = 0; start + 3 <= padded.length; start++) {
      const trigram = padded.slice(start, start + 3)
      counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
    }
  }
  return counts
}

/** The weighted vector, of length one. */
function weigh(counts: Map<string, number>, documents: Map<string, number>, total: number): Map<string, number> {
  const weights = new Map<string, number>()
  let square = 0
  for (const [trigram, count] of counts) {
    const weight = (1 + Math.log(count)) * Math.log(1 + total / (documents.get(trigram) ?? 1))
    weights.set(trigram, weight)
    square += weight * weight
  }
  const length = Math.sqrt(square)
  for (const [trigram, weight] of weights) weights.set(trigram, weight / length)
  return weights
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [trigram, weight] of few) sum += weight * (many.get(trigram) ?? 0)
  return Math.min(1, sum)
}
