import { defineAction, type WriteAction } from '../../action/index.ts'
import { Problem } from '../../problem/index.ts'
import { type MaskedRecord, maskRecord } from '../mask-record.ts'
import { findRecord } from '../queries/list-records.ts'
import type { Register } from '../register.ts'
import { recordId } from './read.ts'

/** A record for release, masked. It changes nothing, but the log keeps who made it and what was masked. One statement. */
export function extractAction(register: Register): WriteAction<string, MaskedRecord> {
  return defineAction<string, MaskedRecord>({
    name: `${register.table}.extract`,
    permission: 'extract.make',
    effect: 'write',
    input: recordId,
    async run({ db, organisation }, id) {
      const record = await findRecord(db, register, organisation, id)
      if (record === undefined) throw new Problem('not-found')
      return maskRecord(register, record)
    },
    audit: (id, { masked }) => ({ subject: id, detail: { masked: masked.map(({ field }) => field) } }),
  })
}
