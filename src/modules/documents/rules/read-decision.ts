import { isDay, type Message } from '../../../platform/i18n/index.ts'
import { messages } from './decision-messages.ts'
import { type Asked, askedKinds, askedRoles, type Decider, deciders } from './version.ts'

/** Something wrong in what was written: in which field, and what to do. */
export interface DecisionFault {
  readonly field: string
  readonly message: Message
}

/** A decision as it was written. */
export interface WrittenDecision {
  readonly decidedBy: string
  readonly decidedOn: string
  readonly minute: string
  readonly diary: string
  /** Months until it is reviewed; '' for never. */
  readonly months: string
  /** '' where it is the first version; else 'editorial' or 'substance'. */
  readonly change: string
  readonly asked: string
  readonly roles: readonly string[]
}

export interface Decision {
  readonly decidedBy: Decider
  readonly decidedOn: string
  readonly minute: string | null
  readonly diary: string | null
  readonly months: number | null
  readonly editorial: boolean
  readonly asked: Asked
  readonly roles: readonly string[]
}

export interface DecisionSurroundings {
  readonly today: string
  /** When what is in force was decided; null where nothing with a text is. */
  readonly lastDecidedOn: string | null
}

type ReadDecision =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly faults: readonly DecisionFault[] }

/** Reads a decision as it was written; everything that is wrong at once. */
export function readDecision(written: WrittenDecision, { today, lastDecidedOn }: DecisionSurroundings): ReadDecision {
  const faults: DecisionFault[] = []
  const fault = (field: string, message: Message) => faults.push({ field, message })
  const decidedBy = deciders.find((each) => each === written.decidedBy)
  if (decidedBy === undefined) fault('decidedBy', messages.whoDecided)
  const decidedOn = written.decidedOn.trim()
  if (!isDay(decidedOn)) fault('decidedOn', messages.whichDay)
  else if (decidedOn > today) fault('decidedOn', messages.notYet)
  else if (lastDecidedOn !== null && decidedOn < lastDecidedOn) fault('decidedOn', messages.beforeLast)
  const minute = written.minute.trim()
  if (minute.length > 40) fault('minute', messages.minuteTooLong)
  const diary = written.diary.trim()
  if (diary.length > 60) fault('diary', messages.diaryTooLong)
  const months = written.months.trim()
  if (months !== '' && !(/^\d{1,3}$/.test(months) && Number(months) >= 1 && Number(months) <= 120))
    fault('months', messages.monthsOutside)
  const replaces = lastDecidedOn !== null
  if (replaces && written.change !== 'editorial' && written.change !== 'substance')
    fault('change', messages.kindOfChange)
  const asked = askedKinds.find((each) => each === written.asked)
  if (asked === undefined) fault('asked', messages.whoIsAsked)
  const roles = asked === 'roles' ? askedRoles.filter((role) => written.roles.includes(role)) : []
  if (asked === 'roles' && roles.length === 0) fault('asked', messages.whichRoles)
  if (faults.length > 0 || decidedBy === undefined || asked === undefined) return { ok: false, faults }
  return {
    ok: true,
    decision: {
      decidedBy,
      decidedOn,
      minute: minute || null,
      diary: diary || null,
      months: months === '' ? null : Number(months),
      editorial: replaces && written.change === 'editorial',
      asked,
      roles,
    },
  }
}
