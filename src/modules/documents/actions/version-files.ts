import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import {
  type FetchedFile,
  fetchFile,
  hasPledged,
  type KeptFile,
  keepFile,
  sentFile,
} from '../../../platform/files/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { setDraftFile } from '../queries/versions.ts'
import { draftOf, inForce } from '../rules/version.ts'
import { messages } from './action-messages.ts'
import { openDocument } from './read-document.ts'

/**
 * Adds a file to the draft of the next version, in the place of the one that it had. Five statements and one for each megabyte.
 *
 * @throws Problem `not-ready` where there is no draft, `bad-input` with everything that is wrong with the file and its pledge
 */
export const addVersionFile = defineAction({
  name: 'document.add-file',
  permission: 'document.change',
  effect: 'write',
  input: z.strictObject({ document: z.uuid(), sent: sentFile, pledged: z.boolean() }),
  run: async (context, { document, sent, pledged }): Promise<KeptFile> => {
    const { versions, mayChange } = await openDocument(context, document)
    if (!mayChange || draftOf(versions) === null) throw new Problem('not-ready', { detail: messages.noDraft })
    const kept = await keepFile(context, { sent, pledged })
    await setDraftFile(context.db, context, document, kept.id)
    return kept
  },
  audit: ({ document }, { id, type, size }) => ({ subject: document, detail: { file: id, type, size } }),
})

/** The draft is without its file. One statement. */
export const removeVersionFile = defineAction({
  name: 'document.remove-file',
  permission: 'document.change',
  effect: 'write',
  input: z.strictObject({ document: z.uuid() }),
  run: async (context, { document }): Promise<void> => {
    if (!(await setDraftFile(context.db, context, document, null)))
      throw new Problem('not-ready', { detail: messages.noDraft })
  },
  audit: ({ document }) => ({ subject: document, detail: {} }),
})

/** The file of a version: of that in force, or by its number. A draft's for those who read drafts. Three statements. */
export const fetchVersionFile = defineAction({
  name: 'document.fetch-file',
  permission: 'document.read',
  effect: 'write',
  input: z.strictObject({ document: z.uuid(), number: z.int().positive().nullable() }),
  run: async (context, { document, number }): Promise<FetchedFile> => {
    const { versions } = await openDocument(context, document)
    const version = number === null ? inForce(versions) : versions.find((each) => each.number === number)
    if (!version?.file) throw new Problem('not-found')
    return fetchFile(context, version.file.id)
  },
  audit: ({ document }, { id }) => ({ subject: document, detail: { file: id } }),
})

/** Whether whoever asks has said that they enter nothing security-classified. One statement. */
export const readPledge = defineAction({
  name: 'document.read-pledge',
  permission: 'document.change',
  effect: 'read',
  input: z.strictObject({}),
  run: ({ db, organisation, person }) => hasPledged(db, { organisation, person }),
})
