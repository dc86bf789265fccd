import { above, type Unit } from '../../organisation/index.ts'

/** Whom a document applies to. What is below a unit goes with it, unless it is excepted. */
export interface Scope {
  /** No unit is said: the whole municipality, those without a unit too. */
  readonly whole: boolean
  readonly units: readonly string[]
  readonly excepted: readonly string[]
}

export interface ScopeRow {
  readonly unit: string
  readonly excepted: boolean
}

/** The unit of the document's record, and what is drawn beside it. */
export function scopeOf(unit: string | null, rows: readonly ScopeRow[]): Scope {
  const said = (excepted: boolean) => rows.filter((row) => row.excepted === excepted).map((row) => row.unit)
  const units = [...new Set([...(unit === null ? [] : [unit]), ...said(false)])]
  const excepted = [...new Set(said(true))].filter((id) => !units.includes(id))
  return { whole: units.length === 0, units, excepted }
}

/** Tells whether a scope reaches a unit: the nearest of it and those above it that the scope speaks of decides. */
export function reachOf(
  units: readonly Unit[],
  { whole, units: named, excepted }: Scope,
): (unit: string | null) => boolean {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const found = new Map<string, boolean>()
  const decide = (id: string): boolean => {
    const unit = known.get(id)
    const line = [id, ...(unit === undefined ? [] : above(known, unit).map((each) => each.id))]
    const nearest = line.find((each) => named.includes(each) || excepted.includes(each))
    return nearest === undefined ? whole : named.includes(nearest)
  }
  return (id) => {
    if (id === null) return whole
    const before = found.get(id)
    if (before !== undefined) return before
    const reached = decide(id)
    found.set(id, reached)
    return reached
  }
}
