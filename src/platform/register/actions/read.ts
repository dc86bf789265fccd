import { z } from 'zod'
import { type ActionContext, defineAction, type ReadAction } from '../../action/index.ts'
import { dayOf } from '../../i18n/index.ts'
import { Problem } from '../../problem/index.ts'
import { may } from '../../tenancy/index.ts'
import { type ListRequest, readListRequest, valuesOf } from '../list-request.ts'
import { type Beside, readBeside } from '../queries/beside.ts'
import type { Choices } from '../queries/choices.ts'
import { type Change, readHistory } from '../queries/history.ts'
import { findRecord, listRecords, type RecordList, type RegisterRecord } from '../queries/list-records.ts'
import { countOwned } from '../queries/owners.ts'
import { readSurroundings, type Surroundings } from '../queries/surroundings.ts'
import type { Register } from '../register.ts'
import { mayChange, refuseOthers } from './may-change.ts'

export const recordId = z.uuid()

export interface FoundList extends RecordList, Surroundings {
  readonly request: ListRequest
  /** The asker may change records that are not their own. */
  readonly mayChange: boolean
  /** May add records. */
  readonly mayAdd: boolean
}

/** A page of a register's list. Two statements, and one for who asks. The input is the part of the address after the question mark. */
export function listAction(register: Register): ReadAction<string, FoundList> {
  return defineAction<string, FoundList>({
    name: `${register.table}.list`,
    permission: register.verbs.read,
    effect: 'read',
    input: z.string().max(8000),
    async run(context, query) {
      const request = readListRequest(register, new URLSearchParams(query))
      const surroundings = await readSurroundings(context.db, register, context, {
        fields: [...register.list.filters, ...request.filters.keys()],
        held: Object.fromEntries(
          [...request.filters].map(([name, written]) => [name, valuesOf(register, name, written)]),
        ),
      })
      const views = [...register.list.views, ...surroundings.views].map((view) =>
        readListRequest(register, new URLSearchParams(view.query)),
      )
      const list = await listRecords(context.db, register, request, views, askerOf(context))
      const may = mayChange(register, context)
      return { ...list, ...surroundings, request, mayChange: may.all, mayAdd: may.all || may.own }
    },
  })
}

/** The fields that many records can be given the same value in: those that are chosen, not written. */
export function changedInBulk(register: Register): string[] {
  return [...register.fields]
    .filter(([, field]) => !field.computed && ['reference', 'choice', 'date', 'flag'].includes(field.kind))
    .map(([name]) => name)
}

export interface FoundRecord extends Beside {
  readonly record: RegisterRecord
  /** What has happened to it, the newest first. */
  readonly history: readonly Change[]
  readonly mayChange: boolean
  /** May make an extract of it for release. */
  readonly mayExtract: boolean
}

/** A record, what has happened to it and what stands beside it. Three statements, and one where the asker may change only their own. */
export function readAction(register: Register): ReadAction<string, FoundRecord> {
  return defineAction<string, FoundRecord>({
    name: `${register.table}.read`,
    permission: register.verbs.read,
    effect: 'read',
    input: recordId,
    async run(context, id) {
      const record = await findRecord(context.db, register, context.organisation, id)
      if (record === undefined) throw new Problem('not-found')
      const history = await readHistory(context.db, register, context.organisation, { id })
      const { all, own } = mayChange(register, context)
      const mayExtract = context.role !== null && may(context.role, 'extract.make')
      return {
        record,
        history,
        ...(await readBeside(context.db, register, context, id)),
        mayExtract,
        mayChange: all || (own && (await countOwned(context.db, register, context, [id])) === 1),
      }
    },
  })
}

export interface AskedForm {
  readonly id: string | null
  readonly since: number | null
  /** What stands in its fields, where that is not what the record has. */
  readonly written?: Readonly<Record<string, string>> | undefined
  /** What is searched for in the fields that refer to one of many. */
  readonly searches?: Readonly<Record<string, string>> | undefined
}

export interface FoundForm extends Choices {
  /** null for a new one. */
  readonly record: RegisterRecord | null
  /** What others have changed since the version that the form was made of, the newest first. */
  readonly since: readonly Change[]
}

/**
 * What a form needs: the record as it is, what can be chosen in it, and what was changed since it was opened. At most four statements.
 *
 * @throws Problem `not-found`; `forbidden` where it is not the asker's own and has to be
 */
export function formAction(register: Register): ReadAction<AskedForm, FoundForm> {
  return defineAction<AskedForm, FoundForm>({
    name: `${register.table}.form`,
    permission: register.verbs.edit ?? register.verbs.change,
    effect: 'read',
    input: z.object({
      id: recordId.nullable(),
      since: z.int().nullable(),
      written: z.record(z.string(), z.string()).optional(),
      searches: z.record(z.string(), z.string().max(200)).optional(),
    }),
    async run(context, { id, since, written = {}, searches = {} }) {
      const record = id === null ? null : await findRecord(context.db, register, context.organisation, id)
      if (record === undefined) throw new Problem('not-found')
      // Before anything is written, not when it is to be saved
      if (id !== null) await refuseOthers(register, context, [id])
      const { choosable, sought } = await readSurroundings(context.db, register, context, {
        fields: [...register.fields.keys()],
        held: Object.fromEntries(
          [...register.fields.keys()].map((name) => [
            name,
            [record?.values[name], written[name]].filter((each) => typeof each === 'string'),
          ]),
        ),
        searches,
      })
      return {
        record,
        choosable,
        sought,
        since:
          id === null || since === null
            ? []
            : await readHistory(context.db, register, context.organisation, { id, since }),
      }
    },
  })
}

export function askerOf(context: ActionContext) {
  return { organisation: context.organisation, person: context.person, today: dayOf(context.now) }
}
