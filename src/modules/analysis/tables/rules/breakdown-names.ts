import { type Language, say } from '../../../../platform/i18n/index.ts'
import type { Questionnaire } from '../../../survey/index.ts'
import type { BreakdownSummary } from '../../rules/result.ts'
import { tableWords as words } from './messages.ts'

const columns = ['population', 'county', 'group', 'name'] as const

/** A breakdown in words: what a column of the frame is called, the text of a question, both where there are two. Other columns keep their name. */
export function breakdownName(by: string, questionnaire: Questionnaire, language: Language): string {
  const [first = '', second] = by.split(',')
  if (second !== undefined) {
    const [one, two] = [first, second].map((part) => breakdownName(part, questionnaire, language))
    return say(language, words.both, { first: one ?? '', second: lowered(two ?? '', second) })
  }
  const column = columns.find((name) => name === first)
  if (column) return say(language, words[column])
  const question = questionnaire.questions.find(
    ({ id, rows }) => id === first || rows.some((row) => `${id}.${row.id}` === first),
  )
  const row = question?.rows.find(({ id }) => `${question.id}.${id}` === first)
  if (!question) return first
  return row ? `${question.text[language]} ${row.label[language]}` : question.text[language]
}

/**
 * The name of a group. The groups of municipalities that SKR (Sveriges Kommuner och Regioner, kommungruppsindelning 2017) makes are known
 * by their codes, and a code says nothing to most readers.
 */
export function groupName(
  group: BreakdownSummary['groups'][number],
  language: Language,
  both?: BreakdownSummary['both'],
): string {
  const known = municipalityGroups.find((code) => code === group.id)
  if (known) return say(language, words[known])
  if (!group.pair || !both) return group.label[language]
  const [first, second] = group.pair.map((id, place) => {
    const one = both[place]?.groups.find((each) => each.id === id)
    return one ? groupName({ ...one, population: null }, language) : id
  })
  return `${first}, ${second}`
}

const municipalityGroups = ['A1', 'A2', 'B3', 'B4', 'B5', 'C6', 'C7', 'C8', 'C9'] as const

/** The name of a column in the middle of a sentence. */
function lowered(name: string, by: string): string {
  return columns.some((column) => column === by) ? name.charAt(0).toLocaleLowerCase('sv') + name.slice(1) : name
}
