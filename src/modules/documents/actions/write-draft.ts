import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { type FieldFault, Problem } from '../../../platform/problem/index.ts'
import { readWritten } from '../../../platform/written/index.ts'
import { dropDraftOf, insertDraft, readBody, readState, saveDraftBody } from '../queries/versions.ts'
import { draftOf, inForce, longestBody } from '../rules/version.ts'
import { messages } from './action-messages.ts'

/** Begins a draft of the next version from what is in force, or from nothing. Three statements at most. */
export const startDraft = defineAction({
  name: 'document.start-draft',
  permission: 'document.change',
  effect: 'write',
  input: z.strictObject({ document: z.uuid() }),
  run: async (context, { document }) => {
    const current = await requireNoDraft(context, document)
    const body = current === null ? '' : ((await readBody(context.db, context.organisation, current.id))?.body ?? '')
    return insertDraft(context.db, context, { document, body })
  },
  audit: ({ document }, version) => ({ subject: document, detail: { version } }),
})

/** @throws Problem `not-found` where there is no such document or it has ended, `not-ready` where it has a draft */
async function requireNoDraft(context: ActionContext, document: string) {
  const state = await readState(context.db, context, document)
  if (state === undefined || state.ended) throw new Problem('not-found')
  if (draftOf(state.versions) !== null) throw new Problem('not-ready', { detail: messages.hasDraft })
  return inForce(state.versions)
}

/**
 * Saves the text of a draft. One statement.
 *
 * @throws Problem `bad-input` with everything that cannot be read in it, `conflict` where somebody else has saved since it was opened
 */
export const saveDraft = defineAction({
  name: 'document.save-draft',
  permission: 'document.change',
  effect: 'write',
  input: z.strictObject({ document: z.uuid(), saved: z.int().positive(), body: z.string() }),
  run: async (context, { document, saved, body: written }) => {
    const body = written.replace(/\r\n?/g, '\n').trimEnd()
    const faults = faultsIn(body)
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    if (!(await saveDraftBody(context.db, context, { document, saved, body })))
      throw new Problem('conflict', { detail: messages.changedMeanwhile })
    return saved + 1
  },
  audit: ({ document }, saved) => ({ subject: document, detail: { saved } }),
})

function faultsIn(body: string): readonly FieldFault[] {
  if (body.length > longestBody) return [{ field: 'body', message: messages.bodyTooLong(body.length, longestBody) }]
  return readWritten(body).faults.map(({ line, message }) => ({
    field: 'body',
    message: messages.faultAt(line, message),
  }))
}

/** The draft comes to nothing; what is in force stays. One statement. */
export const dropDraft = defineAction({
  name: 'document.drop-draft',
  permission: 'document.change',
  effect: 'write',
  input: z.strictObject({ document: z.uuid() }),
  run: async (context, { document }) => {
    const version = await dropDraftOf(context.db, context, document)
    if (version === undefined) throw new Problem('not-ready', { detail: messages.noDraft })
    return version
  },
  audit: ({ document }, version) => ({ subject: document, detail: { version } }),
})
