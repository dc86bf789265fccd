import { z } from 'zod'
import { type ActionContext, defineAction, type ReadAction, type WriteAction } from '../../action/index.ts'
import { type FetchedFile, fetchFile, hasPledged, type KeptFile, keepFile, sentFile } from '../../files/index.ts'
import type { SentFile as ReceivedFile } from '../../http/index.ts'
import { Problem } from '../../problem/index.ts'
import { type AttachmentPlace, endAttachment, findAttached, insertAttachment } from '../queries/attachments.ts'
import { findRecord, type RegisterRecord } from '../queries/list-records.ts'
import type { Register } from '../register.ts'
import { refuseOthers } from './may-change.ts'
import { recordId } from './read.ts'
import { writerOf } from './write.ts'

interface Attaching {
  readonly record: string
  readonly file: ReceivedFile
  /** The box of the pledge was ticked. */
  readonly pledged: boolean
}

const place = z.object({ record: recordId, id: recordId })

export interface FoundAttachForm {
  readonly record: RegisterRecord
  /** The asker has given the pledge that is asked before their first file. */
  readonly pledged: boolean
}

/** What the form of a file to lay beside a record needs. Three statements at most. */
export function attachFormAction(register: Register): ReadAction<string, FoundAttachForm> {
  return defineAction<string, FoundAttachForm>({
    name: `${register.table}.attach-form`,
    permission: register.verbs.edit ?? register.verbs.change,
    effect: 'read',
    input: recordId,
    run: async (context, record) => ({
      record: await requireOwn(register, context, record),
      pledged: await hasPledged(context.db, context),
    }),
  })
}

/**
 * Lays a file beside a record, by who may change the record. Six statements at most, and one for each megabyte.
 *
 * @throws Problem `bad-input` with what is wrong with the file, at `fil`, and with the pledge, at `bekrafta`
 */
export function attachAction(register: Register): WriteAction<Attaching, KeptFile & { attachment: string }> {
  return defineAction<Attaching, KeptFile & { attachment: string }>({
    name: `${register.table}.attach`,
    permission: register.verbs.edit ?? register.verbs.change,
    effect: 'write',
    input: z.object({ record: recordId, file: sentFile, pledged: z.boolean() }),
    async run(context, { record, file, pledged }) {
      await requireOwn(register, context, record)
      const kept = await keepFile(context, { sent: file, pledged })
      const attachment = await insertAttachment(context.db, register, writerOf(context), { record, file: kept.id })
      return { ...kept, attachment }
    },
    audit: ({ record }, { attachment, id, name, type, size, sha256 }) => ({
      subject: record,
      detail: { attachment, file: id, name, type, size, sha256 },
    }),
  })
}

/** Fetches a file that lies beside a record, by who may read the record. The log keeps that they did. Three statements. */
export function fetchAttachmentAction(register: Register): WriteAction<AttachmentPlace, FetchedFile> {
  return defineAction<AttachmentPlace, FetchedFile>({
    name: `${register.table}.fetch-attachment`,
    permission: register.verbs.read,
    effect: 'write',
    input: place,
    async run(context, given) {
      const file = await findAttached(context.db, register, context.organisation, given)
      if (file === undefined) throw new Problem('not-found')
      return fetchFile(context, file)
    },
    audit: ({ record, id }, { id: file }) => ({ subject: record, detail: { attachment: id, file } }),
  })
}

/** A file lies no longer beside a record, by who may change the record. It is kept, and nobody reads it here. Two statements at most. */
export function endAttachmentAction(register: Register): WriteAction<AttachmentPlace, null> {
  return defineAction<AttachmentPlace, null>({
    name: `${register.table}.end-attachment`,
    permission: register.verbs.edit ?? register.verbs.change,
    effect: 'write',
    input: place,
    async run(context, given) {
      await refuseOthers(register, context, [given.record])
      const ended = await endAttachment(context.db, register, writerOf(context), given)
      if (ended === 0) throw new Problem('not-found')
      return null
    },
    audit: ({ record, id }) => ({ subject: record, detail: { attachment: id } }),
  })
}

/** The record, where the asker may change it and it has not ended. @throws Problem `not-found`, `forbidden` */
async function requireOwn(register: Register, context: ActionContext, id: string): Promise<RegisterRecord> {
  const record = await findRecord(context.db, register, context.organisation, id)
  if (record === undefined || record.endedAt !== null) throw new Problem('not-found')
  await refuseOthers(register, context, [id])
  return record
}
