import type { CrossTable } from './cross-table.ts'
import { createExchanges, type Exchanges } from './exchanges.ts'
import { type Cell, type Hiding, type Place, smallestGroup } from './hiding.ts'

/** A hidden count must be able to be anything in a span of at least this, or the widest that hiding everything would give. */
const smallestSpan = 3

/**
 * Hides more (`secondary`) until nothing hidden can be worked out from all that is shown in all breakdowns together:
 *
 * - a group with a hidden answer has at least two, and an answer hidden in one group is hidden in another of the breakdown;
 * - every hidden count could be anything in a span of three;
 * - nobody's answer follows from where groups meet: of fewer than five that are alike in every breakdown, each answer could have been
 *   another, unless all of a group that is large enough to be shown gave it.
 *
 * What is hidden next is what helps at the least cost: cells of groups that already have hidden ones before others, small counts before
 * large. Where all is hidden there is no more to do: what is left follows from the national figures alone.
 *
 * @param alike how many in the population there are of each cell
 */
export function protect(table: CrossTable, hiding: Hiding, alike: Int32Array): void {
  const exchanges = createExchanges(table, hiding)
  completeRows(table, hiding)
  protectCells(table, hiding, exchanges)
  // Whoever is alone somewhere is looked for last: what is hidden by then often hides them too.
  for (let cell = 0; cell < table.cells; cell++) {
    if ((alike[cell] ?? 0) >= smallestGroup) continue
    for (let column = 0; column < table.columns; column++) {
      if ((table.counts[column]?.[cell] ?? 0) > 0) protectAnswer(table, hiding, exchanges, cell, column)
    }
  }
  protectCells(table, hiding, exchanges)
}

function completeRows(table: CrossTable, hiding: Hiding) {
  for (const place of places(table)) completeRow(table, hiding, place)
}

/** With one answer hidden of a group hides another too, the smallest. A true zero hides little, so it comes last. */
function completeRow(table: CrossTable, hiding: Hiding, place: Place) {
  const columns = columnsOf(table)
  const hidden = columns.filter((column) => hiding.reason({ ...place, column }) !== null)
  if (hidden.length !== 1 || columns.length < 2) return
  const weight = (column: number) => countOf(hiding, { ...place, column }) || Number.MAX_SAFE_INTEGER
  const [next] = columns.filter((column) => !hidden.includes(column)).toSorted((a, b) => weight(a) - weight(b))
  if (next !== undefined) hiding.hide({ ...place, column: next }, 'secondary')
}

function protectCells(table: CrossTable, hiding: Hiding, exchanges: Exchanges) {
  const safe = new Set<string>()
  for (let again = true; again; ) {
    again = false
    for (const place of places(table)) {
      for (const column of columnsOf(table)) {
        const target = { ...place, column }
        const key = `${place.grouping} ${place.group} ${column}`
        if (hiding.reason(target) === null || safe.has(key)) continue
        protectCell(table, hiding, exchanges, target)
        safe.add(key)
        again = true
      }
    }
  }
}

/** What hides more of one group: these answers of it. */
interface Step extends Place {
  readonly columns: readonly number[]
}

function protectCell(table: CrossTable, hiding: Hiding, exchanges: Exchanges, target: Cell) {
  const enough = exchanges.widestSpan(target, smallestSpan)
  const reached = () => (isAlone(table, hiding, target) ? -1 : exchanges.span(target, enough))
  const partners = () =>
    columnsOf(table).filter((other) => other !== target.column && hiding.reason({ ...target, column: other }) !== null)
  const near = meeting(table, target)
  const steps = () =>
    places(table)
      .filter(({ grouping, group }) =>
        grouping === target.grouping ? group !== target.group : near[grouping]?.has(group),
      )
      .flatMap((place) => stepsOf(table, place, target.column, partners()))
  hideUntil(table, hiding, reached, enough, steps, target)
}

function protectAnswer(table: CrossTable, hiding: Hiding, exchanges: Exchanges, cell: number, column: number) {
  if (!couldDiffer(table, cell, column)) return
  const reached = () => (isGiven(table, hiding, cell, column) || exchanges.canDiffer(cell, column) ? 1 : 0)
  const own = table.groupings.flatMap(({ groupOf }, grouping) => {
    const group = groupOf[cell] ?? -1
    return group < 0 ? [] : [{ grouping, group }]
  })
  const others = columnsOf(table).filter((other) => other !== column)
  const steps = () => own.flatMap((place) => stepsOf(table, place, column, others))
  hideUntil(table, hiding, reached, 1, steps, null)
}

