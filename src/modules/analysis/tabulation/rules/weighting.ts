import { capWeights } from '../../../../stats/cap-weights.ts'
import { mergeStrata } from '../../../../stats/merge-strata.ts'
import { rake } from '../../../../stats/rake.ts'
import type { Frame } from '../../../collection/index.ts'
import { type FrameGroups, groupFrame, type Resolved } from './breakdown.ts'
import { breakdownMessages as messages } from './breakdown-messages.ts'

/** The largest weight may be this many times the smallest. */
export const weightCap = 3

/** How respondents are to be weighted: by one column of the frame (strata), or by several (raking to their margins). */
export interface Weighting {
  readonly columns: readonly FrameGroups[]
  /** Combinations of the columns' groups that the frame holds; a respondent belongs to one. */
  readonly cells: readonly { readonly levels: readonly number[] }[]
  cellOf(respondent: string): number
}

/** Weights for one base: those that a question's figures come from. */
export interface BaseWeights {
  /** By cell. */
  readonly weights: readonly number[]
  /** By cell, then by column: the place of its stratum or level after merging. */
  readonly levels: readonly (readonly number[])[]
  /** By column, the populations of the strata or levels after merging. */
  readonly populations: readonly (readonly number[])[]
  readonly merged: readonly string[]
  readonly capped: boolean
}

/** The weighting that columns of the frame ask for; `population` means the five classes, as in a breakdown. */
export function resolveWeighting(frame: Frame | null, names: readonly string[]): Resolved<Weighting> {
  if (!frame) return { ok: false, message: messages.weightNeedsFrame }
  const columns: FrameGroups[] = []
  for (const by of names) {
    const column = groupFrame(frame, by)
    if (!column) {
      const values = { by, known: frame.columns.join(', ') }
      return { ok: false, message: { sv: messages.weightUnknown.sv(values), en: messages.weightUnknown.en(values) } }
    }
    const outside = frame.rows.length - column.groups.reduce((sum, group) => sum + group.population, 0)
    if (outside > 0) {
      const values = { by, count: outside }
      return { ok: false, message: { sv: messages.weightEmpty.sv(values), en: messages.weightEmpty.en(values) } }
    }
    columns.push(column)
  }
  return { ok: true, value: combine(frame, columns) }
}

function combine(frame: Frame, columns: readonly FrameGroups[]): Weighting {
  const places = new Map<string, number>()
  const cells: { levels: readonly number[] }[] = []
  const cellOf = new Map<string, number>()
  for (const { respondent } of frame.rows) {
    const levels = columns.map((column) => column.placeOf(respondent))
    const key = levels.join(' ')
    const place = places.get(key) ?? cells.length
    if (place === cells.length) {
      places.set(key, place)
      cells.push({ levels })
    }
    cellOf.set(respondent, place)
  }
  return { columns, cells, cellOf: (respondent) => cellOf.get(respondent) ?? -1 }
}

/**
 * Weights that bring a base to its population, with small strata merged and the largest weights capped.
 *
 * @param sampled respondents of the base, by cell
 * @returns null when nobody is in the base
 * @throws RangeError when raking does not converge
 */
export function weighBase(weighting: Weighting, sampled: readonly number[]): BaseWeights | null {
  if (sampled.every((count) => count === 0)) return null
  const merges = weighting.columns.map((column, margin) =>
    mergeStrata(
      column.groups.map(({ id, population }, level) => ({
        id,
        population,
        sampled: weighting.cells.reduce(
          (sum, cell, i) => sum + (cell.levels[margin] === level ? (sampled[i] ?? 0) : 0),
          0,
        ),
      })),
    ),
  )
  const levels = weighting.cells.map((cell) => cell.levels.map((level, margin) => merges[margin]?.placeOf[level] ?? -1))
  const populations = merges.map(({ strata }) => strata.map(({ population }) => population))
  const cells = levels.map((of, cell) => ({ levels: of, sampled: sampled[cell] ?? 0 }))
  const { weights, capped } = capWeights(rake(cells, populations), sampled, weightCap)
  return { weights, levels, populations, merged: merges.flatMap(({ merged }) => merged), capped }
}
