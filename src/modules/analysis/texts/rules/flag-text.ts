import type { NamedStretch } from './find-municipalities.ts'
import { findPersonalNumbers, type Stretch } from './personal-number.ts'

/** What may tell who wrote a text, or whom it is about. */
export type FlagKind = 'email' | 'personal-number' | 'phone' | 'own-municipality' | 'other-municipality'

export interface Flag extends Stretch {
  readonly kind: FlagKind
}

/**
 * Everything in a text that a person must look at before it is published, in order and without overlap. A flag is no proof, and a text
 * without flags may still tell who wrote it: that is why a person reads each.
 *
 * @param findMunicipalities what `municipalityFinder` made
 * @param own the respondent who wrote it
 */
export function flagText(
  text: string,
  own: string,
  findMunicipalities: (text: string, own: string) => readonly NamedStretch[],
): Flag[] {
  const flags: Flag[] = [
    ...findPersonalNumbers(text).map((stretch) => ({ ...stretch, kind: 'personal-number' as const })),
    ...findEmails(text).map((stretch) => ({ ...stretch, kind: 'email' as const })),
    ...findPhones(text).map((stretch) => ({ ...stretch, kind: 'phone' as const })),
    ...findMunicipalities(text, own).map(({ respondent, start, end }) => ({
      start,
      end,
      kind: respondent === own ? ('own-municipality' as const) : ('other-municipality' as const),
    })),
  ]
  // Of two in the same place the more serious stands, which is the one found first
  const kept: Flag[] = []
  for (const flag of flags) {
    if (kept.every(({ start, end }) => flag.end <= start || flag.start >= end)) kept.push(flag)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** An address with @, also as "namn (at) kommun.se" and "namn[snabel-a]kommun.se". At most 64 characters before, as RFC 5321 allows. */
const email =
  /(?<![\p{L}\p{N}.+_%-])[\p{L}\p{N}][\p{L}\p{N}.+_%-]{0,63}(?:@|\s?[([](?:at|@|snabel-?a)[)\]]\s?)(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}/giu

export function findEmails(text: string): Stretch[] {
  return stretches(text, email)
}

/**
 * A telephone number: +46 or another country's code, or a zero first, then 7–12 digits in groups. A date (2015-06-30), a year, a sum and
 * a reference number with no zero first are none.
 */
const phone =
  /(?<![\p{L}\p{N}+.,-])(?:(?:\+|00)[1-9]\d{0,2}[ \u00a0-]{0,2}(?:\(0\)[ \u00a0]?)?\d|0[1-9])(?:[ \u00a0/\u2013-]{0,3}\d){5,11}(?![\p{L}\p{N}])/gu

export function findPhones(text: string): Stretch[] {
  return stretches(text, phone)
}

function stretches(text: string, shape: RegExp): Stretch[] {
  return Array.from(text.matchAll(shape), ({ 0: whole, index }) => ({ start: index, end: index + whole.length }))
}

/** The text with every flagged stretch replaced: a proposal for a person to finish. */
export function maskText(text: string, flags: readonly Flag[], replacement: (kind: FlagKind) => string): string {
  let masked = ''
  let at = 0
  for (const { start, end, kind } of flags) {
    masked += text.slice(at, start) + replacement(kind)
    at = end
  }
  return masked + text.slice(at)
}
