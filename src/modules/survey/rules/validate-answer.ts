import type { Said } from '../../../platform/tables/fault.ts'
import type { AnswerValue } from './answer.ts'
import { messages } from './answer-messages.ts'
import { cleanText } from './clean-text.ts'
import { checkNumber, parseNumber } from './parse-number.ts'
import type { Option, Question } from './questionnaire.ts'

/** One thing wrong with an answer. `part` is the id of the option or row that it concerns, null for all of it. */
export interface AnswerFault {
  readonly part: string | null
  readonly message: Said
}

/** The answer as it is to be kept, null for no answer, or everything wrong with it. */
export type ValidatedAnswer =
  | { readonly ok: true; readonly value: AnswerValue | null }
  | { readonly ok: false; readonly faults: readonly AnswerFault[] }

type Report = (part: string | null, message: Said) => void

/** A hostile list of a million unknown options gives this many faults. */
const mostFaults = 50

/**
 * Checks one answer that came from a form or as JSON. Takes an `AnswerValue`, or the same without its wrapping: an option
 * id for single; a list of ids, or one, for multi; ids by row for matrix; a number or its text for number; a string for
 * text (a matrix with a row called `type` has to be wrapped). What is given is put in the questionnaire's order and texts are trimmed. Nothing chosen, nothing written,
 * undefined and null are all no answer.
 */
export function validateAnswer(question: Question, value: unknown): ValidatedAnswer {
  const faults: AnswerFault[] = []
  const report: Report = (part, message) => {
    if (faults.length < mostFaults) faults.push({ part, message })
  }
  const answer = isEmpty(value) ? null : read(question, value, report)
  return faults.length === 0 ? { ok: true, value: answer } : { ok: false, faults }
}

function read(question: Question, value: unknown, report: Report): AnswerValue | null {
  const fields = asFields(value)
  if (fields !== null && fields.type !== undefined && fields.type !== question.type) {
    report(null, messages.wrongShape)
    return null
  }
  switch (question.type) {
    case 'single':
      return readSingle(question, fields ?? { option: value }, report)
    case 'multi':
      return readMulti(question, fields ?? { options: value }, report)
    case 'matrix':
      return readMatrix(question, fields, report)
    case 'number':
      return readNumber(fields === null ? value : fields.value, report)
    case 'text':
      return readFreeText(fields === null ? value : fields.text, report)
  }
}

function readSingle(question: Question, fields: Fields, report: Report): AnswerValue | null {
  if (Array.isArray(fields.option) && fields.option.length > 1) {
    report(null, messages.oneOnly)
    return null
  }
  const [option] = readOptions(question, fields.option, report)
  const texts = readTexts(question, option === undefined ? [] : [option], fields.texts, report)
  return option === undefined ? null : { type: 'single', option: option.id, ...texts }
}

function readMulti(question: Question, fields: Fields, report: Report): AnswerValue | null {
  const options = readOptions(question, fields.options, report)
  const exclusive = options.find((option) => option.exclusive)
  if (exclusive && options.length > 1) report(exclusive.id, messages.exclusive(exclusive.label))
  const texts = readTexts(question, options, fields.texts, report)
  return options.length === 0 ? null : { type: 'multi', options: options.map(({ id }) => id), ...texts }
}

/** The options with the given ids, each once, in the questionnaire's order. */
function readOptions(question: Question, given: unknown, report: Report): Option[] {
  const ids = new Set<unknown>(Array.isArray(given) ? given : [given])
  for (const id of ids) {
    if (isEmpty(id)) continue
    if (typeof id !== 'string') report(null, messages.wrongShape)
    else if (!question.options.some((option) => option.id === id)) report(null, messages.unknownOption(shown(id)))
  }
  return question.options.filter((option) => ids.has(option.id))
}

function readTexts(
  question: Question,
  chosen: readonly Option[],
  given: unknown,
  report: Report,
): { texts?: Record<string, string> } {
  if (isEmpty(given)) return {}
  const fields = asFields(given)
  if (fields === null) {
    report(null, messages.wrongShape)
    return {}
  }
  const texts: [string, string][] = []
  for (const [id, written] of Object.entries(fields)) {
    const option = question.options.find((candidate) => candidate.id === id)
    const text = readText(id, written, report)
    if (text === '') continue
    if (option === undefined) report(null, messages.unknownOption(shown(id)))
    else if (!option.other) report(id, messages.noTextTaken(option.label))
    else if (!chosen.includes(option)) report(id, messages.textWithoutOption(option.label))
    else texts.push([id, text])
  }
  return texts.length === 0 ? {} : { texts: Object.fromEntries(texts) }
}

function readMatrix(question: Question, fields: Fields | null, report: Report): AnswerValue | null {
  const given = fields?.type === 'matrix' ? asFields(fields.rows) : fields
  if (given === null) {
    report(null, messages.wrongShape)
    return null
  }
  for (const id of Object.keys(given)) {
    if (!question.rows.some((row) => row.id === id)) report(null, messages.unknownRow(shown(id)))
  }
  const rows: [string, string][] = []
  for (const { id } of question.rows) {
    const option = Object.hasOwn(given, id) ? given[id] : null
    if (isEmpty(option)) continue
    if (typeof option !== 'string') report(id, messages.wrongShape)
    else if (!question.options.some((candidate) => candidate.id === option)) {
      report(id, messages.unknownOption(shown(option)))
    } else rows.push([id, option])
  }
  return rows.length === 0 ? null : { type: 'matrix', rows: Object.fromEntries(rows) }
}

function readNumber(given: unknown, report: Report): AnswerValue | null {
  if (isEmpty(given) || (typeof given === 'string' && given.trim() === '')) return null
  const value = typeof given === 'string' ? parseNumber(given) : typeof given === 'number' ? checkNumber(given) : null
  if (value === null) report(null, messages.notANumber)
  return value === null ? null : { type: 'number', value }
}

function readFreeText(given: unknown, report: Report): AnswerValue | null {
  const text = readText(null, given, report)
  return text === '' ? null : { type: 'text', text }
}

/** The text cleaned; empty when there is none or it has a fault. */
function readText(part: string | null, given: unknown, report: Report): string {
  if (isEmpty(given)) return ''
  const cleaned = typeof given === 'string' ? cleanText(given) : { ok: false as const, message: messages.wrongShape }
  if (cleaned.ok) return cleaned.text
  report(part, cleaned.message)
  return ''
}

type Fields = Readonly<Record<string, unknown>>

function asFields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function shown(id: string): string {
  return id.length > 60 ? `${id.slice(0, 60)}…` : id
}