/** Hides step by step, the cheapest that helps first, until `reached` is enough or nothing is left to hide. */
function hideUntil(
  table: CrossTable,
  hiding: Hiding,
  reached: () => number,
  enough: number,
  steps: () => readonly Step[],
  target: Cell | null,
) {
  for (let now = reached(); now < enough; now = reached()) {
    const left = stillShown(table, hiding, steps())
    if (left.length === 0) {
      const widest = target ? stillShown(table, hiding, everyStep(table, target)) : []
      const [next] = widest
      if (!next) return
      take(table, hiding, next)
      continue
    }
    let best = { step: left[0], gained: now }
    for (const step of left) {
      let gained = now
      hiding.attempt(() => {
        take(table, hiding, step)
        gained = reached()
        return false
      })
      if (gained > best.gained) best = { step, gained }
      if (best.gained >= enough) break
    }
    if (best.step) take(table, hiding, best.step)
  }
}

function take(table: CrossTable, hiding: Hiding, { grouping, group, columns }: Step) {
  for (const column of columns) hiding.hide({ grouping, group, column }, 'secondary')
  completeRow(table, hiding, { grouping, group })
}

/** Steps that hide something more, the cheapest first: by the counts that are lost, with the base where it goes too. */
function stillShown(table: CrossTable, hiding: Hiding, steps: readonly Step[]): Step[] {
  const priced = steps.flatMap((step) => {
    const lost = step.columns.filter((column) => hiding.reason({ ...step, column }) === null)
    if (lost.length === 0) return []
    const losesBase = !table.basesShown && !hiding.baseHidden(step)
    const columns = losesBase ? columnsOf(table) : lost
    return [{ step, cost: columns.reduce((sum, column) => sum + countOf(hiding, { ...step, column }), 0) }]
  })
  return priced.toSorted((a, b) => a.cost - b.cost).map(({ step }) => step)
}

function stepsOf(table: CrossTable, place: Place, column: number, partners: readonly number[]): Step[] {
  if (table.basesShown || partners.length === 0) return [{ ...place, columns: columnsOf(table) }]
  return partners.map((partner) => ({ ...place, columns: [column, partner] }))
}

/** The last resort: all the answers of the group itself, then of its breakdown, then of all. */
function everyStep(table: CrossTable, target: Cell): Step[] {
  const all = places(table).map((place) => ({ ...place, columns: columnsOf(table) }))
  const own = all.filter(({ grouping, group }) => grouping === target.grouping && group === target.group)
  const same = all.filter(({ grouping }) => grouping === target.grouping)
  return own.length > 0 ? [...own, ...same, ...all] : all
}

/** Whether no other group of the breakdown hides the answer, though there are others. */
function isAlone(table: CrossTable, hiding: Hiding, { grouping, group, column }: Cell): boolean {
  const groups = table.groupings[grouping]?.groups ?? 0
  for (let other = 0; other < groups; other++) {
    if (other !== group && hiding.reason({ grouping, group: other, column }) !== null) return false
  }
  return groups > 1
}

/** Whether a group that is shown says it: all of it gave the answer, and it is large enough for that to be shown. */
function isGiven(table: CrossTable, hiding: Hiding, cell: number, column: number): boolean {
  return table.groupings.some(({ groupOf }, grouping) => {
    const group = groupOf[cell] ?? -1
    if (group < 0 || hiding.reason({ grouping, group, column }) !== null) return false
    return columnsOf(table).every(
      (other) => other === column || countOf(hiding, { grouping, group, column: other }) === 0,
    )
  })
}

/** Whether it could be another answer if all were hidden. */
function couldDiffer(table: CrossTable, cell: number, column: number): boolean {
  for (let other = 0; other <= table.columns; other++) {
    if (other === column) continue
    const away = table.movable(column, other)
    const back = table.movable(other, column)
    const elsewhere = (counts: Int32Array) => counts.some((count, at) => at !== cell && count > 0)
    if ((away[cell] ?? 0) > 0 && elsewhere(back)) return true
    if ((back[cell] ?? 0) > 0 && elsewhere(away)) return true
  }
  return false
}

/** By breakdown, the groups that have somebody in common with a group. */
function meeting(table: CrossTable, { grouping, group }: Place): Set<number>[] {
  const own = table.groupings[grouping]?.groupOf ?? new Int32Array()
  return table.groupings.map(({ groupOf }) => {
    const met = new Set<number>()
    for (let cell = 0; cell < table.cells; cell++) {
      if (own[cell] === group && (groupOf[cell] ?? -1) >= 0) met.add(groupOf[cell] ?? -1)
    }
    return met
  })
}

function places({ groupings }: CrossTable): Place[] {
  return groupings.flatMap(({ groups }, grouping) =>
    Array.from({ length: groups }, (_, group) => ({ grouping, group })),
  )
}

function columnsOf({ columns }: CrossTable): number[] {
  return Array.from({ length: columns }, (_, column) => column)
}

function countOf(hiding: Hiding, { grouping, group, column }: Cell): number {
  return hiding.countsOf(grouping, column)[group] ?? 0
}
