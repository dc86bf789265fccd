import { formatDayOfWeek, formatTime, type Language, say } from '../../platform/i18n/index.ts'
import { messages } from './messages/clocks/index.ts'
import type { KnownClocks } from './queries/clocks/read-clocks.ts'
import type { Clock } from './rules/clocks/clocks-of.ts'
import type { Span } from './rules/clocks/deadline.ts'

/** "tisdag 24 november 08.40", in a sentence. */
export function whenOf(language: Language, moment: Date): string {
  const day = formatDayOfWeek(language, moment)
  const named = language === 'sv' ? day.charAt(0).toLowerCase() + day.slice(1) : day
  return `${named} ${formatTime(language, moment)}`
}

/** How long, in hours and minutes up to three days and then in days: "46 tim 35 min". Never more than it is. */
export function howLong(language: Language, milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000)
  if (minutes > 72 * 60) return say(language, messages.daysLeft, { n: Math.floor(minutes / (24 * 60)) })
  return say(language, messages.hoursMinutes, { h: Math.floor(minutes / 60), m: minutes % 60 })
}

export function spanOf(language: Language, { amount, unit }: Span): string {
  return say(language, messages.span[unit], { n: amount })
}

/** What a clock is for: "Tidig varning". For personal data with the board. */
export function clockName(language: Language, { law, board, own }: Clock, { boards }: Pick<KnownClocks, 'boards'>) {
  if (law === null) return own?.name ?? ''
  const name = say(language, messages.lawClocks[law])
  const of = board === null ? undefined : boards.get(board)
  return of === undefined ? name : `${name}, ${of}`
}

/** To whom what a clock asks for goes. */
export function recipientOf(language: Language, { law, own }: Clock, { recipients }: Pick<KnownClocks, 'recipients'>) {
  if (law === null) return own?.recipient ?? ''
  return recipients[law]?.recipient ?? say(language, messages.recipients[law])
}

/** By which way; null where it is not said. */
export function channelOf(language: Language, { law }: Clock, { recipients }: Pick<KnownClocks, 'recipients'>) {
  if (law === null) return null
  const given = recipients[law]
  return given === undefined ? say(language, messages.channels[law]) : given.channel
}

/** Which part of its time has gone, from nothing to all of it. */
export function spentOf({ startedAt, dueAt, sentAt }: Clock, now: Date): number {
  if (startedAt === null || dueAt === null) return 0
  const spent = ((sentAt ?? now).getTime() - startedAt.getTime()) / (dueAt.getTime() - startedAt.getTime())
  return Math.max(0, Math.min(1, spent))
}

/** Where the bar has its marks: at each day, or at the quarters of a single day and of a month. */
export function ticksOf({ amount, unit }: Span): number[] {
  const parts = unit === 'month' || amount === 1 ? 4 : unit === 'day' ? amount : amount % 24 === 0 ? amount / 24 : 4
  const count = parts < 2 || parts > 8 ? 4 : parts
  return Array.from({ length: count - 1 }, (_, index) => (index + 1) / count)
}

/** Where a clock has its page. */
export function clockPath(incident: string, clock: string): string {
  return `/incidenter/${incident}/klockor/${clock}`
}
