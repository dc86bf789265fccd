// Past the module's index, which also holds pages: plain Node runs this file and reads no TSX.
import { writeRows } from '../../src/platform/tables/write-rows.ts'
import type { Participant } from '../generate/answer-survey.ts'
import { uniform } from '../generate/noise.ts'

/** When a municipality began and submitted; submitted is null for a response that is still partial. In UTC. */
export interface ResponseEvent {
  readonly respondent: string
  readonly startedAt: Date
  readonly submittedAt: Date | null
}

const day = 86_400_000
const opened = Date.UTC(2026, 9, 5)
/** The morning that the demonstration looks out from; nothing has happened after it. */
const now = Date.UTC(2026, 10, 24, 7, 30)
const reminders = [Date.UTC(2026, 9, 26), Date.UTC(2026, 10, 9), Date.UTC(2026, 10, 23)]

/** How likely a day is: many at the opening and after a reminder, few in between, none at the weekend, few on a morning. */
function weightOf(date: number): number {
  const weekday = new Date(date).getUTCDay()
  if (weekday === 0 || weekday === 6) return 0
  const since = (from: number) => (date - from) / day
  const opening = 5 * 0.8 ** since(opened)
  const reminded = reminders.filter((each) => each <= date).map((each) => 9 * 0.65 ** since(each))
  const weight = 1 + opening + reminded.reduce((sum, each) => sum + each, 0)
  return now - date < day ? weight / 6 : weight
}

/** Begun and submitted, by the keys of the municipality alone; those that never complete began at any time. */
export function dateEvents(participants: readonly Participant[], round: string): readonly ResponseEvent[] {
  const days = Array.from({ length: 51 }, (_, index) => opened + index * day)
  return participants
    .map(({ traits: { code }, status }) => {
      const submitted = drawTime(days, code, `${round} last`)
      if (status === 'partial') return { respondent: code, startedAt: new Date(submitted), submittedAt: null }
      // A third do it the same day; the others begin up to three weeks before, while colleagues add their parts.
      const sameDay = uniform('same day', code, round) < 0.35
      const before = days.filter((each) => each < submitted - 18 * 3_600_000 && each >= submitted - 21 * day)
      const started =
        sameDay || before.length === 0
          ? submitted - (40 + uniform('minutes', code, round) * 100) * 60_000
          : drawTime(before, code, `${round} first`)
      return { respondent: code, startedAt: new Date(started), submittedAt: new Date(submitted) }
    })
    .toSorted((a, b) => (a.respondent < b.respondent ? -1 : 1))
}

/** A moment in office hours, 08–16 Swedish time, to the second. */
function drawTime(days: readonly number[], code: string, purpose: string): number {
  const weights = days.map(weightOf)
  let left = uniform('day', code, purpose) * weights.reduce((sum, each) => sum + each, 0)
  const index = weights.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  const date = days[index] ?? opened
  const seconds = Math.floor((7 + 8 * uniform('time', code, purpose)) * 3_600)
  const time = date + seconds * 1_000
  // The last day has only its first half hour.
  return time <= now ? time : now - Math.floor(uniform('late', code, purpose) * 1_800) * 1_000
}

/** Times as in ISO 8601, to the second. */
export function writeEvents(events: readonly ResponseEvent[]): string {
  const iso = (date: Date | null) => (date === null ? '' : `${date.toISOString().slice(0, 19)}Z`)
  const lines = events.map((each) => [each.respondent, iso(each.startedAt), iso(each.submittedAt)])
  return writeRows([['respondent', 'started_at', 'submitted_at'], ...lines])
}
