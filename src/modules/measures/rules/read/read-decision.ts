import { messages } from './read-messages.ts'
import { gather, readDay, type Written } from './written.ts'

export interface WrittenDecision {
  /** `ja` or `nej`. */
  readonly applicable: string
  readonly reason: string
  readonly decidedBy: string
  readonly decidedOn: string
}

export interface ReadDecision {
  readonly applicable: boolean
  readonly reason: string | null
  readonly decidedBy: string
  readonly decidedOn: string
}

/** Reads a decision about a requirement. What does not apply has a reason. */
export function readDecision(written: WrittenDecision): Written<ReadDecision, keyof WrittenDecision> {
  const { faults, note } = gather<keyof WrittenDecision>()
  const applicable = written.applicable === 'ja' ? true : written.applicable === 'nej' ? false : undefined
  const reason = written.reason.trim()
  const decidedBy = written.decidedBy.trim()
  const decidedOn = readDay(written.decidedOn)
  note('applicable', applicable === undefined && messages.applicableMissing)
  note(
    'reason',
    applicable === false && reason === '' ? messages.reasonMissing : reason.length > 2000 && messages.reasonTooLong,
  )
  note('decidedBy', decidedBy === '' ? messages.decidedByMissing : decidedBy.length > 200 && messages.nameTooLong)
  note('decidedOn', decidedOn === null ? messages.dateMissing : decidedOn === undefined && messages.dateForm)
  if (faults.length > 0 || applicable === undefined || !decidedOn) return { ok: false, faults }
  return { ok: true, value: { applicable, reason: reason === '' ? null : reason, decidedBy, decidedOn } }
}
