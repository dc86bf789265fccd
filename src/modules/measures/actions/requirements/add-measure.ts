import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { serve } from '../../queries/links.ts'
import { insertMeasure, personOfAccount } from '../../queries/measures.ts'
import { readNewMeasure } from '../../rules/read/read-new-measure.ts'
import { requireRequirement } from '../all-catalogues.ts'
import { changesAll } from '../require-own-measure.ts'

const text = z.string().max(10_000)

/**
 * Writes down a new measure for a requirement. Whoever changes only what is their own becomes its owner. At most four statements.
 *
 * @throws Problem `bad-input`, `not-found`
 */
export const addMeasure = defineAction({
  name: 'requirement.add-measure',
  permission: 'measure.edit',
  effect: 'write',
  input: z.strictObject({
    requirement: z.string().max(200),
    name: text,
    status: text,
    owner: z.union([z.uuid(), z.literal('')]),
    dueOn: text,
    covers: text,
  }),
  run: async (context, { requirement, ...written }) => {
    const { db, organisation, person } = context
    await requireRequirement(context, requirement)
    const read = readNewMeasure(written)
    if (!read.ok) throw new Problem('bad-input', { faults: read.faults })
    const { covers, ...measure } = read.value
    const owner = changesAll(context) ? measure.owner : await personOfAccount(db, organisation, person)
    const id = await insertMeasure(db, context, { ...measure, owner })
    await serve(db, context, { measure: id, requirement, covers })
    return { id, name: measure.name, covers }
  },
  audit: ({ requirement }, { id, covers }) => ({ subject: id, detail: { requirement, covers } }),
})
