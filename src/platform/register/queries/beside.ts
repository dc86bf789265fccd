import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Tables } from '../../database/index.ts'
import { may, type Role } from '../../tenancy/index.ts'
import { declaredRegisters, type Register } from '../register.ts'
import { type Attachment, attachmentsOf } from './attachments.ts'

/** The records of a register that say in a field that they belong to another record. */
export interface Referrers {
  readonly register: Register
  /** The field that refers. */
  readonly field: string
  /** How many have not ended. */
  readonly count: number
  /** The first of them by name. `mark` is what they hold in the choice that `markOf` names. */
  readonly first: ReadonlyArray<{ readonly id: string; readonly name: string; readonly mark: string | null }>
}

export interface Beside {
  /** Empty where the register has no files. */
  readonly attachments: readonly Attachment[]
  /** Of the registers that the asker may read, in the order of their addresses. What nothing refers to has none. */
  readonly referrers: readonly Referrers[]
}

type Way = Pick<Referrers, 'register' | 'field'>
type Found = Pick<Referrers, 'count' | 'first'>

const shown = 5

/** The choice that tells records of a register apart beside their names: its first among the columns; null where it has none. */
export function markOf(register: Register): string | null {
  return register.list.columns.find((name) => register.fields.get(name)?.kind === 'choice') ?? null
}

/**
 * What stands beside a record: its files, and what refers to it, as the risks, incidents, measures and processes of a system.
 * One statement, none where there can be neither.
 */
export async function readBeside(
  db: Transaction<Tables>,
  register: Register,
  { organisation, role }: { readonly organisation: string; readonly role: Role | null },
  id: string,
): Promise<Beside> {
  const ways = waysTo(register, role)
  if (!register.files && ways.length === 0) return { attachments: [], referrers: [] }
  const found = ways.map((way) => referrersBy(way, organisation, id))
  const { rows } = await sql<{ attachments: Attachment[]; found: (Found | null)[] }>`
    select ${register.files ? attachmentsOf(register, organisation, id) : sql`'[]'::json`} as attachments,
      json_build_array(${sql.join(found)}) as found`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('A select without from has one row')
  return {
    attachments: row.attachments,
    referrers: ways.flatMap((way, at) => {
      const those = row.found[at]
      return those ? [{ ...way, ...those }] : []
    }),
  }
}

function waysTo({ table }: Register, role: Role | null): Way[] {
  return declaredRegisters()
    .filter(({ verbs }) => role !== null && may(role, verbs.read))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((register) =>
      [...register.fields].flatMap(([field, of]) =>
        of.kind === 'reference' && of.to === table ? [{ register, field }] : [],
      ),
    )
}

function referrersBy({ register, field }: Way, organisation: string, id: string): RawBuilder<Found | null> {
  const mark = markOf(register)
  const those = sql`from ${sql.table(register.table)} as t
    where t.organisation = ${organisation} and ${sql.ref(`t.${field}`)} = ${id}::uuid and t.ended_at is null`
  return sql`(
    select json_build_object('count', count(*), 'first', (
      select json_agg(json_build_object('id', f.id, 'name', f.name, 'mark', f.mark) order by f.ordered, f.id) from (
        select t.id, ${sql.ref(`t.${register.name}`)} as name, t.ordered,
          ${mark === null ? sql`null::text` : sql.ref(`t.${mark}`)} as mark
        ${those} order by t.ordered, t.id limit ${sql.lit(shown)}) f))
    ${those} having count(*) > 0)`
}
