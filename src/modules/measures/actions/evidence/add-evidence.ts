import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { messages } from '../../messages/index.ts'
import { addEvidenceRow, endEvidenceRow, findEvidence } from '../../queries/links.ts'
import { readEvidence } from '../../rules/read/read-evidence.ts'
import { requireOwnMeasure } from '../require-own-measure.ts'

const text = z.string().max(10_000)

/** Notes what shows that a measure is in place. Two statements. @throws Problem `bad-input`, `not-found`, `forbidden` */
export const addEvidence = defineAction({
  name: 'evidence.add',
  permission: 'measure.edit',
  effect: 'write',
  input: z.strictObject({
    measure: z.uuid(),
    kind: text,
    name: text,
    link: text,
    document: z.union([z.uuid(), z.literal('')]),
    shownOn: text,
    validUntil: text,
  }),
  run: async (context, { measure, ...written }) => {
    await requireOwnMeasure(context, measure)
    const read = readEvidence(written)
    if (!read.ok) throw new Problem('bad-input', { faults: read.faults })
    await addEvidenceRow(context.db, context, { measure, ...read.value })
    return read.value
  },
  audit: ({ measure }, { kind, shownOn, validUntil }) => ({ subject: measure, detail: { kind, shownOn, validUntil } }),
})

/** Takes evidence away: it is kept, and counts no more. Three statements. @throws Problem `bad-input` unless confirmed, `not-found`, `forbidden` */
export const endEvidence = defineAction({
  name: 'evidence.end',
  permission: 'measure.edit',
  effect: 'write',
  input: z.strictObject({ evidence: z.uuid(), confirmed: z.boolean() }),
  run: async (context, { evidence, confirmed }) => {
    if (!confirmed) {
      throw new Problem('bad-input', { faults: [{ field: 'confirmed', message: messages.endEvidenceUnconfirmed }] })
    }
    const found = await findEvidence(context.db, context.organisation, evidence)
    if (!found) throw new Problem('not-found')
    await requireOwnMeasure(context, found.measure)
    await endEvidenceRow(context.db, context, evidence)
    return found
  },
  audit: ({ evidence }, { measure }) => ({ subject: measure, detail: { evidence } }),
})
