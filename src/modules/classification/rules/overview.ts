import { addMonths } from '../../../platform/i18n/index.ts'
import type { Aspect, AssetKind, Level, Levels } from './aspects.ts'
import type { LevelConflict } from './inherit.ts'
import type { Model } from './model.ts'

/** What the overview takes of an asset. */
export interface OverviewAsset {
  readonly id: string
  readonly name: string
  readonly kind: AssetKind
  readonly unitName: string | null
  readonly ownerName: string | null
  readonly assessed: 'decided' | 'preliminary' | 'no'
  readonly nextDate: string | null
  readonly draft: boolean
  /** With what is inherited. */
  readonly levels: Levels
}

/** How many assets have each level in one aspect. */
export interface AspectCount {
  readonly aspect: Aspect
  readonly levels: readonly { readonly level: Level; readonly count: number }[]
  readonly unknown: number
}

export interface UnitCount {
  /** null: of no unit. */
  readonly unit: string | null
  readonly total: number
  readonly decided: number
  readonly preliminary: number
  readonly none: number
}

export type OverviewTask =
  | {
      readonly kind: 'conflict'
      readonly asset: OverviewAsset
      readonly conflict: LevelConflict
      readonly from: string
    }
  | { readonly kind: 'overdue' | 'soon'; readonly asset: OverviewAsset; readonly date: string }
  | { readonly kind: 'draft' | 'preliminary' | 'none'; readonly asset: OverviewAsset }

export interface Overview {
  readonly total: number
  readonly decided: number
  readonly preliminary: number
  readonly none: number
  readonly aspects: readonly AspectCount[]
  readonly units: readonly UnitCount[]
  /** What to do, the most pressing first. */
  readonly tasks: readonly OverviewTask[]
}

/** How soon a next date is said beforehand, in months. */
const soonMonths = 2

export function overviewOf(
  model: Model,
  assets: readonly OverviewAsset[],
  conflicts: readonly LevelConflict[],
  today: string,
): Overview {
  const count = (list: readonly OverviewAsset[], assessed: OverviewAsset['assessed']) =>
    list.filter((asset) => asset.assessed === assessed).length
  const units = new Map<string | null, OverviewAsset[]>()
  for (const asset of assets) units.set(asset.unitName, [...(units.get(asset.unitName) ?? []), asset])
  return {
    total: assets.length,
    decided: count(assets, 'decided'),
    preliminary: count(assets, 'preliminary'),
    none: count(assets, 'no'),
    aspects: model.aspects.map((aspect) => ({
      aspect,
      levels: model.levels.map(({ level }) => ({
        level,
        count: assets.filter((asset) => asset.levels[aspect] === level).length,
      })),
      unknown: assets.filter((asset) => asset.levels[aspect] === null).length,
    })),
    units: [...units]
      .map(([unit, list]) => ({
        unit,
        total: list.length,
        decided: count(list, 'decided'),
        preliminary: count(list, 'preliminary'),
        none: count(list, 'no'),
      }))
      .sort((a, b) => b.total - b.decided - (a.total - a.decided) || (a.unit ?? '').localeCompare(b.unit ?? '', 'sv')),
    tasks: tasksOf(assets, conflicts, today),
  }
}

function tasksOf(
  assets: readonly OverviewAsset[],
  conflicts: readonly LevelConflict[],
  today: string,
): readonly OverviewTask[] {
  const byId = new Map(assets.map((asset) => [asset.id, asset]))
  const dated = (asset: OverviewAsset): OverviewTask[] => {
    const { nextDate, assessed } = asset
    if (assessed !== 'decided' || nextDate === null || nextDate > addMonths(today, soonMonths)) return []
    return [{ kind: nextDate < today ? 'overdue' : 'soon', asset, date: nextDate }]
  }
  const byDate = assets.flatMap(dated).sort((a, b) => ('date' in a && 'date' in b ? a.date.localeCompare(b.date) : 0))
  const asset = (kind: 'draft' | 'preliminary' | 'none', of: (asset: OverviewAsset) => boolean): OverviewTask[] =>
    assets.filter(of).map((each) => ({ kind, asset: each }))
  return [
    ...conflicts.flatMap((conflict): OverviewTask[] => {
      const found = byId.get(conflict.asset)
      const from = byId.get(conflict.inherited.from)?.name ?? ''
      return found ? [{ kind: 'conflict', asset: found, conflict, from }] : []
    }),
    ...byDate,
    ...asset('draft', ({ draft }) => draft),
    ...asset('preliminary', ({ assessed, draft }) => assessed === 'preliminary' && !draft).sort(
      (a, b) => highest(b.asset) - highest(a.asset),
    ),
    ...asset('none', ({ assessed, draft }) => assessed === 'no' && !draft),
  ]
}

function highest({ levels }: OverviewAsset): number {
  return Math.max(-1, ...Object.values(levels).map((level) => level ?? -1))
}
