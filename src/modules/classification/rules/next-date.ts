import { highestOf, type Levels } from './aspects.ts'
import type { Model } from './model.ts'

/** Whether a text is a day that there is, as an ISO date. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** A day some months after another, as ISO dates; from the last day of a long month to the last of a short one. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** When something is to be classified again: by its highest level, and by the shortest interval of the model where it has none. */
export function nextDateOf(model: Model, levels: Levels, decidedOn: string): string {
  const highest = highestOf(levels)
  const months =
    model.levels.find(({ level }) => level === highest)?.months ?? Math.min(...model.levels.map((each) => each.months))
  return addMonths(decidedOn, months)
}
