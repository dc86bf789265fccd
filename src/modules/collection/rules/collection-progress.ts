/** One respondent of the frame, and how far it has come. */
export interface ProgressRow {
  readonly respondent: string
  readonly columns: Readonly<Record<string, string>>
  readonly status: 'partial' | 'complete' | null
  /** ISO dates in Swedish time. */
  readonly startedOn: string | null
  readonly submittedOn: string | null
}

export interface ProgressCounts {
  readonly total: number
  readonly complete: number
  readonly partial: number
  readonly none: number
}

export interface ProgressGroup extends ProgressCounts {
  readonly id: string
}

/** Up to and including a day. */
export interface ProgressDay {
  readonly date: string
  readonly complete: number
  /** Begun or complete. */
  readonly begun: number
}

export interface CollectionProgress extends ProgressCounts {
  /** By county code. */
  readonly counties: readonly ProgressGroup[]
  /** By population class as the frame names it, the smallest first. */
  readonly classes: readonly ProgressGroup[]
  readonly days: readonly ProgressDay[]
  /** Begun more than two weeks ago and still not submitted. */
  readonly stalled: number
}

/** ISO dates in Swedish time. */
export interface CollectionDates {
  readonly opensOn: string
  readonly closesOn: string
  readonly today: string
}

/** Two weeks: as long as a reminder is given to work. */
const stalledAfterDays = 14

/**
 * Counts a collection: in all, by county and population class, and per day from the first day to today or the last.
 */
export function collectionProgress(rows: readonly ProgressRow[], dates: CollectionDates): CollectionProgress {
  const limit = addDays(dates.today, -stalledAfterDays)
  return {
    ...countRows(rows),
    counties: groupBy(rows, countyOf),
    classes: groupBy(rows, populationClassOf).sort((a, b) => lowest(a.id) - lowest(b.id)),
    days: countDays(rows, dates),
    stalled: rows.filter(({ status, startedOn }) => status === 'partial' && startedOn !== null && startedOn < limit)
      .length,
  }
}

/** As the frame says, else the county that the code of a municipality begins with. */
export function countyOf({ respondent, columns }: Pick<ProgressRow, 'respondent' | 'columns'>): string {
  return columns.county_code || respondent.slice(0, 2)
}

/** As the frame names it; empty where it names none. */
export function populationClassOf({ columns }: Pick<ProgressRow, 'columns'>): string {
  return columns.population_class ?? ''
}

function countRows(rows: readonly ProgressRow[]): ProgressCounts {
  const complete = rows.filter(({ status }) => status === 'complete').length
  const partial = rows.filter(({ status }) => status === 'partial').length
  return { total: rows.length, complete, partial, none: rows.length - complete - partial }
}

function groupBy(rows: readonly ProgressRow[], keyOf: (row: ProgressRow) => string): ProgressGroup[] {
  const groups = Map.groupBy(rows, keyOf)
  groups.delete('')
  return [...groups].map(([id, members]) => ({ id, ...countRows(members) })).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function countDays(rows: readonly ProgressRow[], { opensOn, closesOn, today }: CollectionDates): ProgressDay[] {
  const days: ProgressDay[] = []
  const submitted = countBy(rows, ({ submittedOn }) => submittedOn, opensOn)
  const started = countBy(rows, ({ startedOn }) => startedOn, opensOn)
  let complete = 0
  let begun = 0
  for (let date = opensOn; date <= closesOn && date <= today; date = addDays(date, 1)) {
    complete += submitted.get(date) ?? 0
    begun += started.get(date) ?? 0
    days.push({ date, complete, begun })
  }
  return days
}

/** What happened before the first day, by a test or by mail, counts on it. */
function countBy(rows: readonly ProgressRow[], dayOf: (row: ProgressRow) => string | null, first: string) {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const day = dayOf(row)
    if (day === null) continue
    const counted = day < first ? first : day
    counts.set(counted, (counts.get(counted) ?? 0) + 1)
  }
  return counts
}

/** The lower limit that a class's name begins with; a name without digits first comes last, except "under". */
function lowest(id: string): number {
  if (id.startsWith('under')) return 0
  const digits = /\d+/.exec(id)?.[0]
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits)
}

/** An ISO date so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
