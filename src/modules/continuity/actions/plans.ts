import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import { type FieldFault, Problem } from '../../../platform/problem/index.ts'
import type { FoundRecord } from '../../../platform/register/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { planActions } from '../plan-register.ts'
import {
  insertPlanDraft,
  markPlanDecided,
  markPlanRevised,
  type PlanState,
  type PlanVersion,
  putPlanInForce,
  replacePlanInForce,
  savePlanDraft,
} from '../queries/plans.ts'
import { longestPart, type MissingInPlan, missingInPlan, type PlanText, planParts } from '../rules/plan-parts.ts'
import { messages } from './action-messages.ts'
import { mayChangePlan, requireOwnPlan, requirePlan } from './require-own-plan.ts'

export interface OpenPlan {
  readonly plan: PlanState
  readonly draft: PlanVersion | null
  readonly inForce: PlanVersion | null
  /** What the draft lacks. */
  readonly missing: readonly MissingInPlan[]
  readonly mayChange: boolean
  readonly mayDecide: boolean
}

/** A plan with its text, whom to reach and what has changed beneath it. One statement. */
export const readPlan = defineAction({
  name: 'continuity_plan.open',
  permission: 'continuity.read',
  effect: 'read',
  input: z.uuid(),
  run: async (context, id): Promise<OpenPlan> => {
    const plan = await requirePlan(context, id)
    const draft = plan.versions.find(({ state }) => state === 'draft') ?? null
    return {
      plan,
      draft,
      inForce: plan.versions.find(({ state }) => state === 'in-force') ?? null,
      missing: draft === null ? [] : missingInPlan(draft, plan.contacts),
      mayChange: mayChangePlan(context, plan),
      mayDecide: context.role !== null && !plan.ended && may(context.role, 'continuity.decide'),
    }
  },
})

/** The record of a plan with all of that. Four statements at most. */
export const openPlanRecord = defineAction({
  name: 'continuity_plan.record',
  permission: 'continuity.read',
  effect: 'read',
  input: z.uuid(),
  run: async (context, id): Promise<FoundRecord & { readonly open: OpenPlan }> => ({
    ...(await planActions.read.run(context, id)),
    open: await readPlan.run(context, id),
  }),
})

const part = z.string().nullable()

/** The text as it was written; what is blank is nothing. @throws Problem `bad-input` with every part that is too long */
function readText(written: Readonly<Record<string, string | null>>): PlanText {
  const faults: FieldFault[] = []
  const text = Object.fromEntries(
    planParts.map((name) => {
      const plain = (written[name] ?? '').replace(/\r\n?/g, '\n').trim()
      if (plain.length > longestPart) faults.push({ field: name, message: messages.partTooLong })
      return [name, plain === '' ? null : plain]
    }),
  ) as unknown as PlanText
  if (faults.length > 0) throw new Problem('bad-input', { faults })
  return text
}

/**
 * Writes the draft of a plan; where there is none, one begins beside what is in force. Two statements.
 *
 * @throws Problem `conflict` where somebody else has saved since it was opened
 */
export const writePlan = defineAction({
  name: 'continuity_plan.write',
  permission: 'continuity.edit',
  effect: 'write',
  input: z.strictObject({
    plan: z.uuid(),
    /** How many times the draft had been saved; 0 where there was none. */
    saved: z.int().min(0),
    text: z.strictObject(Object.fromEntries(planParts.map((name) => [name, part]))),
  }),
  run: async (context, { plan, saved, text: written }): Promise<void> => {
    const { versions } = await requireOwnPlan(context, plan)
    const text = readText(written as Record<string, string | null>)
    const draft = versions.find(({ state }) => state === 'draft')
    if (draft === undefined && saved === 0) return insertPlanDraft(context.db, context, plan, text)
    if (!(await savePlanDraft(context.db, context, { plan, saved, text }))) {
      throw new Problem('conflict', { detail: messages.changedMeanwhile })
    }
  },
  audit: ({ plan, saved }) => ({ subject: plan, detail: { saved } }),
})

/**
 * Puts the draft in force. What was in force is kept as it was, and what had changed beneath the plan has been dealt with. Four statements.
 *
 * @throws Problem `not-ready` where something is missing, `conflict` where the draft has been saved since it was opened
 */
export const decidePlan = defineAction({
  name: 'continuity_plan.decide',
  permission: 'continuity.decide',
  effect: 'write',
  input: z.strictObject({ plan: z.uuid(), saved: z.int().positive() }),
  run: async (context, { plan: id, saved }): Promise<number> => {
    const plan = await requirePlan(context, id)
    if (plan.ended) throw new Problem('not-ready', { detail: messages.hasEnded })
    const draft = plan.versions.find(({ state }) => state === 'draft')
    if (draft === undefined) throw new Problem('not-ready', { detail: messages.noDraft })
    if (missingInPlan(draft, plan.contacts).length > 0) throw new Problem('not-ready', { detail: messages.notComplete })
    await replacePlanInForce(context.db, context.organisation, id)
    if (!(await putPlanInForce(context.db, context, { plan: id, saved }))) {
      throw new Problem('conflict', { detail: messages.changedMeanwhile })
    }
    await markPlanDecided(context.db, context, id, dayOf(context.now))
    return draft.number
  },
  audit: ({ plan }, version) => ({ subject: plan, detail: { version } }),
})

/** Says that what has changed beneath a plan needs no other text. Two statements. */
export const revisePlan = defineAction({
  name: 'continuity_plan.revise',
  permission: 'continuity.edit',
  effect: 'write',
  input: z.strictObject({ plan: z.uuid() }),
  run: async (context, { plan }): Promise<{ readonly changed: readonly string[] }> => {
    const { triggers } = await requireOwnPlan(context, plan)
    await markPlanRevised(context.db, context, plan, dayOf(context.now))
    return { changed: triggers.map(({ register, record, kind }) => `${register} ${record} ${kind}`) }
  },
  audit: ({ plan }, { changed }) => ({ subject: plan, detail: { changed: [...changed] } }),
})
