import type { Message } from '../../../../platform/i18n/index.ts'
import { readDay } from '../../units/rules/read-day.ts'
import { mandateFaults } from './mandate-messages.ts'

/** What the survey of 2015 asks whether there is enough of. */
export const resources = ['mandate', 'budget', 'hours', 'competence'] as const
export type Resource = (typeof resources)[number]

/** What the coordinator has to work with. Null: not said. */
export interface MandateValues {
  /** A person of the register. */
  readonly person: string | null
  /** Where in the organisation. */
  readonly unit: string | null
  readonly mandate: string | null
  readonly decidedBy: string | null
  /** An ISO date. */
  readonly decidedOn: string | null
  /** Kronor a year. */
  readonly budget: number | null
  readonly hoursAWeek: number | null
  readonly competence: string | null
  readonly enough: Readonly<Record<Resource, boolean | null>>
}

/** As it is written in the form, by field. */
export type WrittenMandate = Readonly<Record<string, string>>

/** Reads it, or tells everything that is wrong, by field. */
export function readMandate(
  written: WrittenMandate,
  known: { readonly people: ReadonlySet<string>; readonly units: ReadonlySet<string> },
): { readonly values: MandateValues; readonly faults: Readonly<Record<string, Message>> } {
  const faults: Record<string, Message> = {}
  const textOf = (field: string, most: number) => {
    const text = (written[field] ?? '').trim()
    if (text.length > most) faults[field] = mandateFaults.tooLong
    return text === '' ? null : text
  }
  const numberOf = (field: string, most: number, decimals: number, fault: Message) => {
    const text = (written[field] ?? '').replace(/[\s\u00a0]/g, '').replace(',', '.')
    if (text === '') return null
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
    if (!(number <= most) || Math.round(number * 10 ** decimals) !== number * 10 ** decimals) faults[field] = fault
    return number
  }
  const oneOf = (field: string, ids: ReadonlySet<string>) => {
    const id = written[field] ?? ''
    if (id !== '' && !ids.has(id)) faults[field] = mandateFaults.unknown
    return id === '' ? null : id
  }
  const day = (written.beslutat ?? '').trim()
  const decidedOn = day === '' ? null : readDay(day)
  if (day !== '' && decidedOn === null) faults.beslutat = mandateFaults.dayWrong
  const answers: Readonly<Record<string, boolean>> = { ja: true, nej: false }
  const enough = resources.map((resource) => [resource, answers[written[`racker.${resource}`] ?? ''] ?? null] as const)
  const values: MandateValues = {
    person: oneOf('person', known.people),
    unit: oneOf('enhet', known.units),
    mandate: textOf('mandat', 2000),
    decidedBy: textOf('beslutat-av', 200),
    decidedOn,
    budget: numberOf('budget', 1_000_000_000, 0, mandateFaults.budgetWrong),
    hoursAWeek: numberOf('timmar', 100, 1, mandateFaults.hoursWrong),
    competence: textOf('kompetens', 2000),
    enough: Object.fromEntries(enough) as Record<Resource, boolean | null>,
  }
  return { values, faults }
}
