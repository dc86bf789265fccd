import type { Language } from '../../../survey/index.ts'
import type { Cell, Microdata } from './variable.ts'

type Row = readonly Cell[]

/** What each variable is, with a head: name, label, type, measure, question, option, row, who is asked. */
export function variableRows({ variables }: Microdata, language: Language): Row[] {
  return [
    ['name', 'label', 'part', 'type', 'measure', 'question', 'option', 'row', 'base', 'condition'],
    ...variables.map(({ name, label, part, type, measure, question, option, row, base }) => [
      name,
      label[language],
      part,
      type,
      measure,
      question?.id ?? null,
      option,
      row,
      base?.[language] ?? null,
      question?.baseSource ?? null,
    ]),
  ]
}

/** What each code of an answer means, with a head. */
export function codeRows({ variables }: Microdata, language: Language): Row[] {
  return [
    ['name', 'code', 'label'],
    ...variables.flatMap(({ name, values }) => values.map(({ code, label }) => [name, code, label[language]])),
  ]
}

/** What each code for a missing answer means, and how many have it, with a head. */
export function missingRows({ variables, rows }: Microdata, language: Language): Row[] {
  return [
    ['name', 'code', 'reason', 'label', 'count'],
    ...variables.flatMap(({ name, missing }, column) =>
      missing.map(({ code, reason, label }) => [
        name,
        code,
        reason,
        label[language],
        rows.filter((row) => row[column] === code).length,
      ]),
    ),
  ]
}
