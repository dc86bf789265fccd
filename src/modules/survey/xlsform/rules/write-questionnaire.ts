import { stringify } from 'yaml'
import type { Place } from '../../../../platform/tables/workbook/place.ts'
import { printExpression } from '../../rules/expression/print-expression.ts'
import type { Expression } from '../../rules/questionnaire.ts'
import { standardAnswers } from '../../rules/read-questionnaire/read-options.ts'
import { messages } from './form-messages.ts'
import type { FormText } from './form-text.ts'
import type { Choice } from './read-choices.ts'
import { type FormCondition, type FormQuestion, type FormSection, otherOption } from './read-survey.ts'

/** A questionnaire file, and from which cell each of its places comes. */
export interface Written {
  readonly yaml: string
  /** Lines and columns count from 1; null where a line comes from no cell. */
  readonly placeOf: (line: number, column: number) => Place | null
}

export interface Form {
  readonly id: string
  readonly title: string
  readonly idPlace: Place | null
  readonly titlePlace: Place | null
  readonly sections: readonly FormSection[]
}

type Source = (column: number) => Place | null

/** Writes a form as our questionnaire file, in the shape that a person would. */
export function writeQuestionnaire(form: Form): Written {
  const lines: string[] = []
  const sources: Source[] = []
  const write = (text: string, place: Place | null | Source) => {
    lines.push(text)
    sources.push(typeof place === 'function' ? place : () => place)
  }
  const writeText = (key: string, indent: string, { sv, en, place }: FormText) => {
    write(`${indent}${key}:`, place)
    write(`${indent}  sv: ${scalar(sv)}`, place)
    if (en !== null) write(`${indent}  en: ${scalar(en)}`, place)
  }

  write(`id: ${scalar(form.id)}`, form.idPlace)
  write(`title: ${scalar(form.title)}`, form.titlePlace)
  write('sections:', null)
  const ids = new Set(form.sections.flatMap(({ group }) => (group ? [group.id] : [])))
  for (const { group, questions } of form.sections) {
    const title = group?.title ?? { ...messages.looseTitle, place: null }
    write(`  - id: ${scalar(group?.id ?? looseId(ids))}`, group?.place ?? null)
    write(`    title: ${flow({ sv: title.sv, ...(title.en !== null && { en: title.en }) })}`, title.place)
    write('    questions:', group?.place ?? null)
    for (const question of questions) {
      write(`      - id: ${scalar(question.id)}`, question.place)
      writeText('text', '        ', question.text)
      if (question.help) writeText('help', '        ', question.help)
      write(`        type: ${question.type}`, question.typePlace)
      writeBase(question.conditions, write)
      writeOptions(question, write)
    }
  }
  return { yaml: `${lines.join('\n')}\n`, placeOf: (line, column) => sources[line - 1]?.(column) ?? null }
}

type Write = (text: string, place: Place | null | Source) => void

function writeBase(conditions: readonly FormCondition[], write: Write): void {
  if (conditions.length === 0) return
  const start = '        base: '
  const parts = conditions.flatMap(({ expression, place }) =>
    (expression.kind === 'and' ? expression.parts : [expression]).map((part) => ({ part, place })),
  )
  // Where each part of the condition ends in the line, to tell which cell a fault in it comes from.
  const ends = parts.map(
    (_, index) => start.length + printAll(parts.slice(0, index + 1).map(({ part }) => part)).length,
  )
  write(start + scalar(printAll(parts.map(({ part }) => part))), (column) => {
    const found = parts.find((_, index) => column <= (ends[index] ?? 0))
    return (found ?? parts.at(-1))?.place ?? null
  })
}

function printAll(parts: readonly Expression[]): string {
  const [only] = parts
  return printExpression(only && parts.length === 1 ? only : { kind: 'and', parts })
}

function writeOptions({ list, other, typePlace }: FormQuestion, write: Write): void {
  if (list === null) return
  if (!other && list.choices.length > 0 && list.choices.every(isStandard)) {
    write(`        options: [${list.choices.map(({ id }) => id).join(', ')}]`, typePlace)
    return
  }
  write('        options:', typePlace)
  for (const { id, label, place } of list.choices) {
    write(`          - ${flow({ id, sv: label.sv, ...(label.en !== null && { en: label.en }) })}`, place)
  }
  if (other) write(`          - ${flow({ id: otherOption.id, ...messages.otherLabel, other: true })}`, typePlace)
}

/** Whether an answer is one of those that need no more than their id. */
function isStandard({ id, label }: Choice): boolean {
  const standard = standardAnswers.get(id)
  const plain = (text: string) => text.replaceAll('’', "'")
  return standard !== undefined && standard.sv === label.sv && plain(standard.en) === plain(label.en ?? label.sv)
}

/** The id of a section for questions that stand in no group. */
function looseId(taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? 'fragor' : `fragor_${number}`
    if (!taken.has(id)) {
      taken.add(id)
      return id
    }
  }
}

const style = { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const

/** A text on a line of its own key. An id that looks like a number stays as it is written. */
function scalar(text: string): string {
  return stringify(text, style).trimEnd()
}

function flow(map: Readonly<Record<string, string | boolean>>): string {
  return stringify(map, { ...style, collectionStyle: 'flow' }).trimEnd()
}
