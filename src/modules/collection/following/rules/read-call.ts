import { dayOf } from '../../../../platform/i18n/index.ts'
import { cleanText, type Said } from '../../../survey/index.ts'
import { longestNote } from '../../rules/longest-note.ts'
import { callFaults } from './call-messages.ts'
import { readClock, readDay, swedishMoment } from './swedish-moment.ts'

export const outcomes = ['answered', 'promised', 'no-answer', 'wrong-person', 'declined', 'other'] as const
export type Outcome = (typeof outcomes)[number]

/** A call as it is written in the form. */
export interface WrittenCall {
  readonly day: string
  readonly time: string
  readonly outcome: string
  readonly promisedOn: string
  readonly spokeWith: string
  readonly note: string
  readonly nextOn: string
}

export type CallField = keyof WrittenCall

/** A call as it is kept. */
export interface ReadCall {
  readonly at: Date
  readonly outcome: Outcome
  readonly promisedOn: string | null
  readonly spokeWith: string | null
  readonly note: string | null
  readonly nextOn: string | null
}

export interface CallFault {
  readonly field: CallField
  readonly message: Said
}

export const longestName = 200

/** A call is noted within this of its end, whatever the clock of whoever writes says. */
const slack = 5 * 60_000

/** Reads a call, with every fault in the order of the form. */
export function readCall(
  written: WrittenCall,
  now: Date,
): { readonly ok: true; readonly call: ReadCall } | { readonly ok: false; readonly faults: readonly CallFault[] } {
  const faults: CallFault[] = []
  const fault = (field: CallField, message: Said) => faults.push({ field, message })
  const dayIn = (field: 'day' | 'promisedOn' | 'nextOn') => {
    const day = readDay(written[field])
    if (day === null) fault(field, callFaults.notADay[field])
    return day
  }
  const textIn = (field: 'spokeWith' | 'note', n: number) => {
    const cleaned = cleanText(written[field])
    if (!cleaned.ok) fault(field, cleaned.message)
    else if (cleaned.text.length > n)
      fault(field, { sv: callFaults.textTooLong.sv({ n }), en: callFaults.textTooLong.en({ n }) })
    return cleaned.ok && cleaned.text !== '' ? cleaned.text : null
  }

  const day = dayIn('day')
  const clock = readClock(written.time)
  if (clock === null) fault('time', callFaults.timeFault)
  const at = day === null || clock === null ? null : swedishMoment(day, clock)
  if (at !== null && at.getTime() > now.getTime() + slack) fault('day', callFaults.calledInFuture)

  const outcome = outcomes.find((known) => known === written.outcome) ?? null
  if (outcome === null) fault('outcome', callFaults.outcomeMissing)
  const promisedOn = written.promisedOn.trim() === '' ? null : dayIn('promisedOn')
  if (outcome === 'promised' && written.promisedOn.trim() === '') fault('promisedOn', callFaults.promisedMissing)
  if (outcome !== null && outcome !== 'promised' && promisedOn !== null) fault('promisedOn', callFaults.promisedAlone)
  else if (promisedOn !== null && day !== null && promisedOn < day) fault('promisedOn', callFaults.promisedPast)

  const spokeWith = textIn('spokeWith', longestName)
  const note = textIn('note', longestNote)
  const nextOn = written.nextOn.trim() === '' ? null : dayIn('nextOn')
  if (nextOn !== null && nextOn < dayOf(now)) fault('nextOn', callFaults.nextPast)
  else if (nextOn !== null && outcome === 'declined') fault('nextOn', callFaults.nextAfterDeclined)

  if (faults.length > 0 || at === null || outcome === null) return { ok: false, faults }
  return { ok: true, call: { at, outcome, promisedOn, spokeWith, note, nextOn } }
}
