/** The eleven parts of the picture, in the order of the survey. */
export const parts = [
  'documents',
  'control',
  'roles',
  'coordination',
  'classification',
  'risk',
  'incidents',
  'control-systems',
  'procurement',
  'collaboration',
  'training',
] as const
export type Part = (typeof parts)[number]

/**
 * What counts in a part. `any`: there is at least one. `all`: there is something to count, and it holds for every one of it. A part without
 * facts here has no register yet, which is another thing than having met none.
 */
const declared = {
  'policy-in-force': ['documents', 'any'],
  'policy-decided': ['documents', 'any'],
  'policy-fresh': ['documents', 'any'],
  'guidelines-in-force': ['documents', 'any'],
  'documents-owned': ['documents', 'all'],
  'documents-fresh': ['documents', 'all'],
  'coordinator-named': ['roles', 'any'],
  'coordinator-stand-in': ['roles', 'any'],
  'units-listed': ['roles', 'any'],
  'assets-owned': ['roles', 'all'],
  'assets-placed': ['roles', 'all'],
  'year-planned': ['coordination', 'any'],
  'tasks-done': ['coordination', 'any'],
  'nothing-left': ['coordination', 'all'],
  'assets-listed': ['classification', 'any'],
  'assets-classified': ['classification', 'all'],
  'critical-classified': ['classification', 'all'],
  'classified-again': ['classification', 'all'],
  'systems-linked': ['classification', 'all'],
  'processes-listed': ['incidents', 'any'],
  'processes-judged': ['incidents', 'all'],
  'processes-planned': ['incidents', 'all'],
  'chains-hold': ['incidents', 'all'],
  'plans-exercised': ['incidents', 'all'],
  'report-page': ['incidents', 'any'],
  'reports-judged': ['incidents', 'all'],
  'incidents-owned': ['incidents', 'all'],
  'incidents-learnt': ['incidents', 'all'],
  'risks-listed': ['risk', 'any'],
  'risks-assessed': ['risk', 'all'],
  'risks-owned': ['risk', 'all'],
  'high-risks-handled': ['risk', 'all'],
  'acceptances-valid': ['risk', 'all'],
  'critical-analysed': ['risk', 'all'],
  'control-listed': ['control-systems', 'any'],
  'control-owned': ['control-systems', 'all'],
  'control-judged': ['control-systems', 'all'],
  'control-method': ['control-systems', 'all'],
  'control-zoned': ['control-systems', 'all'],
  'control-remote': ['control-systems', 'all'],
  'control-closed': ['control-systems', 'all'],
  'control-vendor': ['control-systems', 'all'],
  'control-restored': ['control-systems', 'all'],
  'suppliers-listed': ['procurement', 'any'],
  'suppliers-reachable': ['procurement', 'all'],
  'suppliers-owned': ['procurement', 'all'],
  'agreements-noted': ['procurement', 'all'],
} as const satisfies Record<string, readonly [Part, 'any' | 'all']>

export type FactId = keyof typeof declared
export const factIds = Object.keys(declared) as readonly FactId[]

/** For how many it holds, and of how many; where one is enough the second says nothing. */
export interface Count {
  readonly n: number
  readonly of: number
}

export interface Fact extends Count {
  readonly id: FactId
  readonly kind: 'any' | 'all'
  readonly met: boolean
}

export interface PartStanding {
  readonly part: Part
  /** Empty where the part has no register yet. */
  readonly facts: readonly Fact[]
  readonly met: number
}

/** Where a municipality stands, from what its registers hold. */
export function standingOf(counts: Readonly<Record<FactId, Count>>): readonly PartStanding[] {
  return parts.map((part) => {
    const facts = factIds.filter((id) => declared[id][0] === part).map((id) => judge(id, counts[id]))
    return { part, facts, met: facts.filter(({ met }) => met).length }
  })
}

function judge(id: FactId, { n, of }: Count): Fact {
  const kind = declared[id][1]
  return { id, kind, n, of, met: kind === 'any' ? n > 0 : of > 0 && n === of }
}

/** How a part stood in a month: its first day, as an ISO date. */
export interface Snapshot {
  readonly month: string
  readonly part: string
  readonly met: number
  readonly total: number
}

export interface Trend {
  /** Met in each month that is known, the oldest first, and now. */
  readonly met: readonly number[]
  /** More or fewer than in the oldest of the last twelve months; null where there is none before this. */
  readonly change: { readonly by: number; readonly since: string } | null
}

/** How a part has moved over a year. @param thisMonth its first day, as an ISO date */
export function trendOf({ part, met }: PartStanding, snapshots: readonly Snapshot[], thisMonth: string): Trend {
  const yearAgo = `${Number(thisMonth.slice(0, 4)) - 1}${thisMonth.slice(4)}`
  const earlier = snapshots
    .filter((each) => each.part === part && each.month >= yearAgo && each.month < thisMonth)
    .sort((a, b) => (a.month < b.month ? -1 : 1))
  const [first] = earlier
  return {
    met: [...earlier.map((each) => each.met), met],
    change: first === undefined ? null : { by: met - first.met, since: first.month },
  }
}
