import type { Message } from '../../../platform/i18n/index.ts'
import { type Category, categories, type Level } from '../../classification/index.ts'
import { impactFaults } from './impact-messages.ts'

/** How long something has stood still when its impact is judged. */
export const periods = ['4h', '24h', '3d', '1w', '1m'] as const
export type Period = (typeof periods)[number]

export const hoursOf: Readonly<Record<Period, number>> = { '4h': 4, '24h': 24, '3d': 72, '1w': 168, '1m': 720 }

/** From this level on the consequence cannot be accepted. */
export const serious = 3

/** The level of each category after each period, as far as anybody has said. */
export type Impact = Readonly<Partial<Record<Category, Readonly<Partial<Record<Period, Level>>>>>>

/** The worst of all categories after a period; null where nothing is said of it. */
export function worstAt(impact: Impact, period: Period): Level | null {
  const levels = categories.flatMap((category) => impact[category]?.[period] ?? [])
  return levels.length === 0 ? null : (Math.max(...levels) as Level)
}

/** When the consequence is first serious; null where it never is. */
export function firstSerious(impact: Impact): Period | null {
  return periods.find((period) => (worstAt(impact, period) ?? 0) >= serious) ?? null
}

/** The longest tolerable outage that an impact speaks for: the last period before it is serious, in hours. */
export function proposeTolerable(impact: Impact): number | null {
  if (periods.every((period) => worstAt(impact, period) === null)) return null
  const first = firstSerious(impact)
  if (first === null) return hoursOf['1m']
  const before = periods[periods.indexOf(first) - 1]
  return before === undefined ? hoursOf[first] / 2 : hoursOf[before]
}

/** A category whose consequence is judged lower after a longer time: what is bad after a day is no better after a week. */
export interface Falls {
  readonly category: Category
  readonly earlier: Period
  readonly later: Period
}

export function fallsOf(impact: Impact): readonly Falls[] {
  return categories.flatMap((category) => {
    const said = periods.flatMap((period) => {
      const level = impact[category]?.[period]
      return level === undefined ? [] : [{ period, level }]
    })
    const at = said.findIndex(({ level }, index) => index > 0 && level < (said[index - 1]?.level ?? level))
    const [earlier, later] = [said[at - 1], said[at]]
    return at < 1 || earlier === undefined || later === undefined
      ? []
      : [{ category, earlier: earlier.period, later: later.period }]
  })
}

/** An impact as a form sends it: "life.4h" → "3". What is not chosen is not there; every fault at once. */
export function readImpact(
  written: Readonly<Record<string, string>>,
  levels: readonly Level[],
): { readonly impact: Impact; readonly faults: readonly { readonly field: Category; readonly message: Message }[] } {
  const impact: Partial<Record<Category, Partial<Record<Period, Level>>>> = {}
  const faults: { field: Category; message: Message }[] = []
  for (const category of categories) {
    for (const period of periods) {
      const text = written[`${category}.${period}`]
      if (text === undefined || text === '') continue
      const level = levels.find((known) => String(known) === text)
      if (level === undefined) faults.push({ field: category, message: impactFaults.noSuchLevel })
      else impact[category] = { ...impact[category], [period]: level }
    }
    const said = Object.keys(impact[category] ?? {}).length
    if (said > 0 && said < periods.length) faults.push({ field: category, message: impactFaults.wholeRow })
    const [fall] = fallsOf({ [category]: impact[category] })
    if (fall !== undefined) faults.push({ field: category, message: impactFaults.falls })
  }
  if (faults.length === 0 && Object.keys(impact).length === 0) {
    faults.push({ field: categories[0], message: impactFaults.nothing })
  }
  return { impact, faults }
}
