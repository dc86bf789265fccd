import { addRows, type Db } from '../queries.ts'
import type { Making } from './making.ts'
import { conduitRows, judgementRows, zoneRows } from './zone-rows.ts'

/** The zones that the control systems stand in, and what passes between them. Two statements at most. */
export async function addZones(db: Db, { place, made, id }: Making): Promise<void> {
  const own = place.id === 'ekebro'
  const described = new Map(zoneRows.map(([name, ...about]) => [name, about]))
  const stoodIn = place.assets.flatMap((row) => ('zone' in row && row.zone !== '' ? [String(row.zone)] : []))
  const names = new Set([...(own ? described.keys() : []), ...stoodIn])
  const zones = [...names].map((name) => {
    const [kind = 'process', summary = null] = described.get(name) ?? []
    return { ...made, id: id('zone', name), name, kind, summary }
  })
  await addRows(db, 'zone', zones)
  if (!own) return
  const conduits = conduitRows.map(({ from, to, ...row }) => ({
    ...made,
    ...row,
    id: id('conduit', row.name),
    from_zone: id('zone', from),
    to_zone: id('zone', to),
  }))
  await addRows(db, 'conduit', conduits)
}

/** How some of them were judged critical to society. One statement. */
export async function addJudgements(db: Db, { place, made, now, id }: Making): Promise<void> {
  if (place.id !== 'ekebro') return
  const judgements = judgementRows.map(({ system, ago, ...row }) => ({
    ...row,
    organisation: place.id,
    id: id('critical_judgement', system),
    asset: id('asset', system),
    judged_at: new Date(now.getTime() - ago * 24 * 3_600_000),
    judged_by: made.created_by,
  }))
  await addRows(db, 'critical_judgement', judgements)
}
