import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { RegisterTable } from '../field.ts'
import type { Register } from '../register.ts'
import { wordsLike } from './conditions.ts'

/** A record that can be chosen. */
export interface Choosable {
  readonly id: string
  readonly name: string
  /** It is chosen since before, and has ended. */
  readonly ended?: boolean
}

/** A choice among so many that they cannot all stand in a page. */
export interface Sought {
  /** Of how many. */
  readonly total: number
  /** What was searched for; '' where nothing was. */
  readonly search: string
  /** How many the search found, of which the first can be chosen. */
  readonly matched: number
}

export interface Choices {
  /** What each field that refers can be, in Swedish order, with what it holds; by field. */
  readonly choosable: Readonly<Record<string, readonly Choosable[]>>
  /** The fields where that is not everything. */
  readonly sought: Readonly<Record<string, Sought>>
}

export interface AskedChoices {
  readonly fields: readonly string[]
  /** What the fields hold: it has its name, however far down it stands and though it has ended. */
  readonly held?: Readonly<Record<string, readonly string[]>>
  /** What is searched for, by field. */
  readonly searches?: Readonly<Record<string, string>>
}

/** So many are chosen from a list; of more, one searches and chooses among the first that are found. */
const mostListed = 500
const mostFound = 50

interface Reference {
  readonly name: string
  readonly to: RegisterTable
  readonly search: string
  readonly held: readonly string[]
}

export interface FoundChoices {
  readonly tables: Readonly<Record<string, { readonly total: number; readonly first: readonly Choosable[] }>>
  readonly searched: Readonly<Record<string, { readonly matched: number; readonly first: readonly Choosable[] }>>
  readonly held: Readonly<Record<string, readonly Choosable[]>>
}

/** The fields that refer, with what is asked of each. */
export function referencesOf(register: Register, { fields, held = {}, searches = {} }: AskedChoices): Reference[] {
  return [...new Set(fields)].flatMap((name) => {
    const field = register.fields.get(name)
    if (field?.kind !== 'reference') return []
    const ids = (held[name] ?? []).filter((id) => z.uuid().safeParse(id).success)
    return [{ name, to: field.to, search: searches[name]?.trim() ?? '', held: ids }]
  })
}

/** Each table once, however many fields refer to it; and each search. A part of a statement. */
export function findChoices(references: readonly Reference[], organisation: string): RawBuilder<FoundChoices> {
  const tables = [...Map.groupBy(references, ({ to }) => to)]
  return sql`json_build_object(
    'tables', ${objectOf(tables.map(([table]) => [table, listed(table, organisation)]))},
    'searched', ${objectOf(
      references
        .filter(({ search }) => search !== '')
        .map(({ name, to, search }) => [name, searched(to, organisation, search)]),
    )},
    'held', ${objectOf(
      tables.map(([table, each]) => [
        table,
        named(
          table,
          organisation,
          each.flatMap(({ held }) => held),
        ),
      ]),
    )})`
}

function objectOf(pairs: readonly (readonly [string, RawBuilder<unknown>])[]): RawBuilder<unknown> {
  return pairs.length === 0
    ? sql`json_build_object()`
    : sql`json_build_object(${sql.join(pairs.flatMap(([name, value]) => [sql.lit(name), value]))})`
}

function listed(table: RegisterTable, organisation: string): RawBuilder<unknown> {
  return sql`(
    select json_build_object('total', n.total, 'first', ${first(table, organisation, sql`true`, sql`case when n.total > ${sql.lit(mostListed)} then ${sql.lit(mostFound)} else n.total end`)})
    from (select count(*) as total from ${sql.table(table)} r where r.organisation = ${organisation} and r.ended_at is null) n)`
}

function searched(table: RegisterTable, organisation: string, search: string): RawBuilder<unknown> {
  const matches = wordsLike(sql`r.ordered`, search)
  return sql`json_build_object(
    'matched', (select count(*) from ${sql.table(table)} r
      where r.organisation = ${organisation} and r.ended_at is null and ${matches}),
    'first', ${first(table, organisation, matches, sql.lit(mostFound))})`
}

function first(table: RegisterTable, organisation: string, matches: RawBuilder<unknown>, most: RawBuilder<unknown>) {
  return sql`coalesce((
    select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.ordered, c.id)
    from (
      select r.id, r.name, r.ordered from ${sql.table(table)} r
      where r.organisation = ${organisation} and r.ended_at is null and ${matches}
      order by r.ordered, r.id limit ${most}
    ) c), '[]')`
}

function named(table: RegisterTable, organisation: string, ids: readonly string[]): RawBuilder<unknown> {
  if (ids.length === 0) return sql`'[]'::json`
  return sql`coalesce((
    select json_agg(json_build_object('id', r.id, 'name', r.name, 'ended', r.ended_at is not null))
    from ${sql.table(table)} r
    where r.organisation = ${organisation} and r.id = any(${sql.val([...new Set(ids)])}::uuid[])), '[]')`
}

export function choicesOf(references: readonly Reference[], found: FoundChoices): Choices {
  const choosable: Record<string, readonly Choosable[]> = {}
  const sought: Record<string, Sought> = {}
  for (const { name, to, search, held } of references) {
    const { total, first } = found.tables[to] ?? { total: 0, first: [] }
    const many = total > mostListed
    const hits = many ? found.searched[name] : undefined
    const list = hits?.first ?? first
    const beyond = (found.held[to] ?? []).filter(({ id }) => held.includes(id) && !list.some((each) => each.id === id))
    choosable[name] = [...beyond, ...list]
    if (many) sought[name] = { total, search, matched: hits?.matched ?? total }
  }
  return { choosable, sought }
}
