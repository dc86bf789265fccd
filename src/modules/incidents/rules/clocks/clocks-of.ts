import { keyOf } from './clock-key.ts'
import { deadlineOf, hour, type Span } from './deadline.ts'
import { type Judged, type LawClock, laws, type StartingFact } from './law-clocks.ts'
import type { Outcome } from './questions.ts'

/** A fact of the timeline. */
export interface Fact {
  readonly kind: string
  readonly happenedAt: Date
  readonly recordedAt: Date
}

/** That something was sent. */
export interface Sending {
  readonly clock: string
  readonly kind: 'due' | 'progress'
  readonly sentAt: Date
  readonly withdrawnAt: Date | null
}

export interface OwnClock {
  readonly id: string
  readonly name: string
  readonly starts: StartingFact
  readonly span: Span
  readonly recipient: string
  readonly madeAt: Date
  readonly endedAt: Date | null
}

/** All that an incident's clocks follow from. */
export interface ClockFacts {
  readonly facts: readonly Fact[]
  readonly sent: readonly Sending[]
  /** The latest judgement of each. */
  readonly outcomes: Readonly<Partial<Record<Judged, Outcome>>>
  /** The boards whose personal data was hit. */
  readonly boards: readonly string[]
  readonly own: readonly OwnClock[]
}

export interface Clock {
  readonly key: string
  readonly law: LawClock | null
  readonly board: string | null
  readonly own: OwnClock | null
  readonly span: Span
  /** What it starts from, or would. */
  readonly starts: StartingFact | 'notification-sent'
  readonly startedAt: Date | null
  readonly dueAt: Date | null
  readonly sentAt: Date | null
  /** A progress report went in the place of the final one: it waits for the incident to be over. */
  readonly progressAt: Date | null
  /** Whether it must be sent at all; `unsure` runs as if so until somebody has judged. */
  readonly needed: Outcome
}

/** The clocks of an incident, in the order that they are shown: what nothing has started is there too where the law will ask for it. */
export function clocksOf(given: ClockFacts): Clock[] {
  const { boards, own } = given
  const made: Clock[] = []
  for (const law of ['early-warning', 'notification', 'final-report'] as const) made.push(ofLaw(given, law, null))
  const noBoard = ofLaw(given, 'personal-data', null)
  // What was sent before anyone said for which board is not lost when somebody does
  if (boards.length === 0 || noBoard.sentAt !== null) made.push(noBoard)
  for (const board of boards) made.push(ofLaw(given, 'personal-data', board))
  for (const clock of own) {
    const key = keyOf({ law: null, own: clock.id })
    const startedAt = latest(given.facts, clock.starts, clock.madeAt)
    const sentAt = firstSent(given.sent, key, 'due')
    if (startedAt === null && sentAt === null) continue
    if (clock.endedAt !== null && sentAt === null) continue
    made.push({
      key,
      law: null,
      board: null,
      own: clock,
      span: clock.span,
      starts: clock.starts,
      startedAt,
      dueAt: startedAt === null ? null : deadlineOf(startedAt, clock.span),
      sentAt,
      progressAt: null,
      needed: 'yes',
    })
  }
  return made
}

function ofLaw({ facts, sent, outcomes }: ClockFacts, law: LawClock, board: string | null): Clock {
  const { starts, span, judged } = laws[law]
  const key = keyOf({ law, board })
  const progressAt = law === 'final-report' ? firstSent(sent, key, 'progress') : null
  // After a progress report the month is counted from when the incident was over (the directive's article 23.4 e)
  const startedAt =
    starts !== 'notification-sent'
      ? latest(facts, starts)
      : progressAt !== null
        ? latest(facts, 'resolved')
        : firstSent(sent, 'notification', 'due')
  return {
    key,
    law,
    board,
    own: null,
    span,
    starts: progressAt === null ? starts : 'resolved',
    startedAt,
    dueAt: startedAt === null ? null : deadlineOf(startedAt, span),
    sentAt: firstSent(sent, key, 'due'),
    progressAt,
    needed: outcomes[judged] ?? 'unsure',
  }
}

/** When it was so, by what was last written down: a later row corrects an earlier. Of two at one time the earlier moment counts. */
function latest(facts: readonly Fact[], kind: StartingFact, notBefore?: Date): Date | null {
  const found = facts
    .filter((fact) => fact.kind === kind && (notBefore === undefined || fact.recordedAt >= notBefore))
    .sort((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime() || a.happenedAt.getTime() - b.happenedAt.getTime())
  return found[0]?.happenedAt ?? null
}

function firstSent(sent: readonly Sending[], key: string, kind: Sending['kind']): Date | null {
  const times = sent
    .filter((each) => each.clock === key && each.kind === kind && each.withdrawnAt === null)
    .map(({ sentAt }) => sentAt.getTime())
  return times.length === 0 ? null : new Date(Math.min(...times))
}

/** When somebody is reminded before and after: a sixth of the time before, at most three days, and at most four hours after. */
export function remindersOf(startedAt: Date, dueAt: Date): { readonly beforeAt: Date; readonly afterAt: Date } {
  const lead = Math.min((dueAt.getTime() - startedAt.getTime()) / 6, 72 * hour)
  return {
    beforeAt: new Date(dueAt.getTime() - lead),
    afterAt: new Date(dueAt.getTime() + Math.min(lead, 4 * hour)),
  }
}

/** `near` from when somebody is reminded of it. A clock is never paused. */
export type ClockState = 'waiting' | 'running' | 'near' | 'passed' | 'sent' | 'not-needed'

export function stateOf({ startedAt, dueAt, sentAt, needed }: Clock, now: Date): ClockState {
  if (sentAt !== null) return 'sent'
  if (needed === 'no') return 'not-needed'
  if (startedAt === null || dueAt === null) return 'waiting'
  if (now > dueAt) return 'passed'
  return now >= remindersOf(startedAt, dueAt).beforeAt ? 'near' : 'running'
}

/** Something is to be sent by it, now or when its time comes. */
export function isRunning({ startedAt, sentAt, needed }: Clock): boolean {
  return startedAt !== null && sentAt === null && needed !== 'no'
}
