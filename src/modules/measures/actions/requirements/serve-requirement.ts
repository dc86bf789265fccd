import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { serve, stopServing } from '../../queries/links.ts'
import { messages } from '../../rules/read/read-messages.ts'
import { coverages } from '../../rules/state/requirement-state.ts'
import { requireRequirement } from '../all-catalogues.ts'
import { requireOwnMeasure } from '../require-own-measure.ts'

const requirement = z.string().max(200)

/** Says that a measure serves a requirement, as a whole or in part. At most three statements. @throws Problem `bad-input`, `not-found`, `forbidden` */
export const serveRequirement = defineAction({
  name: 'requirement.serve',
  permission: 'measure.edit',
  effect: 'write',
  input: z.strictObject({ requirement, measure: z.union([z.uuid(), z.literal('')]), covers: z.string().max(10) }),
  run: async (context, { requirement: id, measure, covers: written }) => {
    const covers = coverages.find((known) => known === written)
    const faults = [
      ...(measure === '' ? [{ field: 'measure', message: messages.measureMissing }] : []),
      ...(covers === undefined ? [{ field: 'covers', message: messages.coverageMissing }] : []),
    ]
    if (faults.length > 0 || covers === undefined) throw new Problem('bad-input', { faults })
    await requireRequirement(context, id)
    const name = await requireOwnMeasure(context, measure)
    await serve(context.db, context, { measure, requirement: id, covers })
    return { name, covers }
  },
  audit: ({ requirement: id, measure }, { covers }) => ({ subject: measure, detail: { requirement: id, covers } }),
})

/** Takes a requirement from a measure; both stay. Two statements. @throws Problem `not-found`, `forbidden` */
export const unserveRequirement = defineAction({
  name: 'requirement.unserve',
  permission: 'measure.edit',
  effect: 'write',
  input: z.strictObject({ requirement, measure: z.uuid() }),
  run: async (context, link) => {
    const name = await requireOwnMeasure(context, link.measure)
    if (!(await stopServing(context.db, context, link))) throw new Problem('not-found')
    return { name }
  },
  audit: ({ requirement: id, measure }) => ({ subject: measure, detail: { requirement: id } }),
})
