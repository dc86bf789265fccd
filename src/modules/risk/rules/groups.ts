import { type Level, levels } from './method.ts'
import { countLevels, type ReadRisk } from './picture.ts'

/** Risks of one kind, by how high they are now. */
export interface Group {
  /** null for those that belong to none. */
  readonly key: string | null
  readonly name: string | null
  readonly counts: Readonly<Record<Level, number>>
  readonly unassessed: number
  readonly total: number
}

/** Puts risks in groups, a risk in as many as it names: the group with the most of the highest level first, what belongs to none last. */
export function groupRisks<Risk extends ReadRisk>(
  risks: readonly Risk[],
  belongsTo: (risk: Risk) => ReadonlyArray<{ readonly key: string | null; readonly name: string | null }>,
): readonly Group[] {
  const groups = new Map<string | null, { name: string | null; risks: Risk[] }>()
  for (const risk of risks) {
    for (const { key, name } of belongsTo(risk)) {
      const group = groups.get(key) ?? { name, risks: [] }
      group.risks.push(risk)
      groups.set(key, group)
    }
  }
  return [...groups]
    .map(
      ([key, { name, risks: own }]): Group => ({
        key,
        name,
        counts: countLevels(own, 'current'),
        unassessed: own.filter(({ readings }) => readings.current === null).length,
        total: own.length,
      }),
    )
    .sort(byWorst)
}

function byWorst(a: Group, b: Group): number {
  if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1
  for (const level of levels.toReversed()) {
    if (a.counts[level] !== b.counts[level]) return b.counts[level] - a.counts[level]
  }
  return b.total - a.total || (a.name ?? '').localeCompare(b.name ?? '', 'sv')
}
