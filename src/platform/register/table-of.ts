import { type Language, say } from '../i18n/index.ts'
import type { Field, Value } from './field.ts'
import { messages } from './messages.ts'
import type { RegisterRecord } from './queries/list-records.ts'
import type { Register } from './register.ts'

/** The first column of a file: which record a row is, so that it can be read back whatever else is changed in it. */
export const idColumn = 'Id'

/** Records as a table with a heading: every field of the register, in words of the language, and the id of each. */
export function tableOf(language: Language, register: Register, records: readonly RegisterRecord[]): string[][] {
  const fields = [...register.fields]
  return [
    [idColumn, ...fields.map(([, { label }]) => say(language, label))],
    ...records.map((record) => [
      record.id,
      ...fields.map(([name, field]) =>
        cellOf(language, field, record.values[name] ?? null, record.names[name] ?? null),
      ),
    ]),
  ]
}

/** A value as a file has it: what reading the file makes the same value of. */
function cellOf(language: Language, field: Field, value: Value, name: string | null): string {
  if (value === null) return ''
  switch (field.kind) {
    case 'choice': {
      const option = field.options[String(value)]
      return option ? say(language, option) : String(value)
    }
    case 'flag':
      return say(language, value ? messages.yes : messages.no)
    case 'reference':
      return name ?? ''
    default:
      return String(value)
  }
}
