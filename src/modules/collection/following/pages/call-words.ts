import { formatShortDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { classLabel, countyName } from '../../pages/group-words.ts'
import { countyOf, type ProgressRow, populationClassOf } from '../../rules/collection-progress.ts'
import { callWords } from '../messages/calls.ts'
import { messages } from '../messages/index.ts'
import type { CallState } from '../queries/calls.ts'
import type { CallCandidate, LackingGroup } from '../rules/call-list.ts'

/** "Norrbotten, under 8 000". */
export function placeWords(row: ProgressRow, language: Language): string {
  const size = populationClassOf(row)
  const county = countyName(countyOf(row))
  if (size === '') return county
  const label = classLabel(size, language)
  return `${county}, ${label.charAt(0).toLowerCase()}${label.slice(1)}`
}

/** "Påbörjad 3 nov". */
export function stateWords({ status, startedOn, submittedOn }: ProgressRow, language: Language): string {
  if (status === 'complete') {
    return say(language, sharedMessages.submittedOn, {
      date: submittedOn ? formatShortDate(language, submittedOn) : '',
    })
  }
  if (status === 'partial') {
    return say(language, messages.begunOn, { date: startedOn ? formatShortDate(language, startedOn) : '' })
  }
  return say(language, messages.notBegun)
}

/** "+0,009". */
export function gainWords(gain: number, language: Language): string {
  const figure = formatNumber(gain, language, 3)
  return gain > 0 && Number(gain.toFixed(3)) !== 0 ? `+${figure}` : figure
}

/** Why an answer would do what it does, in a sentence. */
export function reasonWords({ gain, lacking }: Pick<CallCandidate, 'gain' | 'lacking'>, language: Language): string {
  const [first, second] = lacking
  if (gain === null) return say(language, messages.reasonUnknown)
  if (first === undefined) return say(language, messages.reasonNone)
  if (second === undefined) return say(language, messages.reasonOne, { first: groupWords(first, true, language) })
  return say(language, messages.reasonBoth, {
    first: groupWords(first, true, language),
    second: groupWords(second, false, language),
  })
}

function groupWords({ variable, level, complete, total }: LackingGroup, first: boolean, language: Language): string {
  const count = say(language, sharedMessages.shareOf, {
    count: formatNumber(complete, language),
    total: formatNumber(total, language),
  })
  if (variable === 'county') {
    const words = first ? messages.inCounty : messages.inCountyAfter
    return say(language, words, { group: countyName(level), count })
  }
  const label = classLabel(level, language)
  const words = first ? messages.inClass : messages.inClassAfter
  return say(language, words, { group: `${label.charAt(0).toLowerCase()}${label.slice(1)}`, count })
}

/** "Lovade svara 24 nov, 2 samtal". */
export function latestWords({ latest, calls }: CallState, language: Language): string {
  return say(language, messages.latestCall, {
    outcome: say(language, callWords.outcomeShort[latest.outcome]),
    date: formatShortDate(language, latest.at),
    n: calls,
  })
}
