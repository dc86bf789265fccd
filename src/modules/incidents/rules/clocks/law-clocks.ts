import type { Span } from './deadline.ts'

export const lawClocks = ['early-warning', 'notification', 'final-report', 'personal-data'] as const
export type LawClock = (typeof lawClocks)[number]

/** What must be told of at all: each is judged for itself. */
export const judged = ['significance', 'personal-data'] as const
export type Judged = (typeof judged)[number]

/** The facts that can start a clock; the others say nothing of when something was known. */
export const startingFacts = [
  'occurred',
  'discovered',
  'known',
  'personal-data',
  'supplier-told',
  'contained',
  'resolved',
] as const
export type StartingFact = (typeof startingFacts)[number]

interface Law {
  /** What starts it: a fact of the timeline, or what was sent by another clock. */
  readonly starts: StartingFact | 'notification-sent'
  readonly span: Span
  readonly judged: Judged
}

/**
 * Cybersäkerhetslagen (2025:1506): an early warning within 24 hours of knowledge of a significant incident, a notification within 72, a
 * final report within one month of the notification. The GDPR, article 33: 72 hours from when the controller knew of the breach.
 */
export const laws: Readonly<Record<LawClock, Law>> = {
  'early-warning': { starts: 'known', span: { amount: 24, unit: 'hour' }, judged: 'significance' },
  notification: { starts: 'known', span: { amount: 72, unit: 'hour' }, judged: 'significance' },
  'final-report': { starts: 'notification-sent', span: { amount: 1, unit: 'month' }, judged: 'significance' },
  'personal-data': { starts: 'personal-data', span: { amount: 72, unit: 'hour' }, judged: 'personal-data' },
}

export function isLawClock(name: string): name is LawClock {
  return lawClocks.some((each) => each === name)
}
