import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Workplace } from '../../../platform/http/index.ts'
import { isRole } from '../../../platform/tenancy/index.ts'

/**
 * Where a person works, in one statement: the scope is set and read in the same, since it ends with it. The subquery depends
 * on the scope's row, so row-level security is asked only after the person is set.
 */
export async function workplacesOf(db: Kysely<Tables>, person: string): Promise<readonly Workplace[]> {
  const { rows } = await sql<{ workplaces: Workplace[] | null }>`
    with scope as materialized (select set_config('lagesbild.person', ${person}, true) as person)
    select (
      select json_agg(json_build_object(
               'id', o.id, 'name', o.name, 'kind', o.kind, 'countyCode', o.county_code, 'role', m.role) order by o.name)
      from membership m join organisation o on o.id = m.organisation
      where m.person = scope.person and m.ended_at is null
    ) as workplaces
    from scope`.execute(db)
  return (rows[0]?.workplaces ?? []).filter(({ role }) => isRole(role))
}
