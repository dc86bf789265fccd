import { formatNumber, formatPercent, type Participation } from '../../../../analysis/index.ts'
import type { Language } from '../../../../survey/index.ts'
import type { AbsentFigure, Figure } from './figure.ts'
import { participationWord, participationWords, rateNames } from './figure-words.ts'

/** How many took part, each with the path that a text refers to it by. What takes a frame is absent without one. */
export function participationFigures(participation: Participation, language: Language): (Figure | AbsentFigure)[] {
  const { population, complete, partial, none } = participation
  const figure = (word: string, printed: string | null): Figure | AbsentFigure => {
    const path = `${participationWord}.${word}`
    const of = { question: null, row: null, option: word, group: null, n: population }
    return printed === null ? { path, why: 'none' } : { path, measure: 'participation', printed, of }
  }
  const count = (word: string, value: number | null) =>
    figure(word, value === null ? null : formatNumber(value, language))
  /** Those that answered of all, in whole numbers, so that a rate is rounded once; the others are of the same shares. */
  const answered = { RR1: complete, RR2: complete + partial } as const
  return [
    count(participationWords.population, population),
    count(participationWords.answered, complete + partial),
    count(participationWords.complete, complete),
    count(participationWords.partial, partial),
    count(participationWords.none, none),
    ...rateNames.map((name) => {
      const share = participation[name]
      if (share === null || population === null) return figure(name, null)
      const x = name === 'RR1' || name === 'RR2' ? answered[name] : Math.round(share * population)
      return figure(name, formatPercent(x, population, language))
    }),
  ]
}
