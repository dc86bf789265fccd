import { formatShortDate, type Language, say } from '../../platform/i18n/index.ts'
import {
  type Choosable,
  fieldOf,
  isId,
  levelParameter,
  myself,
  nothing,
  overdue,
  type Register,
  something,
  valuesOf,
} from '../../platform/register/index.ts'
import { messages } from './messages.ts'

export interface Option {
  readonly value: string
  readonly label: string
}

const days = [30, 90, 365] as const

/** What a filter can be, "all" first. A value that is on and not among them, as a day of one's own, is added. */
export function filterOptions(
  language: Language,
  register: Register,
  name: string,
  choosable: readonly Choosable[],
  chosen: string | undefined,
  many: boolean,
): Option[] {
  // Of many, one is searched for beside it
  const listed = many ? [] : choosable
  const options = [{ value: '', label: say(language, messages.any) }, ...choices(language, register, name, listed)]
  if (chosen !== undefined && !options.some(({ value }) => value === chosen)) {
    options.push({ value: chosen, label: filterWords(language, register, name, chosen, choosable) })
  }
  return options
}

function choices(language: Language, register: Register, name: string, choosable: readonly Choosable[]): Option[] {
  const none = { value: nothing, label: say(language, messages.none) }
  if (name === levelParameter) {
    const levels = Array.from({ length: register.levels?.most ?? 0 }, (_, at) => at + 1)
    return [
      ...levels.map((level) => ({ value: String(level), label: say(language, messages.atLeast, { level }) })).reverse(),
      { value: nothing, label: say(language, messages.notAssessed) },
    ]
  }
  const field = fieldOf(register, name)
  switch (field.kind) {
    case 'choice':
      return [
        ...Object.entries(field.options).map(([value, label]) => ({ value, label: say(language, label) })),
        ...(field.required ? [] : [none]),
      ]
    case 'flag':
      return [
        { value: 'ja', label: say(language, messages.yes) },
        { value: 'nej', label: say(language, messages.no) },
        none,
      ]
    case 'date':
      return [
        { value: overdue, label: say(language, messages.overdue) },
        ...days.map((each) => ({ value: String(each), label: say(language, messages.withinDays, { days: each }) })),
        none,
      ]
    case 'reference':
      return [
        ...(field.to === 'person' ? [{ value: myself, label: say(language, messages.mine) }] : []),
        none,
        ...choosable.map(({ id, name: label, ended }) => ({
          value: id,
          label: ended ? say(language, messages.endedChoice, { name: label }) : label,
        })),
      ]
    default:
      return [none]
  }
}

/** What a filter that is on says. */
export function filterWords(
  language: Language,
  register: Register,
  name: string,
  value: string,
  choosable: readonly Choosable[],
): string {
  const values = valuesOf(register, name, value)
  if (values.length > 1) {
    const words = values.map((each) => filterWords(language, register, name, each, choosable))
    return new Intl.ListFormat(language, { type: 'disjunction' }).format(words)
  }
  if (value === something) return say(language, messages.something)
  const known = choices(language, register, name, choosable).find((option) => option.value === value)
  if (known) return known.label
  if (name !== levelParameter && fieldOf(register, name).kind === 'reference' && !isId(value))
    return say(language, messages.called, { words: value })
  if (value.startsWith('fore:'))
    return say(language, messages.before, { date: formatShortDate(language, value.slice(5)) })
  if (value.startsWith('efter:'))
    return say(language, messages.after, { date: formatShortDate(language, value.slice(6)) })
  return /^\d+$/.test(value) ? say(language, messages.withinDays, { days: Number(value) }) : value
}

/** The label of a filter or a column: a field's own, or that of the levels. */
export function labelOf(language: Language, register: Register, name: string): string {
  if (name === levelParameter && register.levels) return say(language, register.levels.label)
  return say(language, fieldOf(register, name).label)
}
