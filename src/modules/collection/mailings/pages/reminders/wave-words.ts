import { formatDate, type Language, say } from '../../../../../platform/i18n/index.ts'
import type { StatusKind } from '../../../../../ui/Status.tsx'
import { messages } from '../../messages/index.ts'
import type { LetterState } from '../../queries/recipients.ts'
import type { Wave, WaveStatus } from '../../queries/waves.ts'

export const waveMarks: Readonly<Record<WaveStatus, StatusKind>> = {
  planned: 'soon',
  paused: 'open',
  sent: 'done',
  cancelled: 'open',
  stopped: 'late',
  missed: 'late',
}

export const letterMarks: Readonly<Record<LetterState, StatusKind>> = {
  waiting: 'soon',
  failed: 'soon',
  sent: 'done',
  bounced: 'late',
  cancelled: 'open',
}

/** "Påminnelse 24 november 2026". */
export function waveName(language: Language, { plannedFor }: Pick<Wave, 'plannedFor'>): string {
  return say(language, messages.wave, { date: formatDate(language, plannedFor) })
}

/** What a mail is, in words. */
export function mailKindWords(language: Language, kind: string): string {
  return say(language, isKnown(kind) ? messages.mailKind[kind] : messages.otherMail)
}

function isKnown(kind: string): kind is keyof typeof messages.mailKind {
  return Object.hasOwn(messages.mailKind, kind)
}
