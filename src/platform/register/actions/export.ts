import { z } from 'zod'
import { defineAction, type ReadAction } from '../../action/index.ts'
import { readListRequest } from '../list-request.ts'
import { everyRecord, type RegisterRecord } from '../queries/list-records.ts'
import type { Register } from '../register.ts'
import { askerOf } from './read.ts'

/** Every record that a list's address asks for, on all its pages. One statement. */
export function exportAction(register: Register): ReadAction<string, RegisterRecord[]> {
  return defineAction<string, RegisterRecord[]>({
    name: `${register.table}.export`,
    permission: register.verbs.read,
    effect: 'read',
    input: z.string().max(8000),
    run: (context, query) =>
      everyRecord(context.db, register, readListRequest(register, new URLSearchParams(query)), askerOf(context)),
  })
}
