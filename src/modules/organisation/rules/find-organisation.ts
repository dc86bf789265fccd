import { findNearest } from '../../survey/index.ts'

export interface NamedOrganisation {
  readonly id: string
  readonly name: string
}

/** An organisation as somebody at a terminal writes it, by id or name; or, where there is none, those that come nearest. */
export type FoundOrganisation<T> = { readonly found: T } | { readonly found: null; readonly nearest: readonly T[] }

/** At most so many are proposed. */
const mostProposed = 5

export function findOrganisation<T extends NamedOrganisation>(
  written: string,
  organisations: readonly T[],
): FoundOrganisation<T> {
  const wanted = plain(written)
  const same = organisations.filter(({ id, name }) => id === written.trim() || plain(name) === wanted)
  const [only] = same
  if (only && same.length === 1) return { found: only }
  if (same.length > 1) return { found: null, nearest: same.slice(0, mostProposed) }
  return { found: null, nearest: nearestTo(wanted, organisations) }
}

/** Those whose name holds what was written, or else the one that a misspelt name most likely meant. */
function nearestTo<T extends NamedOrganisation>(wanted: string, organisations: readonly T[]): readonly T[] {
  const holding = organisations.filter(({ name }) => wanted !== '' && plain(name).includes(wanted))
  if (holding.length > 0) return holding.slice(0, mostProposed)
  const nearest = findNearest(
    wanted,
    organisations.map(({ name }) => plain(name)),
  )
  return organisations.filter(({ name }) => plain(name) === nearest).slice(0, mostProposed)
}

/** Without what people add to a municipality's name: "Arboga kommun" is Arboga, and "Göteborgs stad" Göteborgs. */
function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/\s+(kommun|stad)$/, '')
}
