import type { Frame, FrameRow } from '../../../collection/index.ts'
import type { BreakdownGroup } from '../../rules/grouping.ts'
import { populationClass, populationClasses, populationColumn } from './population-class.ts'

/** The frame split by one of its columns. */
export interface FrameGroups {
  readonly by: string
  readonly ordered: boolean
  readonly groups: readonly (BreakdownGroup & { readonly population: number })[]
  /** Place in `groups`, or −1 for one whose cell is empty or that is not in the frame. */
  placeOf(respondent: string): number
}

/** The groups of a column of the frame, `population` meaning the five classes; null when there is no such column. */
export function groupFrame(frame: Frame, by: string): FrameGroups | null {
  const population = by === 'population' ? populationColumn(frame) : null
  if (population) return groupColumn(frame, by, population.column, !population.ready)
  return frame.columns.includes(by) ? groupColumn(frame, by, by, false) : null
}

function groupColumn(frame: Frame, by: string, column: string, classes: boolean): FrameGroups {
  const idOf = (row: FrameRow) => {
    const value = row.values[column] ?? ''
    return classes ? (populationClass(value)?.id ?? '') : value
  }
  const populations = new Map<string, number>()
  for (const row of frame.rows) {
    const id = idOf(row)
    if (id !== '') populations.set(id, (populations.get(id) ?? 0) + 1)
  }
  const ids = classes ? populationClasses.map(({ id }) => id) : [...populations.keys()].sort(inSwedishOrder)
  const groups = ids.map((id) => ({
    id,
    label: populationClasses.find((one) => classes && one.id === id)?.label ?? { sv: id, en: id },
    population: populations.get(id) ?? 0,
  }))
  const place = new Map(groups.map(({ id }, index) => [id, index]))
  const places = Int32Array.from(frame.rows, (row) => place.get(idOf(row)) ?? -1)
  const rows = rowsByRespondent(frame)
  return { by, ordered: by === 'population', groups, placeOf: (respondent) => places[rows.get(respondent) ?? -1] ?? -1 }
}

const rowsOf = new WeakMap<Frame, ReadonlyMap<string, number>>()

/** Where each respondent is in the frame. Made once for a frame: with a million rows, one for each column would be too many. */
function rowsByRespondent(frame: Frame): ReadonlyMap<string, number> {
  const known = rowsOf.get(frame)
  if (known) return known
  const rows = new Map<string, number>()
  frame.rows.forEach(({ respondent }, index) => {
    rows.set(respondent, index)
  })
  rowsOf.set(frame, rows)
  return rows
}

const collator = new Intl.Collator('sv', { numeric: true })
function inSwedishOrder(a: string, b: string): number {
  return collator.compare(a, b)
}
