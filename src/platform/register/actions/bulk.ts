import { z } from 'zod'
import { defineAction, type WriteAction } from '../../action/index.ts'
import { Problem } from '../../problem/index.ts'
import { endRecords, nameCause, updateRecords } from '../queries/write-records.ts'
import type { Register } from '../register.ts'
import { refuseOthers } from './may-change.ts'
import { changedInBulk, recordId } from './read.ts'
import { readFields, writerOf } from './write.ts'

interface Bulk {
  readonly ids: string[]
  /** What they are given; null where they end. */
  readonly change: { readonly field: string; readonly value: string } | null
}

/** A list shows at most so many on a page, and a file of them can be read for more. */
const mostAtOnce = 500

/** Gives many records the same value in a field, or ends them. At most four statements, whatever the number. Gives how many it changed. */
export function bulkAction(register: Register): WriteAction<Bulk, number> {
  return defineAction<Bulk, number>({
    name: `${register.table}.bulk`,
    permission: register.verbs.edit ?? register.verbs.change,
    effect: 'write',
    input: z.object({
      ids: z.array(recordId).min(1).max(mostAtOnce),
      change: z.object({ field: z.string(), value: z.string() }).nullable(),
    }),
    async run(context, { ids: given, change }) {
      const ids = [...new Set(given)]
      await refuseOthers(register, context, ids)
      await nameCause(context.db, 'bulk')
      if (change === null) return endRecords(context.db, register, writerOf(context), { ids, ended: true })
      if (!changedInBulk(register).includes(change.field)) throw new Problem('bad-input')
      const { [change.field]: value = null } = await readFields(register, context, { [change.field]: change.value })
      return updateRecords(context.db, register, writerOf(context), { ids, field: change.field, value })
    },
    audit: ({ ids, change }, changed) => ({
      subject: register.table,
      detail: { records: ids.length, changed, field: change?.field ?? 'ended_at' },
    }),
  })
}
