import type { Message } from '../../../../platform/i18n/index.ts'
import { clean } from '../read-report.ts'
import { readSwedishTime } from '../swedish-time.ts'
import { sentFaults as words } from './read-sent-messages.ts'

export interface WrittenSent {
  readonly day: string
  readonly time: string
  readonly recipient: string
  readonly reference: string
  readonly progress: boolean
}

export interface ReadSent {
  readonly sentAt: Date
  readonly recipient: string
  readonly reference: string | null
  readonly kind: 'due' | 'progress'
}

export type SentField = 'day' | 'time' | 'recipient' | 'reference'
export type SentFault = { readonly field: SentField; readonly message: Message }

/** When and to whom something was sent, as somebody wrote it; every fault at once. What has not been sent yet is not noted. */
export function readSent(
  written: WrittenSent,
  now: Date,
): { readonly sent: ReadSent } | { readonly faults: SentFault[] } {
  const dayIsThere = readSwedishTime(written.day, '12:00') !== null
  const sentAt = readSwedishTime(written.day, written.time)
  const recipient = clean(written.recipient)
  const reference = clean(written.reference)
  const faults: SentFault[] = []
  if (!dayIsThere) faults.push({ field: 'day', message: words.day })
  if (sentAt === null && (dayIsThere || readSwedishTime('2026-01-01', written.time) === null)) {
    faults.push({ field: 'time', message: words.time })
  }
  if (sentAt !== null && sentAt > now) faults.push({ field: 'time', message: words.notYet })
  if (recipient === '') faults.push({ field: 'recipient', message: words.recipient })
  if (recipient.length > 200) faults.push({ field: 'recipient', message: words.recipientTooLong })
  if (reference.length > 100) faults.push({ field: 'reference', message: words.referenceTooLong })
  if (sentAt === null || faults.length > 0) return { faults }
  return { sent: { sentAt, recipient, reference: reference || null, kind: written.progress ? 'progress' : 'due' } }
}
