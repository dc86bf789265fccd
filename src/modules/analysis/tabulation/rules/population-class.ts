import type { Frame } from '../../../collection/index.ts'
import type { Text } from '../../../survey/index.ts'
import { breakdownMessages } from './breakdown-messages.ts'

/** A class of municipalities by size: from a number of inhabitants up to, not including, the next. */
export interface PopulationClass {
  readonly id: string
  readonly from: number
  readonly label: Text
}

/** The five classes that the first survey's report used, in order. */
export const populationClasses: readonly PopulationClass[] = [
  { id: 'under-8000', from: 0, label: breakdownMessages.under8000 },
  { id: '8000-15000', from: 8_000, label: breakdownMessages.from8000 },
  { id: '15000-30000', from: 15_000, label: breakdownMessages.from15000 },
  { id: '30000-70000', from: 30_000, label: breakdownMessages.from30000 },
  { id: 'over-70000', from: 70_000, label: breakdownMessages.from70000 },
]

/** The class of a number of inhabitants; null when it is not a number of them. */
export function populationClass(inhabitants: string): PopulationClass | null {
  const digits = inhabitants.replace(/[\s\u00a0\u202f]/g, '')
  if (!/^\d+$/.test(digits)) return null
  const count = Number(digits)
  return populationClasses.findLast((one) => count >= one.from) ?? null
}

/**
 * Where a frame tells the population: `column` holds numbers of inhabitants, or ready classes where no column does. A
 * column is meant by its name: `population`, or one that begins with `population_` or `population-`. null without one.
 */
export function populationColumn(frame: Frame): { column: string; ready: boolean } | null {
  const named = frame.columns.filter((column) => /^population($|[_-])/.test(column))
  const numeric = named.find((column) =>
    frame.rows.every((row) => row.values[column] === '' || populationClass(row.values[column] ?? '') !== null),
  )
  if (numeric !== undefined) return { column: numeric, ready: false }
  const [ready] = named
  return ready === undefined ? null : { column: ready, ready: true }
}
