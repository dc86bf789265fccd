import { addDays } from './days.ts'

/** How much of a task is done in a week. */
export interface Share {
  /** The Monday of the week, as an ISO date. */
  readonly monday: string
  readonly minutes: number
}

export interface Fitted {
  /** The weeks that it is done in, in order. Empty where there is no time for it. */
  readonly shares: readonly Share[]
  /** Minutes that no week had room for. */
  readonly left: number
}

export interface WeekHours {
  /** The Monday of this week, as an ISO date. */
  readonly monday: string
  /** What there is in every week, and what of this week's has been worked already. */
  readonly minutes: number
  readonly worked: number
  /** How many weeks are looked at. */
  readonly weeks: number
}

/**
 * Lays tasks into weeks in the order that they are given. Each takes the first week that has room for the whole of it, so that a short one
 * may fill what a longer one before it left over, and none is moved by one that stands after it. What is longer than a whole week
 * takes what is left in each week until it is done.
 *
 * @param tasks minutes of each
 * @returns one for each task; what has no week has no shares and all its minutes left
 */
export function fitWeeks(tasks: readonly number[], { monday, minutes, worked, weeks }: WeekHours): readonly Fitted[] {
  const rooms = Array.from({ length: weeks }, (_, week) => (week === 0 ? Math.max(0, minutes - worked) : minutes))
  const share = (week: number, taken: number): Share => {
    rooms[week] = (rooms[week] ?? 0) - taken
    return { monday: addDays(monday, 7 * week), minutes: taken }
  }
  return tasks.map((length) => {
    if (length <= minutes) {
      const week = rooms.findIndex((room) => room >= length)
      return week < 0 ? { shares: [], left: length } : { shares: [share(week, length)], left: 0 }
    }
    return spread(length, rooms, share)
  })
}

/** Over as many weeks as it takes; nothing is taken where they are too few. */
function spread(length: number, rooms: readonly number[], share: (week: number, taken: number) => Share): Fitted {
  if (rooms.reduce((sum, room) => sum + room, 0) < length) return { shares: [], left: length }
  const shares: Share[] = []
  let left = length
  for (const [week, room] of rooms.entries()) {
    const taken = Math.min(room, left)
    if (taken > 0) shares.push(share(week, taken))
    left -= taken
    if (left === 0) break
  }
  return { shares, left }
}
