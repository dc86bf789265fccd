import { type Aspect, type AssetKind, aspects, type Level, type Levels, levelNumbers, levelsBy } from './aspects.ts'
import { type Edge, needsOf } from './edges.ts'

/** An asset in the graph: what was assessed of itself, without what it inherits. */
export interface GraphAsset {
  readonly id: string
  readonly name: string
  readonly kind: AssetKind
  readonly own: Levels
}

/** Where the level of an aspect comes from, where that is something else than the asset itself. */
export interface Inherited {
  readonly level: Level
  /** The asset that was assessed so. */
  readonly from: string
  /** The one of those that need this asset by which it came; the same where it came straight. */
  readonly via: string
}

export interface Effective {
  readonly levels: Levels
  readonly inherited: Readonly<Partial<Record<Aspect, Inherited>>>
}

/**
 * The levels that hold for every asset: the highest of its own and of everything that, directly or by way of others, needs it.
 * A system inherits from the information in it, and from the system that stands on it. A process hands on availability alone: it needs all that it stands on in time, but not every piece of
 * information in it is as secret as the most secret one.
 *
 * Each aspect is spread from the highest level down, so that every asset is reached once, by the level that holds for it; that dependencies go round in a circle does no harm.
 */
export function effectiveLevels(assets: readonly GraphAsset[], edges: readonly Edge[]): ReadonlyMap<string, Effective> {
  const known = new Map(assets.map((asset) => [asset.id, asset]))
  const needed = needsOf(edges.filter(({ asset, needs }) => known.has(asset) && known.has(needs)))
  const spread = Object.fromEntries(
    aspects.map((aspect) => [aspect, spreadAspect(aspect, assets, known, needed)]),
  ) as Record<Aspect, ReadonlyMap<string, Inherited>>
  return new Map(
    assets.map(({ id, own }) => {
      const reached = (aspect: Aspect) => spread[aspect].get(id)
      const inherited: Partial<Record<Aspect, Inherited>> = {}
      for (const aspect of aspects) {
        const got = reached(aspect)
        if (got !== undefined && got.from !== id && got.level > (own[aspect] ?? -1)) inherited[aspect] = got
      }
      return [id, { levels: levelsBy((aspect) => reached(aspect)?.level ?? null), inherited }]
    }),
  )
}

function spreadAspect(
  aspect: Aspect,
  assets: readonly GraphAsset[],
  known: ReadonlyMap<string, GraphAsset>,
  needed: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Inherited> {
  const reached = new Map<string, Inherited>()
  for (const level of levelNumbers.toReversed()) {
    const queue: string[] = []
    for (const { id, own } of assets) {
      if (own[aspect] !== level || reached.has(id)) continue
      reached.set(id, { level, from: id, via: id })
      queue.push(id)
    }
    for (const id of queue) {
      if (known.get(id)?.kind === 'process' && aspect !== 'availability') continue
      const from = reached.get(id)?.from ?? id
      for (const next of needed.get(id) ?? []) {
        if (reached.has(next)) continue
        reached.set(next, { level, from, via: id })
        queue.push(next)
      }
    }
  }
  return reached
}

/** A level that was assessed lower than what is inherited: somebody has to say which of them is right. */
export interface LevelConflict {
  readonly asset: string
  readonly aspect: Aspect
  readonly own: Level
  readonly inherited: Inherited
}

/** Where an asset was itself assessed lower than what it inherits. */
export function levelConflicts(
  assets: readonly GraphAsset[],
  effective: ReadonlyMap<string, Effective>,
): readonly LevelConflict[] {
  return assets.flatMap(({ id, own }) =>
    aspects.flatMap((aspect) => {
      const level = own[aspect]
      const inherited = effective.get(id)?.inherited[aspect]
      return level === null || inherited === undefined ? [] : [{ asset: id, aspect, own: level, inherited }]
    }),
  )
}
