import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import { arrangeChains, type ChainGraph, type ChainLink, type ChainNode } from '../rules/chain.ts'

export type Db = Transaction<Tables>

/** What an asset stands on, at any distance, with the suppliers of it all, and the asset itself. One statement at most. */
export async function readChain(db: Db, organisation: string, asset: string | null): Promise<ChainGraph> {
  return asset === null ? arrangeChains([], []) : readFrom(db, organisation, sql`a.id = ${asset}::uuid`)
}

/** The same of every process at once. One statement, whatever the number. */
export async function readChains(db: Db, organisation: string): Promise<ChainGraph> {
  return readFrom(
    db,
    organisation,
    sql`a.id in (select p.asset from process p where p.organisation = ${organisation} and p.ended_at is null)`,
  )
}

async function readFrom(db: Db, organisation: string, from: RawBuilder<unknown>): Promise<ChainGraph> {
  const { rows } = await sql<{ nodes: readonly ChainNode[]; links: readonly ChainLink[] }>`
    with recursive reached (asset) as (
      select a.id from asset a where a.organisation = ${organisation} and ${from} and a.ended_at is null
      union
      select n.id from reached r
        join dependency d on d.organisation = ${organisation} and d.asset = r.asset and d.ended_at is null
        join asset n on n.organisation = ${organisation} and n.id = d.needs and n.ended_at is null),
    own as materialized (select a.id, a.name, a.kind, a.recovery_hours, a.loss_hours, a.supplier
                         from reached r join asset a on a.organisation = ${organisation} and a.id = r.asset),
    suppliers as materialized (select s.id, s.name, s.recovery_hours from supplier s
                               where s.organisation = ${organisation} and s.ended_at is null
                                 and s.id in (select o.supplier from own o)),
    nodes as (select id, name, kind, recovery_hours as hours, loss_hours as loss from own
              union all select id, name, 'supplier', recovery_hours, null from suppliers),
    links as (select d.asset as "from", d.needs as "to" from own a
                join dependency d on d.organisation = ${organisation} and d.asset = a.id and d.ended_at is null
                join own n on n.id = d.needs
              union all select a.id, s.id from own a join suppliers s on s.id = a.supplier)
    select coalesce((select jsonb_agg(n) from nodes n), '[]') as nodes,
      coalesce((select jsonb_agg(l) from links l), '[]') as links`.execute(db)
  const [found] = rows
  return arrangeChains(found?.nodes ?? [], found?.links ?? [])
}
