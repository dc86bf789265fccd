import { foldText } from './fold-text.ts'
import type { Stretch } from './personal-number.ts'

/** A municipality that a text may name. */
export interface NamedRespondent {
  readonly respondent: string
  readonly name: string
}

export interface NamedStretch extends Stretch {
  readonly respondent: string
}

/**
 * Makes a finder of municipalities that are named in a text, in genitive and with "kommun" after too.
 *
 * Many are ordinary words as well (Mark, Ale, Kil, Mora): another municipality's name counts with a capital letter, or before "kommun" or
 * "stad". The respondent's own name counts however it is written. Better one too many, for a person reads what is flagged.
 */
export function municipalityFinder(
  municipalities: readonly NamedRespondent[],
): (text: string, own: string) => NamedStretch[] {
  const named = municipalities.flatMap(({ respondent, name }) => {
    const bare = name.replace(/\s+(kommun|stad)$/iu, '').trim()
    return bare === '' ? [] : [{ respondent, bare }]
  })
  if (named.length === 0) return () => []
  const byName = new Map(named.map(({ respondent, bare }) => [foldText(bare), respondent]))
  // The longest first, so that "Upplands Väsby" is not taken for another that begins alike
  const names = named.map(({ bare }) => pattern(bare)).sort((a, b) => b.length - a.length)
  const shape = new RegExp(
    `(?<![\\p{L}\\p{N}])(${names.join('|')})(?=(s?)(?![\\p{L}\\p{N}])(\\s+(?:kommun|stad))?)`,
    'giu',
  )
  return (text, own) =>
    Array.from(text.matchAll(shape)).flatMap((match) => {
      const [, name = '', , before] = match
      const respondent = byName.get(foldText(name)) ?? byName.get(foldText(name).replace(/s$/, ''))
      if (respondent === undefined) return []
      const isCapital = name.charAt(0) !== name.charAt(0).toLowerCase()
      if (!isCapital && respondent !== own && before === undefined) return []
      return [{ respondent, start: match.index, end: match.index + name.length }]
    })
}

function pattern(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
}
