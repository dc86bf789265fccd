import type { FrameMember, FrameRow } from '../../rules/frame.ts'
import type { Municipalities } from '../../rules/municipality-code.ts'

/** A municipality that a pilot could ask. */
export interface Candidate {
  readonly respondent: string
  readonly name: string
  readonly countyCode: string | null
  /** What the frame is to say of it: as in the latest survey of all, so that the pilot's mail and pages know the same. */
  readonly columns: Readonly<Record<string, string>>
  readonly chosen: boolean
  /** It has begun to answer, so it stays. */
  readonly begun: boolean
}

/** Every municipality, by name. `latest` is the frame of the latest survey; without one only the county is known. */
export function candidatesOf(
  municipalities: Municipalities,
  latest: readonly FrameRow[],
  members: readonly FrameMember[],
): Candidate[] {
  const known = new Map(latest.map(({ respondent, values }) => [respondent, values]))
  const nothing = Object.fromEntries(Object.keys(latest[0]?.values ?? {}).map((column) => [column, '']))
  const chosen = new Map(members.map((member) => [member.respondent, member]))
  return [...municipalities]
    .map(([respondent, { name, countyCode }]) => ({
      respondent,
      name,
      countyCode,
      columns:
        known.get(respondent) ?? (latest.length > 0 ? nothing : { county_code: countyCode ?? respondent.slice(0, 2) }),
      chosen: chosen.has(respondent),
      begun: chosen.get(respondent)?.begun ?? false,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** Municipalities of one kind: their population class, or where it is not known their county. */
export interface CandidateGroup {
  readonly by: 'class' | 'county'
  readonly id: string
  readonly candidates: readonly Candidate[]
}

/** By population class, the smallest first, then by county those whose class is not known. */
export function groupCandidates(candidates: readonly Candidate[]): CandidateGroup[] {
  const groups = Map.groupBy(candidates, ({ columns, countyCode, respondent }) =>
    columns.population_class ? `class ${columns.population_class}` : `county ${countyCode ?? respondent.slice(0, 2)}`,
  )
  return [...groups]
    .map(([key, each]) => {
      const [by, id] = [
        key.split(' ', 1)[0] === 'class' ? ('class' as const) : ('county' as const),
        key.slice(key.indexOf(' ') + 1),
      ]
      return { by, id, candidates: each }
    })
    .toSorted((a, b) => a.by.localeCompare(b.by) || lowest(a) - lowest(b) || a.id.localeCompare(b.id))
}

/** The lower limit that a class's name begins with. */
function lowest({ by, id }: CandidateGroup): number {
  if (by === 'county' || id.startsWith('under')) return 0
  return Number(/\d+/.exec(id)?.[0] ?? Number.MAX_SAFE_INTEGER)
}
