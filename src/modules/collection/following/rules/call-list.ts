import { answerEffects, withAnswers } from '../../../../stats/answer-effect.ts'
import { responseSpread, rIndicator } from '../../../../stats/r-indicator.ts'
import { propensityBasis } from '../../../../stats/response-propensity.ts'
import type { ProgressRow } from '../../rules/collection-progress.ts'
import type { Mirror, MirrorLevel, ResponseGroups, Variable } from './mirror.ts'

/** One that has not answered, and what an answer from it would do for how well the answers mirror the whole. */
export interface CallCandidate<Row extends ProgressRow = ProgressRow> {
  readonly row: Row
  /** How much higher R would be; below 0 where its group has answered more than others. null where R is not known. */
  readonly gain: number | null
  /** Its groups that have answered less than the whole, the one that lacks most first. */
  readonly lacking: readonly LackingGroup[]
}

export interface LackingGroup extends MirrorLevel {
  readonly variable: Variable
}

/**
 * Those that have not answered, in the order of what an answer would do: the one whose answer takes most from the adjusted S²(ρ)
 * first, then the begun before the others, then as in the frame. In the order of the frame where too few have answered to say.
 */
export function callOrder<Row extends ProgressRow>(
  rows: readonly Row[],
  { cells, placed }: ResponseGroups,
  mirror: Mirror | null,
): readonly CallCandidate<Row>[] {
  const basis = propensityBasis(cells)
  const effects = mirror === null ? null : answerEffects(cells, basis)
  const now = mirror === null ? 0 : responseSpread(cells, basis).adjusted
  const indicator = (squared: number) => 1 - 2 * Math.sqrt(Math.max(0, squared))
  return rows
    .flatMap((row, position) => {
      if (row.status === 'complete') return []
      const place = placed[position] ?? -1
      const effect = effects?.[place] ?? null
      const gain = effect === null ? null : indicator(now + effect) - indicator(now)
      return { row, position, effect, gain, lacking: lackingOf(cells[place]?.levels ?? [], mirror) }
    })
    .sort(
      (a, b) =>
        difference(a.effect ?? 0, b.effect ?? 0) ||
        Number(b.row.status === 'partial') - Number(a.row.status === 'partial') ||
        a.position - b.position,
    )
    .map(({ row, gain, lacking }) => ({ row, gain, lacking }))
}

/** R as it would be if these answered too; null where it is not known. */
export function mirrorWith(
  rows: readonly ProgressRow[],
  { cells, placed }: ResponseGroups,
  more: ReadonlySet<string>,
): number | null {
  const named = rows.flatMap(({ respondent }, position) => (more.has(respondent) ? (placed[position] ?? []) : []))
  return rIndicator(withAnswers(cells, named))?.r ?? null
}

function lackingOf(levels: readonly string[], mirror: Mirror | null): LackingGroup[] {
  return (mirror?.partial ?? [])
    .flatMap(({ variable, levels: known }, place) => {
      const found = known.find(({ level }) => level === levels[place])
      return found && found.contribution < 0 ? { variable, ...found } : []
    })
    .sort((a, b) => a.contribution - b.contribution)
}

/** Cells that are alike differ by rounding alone. */
function difference(a: number, b: number): number {
  return Math.abs(a - b) < 1e-12 ? 0 : a - b
}
