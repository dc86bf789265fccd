import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { addMonths, dayOf, isDay } from '../../../platform/i18n/index.ts'
import { type FieldFault, Problem } from '../../../platform/problem/index.ts'
import { endInForce, putInForce, readBody, readState, settleRecord } from '../queries/versions.ts'
import { blanksIn } from '../rules/blanks.ts'
import { messages as words } from '../rules/decision-messages.ts'
import { readDecision } from '../rules/read-decision.ts'
import { draftOf, inForce } from '../rules/version.ts'
import { messages } from './action-messages.ts'

/**
 * A decision puts the draft in force, as it was when the decision was entered; what was in force is replaced and stays with its own
 * decision. The record of the register then says the same. Six statements.
 *
 * @throws Problem `bad-input` with everything that is wrong, the text of the draft too; `conflict` where the draft has changed since
 */
export const decideVersion = defineAction({
  name: 'document.decide',
  permission: 'document.change',
  effect: 'write',
  input: z.strictObject({
    document: z.uuid(),
    saved: z.int().positive(),
    decidedBy: z.string().max(40),
    decidedOn: z.string().max(40),
    minute: z.string().max(400),
    diary: z.string().max(400),
    months: z.string().max(40),
    change: z.string().max(40),
    asked: z.string().max(40),
    roles: z.array(z.string().max(40)).max(20),
  }),
  run: async (context, { document, saved, ...written }) => {
    const { db, organisation, now } = context
    const state = await readState(db, context, document)
    if (state === undefined || state.ended) throw new Problem('not-found')
    const draft = draftOf(state.versions)
    if (draft === null) throw new Problem('not-ready', { detail: messages.noDraft })
    const before = inForce(state.versions)
    const read = readDecision(written, { today: dayOf(now), lastDecidedOn: before?.decidedOn ?? null })
    const text = await readBody(db, organisation, draft.id)
    const faults: FieldFault[] = [...textFaults(text?.body ?? '', draft.file !== null), ...(read.ok ? [] : read.faults)]
    if (!read.ok || faults.length > 0) throw new Problem('bad-input', { faults })
    const { decision } = read
    if (before !== null)
      await endInForce(db, organisation, document, { state: 'replaced', on: decision.decidedOn, why: null })
    if (!(await putInForce(db, context, { version: draft.id, saved, before: before?.id ?? null }, decision)))
      throw new Problem('conflict', { detail: messages.changedMeanwhile })
    await settleRecord(db, context, document, 'decision', {
      status: 'in-force',
      decided_by: decision.decidedBy,
      decided_on: decision.decidedOn,
      minute: decision.minute,
      diary: decision.diary,
      review_months: decision.months,
      next_review: decision.months === null ? null : addMonths(decision.decidedOn, decision.months),
    })
    return { number: draft.number, asked: decision.asked }
  },
  audit: ({ document, decidedOn }, { number, asked }) => ({ subject: document, detail: { number, decidedOn, asked } }),
})

/** A version that is a file needs no text. */
function textFaults(body: string, isFile: boolean): readonly FieldFault[] {
  if (body.trim() === '' && !isFile) return [{ field: 'text', message: words.noText }]
  const blanks = blanksIn(body)
  return blanks.length === 0 ? [] : [{ field: 'text', message: messages.blanksLeft(blanks) }]
}

/** What is in force is repealed, with a reason, and nothing takes its place. Four statements. */
export const repealDocument = defineAction({
  name: 'document.repeal',
  permission: 'document.change',
  effect: 'write',
  input: z.strictObject({ document: z.uuid(), on: z.string().max(40), why: z.string().max(4000) }),
  run: async (context, { document, on: day, why: reason }) => {
    const { db, organisation, now } = context
    const [on, why] = [day.trim(), reason.trim()]
    const state = await readState(db, context, document)
    if (state === undefined || state.ended) throw new Problem('not-found')
    const current = inForce(state.versions)
    if (current === null) throw new Problem('not-ready', { detail: messages.nothingInForce })
    const faults: FieldFault[] = []
    if (!isDay(on)) faults.push({ field: 'on', message: words.whichDay })
    else if (on > dayOf(now)) faults.push({ field: 'on', message: words.notYet })
    else if (current.decidedOn !== null && on < current.decidedOn)
      faults.push({ field: 'on', message: words.beforeLast })
    if (why === '') faults.push({ field: 'why', message: words.why })
    else if (why.length > 500) faults.push({ field: 'why', message: words.whyTooLong })
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    await endInForce(db, organisation, document, { state: 'repealed', on, why })
    await settleRecord(db, context, document, 'repeal', { status: 'repealed', next_review: null })
    return { number: current.number }
  },
  audit: ({ document, on }, { number }) => ({ subject: document, detail: { number, on } }),
})
