import { type RawBuilder, sql } from 'kysely'
import type { Due, ReferenceField } from '../field.ts'
import {
  isDays,
  isId,
  type ListRequest,
  levelParameter,
  myself,
  nothing,
  overdue,
  something,
  valuesOf,
} from '../list-request.ts'
import { fieldOf, type Register } from '../register.ts'

export interface Asker {
  readonly organisation: string
  readonly person: string
  /** ISO date. */
  readonly today: string
}

/** A column of the register in question, which the statements call `t`. */
export const column = (name: string) => sql.ref(`t.${name}`)
/** The record that a field refers to. */
export const referred = (name: string) => sql.ref(`r_${name}.name`)

/** Joins the records that fields refer to, by the name of the field. */
export function joinReferences(register: Register, names: Iterable<string>): RawBuilder<unknown> {
  const joins = [...names].map((name) => {
    const field = fieldOf(register, name)
    if (field.kind !== 'reference') return sql``
    const alias = sql.ref(`r_${name}`)
    return sql`left join ${sql.table(field.to)} as ${alias}
      on ${sql.ref(`r_${name}.organisation`)} = t.organisation and ${sql.ref(`r_${name}.id`)} = ${column(name)}`
  })
  return sql.join(joins, sql` `)
}

/** What holds of the records that a request asks for, in the asker's organisation. */
export function conditionOf(register: Register, request: ListRequest, asker: Asker): RawBuilder<boolean> {
  return sql.join(
    [
      sql`t.organisation = ${asker.organisation}`,
      request.ended ? sql`t.ended_at is not null` : sql`t.ended_at is null`,
      ...matches(register, request, asker),
    ],
    sql` and `,
  )
}

/** What a request asks beside whose and whether they have ended. */
export function matches(register: Register, request: ListRequest, asker: Asker): RawBuilder<unknown>[] {
  return [
    ...request.search
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => finds(register, word, asker)),
    ...[...request.filters].map(([name, wanted]) => holds(register, name, wanted, asker)),
  ]
}

/** A word stands in one of the texts that are searched, which are kept together, or in the name of a record that it refers to. */
function finds(register: Register, word: string, asker: Asker): RawBuilder<unknown> {
  const holds = like(word)
  const referred = register.list.search.flatMap((name) => {
    const field = fieldOf(register, name)
    if (field.kind !== 'reference') return []
    return sql`${column(name)} in (
      select r.id from ${sql.table(field.to)} as r where r.organisation = ${asker.organisation} and r.ordered ${holds})`
  })
  return sql`(${sql.join([sql`${column('searched')} ${holds}`, ...referred], sql` or `)})`
}

/** Every word of a search stands in a column that is kept as `swedish_order` makes it. */
export function wordsLike(place: RawBuilder<unknown>, search: string): RawBuilder<unknown> {
  const words = search.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return sql`true`
  return sql.join(
    words.map((word) => sql`${place} ${like(word)}`),
    sql` and `,
  )
}

function like(word: string): RawBuilder<unknown> {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
  // Worked out once, not for each record
  return sql`like (select swedish_order(${pattern}))`
}

function holds(register: Register, name: string, wanted: string, asker: Asker): RawBuilder<unknown> {
  const values = valuesOf(register, name, wanted)
  if (values.length === 1) return holdsOne(register, name, wanted, asker)
  return sql`(${sql.join(
    values.map((value) => holdsOne(register, name, value, asker)),
    sql` or `,
  )})`
}

function holdsOne(register: Register, name: string, wanted: string, asker: Asker): RawBuilder<unknown> {
  if (name === levelParameter) return reaches(register, wanted)
  const place = column(name)
  if (wanted === nothing) return sql`${place} is null`
  if (wanted === something) return sql`${place} is not null`
  const field = fieldOf(register, name)
  switch (field.kind) {
    case 'flag':
      return sql`${place} = ${wanted === 'ja'}`
    case 'number':
      return sql`${place} >= ${Number(wanted)}`
    case 'reference':
      if (wanted === myself && field.to === 'person')
        return sql`${place} in (select id from person where organisation = ${asker.organisation} and account = ${asker.person})`
      return field.through === undefined
        ? sql`${place} ${isOrIsCalled(field, wanted, asker)}`
        : sql`(${place} ${isOrIsCalled(field, wanted, asker)} or ${holdsThrough(register, { name, through: field.through, is: isOrIsCalled(field, wanted, asker) }, asker)})`
    case 'date':
      return isDue(place, wanted, asker.today, field.due?.settled)
    default:
      return sql`${place} = ${wanted}`
  }
}

/** The field is empty, and what another field refers to has what is wanted. */
function holdsThrough(
  register: Register,
  { name, through, is }: { name: string; through: string; is: RawBuilder<unknown> },
  asker: Asker,
): RawBuilder<unknown> {
  const other = fieldOf(register, through)
  if (other.kind !== 'reference') throw new Error(`The field ${register.table}.${through} refers to nothing`)
  return sql`(${column(name)} is null and ${column(through)} in (
    select o.id from ${sql.table(other.to)} o
    where o.organisation = ${asker.organisation} and ${sql.ref(`o.${name}`)} ${is}))`
}

/** It is the record of an id, or one that has every word in its name. */
function isOrIsCalled({ to }: ReferenceField, wanted: string, asker: Asker): RawBuilder<unknown> {
  return isId(wanted)
    ? sql`= ${wanted}::uuid`
    : sql`in (select r.id from ${sql.table(to)} as r
        where r.organisation = ${asker.organisation} and ${wordsLike(sql`r.ordered`, wanted)})`
}

function isDue(
  place: RawBuilder<unknown>,
  wanted: string,
  today: string,
  settled: Due['settled'],
): RawBuilder<unknown> {
  if (wanted === overdue) {
    const left = settled ? sql` and ${column(settled.field)} <> all(${sql.val(settled.is)}::text[])` : sql``
    return sql`(${place} < ${today}::date${left})`
  }
  if (isDays(wanted)) return sql`${place} <= ${today}::date + ${Number(wanted)}::integer`
  const day = wanted.slice(-10)
  return wanted.startsWith('fore:') ? sql`${place} < ${day}::date` : sql`${place} > ${day}::date`
}

/** The highest of the levels that a register shows together is at least so high; or there is none. */
function reaches(register: Register, wanted: string): RawBuilder<unknown> {
  const fields = (register.levels?.fields ?? []).map(column)
  const highest = sql`greatest(${sql.join(fields)})`
  return wanted === nothing ? sql`${highest} is null` : sql`${highest} >= ${Number(wanted)}`
}
