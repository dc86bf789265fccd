import { z } from 'zod'
import { type ActionContext, defineAction, type WriteAction } from '../../action/index.ts'
import type { FieldFault } from '../../problem/index.ts'
import { Problem } from '../../problem/index.ts'
import type { Value } from '../field.ts'
import { messages } from '../messages.ts'
import { findRecord } from '../queries/list-records.ts'
import { findReferred } from '../queries/surroundings.ts'
import { endRecords, insertRecords, updateRecord, type Written } from '../queries/write-records.ts'
import { readValue } from '../read-value.ts'
import { fieldOf, type Register } from '../register.ts'
import { isSecrecyGround } from '../secrecy-grounds.ts'
import { refuseOthers } from './may-change.ts'
import { ownNew } from './own-new.ts'
import { recordId } from './read.ts'

/** Fields as they were written; those that are not there are left as they are. */
const writtenFields = z.record(z.string(), z.string())
/** Field → ground, 'open', or '' for what the declaration says. */
const writtenSecrecy = z.record(z.string(), z.string()).optional()

interface Creation {
  readonly fields: Record<string, string>
  readonly secrecy?: Record<string, string> | undefined
}
interface Changing extends Creation, Written {}

/** Adds a record. Who may change only their own becomes its owner where they named none. At most four statements. */
export function createAction(register: Register): WriteAction<Creation, Written> {
  return defineAction<Creation, Written>({
    name: `${register.table}.create`,
    permission: register.verbs.edit ?? register.verbs.change,
    effect: 'write',
    input: z.object({ fields: writtenFields, secrecy: writtenSecrecy }),
    async run(context, { fields, secrecy }) {
      const every = Object.fromEntries(
        [...register.fields].filter(([, field]) => !field.computed).map(([name]) => [name, fields[name] ?? '']),
      )
      const values = await ownNew(register, context, await readFields(register, context, { ...fields, ...every }))
      const [id] = await insertRecords(context.db, register, writerOf(context), [
        { values, secrecy: readSecrecy(register, secrecy ?? {}) },
      ])
      if (id === undefined) throw new Problem('unexpected')
      await refuseOthers(register, context, [id])
      return { id, version: 1 }
    },
    audit: (_, { id }) => ({ subject: id, detail: {} }),
  })
}

/**
 * Changes a record as it was when its form was opened.
 *
 * @throws Problem `conflict` where it has been changed since or has ended; `forbidden` where it is not the asker's own and has to be
 */
export function changeAction(register: Register): WriteAction<Changing, Written> {
  return defineAction<Changing, Written>({
    name: `${register.table}.change`,
    permission: register.verbs.edit ?? register.verbs.change,
    effect: 'write',
    input: z.object({
      id: recordId,
      version: z.int().positive(),
      fields: writtenFields,
      secrecy: writtenSecrecy,
    }),
    async run(context, { id, version, fields, secrecy }) {
      await refuseOthers(register, context, [id])
      const some = [...register.fields].some(([name, field]) => !field.computed && !(name in fields))
      const before = some ? await findRecord(context.db, register, context.organisation, id) : undefined
      const asItIs = async () => (before ?? (await findRecord(context.db, register, context.organisation, id)))?.values
      const values = await readFields(register, context, fields, before?.values, asItIs)
      const given = secrecy === undefined ? {} : { secrecy: readSecrecy(register, secrecy) }
      const now = await updateRecord(context.db, register, writerOf(context), { id, version, values, ...given })
      if (now === undefined) throw new Problem('conflict', { detail: messages.changedMeanwhile })
      return { id, version: now }
    },
    audit: ({ fields }, { id, version }) => ({ subject: id, detail: { version, fields: Object.keys(fields) } }),
  })
}

/** A record ends, or comes back. Two statements at most. */
export function endAction(register: Register): WriteAction<{ id: string; ended: boolean }, { id: string }> {
  return defineAction<{ id: string; ended: boolean }, { id: string }>({
    name: `${register.table}.end`,
    permission: register.verbs.edit ?? register.verbs.change,
    effect: 'write',
    input: z.object({ id: recordId, ended: z.boolean() }),
    async run(context, { id, ended }) {
      await refuseOthers(register, context, [id])
      const changed = await endRecords(context.db, register, writerOf(context), { ids: [id], ended })
      if (changed === 0) throw new Problem('not-found')
      return { id }
    },
    audit: ({ ended }, { id }) => ({ subject: id, detail: { ended } }),
  })
}

type AsItIs = () => Promise<Readonly<Record<string, Value>> | undefined>

export function writerOf({ organisation, person, now }: ActionContext) {
  return { organisation, person, now }
}

/**
 * @param before what the record has in the fields that are not written: the declaration judges them together
 * @param asItIs what the record has, asked for only where something that it may refer to already has ended
 * @throws Problem `bad-input` with every fault, by field
 */
export async function readFields(
  register: Register,
  { db, organisation }: ActionContext,
  written: Readonly<Record<string, string>>,
  before: Readonly<Record<string, Value>> = {},
  asItIs: AsItIs = async () => undefined,
): Promise<Record<string, Value>> {
  const faults: FieldFault[] = []
  const values: Record<string, Value> = {}
  for (const [name, text] of Object.entries(written)) {
    const field = register.fields.get(name)
    if (field === undefined || field.computed) {
      faults.push({ field: name, message: field === undefined ? messages.noSuchField : messages.notFilledIn })
      continue
    }
    const read = readValue(field, text)
    if (read.ok) values[name] = read.value
    else faults.push({ field: name, message: read.fault })
  }
  faults.push(...(await missingReferences(register, { db, organisation }, values, asItIs)))
  if (faults.length === 0) {
    faults.push(
      ...Object.entries(register.check({ ...before, ...values })).map(([field, message]) => ({ field, message })),
    )
  }
  if (faults.length > 0) throw new Problem('bad-input', { faults: inOrder(register, faults) })
  return values
}

/** As the form has its fields. */
function inOrder(register: Register, faults: readonly FieldFault[]): FieldFault[] {
  const order = [...register.fields.keys()]
  return faults.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

async function missingReferences(
  register: Register,
  { db, organisation }: Pick<ActionContext, 'db' | 'organisation'>,
  values: Readonly<Record<string, Value>>,
  asItIs: AsItIs,
): Promise<FieldFault[]> {
  const wanted = Object.entries(values).flatMap(([name, value]) => {
    const field = fieldOf(register, name)
    return field.kind === 'reference' && typeof value === 'string' ? [{ name, to: field.to, id: value }] : []
  })
  const faults = wanted
    .filter(({ id }) => !recordId.safeParse(id).success)
    .map(({ name }) => ({ field: name, message: messages.refersToNothing }))
  if (faults.length > 0) return faults
  const found = await findReferred(db, organisation, wanted)
  const missing = wanted.filter(({ id }) => !found.has(id))
  const kept = missing.length === 0 ? undefined : await asItIs()
  return missing
    .filter(({ name, id }) => kept?.[name] !== id)
    .map(({ name }) => ({ field: name, message: messages.refersToNothing }))
}

function readSecrecy(register: Register, written: Readonly<Record<string, string>>): Record<string, string> {
  const chosen = Object.entries(written).filter(([, ground]) => ground !== '')
  const faults = chosen
    .filter(([name, ground]) => !register.fields.has(name) || !(ground === 'open' || isSecrecyGround(ground)))
    .map(([name]) => ({ field: `secrecy.${name}`, message: messages.noSuchGround }))
  if (faults.length > 0) throw new Problem('bad-input', { faults })
  return Object.fromEntries(chosen)
}
