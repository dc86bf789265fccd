import type { Language, Question } from '../questionnaire.ts'
import { words } from './base-messages.ts'
import type { Clause } from './simplify.ts'

/** As much of a question as words about its answers need. */
export type NamedQuestion = Pick<Question, 'id' | 'type' | 'text' | 'options' | 'rows'>

export interface Telling {
  readonly language: Language
  /** "who answered" of others, or "you answered" to the one asked. */
  readonly tense: 'asked' | 'did'
  /** Whether to name the earlier question. */
  readonly named: boolean
  readonly questionOf: (id: string) => NamedQuestion | undefined
}

/** Says a clause in words that follow "who" or "you". */
export function describeClause(clause: Clause, telling: Telling, nested = false): string {
  const { and, or, both, either } = words[telling.language]
  if (clause.kind === 'leaf') return describeLeaf(clause, telling)
  const parts = clause.parts.map((part) => describeClause(part, telling, true))
  const opening = !nested ? '' : clause.kind === 'and' ? both : either
  return opening + joinWords(parts, clause.kind === 'and' ? and : or)
}

function describeLeaf(leaf: Extract<Clause, { kind: 'leaf' }>, telling: Telling): string {
  const { comparison } = leaf
  const own = words[telling.language]
  const question = telling.questionOf(comparison.question)
  const row = question?.rows.find(({ id }) => id === comparison.row)
  const values = leaf.values.map((value) =>
    typeof value === 'number' ? writeNumber(value, telling.language) : label(question, value, telling.language),
  )
  return own[telling.tense]({
    verb: question?.type === 'multi' ? 'choose' : question?.type === 'number' ? 'give' : 'answer',
    operator: comparison.operator,
    values: (leaf.joined === 'and' ? own.both : '') + joinWords(values, leaf.joined === 'and' ? own.and : own.or),
    row: row ? quoteLong(row.label[telling.language], telling.language) : comparison.row,
    question: telling.named ? own.quoted(question?.text[telling.language] ?? comparison.question) : null,
    negated: leaf.negated,
  })
}

/** The label of an option: one word stands bare, more are quoted. What asks for a text (", namely") is left out. */
function label(question: NamedQuestion | undefined, id: string, language: Language): string {
  const option = question?.options.find((candidate) => candidate.id === id)
  if (option === undefined) return id
  const full = option.label[language]
  return quoteLong(option.other ? full.replace(/,[^,]*$/, '') : full, language)
}

function quoteLong(text: string, language: Language): string {
  return /\s/.test(text) ? words[language].quoted(text) : text
}

/** Four digits are left together, since they may be a year. */
function writeNumber(value: number, language: Language): string {
  const [whole = '', decimals] = `${value}`.split('.')
  const grouped =
    whole.replace('-', '').length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? '\u00a0' : ',') : whole
  return (decimals === undefined ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${decimals}`).replace(
    '-',
    '\u2212',
  )
}

function joinWords(parts: readonly string[], last: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${last}${parts.at(-1)}`
}
