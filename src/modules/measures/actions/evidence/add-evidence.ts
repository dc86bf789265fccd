import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { fetchFile, hasPledged, keepFile, sentFile } from '../../../../platform/files/index.ts'
import { type FieldFault, Problem } from '../../../../platform/problem/index.ts'
import { messages } from '../../messages/index.ts'
import { addEvidenceRow, endEvidenceRow, findEvidence } from '../../queries/links.ts'
import { readEvidence } from '../../rules/read/read-evidence.ts'
import { requireOwnMeasure } from '../require-own-measure.ts'

const text = z.string().max(10_000)

/** Notes what shows that a measure is in place. Two statements; a file takes four more at most, and one for each megabyte. @throws Problem `bad-input`, `not-found`, `forbidden` */
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
    file: sentFile.nullable().default(null),
    /** The box of the pledge was ticked. */
    pledged: z.boolean().default(false),
  }),
  run: async (context, { measure, file: sent, pledged, ...written }) => {
    await requireOwnMeasure(context, measure)
    const read = readEvidence(written)
    const faults: FieldFault[] = read.ok ? [] : [...read.faults]
    if (sent !== null && sent.bytes.length > 0 && written.kind !== 'file') {
      faults.push({ field: 'file', message: messages.fileOfOtherKind })
    }
    const file =
      written.kind === 'file'
        ? await keepFile(context, {
            sent: sent ?? { name: '', bytes: new Uint8Array() },
            pledged,
            field: 'file',
            faults,
          })
        : null
    if (!read.ok || faults.length > 0) throw new Problem('bad-input', { faults })
    await addEvidenceRow(context.db, context, { measure, ...read.value, file: file?.id ?? null })
    return { ...read.value, file }
  },
  audit: ({ measure }, { kind, shownOn, validUntil, file }) => ({
    subject: measure,
    detail: { kind, shownOn, validUntil, ...(file && { file }) },
  }),
})

/** What the form of evidence asks for besides the requirement's picture. One statement. */
export const readEvidenceForm = defineAction({
  name: 'evidence.form',
  permission: 'measure.edit',
  effect: 'read',
  input: z.strictObject({}),
  run: async (context) => ({ pledged: await hasPledged(context.db, context) }),
})

/** Fetches the file of evidence. The log keeps that somebody did. Three statements. @throws Problem `not-found` */
export const fetchEvidence = defineAction({
  name: 'evidence.fetch',
  permission: 'measure.read',
  effect: 'write',
  input: z.strictObject({ evidence: z.uuid() }),
  run: async (context, { evidence }) => {
    const found = await findEvidence(context.db, context.organisation, evidence)
    if (!found?.file) throw new Problem('not-found')
    return { ...(await fetchFile(context, found.file)), measure: found.measure }
  },
  audit: ({ evidence }, { measure, id }) => ({ subject: measure, detail: { evidence, file: id } }),
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
