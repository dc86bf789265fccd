/** What can be lost of an asset. */
export const aspects = ['confidentiality', 'integrity', 'availability', 'traceability'] as const
export type Aspect = (typeof aspects)[number]

/** What a loss can do harm to. */
export const categories = ['life', 'service', 'economy', 'trust', 'law'] as const
export type Category = (typeof categories)[number]

/** The numbers that a level can have. A model uses some of them. */
export const levelNumbers = [0, 1, 2, 3, 4] as const
export type Level = (typeof levelNumbers)[number]

/** The level of each aspect; null where nobody has said. */
export type Levels = Readonly<Record<Aspect, Level | null>>

export const noLevels: Levels = { confidentiality: null, integrity: null, availability: null, traceability: null }

/** What kind of asset it is: see `asset` in the migrations. */
export type AssetKind = 'process' | 'information' | 'system' | 'control-system'

export function isAspect(value: string): value is Aspect {
  return aspects.some((known) => known === value)
}

export function isLevel(value: unknown): value is Level {
  return levelNumbers.some((known) => known === value)
}

/** The levels with each aspect made anew. */
export function levelsBy(of: (aspect: Aspect) => Level | null): Levels {
  return Object.fromEntries(aspects.map((aspect) => [aspect, of(aspect)])) as Record<Aspect, Level | null>
}

/** The higher of two; null is lower than every level. */
export function higher(a: Level | null, b: Level | null): Level | null {
  if (a === null) return b
  return b === null || a >= b ? a : b
}

/** The highest level of any aspect. */
export function highestOf(levels: Levels): Level | null {
  return aspects.map((aspect) => levels[aspect]).reduce<Level | null>(higher, null)
}

export function sameLevels(a: Levels, b: Levels): boolean {
  return aspects.every((aspect) => a[aspect] === b[aspect])
}
