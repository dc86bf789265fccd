import type { Message } from '../../../../platform/i18n/index.ts'
import { clean } from '../read-report.ts'
import type { OwnClock } from './clocks-of.ts'
import { units } from './deadline.ts'
import { startingFacts } from './law-clocks.ts'
import { ownClockFaults as words } from './read-own-clock-messages.ts'

export interface WrittenOwnClock {
  readonly name: string
  readonly starts: string
  readonly amount: string
  readonly unit: string
  readonly recipient: string
}

export type OwnClockFault = { readonly field: keyof WrittenOwnClock; readonly message: Message }

/** A clock of the organisation's own, as somebody wrote it; every fault at once. */
export function readOwnClock(
  written: WrittenOwnClock,
): { readonly clock: Pick<OwnClock, 'name' | 'starts' | 'span' | 'recipient'> } | { readonly faults: OwnClockFault[] } {
  const name = clean(written.name)
  const recipient = clean(written.recipient)
  const starts = startingFacts.find((fact) => fact === written.starts)
  const unit = units.find((each) => each === written.unit)
  const amount = /^\d{1,4}$/.test(written.amount.trim()) ? Number(written.amount) : 0
  const faults: OwnClockFault[] = []
  if (name === '') faults.push({ field: 'name', message: words.name })
  if (name.length > 100) faults.push({ field: 'name', message: words.nameTooLong })
  if (starts === undefined) faults.push({ field: 'starts', message: words.starts })
  if (amount < 1 || amount > 1000) faults.push({ field: 'amount', message: words.amount })
  if (unit === undefined) faults.push({ field: 'unit', message: words.unit })
  if (recipient === '') faults.push({ field: 'recipient', message: words.recipient })
  if (recipient.length > 200) faults.push({ field: 'recipient', message: words.recipientTooLong })
  if (starts === undefined || unit === undefined || faults.length > 0) return { faults }
  return { clock: { name, starts, span: { amount, unit }, recipient } }
}
