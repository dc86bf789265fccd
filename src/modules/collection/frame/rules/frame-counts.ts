import type { FrameMember } from '../../rules/frame.ts'
import type { Municipalities } from '../../rules/municipality-code.ts'

export interface FrameCounts {
  /** By county code; `all` is how many municipalities the county has. */
  readonly counties: readonly { readonly id: string; readonly asked: number; readonly all: number }[]
  /** By population class as the frame names it, the smallest first. Empty where the frame has none. */
  readonly classes: readonly { readonly id: string; readonly asked: number }[]
}

/** What a frame is made of. */
export function frameCounts(members: readonly FrameMember[], municipalities: Municipalities): FrameCounts {
  const all = Map.groupBy(municipalities.values(), ({ countyCode }) => countyCode ?? '')
  const asked = Map.groupBy(members, ({ countyCode }) => countyCode ?? '')
  const classes = Map.groupBy(members, ({ columns }) => columns.population_class ?? '')
  classes.delete('')
  return {
    counties: [...asked]
      .map(([id, rows]) => ({ id, asked: rows.length, all: all.get(id)?.length ?? rows.length }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    classes: [...classes]
      .map(([id, rows]) => ({ id, asked: rows.length }))
      .sort((a, b) => lowest(a.id) - lowest(b.id) || (a.id < b.id ? -1 : 1)),
  }
}

/** The lower limit that a class's name begins with; what has no digits comes last, except "under". */
function lowest(id: string): number {
  if (id.startsWith('under')) return 0
  const digits = /\d+/.exec(id)?.[0]
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits)
}
