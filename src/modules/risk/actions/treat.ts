import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { isDay } from '../../../platform/i18n/index.ts'
import { type FieldFault, Problem } from '../../../platform/problem/index.ts'
import { insertMeasure } from '../../measures/index.ts'
import { messages } from '../messages/index.ts'
import { listMeasuresToTie, tieMeasureRow, untieMeasureRow } from '../queries/record.ts'
import { findRisk } from '../queries/risks.ts'
import { requireOwnRisk } from './require-own-risk.ts'

/** The measures that can be tied to a risk. Three statements. @throws Problem `not-found`, `forbidden` for another's */
export const readTieForm = defineAction({
  name: 'risk.tie-form',
  permission: 'risk.assess',
  effect: 'read',
  input: z.strictObject({ risk: z.uuid() }),
  run: async (context, { risk }) => {
    await requireOwnRisk(context, risk)
    const found = await findRisk(context.db, context.organisation, risk)
    if (found === null) throw new Problem('not-found')
    return { risk: found, measures: await listMeasuresToTie(context.db, context.organisation, risk) }
  },
})

/** Two statements. @throws Problem `bad-input` without a measure, `not-found`, `forbidden` for another's */
export const tieMeasure = defineAction({
  name: 'risk.tie',
  permission: 'risk.assess',
  effect: 'write',
  input: z.strictObject({ risk: z.uuid(), measure: z.union([z.uuid(), z.literal('')]) }),
  run: async (context, { risk, measure }) => {
    await requireOwnRisk(context, risk)
    if (measure === '') throw new Problem('bad-input', { faults: [{ field: 'measure', message: messages.tieMissing }] })
    if (!(await tieMeasureRow(context.db, context, risk, measure))) throw new Problem('not-found')
  },
  audit: ({ risk, measure }) => ({ subject: risk, detail: { measure } }),
})

/** Puts a new measure in the action plan, owned by who owns the risk, and ties it. Three statements. @throws Problem `bad-input` with every fault, `not-found`, `forbidden` for another's */
export const planMeasure = defineAction({
  name: 'risk.plan-measure',
  permission: 'risk.assess',
  effect: 'write',
  input: z.strictObject({ risk: z.uuid(), name: z.string().max(10_000), dueOn: z.string().max(100) }),
  run: async (context, { risk, name, dueOn }) => {
    const { owner } = await requireOwnRisk(context, risk)
    const faults: FieldFault[] = []
    if (name.trim() === '' || name.trim().length > 200)
      faults.push({ field: 'name', message: messages.planNameMissing })
    if (dueOn.trim() !== '' && !isDay(dueOn.trim())) faults.push({ field: 'dueOn', message: messages.planDayWrong })
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    const planned = { name: name.trim(), status: 'planned', owner, dueOn: dueOn.trim() || null } as const
    const measure = await insertMeasure(context.db, context, planned)
    await tieMeasureRow(context.db, context, risk, measure)
    return { measure }
  },
  audit: ({ risk }, { measure }) => ({ subject: risk, detail: { measure } }),
})

/** Two statements. @throws Problem `not-found`, `forbidden` for another's */
export const untieMeasure = defineAction({
  name: 'risk.untie',
  permission: 'risk.assess',
  effect: 'write',
  input: z.strictObject({ risk: z.uuid(), measure: z.uuid() }),
  run: async (context, { risk, measure }) => {
    await requireOwnRisk(context, risk)
    if (!(await untieMeasureRow(context.db, context, risk, measure))) throw new Problem('not-found')
  },
  audit: ({ risk, measure }) => ({ subject: risk, detail: { measure } }),
})
