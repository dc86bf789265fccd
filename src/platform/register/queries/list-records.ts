import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Tables } from '../../database/index.ts'
import type { Value } from '../field.ts'
import type { ListRequest } from '../list-request.ts'
import { fieldOf, type Register } from '../register.ts'
import { type Asker, column, conditionOf, joinReferences, matches, referred } from './conditions.ts'

/** A record of a register, as lists, pages and files have it. */
export interface RegisterRecord {
  readonly id: string
  readonly version: number
  /** ISO time. */
  readonly endedAt: string | null
  readonly values: Readonly<Record<string, Value>>
  /** The names of the records that it refers to, by field. */
  readonly names: Readonly<Record<string, string | null>>
  /** Field → ground, where the record says something else than the declaration. */
  readonly secrecy: Readonly<Record<string, string>>
}

export interface RecordList {
  readonly records: readonly RegisterRecord[]
  /** How many match, on all pages. */
  readonly matched: number
  /** How many there are that have not ended. */
  readonly total: number
  /** How many each view has, in their order. */
  readonly inViews: readonly number[]
}

/**
 * A page of a list, with how many there are in all and in each view. One statement, whatever the number. Without a search or a filter
 * the page is read in the order of an index, where there is one; otherwise what is asked for is found once, and counted and sorted there.
 */
export async function listRecords(
  db: Transaction<Tables>,
  register: Register,
  request: ListRequest,
  views: readonly ListRequest[],
  asker: Asker,
): Promise<RecordList> {
  const table = sql.table(register.table)
  const found = sql`
    select t.id, ${sortedBy(register, request.sort.field)} as place
    from ${table} as t ${joinReferences(register, sortedReference(register, request))}
    where ${conditionOf(register, request, asker)}`
  const way = wayOf(request)
  const every = request.search === '' && request.filters.size === 0 && !request.ended
  const source = every ? sql`(${found})` : sql`matched`
  const { rows } = await sql<{ found: RecordList }>`
    with ${every ? sql`` : sql`matched as materialized (${found}),`} shown as (
      select id, place from ${source} as m order by place ${way}, id
      offset ${(request.page - 1) * request.rows} limit ${request.rows}
    ), counted as (
      select count(*) filter (where t.ended_at is null) as total, ${countViews(register, views, asker)} as views
      from ${table} as t where t.organisation = ${asker.organisation}
    )
    select json_build_object(
      'matched', ${every ? sql`counted.total` : sql`(select count(*) from matched)`},
      'total', counted.total,
      'inViews', counted.views,
      'records', coalesce((
        select json_agg(${recordOf(register)} order by shown.place ${way}, shown.id)
        from shown join ${table} as t on t.organisation = ${asker.organisation} and t.id = shown.id
        ${joinReferences(register, references(register))}
      ), '[]')
    ) as found
    from counted`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('An aggregate gives one row')
  return row.found
}

/** One record, ended or not; undefined where there is none. One statement. */
export async function findRecord(
  db: Transaction<Tables>,
  register: Register,
  organisation: string,
  id: string,
): Promise<RegisterRecord | undefined> {
  const { rows } = await sql<{ record: RegisterRecord }>`
    select ${recordOf(register)} as record
    from ${sql.table(register.table)} as t ${joinReferences(register, references(register))}
    where t.organisation = ${organisation} and t.id = ${id}::uuid`.execute(db)
  return rows[0]?.record
}

/** Every record that a request asks for, without pages, in its order: for a file. One statement. */
export async function everyRecord(
  db: Transaction<Tables>,
  register: Register,
  request: ListRequest,
  asker: Asker,
): Promise<RegisterRecord[]> {
  const { rows } = await sql<{ record: RegisterRecord }>`
    select ${recordOf(register)} as record
    from ${sql.table(register.table)} as t ${joinReferences(register, references(register))}
    where ${conditionOf(register, request, asker)}
    order by ${orderOf(register, request)}`.execute(db)
  return rows.map(({ record }) => record)
}

function references(register: Register): string[] {
  return [...register.fields].filter(([, field]) => field.kind === 'reference').map(([name]) => name)
}

/** A record as JSON, where a day is ISO text and a reference its id. PostgreSQL takes a hundred arguments: two for each field. */
function recordOf(register: Register): RawBuilder<unknown> {
  const pairs = (names: readonly string[], of: (name: string) => RawBuilder<unknown>) =>
    chunk(names, 40).map((part) =>
      part.length === 0
        ? sql`'{}'::jsonb`
        : sql`jsonb_build_object(${sql.join(part.flatMap((name) => [sql.lit(name), of(name)]))})`,
    )
  const object = (names: readonly string[], of: (name: string) => RawBuilder<unknown>) =>
    sql.join(pairs(names, of), sql` || `)
  return sql`jsonb_build_object(
    'id', t.id, 'version', t.version, 'endedAt', t.ended_at, 'secrecy', t.secrecy,
    'values', ${object([...register.fields.keys()], column)},
    'names', ${object(references(register), referred)})`
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = []
  for (let at = 0; at === 0 || at < items.length; at += size) parts.push(items.slice(at, at + size))
  return parts
}

/** Words in Swedish order, choices in the order of the declaration, the empty last; the same every time. */
function orderOf(register: Register, request: ListRequest): RawBuilder<unknown> {
  return sql`${sortedBy(register, request.sort.field)} ${wayOf(request)}, t.id`
}

function wayOf({ sort }: ListRequest): RawBuilder<unknown> {
  return sql.raw(sort.descending ? 'desc nulls last' : 'asc nulls last')
}

function sortedReference(register: Register, { sort }: ListRequest): string[] {
  return fieldOf(register, sort.field).kind === 'reference' ? [sort.field] : []
}

function sortedBy(register: Register, name: string): RawBuilder<unknown> {
  // Kept beside it
  if (name === register.name) return column('ordered')
  const field = fieldOf(register, name)
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return sql`swedish_order(${column(name)})`
    case 'reference':
      return sql.ref(`r_${name}.ordered`)
    case 'choice':
      return sql`array_position(${sql.val(Object.keys(field.options))}::text[], ${column(name)})`
    default:
      return column(name)
  }
}

/** How many each view has, beside the rows of its organisation that the statement goes through. */
function countViews(register: Register, views: readonly ListRequest[], asker: Asker): RawBuilder<unknown> {
  if (views.length === 0) return sql`'[]'::json`
  const counts = views.map((view) => {
    const ended = view.ended ? sql`t.ended_at is not null` : sql`t.ended_at is null`
    return sql`count(*) filter (where ${sql.join([ended, ...matches(register, view, asker)], sql` and `)})`
  })
  return sql`json_build_array(${sql.join(counts)})`
}
