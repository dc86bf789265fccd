import { sql } from 'kysely'
import type { Counts } from '../rules/statistics.ts'
import type { Db } from './events.ts'

export interface YearCounts {
  readonly total: number
  /** By `01` to `12`. */
  readonly months: Counts
  readonly kinds: Counts
  readonly severities: Counts
  /** By name; '' where none is chosen. */
  readonly units: Counts
}

/** How many incidents were discovered in a year, by each thing alone: nothing of any one of them. One statement. */
export async function countYear(db: Db, organisation: string, year: number): Promise<YearCounts> {
  const by = (key: ReturnType<typeof sql>) => sql`
    (select coalesce(json_object_agg(k, n), '{}') from (select ${key} as k, count(*)::int as n from found group by 1) c)`
  const { rows } = await sql<YearCounts>`
    with found as (
      select i.discovered_on, i.kind, i.severity, u.name as unit from incident i
        left join unit u on u.organisation = i.organisation and u.id = i.unit
      where i.organisation = ${organisation} and i.ended_at is null
        and i.discovered_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31))
    select (select count(*)::int from found) as total, ${by(sql`to_char(discovered_on, 'MM')`)} as months,
      ${by(sql`kind`)} as kinds, ${by(sql`severity`)} as severities, ${by(sql`coalesce(unit, '')`)} as units`.execute(
    db,
  )
  const [row] = rows
  if (row === undefined) throw new Error('no row')
  return row
}
