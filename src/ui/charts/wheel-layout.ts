/** Angles are shares of a turn, from the top and clockwise. */
const dayLength = 24 * 3600 * 1000
const centre = 200

/** Where a day stands in its year: 0 on the first of January, 0.5 on the second of July. */
export function alongYear(date: string): number {
  const year = Number(date.slice(0, 4))
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  return (Date.parse(`${date}T00:00:00Z`) - start) / (end - start)
}

export interface Spot {
  readonly x: number
  readonly y: number
}

/** A point of the picture, so far from the middle. */
export function spot(angle: number, radius: number): Spot {
  const turn = angle * 2 * Math.PI
  return { x: rounded(centre + radius * Math.sin(turn)), y: rounded(centre - radius * Math.cos(turn)) }
}

function rounded(value: number): number {
  return Number(value.toFixed(1))
}

/** Where each month begins and where its middle is. */
export const monthAngles: ReadonlyArray<{ readonly start: number; readonly middle: number }> = Array.from(
  { length: 12 },
  (_, month) => {
    const start = alongYear(`2026-${String(month + 1).padStart(2, '0')}-01`)
    const end = month === 11 ? 1 : alongYear(`2026-${String(month + 2).padStart(2, '0')}-01`)
    return { start, middle: (start + end) / 2 }
  },
)

/** Days from one to another, as ISO dates. */
interface Span {
  readonly from: string
  readonly to: string
}

/** An arc from one day to another. */
export function ringPath(span: Span, radius: number): string {
  const { end, length } = turnOf(span)
  const [a, b] = [spot(end - length, radius), spot(end, radius)]
  return `M${a.x} ${a.y}A${radius} ${radius} 0 ${length > 0.5 ? 1 : 0} 1 ${b.x} ${b.y}`
}

/** Where on the turn it ends and how much of it it takes: at least four days, so that it is seen, and never a whole turn. */
function turnOf({ from, to }: Span): { readonly end: number; readonly length: number } {
  const days = Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength)
  return { end: alongYear(to), length: Math.min(360, Math.max(4, days)) / 365 }
}

/** Thinner than this an arc is hard to see. */
const mostLanes = 4

/**
 * Lays what shares a ring in as many lanes as keep each clear of the others: the first in the outermost. What none of them has room for
 * lies in the one with the fewest.
 *
 * @returns the lane of each, from 0
 */
export function layLanes(spans: readonly Span[]): readonly number[] {
  const lanes: Span[][] = []
  return spans.map((span) => {
    let lane = lanes.findIndex((held) => !held.some((other) => overlap(other, span)))
    if (lane < 0 && lanes.length < mostLanes) lane = lanes.push([]) - 1
    if (lane < 0) lane = lanes.findIndex(({ length }) => length === Math.min(...lanes.map((held) => held.length)))
    lanes[lane]?.push(span)
    return lane
  })
}

/** They stand over each other on the turn, in the same year or another. */
function overlap(a: Span, b: Span): boolean {
  const [one, other] = [turnOf(a), turnOf(b)]
  const ends = (((one.end - other.end) % 1) + 1) % 1
  return ends < one.length || 1 - ends < other.length
}

/** How far out a lane of a ring lies and how wide it is, where the ring is so wide. */
export function placeLane(
  ring: { readonly radius: number; readonly width: number },
  lane: number,
  lanes: number,
): { readonly radius: number; readonly width: number } {
  const gap = 1.5
  const width = (ring.width - (lanes - 1) * gap) / lanes
  return { radius: rounded(ring.radius + ring.width / 2 - width / 2 - lane * (width + gap)), width: rounded(width) }
}

/** The least share of a turn between two numbers on the ring outside the arcs. */
const apart = 0.026

/** Angles moved forward as little as keeps each clear of the one before it, in the order that they are given. */
export function separate(angles: readonly number[]): readonly number[] {
  const placed: number[] = []
  for (const angle of angles) {
    let at = angle
    // Around the turn there may be others than the one before; a full ring has no clear place left
    for (let tries = 0; tries < 40 && placed.some((other) => between(other, at) < apart - 1e-9); tries += 1) {
      at =
        Math.max(...placed.filter((other) => between(other, at) < apart).map((other) => other + ahead(other, at))) +
        apart
    }
    placed.push(at)
  }
  return placed.map((at) => at % 1)
}

/** The shorter way between two angles. */
function between(a: number, b: number): number {
  const difference = Math.abs(a - b) % 1
  return Math.min(difference, 1 - difference)
}

/** Whole turns from one angle's own to that of another. */
function ahead(other: number, at: number): number {
  return Math.round(at - other)
}
