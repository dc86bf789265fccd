import { z } from 'zod'
import { defineAction, type WriteAction } from '../../action/index.ts'
import { Problem } from '../../problem/index.ts'
import { readListRequest, writeListRequest } from '../list-request.ts'
import { messages } from '../messages.ts'
import { removeView, saveView } from '../queries/surroundings.ts'
import type { Register } from '../register.ts'
import { mayChange } from './may-change.ts'
import { recordId } from './read.ts'

interface View {
  readonly name: string
  readonly query: string
  /** Everyone there sees it. */
  readonly shared: boolean
}

/** Keeps a list under a name: for oneself, or for everyone where one may change everyone's. One statement. */
export function saveViewAction(register: Register): WriteAction<View, string> {
  return defineAction<View, string>({
    name: `${register.table}.save-view`,
    permission: register.verbs.read,
    effect: 'write',
    input: z.object({
      name: z.string().trim().min(1).max(60),
      query: z.string().max(4000),
      shared: z.boolean(),
    }),
    async run(context, { name, query, shared }) {
      if (shared && !mayChange(register, context).all) throw new Problem('forbidden')
      const asked = writeListRequest(register, readListRequest(register, new URLSearchParams(query))).toString()
      const id = await saveView(context.db, context, { register: register.table, name, query: asked, shared })
      if (id === null) throw new Problem('bad-input', { faults: [{ field: 'name', message: messages.viewNameTaken }] })
      return asked
    },
    audit: ({ name, shared }) => ({ subject: register.table, detail: { view: name, shared } }),
  })
}

/** Removes a view of one's own. One statement. */
export function removeViewAction(register: Register): WriteAction<string, null> {
  return defineAction<string, null>({
    name: `${register.table}.remove-view`,
    permission: register.verbs.read,
    effect: 'write',
    input: recordId,
    async run(context, id) {
      if (!(await removeView(context.db, context, id))) throw new Problem('not-found')
      return null
    },
    audit: (id) => ({ subject: register.table, detail: { view: id } }),
  })
}
