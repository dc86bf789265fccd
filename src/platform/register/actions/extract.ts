import { defineAction, type WriteAction } from '../../action/index.ts'
import { Problem } from '../../problem/index.ts'
import { type MaskedRecord, maskRecord } from '../mask-record.ts'
import type { Attachment } from '../queries/attachments.ts'
import { readBeside } from '../queries/beside.ts'
import { findRecord } from '../queries/list-records.ts'
import type { Register } from '../register.ts'
import { recordId } from './read.ts'

/** What is released of a record, and the files beside it, which are not. */
export interface Extract extends MaskedRecord {
  readonly attachments: readonly Attachment[]
}

/** A record for release, masked. It changes nothing, but the log keeps who made it and what was masked. Two statements at most. */
export function extractAction(register: Register): WriteAction<string, Extract> {
  return defineAction<string, Extract>({
    name: `${register.table}.extract`,
    permission: 'extract.make',
    effect: 'write',
    input: recordId,
    async run({ db, organisation, role }, id) {
      const record = await findRecord(db, register, organisation, id)
      if (record === undefined) throw new Problem('not-found')
      const { attachments } = await readBeside(db, register, { organisation, role }, id)
      return { ...maskRecord(register, record), attachments }
    },
    audit: (id, { masked, attachments }) => ({
      subject: id,
      detail: { masked: masked.map(({ field }) => field), attachmentsLeftOut: attachments.length },
    }),
  })
}
