import { normal, pick, uniform } from './noise.ts'
import { otherPhrases } from './other-phrases.ts'
import { phrases } from './phrases.ts'

/** Free text of a municipality: one sentence, and in six cases of ten a second. Ours, and about nobody. */
export function writeText(question: string, code: string, round: string): string {
  const { first, second } = phrases[question] ?? { first: [], second: [] }
  const opening = pick(first, 'first', question, code, round)
  if (uniform('length', question, code, round) >= 0.6) return opening
  return `${opening} ${pick(second, 'second', question, code, round)}`
}

/** The text of an "other, namely"; nine in ten write one. */
export function writeOther(question: string, code: string, round: string): string | null {
  if (uniform('other', question, code, round) >= 0.9) return null
  return pick(otherPhrases[question] ?? [], 'other text', question, code, round)
}

/** A year: processes were adopted in the years before the round, most of them lately. */
export function writeNumber(question: string, code: string, round: string): number {
  const year = Number(round.slice(-4))
  return year - Math.min(12, Math.floor(Math.abs(normal('year', question, code)) * 3.5))
}
