import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { noteDecision } from '../../queries/applicability.ts'
import { readDecision } from '../../rules/read/read-decision.ts'
import { requireRequirement } from '../all-catalogues.ts'

const text = z.string().max(10_000)

/** Notes whether a requirement applies to the municipality. At most three statements. @throws Problem `bad-input`, `not-found` */
export const decideApplicability = defineAction({
  name: 'requirement.decide',
  permission: 'measure.change',
  effect: 'write',
  input: z.strictObject({
    requirement: z.string().max(200),
    applicable: text,
    reason: text,
    decidedBy: text,
    decidedOn: text,
  }),
  run: async (context, { requirement, ...written }) => {
    await requireRequirement(context, requirement)
    const read = readDecision(written)
    if (!read.ok) throw new Problem('bad-input', { faults: read.faults })
    await noteDecision(context.db, context, { requirement, ...read.value })
    return read.value
  },
  audit: ({ requirement }, { applicable, decidedBy, decidedOn }) => ({
    subject: requirement,
    detail: { applicable, decidedBy, decidedOn },
  }),
})
