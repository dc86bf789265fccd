import type { Message } from '../../../platform/i18n/index.ts'
import { factKinds } from './fact-kinds.ts'
import { faults as words } from './read-fact-messages.ts'
import { clean } from './read-report.ts'
import { readSwedishTime } from './swedish-time.ts'

export interface WrittenFact {
  readonly kind: string
  /** `2026-11-30` */
  readonly day: string
  /** `14.30` or `14:30`, on a Swedish clock. */
  readonly time: string
  readonly body: string
}

export interface ReadFact {
  readonly kind: (typeof factKinds)[number]
  readonly at: Date
  readonly body: string | null
}

export type FactFault = { readonly field: keyof WrittenFact; readonly message: Message }

export const longestFact = 4000

/** A fact as somebody wrote it; every fault at once. What has not happened yet is no fact. */
export function readFact(
  written: WrittenFact,
  now: Date,
): { readonly fact: ReadFact } | { readonly faults: FactFault[] } {
  const kind = factKinds.find((known) => known === written.kind)
  const dayIsThere = readSwedishTime(written.day, '12:00') !== null
  const at = readSwedishTime(written.day, written.time)
  const body = clean(written.body)
  const faults: FactFault[] = []
  if (kind === undefined) faults.push({ field: 'kind', message: words.kind })
  if (!dayIsThere) faults.push({ field: 'day', message: words.day })
  // The time is judged by itself where there is no day to judge it on
  if (at === null && (dayIsThere || readSwedishTime('2026-01-01', written.time) === null)) {
    faults.push({ field: 'time', message: words.time })
  }
  if (at !== null && at > now) faults.push({ field: 'time', message: words.notYet })
  if (body.length > longestFact) faults.push({ field: 'body', message: words.tooLong })
  if (kind === undefined || at === null || faults.length > 0) return { faults }
  return { fact: { kind, at, body: body || null } }
}
