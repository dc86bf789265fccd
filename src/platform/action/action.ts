import type { Kysely, Transaction } from 'kysely'
import type { z } from 'zod'
import { appendAudit } from '../audit/index.ts'
import type { Tables } from '../database/index.ts'
import { Problem, translateDatabaseError } from '../problem/index.ts'
import { inScope, may, type Role, type Scope, type Verb } from '../tenancy/index.ts'
import { faultsOf } from './input-faults.ts'

/** What an action runs with. `db` is its transaction, already in the organisation's scope. */
export interface ActionContext {
  readonly db: Transaction<Tables>
  /** The organisation that is acted for; '' for a visitor, and for who has no role there. */
  readonly organisation: string
  /** The person who acts; '' for a visitor. */
  readonly person: string
  readonly role: Role | null
  readonly now: Date
}

interface Declared<Input, Output> {
  /** Noun and verb, as it stands in the audit log. */
  readonly name: string
  /** The verb that the role must have, or `anyone` for what is public. */
  readonly permission: Verb | 'anyone'
  readonly input: z.ZodType<Input>
  run(context: ActionContext, input: Input): Promise<Output>
}

/** An action that only reads: its transaction cannot write, and it leaves no audit entry unless it says so. */
export interface ReadAction<Input, Output> extends Declared<Input, Output> {
  readonly effect: 'read'
}

/** An action that changes something: it always says what goes into the audit log. */
export interface WriteAction<Input, Output> extends Declared<Input, Output> {
  readonly effect: 'write'
  /** What was acted on, and what is worth knowing about it. Never the content of an answer. */
  audit(input: Input, output: Output): { readonly subject: string; readonly detail: Readonly<Record<string, unknown>> }
}

/** An action that leaves a passing trace of whoever acts and changes nothing for anyone else, as where they are: no entry is made of it. */
export interface NoteAction<Input, Output> extends Declared<Input, Output> {
  readonly effect: 'note'
}

export type Action<Input, Output> = ReadAction<Input, Output> | WriteAction<Input, Output> | NoteAction<Input, Output>

/** Declares an action; the type makes permission, input and (for a change) audit required. */
export function defineAction<Input, Output>(action: ReadAction<Input, Output>): ReadAction<Input, Output>
export function defineAction<Input, Output>(action: WriteAction<Input, Output>): WriteAction<Input, Output>
export function defineAction<Input, Output>(action: NoteAction<Input, Output>): NoteAction<Input, Output>
export function defineAction<Input, Output>(action: Action<Input, Output>): Action<Input, Output> {
  return action
}

/**
 * Does an action: checks the input and the permission, runs in a transaction in the organisation's scope, writes the audit entry,
 * commits, and only then returns.
 *
 * @throws Problem `not-signed-in`, `forbidden`, `bad-input` (with every fault) or what the action throws
 */
export async function perform<Input, Output>(
  db: Kysely<Tables>,
  scope: Scope,
  action: Action<Input, Output>,
  rawInput: unknown,
  now: Date = new Date(),
): Promise<Output> {
  if (scope === null && action.permission !== 'anyone') throw new Problem('not-signed-in')
  const parsed = action.input.safeParse(rawInput)
  try {
    return await inScope(db, scope, action.effect === 'read' ? 'read' : 'write', async (transaction, role) => {
      if (!permitted(action.permission, role)) throw new Problem('forbidden')
      if (!parsed.success) throw new Problem('bad-input', { faults: faultsOf(parsed.error) })
      const context = {
        db: transaction,
        organisation: role === null ? '' : (scope?.organisation ?? ''),
        person: scope?.person ?? '',
        role,
        now,
      }
      const output = await action.run(context, parsed.data)
      if (action.effect === 'write') {
        const { subject, detail } = action.audit(parsed.data, output)
        const key = scope?.key === undefined ? {} : { key: scope.key }
        await appendAudit(transaction, action.name, { subject, detail: { ...detail, ...key } })
      }
      return output
    })
  } catch (error) {
    throw error instanceof Problem ? error : (translateDatabaseError(error) ?? error)
  }
}

function permitted(permission: Verb | 'anyone', role: Role | null): boolean {
  return permission === 'anyone' || (role !== null && may(role, permission))
}
