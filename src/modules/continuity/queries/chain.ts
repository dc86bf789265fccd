import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { ChainLink, ChainNode } from '../rules/chain.ts'

type Db = Transaction<Tables>

export interface ChainGraph {
  readonly nodes: readonly ChainNode[]
  readonly links: readonly ChainLink[]
}

/** What an asset stands on, at any distance, with the suppliers of it all, and the asset itself. One statement. */
export async function readChain(db: Db, organisation: string, asset: string | null): Promise<ChainGraph> {
  if (asset === null) return { nodes: [], links: [] }
  const { rows } = await sql<ChainGraph>`
    with recursive reached (asset) as (
      select a.id from asset a where a.organisation = ${organisation} and a.id = ${asset}::uuid and a.ended_at is null
      union
      select n.id from reached r
        join dependency d on d.organisation = ${organisation} and d.asset = r.asset and d.ended_at is null
        join asset n on n.organisation = ${organisation} and n.id = d.needs and n.ended_at is null),
    own as (select a.* from reached r join asset a on a.organisation = ${organisation} and a.id = r.asset),
    suppliers as (select distinct s.id, s.name, s.recovery_hours
                  from own a join supplier s on s.organisation = ${organisation} and s.id = a.supplier and s.ended_at is null),
    nodes as (select id, name, kind, recovery_hours as hours from own
              union all select id, name, 'supplier', recovery_hours from suppliers),
    links as (select d.asset as "from", d.needs as "to" from own a
                join dependency d on d.organisation = ${organisation} and d.asset = a.id and d.ended_at is null
                join own n on n.id = d.needs
              union all select a.id, s.id from own a join suppliers s on s.id = a.supplier)
    select coalesce((select jsonb_agg(n) from nodes n), '[]') as nodes,
      coalesce((select jsonb_agg(l) from links l), '[]') as links`.execute(db)
  return rows[0] ?? { nodes: [], links: [] }
}
