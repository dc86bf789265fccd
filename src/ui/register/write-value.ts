import { formatShortDate, formatWhole, type Language, say } from '../../platform/i18n/index.ts'
import type { Field, RegisterRecord, Value } from '../../platform/register/index.ts'
import { messages } from './messages.ts'

/** A value as it is read; null where there is none. A reference by the name of its record. */
export function wordsOf(language: Language, field: Field, value: Value, name: string | null = null): string | null {
  if (value === null || value === undefined) return null
  switch (field.kind) {
    case 'choice': {
      const option = field.options[String(value)]
      return option ? say(language, option) : String(value)
    }
    case 'flag':
      return say(language, value ? messages.yes : messages.no)
    case 'date':
      // With its year: registers look years ahead and back
      return `${formatShortDate(language, String(value))} ${String(value).slice(0, 4)}`
    case 'number':
      return formatWhole(language, Number(value))
    case 'reference':
      return name ?? String(value)
    default:
      return String(value)
  }
}

/** What a record holds in a field, in words. */
export function wordsIn(language: Language, field: Field, name: string, record: RegisterRecord): string | null {
  return wordsOf(language, field, record.values[name] ?? null, record.names[name] ?? null)
}

/** A value as a form has it. */
export function writtenOf(field: Field, value: Value): string {
  if (value === null || value === undefined) return ''
  if (field.kind === 'flag') return value ? 'ja' : 'nej'
  return String(value)
}
