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

/** An arc from one day to another, at least four days long so that it is seen, and never a whole turn. */
export function ringPath(from: string, to: string, radius: number): string {
  const days = Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength)
  const length = Math.min(360, Math.max(4, days)) / 365
  const end = alongYear(to)
  const [a, b] = [spot(end - length, radius), spot(end, radius)]
  return `M${a.x} ${a.y}A${radius} ${radius} 0 ${length > 0.5 ? 1 : 0} 1 ${b.x} ${b.y}`
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
