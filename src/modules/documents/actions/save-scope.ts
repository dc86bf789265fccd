import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import type { Message } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { listUnits } from '../../organisation/index.ts'
import { replaceScope, setUnit } from '../queries/scope.ts'
import { readState } from '../queries/versions.ts'
import { reachOf } from '../rules/scope.ts'
import { messages } from './action-messages.ts'

/**
 * Says whom a document applies to: the whole municipality or some units, with all below them but what is excepted. A single unit stands
 * in the document's record, as the register has it; several beside it. Five statements.
 *
 * @throws Problem `bad-input` where a unit is not there, or nothing is left
 */
export const saveScope = defineAction({
  name: 'document.save-scope',
  permission: 'document.change',
  effect: 'write',
  input: z.strictObject({
    document: z.uuid(),
    whole: z.boolean(),
    units: z.array(z.uuid()).max(2000),
    excepted: z.array(z.uuid()).max(2000),
  }),
  run: async (context, { document, whole, units: given, excepted: left }) => {
    const { db, organisation } = context
    const state = await readState(db, context, document)
    if (state === undefined || state.ended) throw new Problem('not-found')
    const known = await listUnits(db, organisation)
    const isKnown = (id: string) => known.some((unit) => unit.id === id)
    const units = whole ? [] : [...new Set(given)]
    const excepted = [...new Set(left)].filter((id) => !units.includes(id))
    const fault = (message: Message) => new Problem('bad-input', { faults: [{ field: 'units', message }] })
    if (![...units, ...excepted].every(isKnown)) throw fault(messages.unitGone)
    const reaches = reachOf(known, { whole, units, excepted })
    if (!known.some(({ id }) => reaches(id)) && (!whole || known.length > 0)) throw fault(messages.nothingExcepted)
    const [only] = units
    await setUnit(db, context, document, units.length === 1 && only !== undefined ? only : null)
    await replaceScope(db, context, document, [
      ...(units.length === 1 ? [] : units.map((unit) => ({ unit, excepted: false }))),
      ...excepted.map((unit) => ({ unit, excepted: true })),
    ])
    return { units: units.length, excepted: excepted.length }
  },
  audit: ({ document, whole }, counts) => ({ subject: document, detail: { whole, ...counts } }),
})
