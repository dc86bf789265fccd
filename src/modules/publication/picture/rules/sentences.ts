import { say } from '../../../../platform/i18n/index.ts'
import { countOfBase, formatNumber, formatPercent, smallestBaseForPercent } from '../../../../stats/format-percent.ts'
import { sharePhrase } from '../../../../stats/share-words.ts'
import type { Language, Question } from '../../../survey/index.ts'
import { counted, messages as figures } from './figure-messages.ts'
import { stateAnswer } from './state-answer.ts'

/** "170 av 241 kommuner (71 %)"; no percentage under twenty answers. */
export function figureOfMany(count: number, n: number, language: Language): string {
  const many = say(language, counted.many)
  const of = say(language, figures.of, { n: formatNumber(n, language) })
  const figure = `${formatNumber(count, language)} ${of} ${many}`
  return n < smallestBaseForPercent ? figure : `${figure} (${formatPercent(count, n, language)})`
}

/** A share in words with its noun: "Sju av tio kommuner", "Hälften av kommunerna", "7 av 12 kommuner". */
export function shareOfMany(count: number, n: number, language: Language, isFollowUp: boolean): string {
  const { words, of } = sharePhrase(count, n, language)
  if (!of) return `${words} ${say(language, isFollowUp ? counted.ofThoseAsked : counted.many)}`
  const ofWord = language === 'sv' ? 'av' : 'of'
  return `${words} ${ofWord} ${say(language, isFollowUp ? counted.thoseAsked : counted.theMany)}`
}

/**
 * What a yes/no question shows, as a sentence with its figure: the more common answer where the question can be turned
 * into a statement of it, otherwise Yes. `inWords` says the share in words instead, for a heading without a full stop.
 */
export function stateFigure(question: Question, yes: number, n: number, language: Language, inWords: boolean): string {
  const text = question.text[language]
  const isFollowUp = question.base !== null
  const mostNo = n - yes > yes
  const preferred = mostNo ? stateAnswer(text, false, language) : null
  const statement = preferred ?? stateAnswer(text, true, language)
  const count = preferred === null ? yes : n - yes
  const subject = inWords ? shareOfMany(count, n, language, isFollowUp) : figureOfMany(count, n, language)
  if (statement === null) {
    const label = question.options.find(({ id }) => id === 'ja')?.label[language] ?? say(language, figures.yes)
    return say(language, figures.multiStatement, { figure: subject, label, question: text })
  }
  if (!statement.opensWithIn) return `${subject} ${statement.predicate}`
  const inWord = language === 'sv' ? 'I' : 'In'
  return `${inWord} ${lowerFirst(subject)} ${statement.predicate}`
}

/** The most common answer of any other question, as a sentence: "127 av 243 kommuner (52 %) svarar ”Kommunstyrelsen” på frågan ”…?”". */
export function stateOption(question: Question, label: string, count: number, n: number, language: Language): string {
  const figure = question.base === null ? figureOfMany(count, n, language) : countOfBase(count, n, language)
  return say(language, figures.multiStatement, { figure, label, question: question.text[language] })
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
