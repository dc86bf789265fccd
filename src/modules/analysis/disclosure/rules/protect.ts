import type { CrossTable } from './cross-table.ts'
import { createExchanges, type Exchanges } from './exchanges.ts'
import { type Cell, type Hiding, type Place, smallestGroup } from './hiding.ts'

/** A hidden count must be able to be anything in a span of at least this, or the widest that hiding everything would give. */
const smallestSpan = 3

/**
 * Hides more (`secondary`) until nothing hidden can be worked out from all that is shown in all breakdowns together:
 *
 * - a group with an answer hidden shows none of them, and it is not the only such group of its breakdown;
 * - every hidden count could be anything in a span of three;
 * - nobody's answer follows from where groups meet: of fewer than five that are alike in every breakdown, each answer could have been
 *   another, unless all of a group that is large enough to be shown gave it.
 *
 * What is hidden next are the smallest groups that help. Where all is hidden there is no more to do: what is left follows from the national
 * figures alone.
 *
 * @param alike how many in the population there are of each cell
 */
export function protect(table: CrossTable, hiding: Hiding, alike: Int32Array): void {
  const views = viewsOf(table).map((view) => ({ view, exchanges: createExchanges(view, hiding) }))
  completeGroups(table, hiding)
  protectCells(table, hiding, views)
  // Whoever is alone somewhere is looked for last: what is hidden by then often hides them too.
  for (let cell = 0; cell < table.cells; cell++) {
    if ((alike[cell] ?? 0) >= smallestGroup) continue
    for (let column = 0; column < table.columns; column++) {
      if ((table.counts[column]?.[cell] ?? 0) > 0) protectAnswer(table, hiding, views, cell, column)
    }
  }
  protectCells(table, hiding, views)
}

/** What could have been instead, and the exchanges that show it. */
interface View {
  readonly view: CrossTable
  readonly exchanges: Exchanges
}

/** The table as it is, and as whoever looks at no other has it. Both have to be protected. */
function viewsOf(table: CrossTable): CrossTable[] {
  return table.movableAlone ? [table, { ...table, movable: table.movableAlone }] : [table]
}

/** With one answer of a group hidden all of them are. */
function completeGroups(table: CrossTable, hiding: Hiding) {
  for (const place of places(table)) {
    if (columnsOf(table).some((column) => hiding.reason({ ...place, column }) !== null)) hideGroup(table, hiding, place)
  }
}

function protectCells(table: CrossTable, hiding: Hiding, views: readonly View[]) {
  const safe = new Set<string>()
  for (let again = true; again; ) {
    again = false
    for (const place of places(table)) {
      for (const column of columnsOf(table)) {
        const target = { ...place, column }
        const key = `${place.grouping} ${place.group} ${column}`
        if (hiding.reason(target) === null || safe.has(key)) continue
        protectCell(table, hiding, views, target)
        safe.add(key)
        again = true
      }
    }
  }
}

function protectCell(table: CrossTable, hiding: Hiding, views: readonly View[], target: Cell) {
  const needed = spanNeeded(table, hiding, target)
  const wanted = views.map(({ exchanges }) => ({ exchanges, enough: exchanges.widestSpan(target, needed) }))
  const isWide = () => wanted.every(({ exchanges, enough }) => exchanges.span(target, enough) >= enough)
  const near = meeting(table, target)
  const others = places(table).filter(({ grouping, group }) =>
    grouping === target.grouping ? group !== target.group : near[grouping]?.has(group),
  )
  hideUntil(table, hiding, () => !isAlone(table, hiding, target) && isWide(), others)
}

/**
 * Of three, one of them that knows its own answer can tell no more than the reader when the count may be anything in a span of two; of one
 * or two it must be able to be anything.
 */
function spanNeeded(table: CrossTable, hiding: Hiding, place: Place): number {
  const base = columnsOf(table).reduce((sum, column) => sum + countOf(hiding, { ...place, column }), 0)
  return base === 3 ? 2 : smallestSpan
}

function protectAnswer(table: CrossTable, hiding: Hiding, views: readonly View[], cell: number, column: number) {
  const able = views.filter(({ view }) => couldDiffer(view, cell, column))
  if (able.length === 0) return
  const own = table.groupings.flatMap(({ groupOf }, grouping) => {
    const group = groupOf[cell] ?? -1
    return group < 0 ? [] : [{ grouping, group }]
  })
  const isOpen = () => able.every(({ exchanges }) => exchanges.canDiffer(cell, column))
  hideUntil(table, hiding, () => isGiven(table, hiding, cell, column) || isOpen(), own)
}

/**
 * Hides groups until what is wanted is reached: one of `near` where one is enough, the cheapest; otherwise as few as can be left when all
 * of them are taken and then, the dearest first, whatever can be done without is given back. If they are not enough, all groups are
 * there to take from.
 */
function hideUntil(table: CrossTable, hiding: Hiding, reached: () => boolean, near: readonly Place[]) {
  if (reached()) return
  const cheapest = stillShown(table, hiding, near)
  const takeAll = (groups: readonly Place[]) => {
    for (const place of groups) hideGroup(table, hiding, place)
  }
  for (const place of cheapest) {
    if (
      hiding.attempt(() => {
        hideGroup(table, hiding, place)
        return reached()
      })
    ) {
      return
    }
  }
  const isEnough = (groups: readonly Place[]) => {
    let enough = false
    hiding.attempt(() => {
      takeAll(groups)
      enough = reached()
      return false
    })
    return enough
  }
  let taken = isEnough(cheapest) ? cheapest : stillShown(table, hiding, places(table))
  for (const place of taken.toReversed()) {
    const without = taken.filter((one) => one !== place)
    if (isEnough(without)) taken = without
  }
  takeAll(taken)
}

/**
 * Hides all the answers of a group. Where its base and percentages are hidden too, what would be left says little, and hidden whole it
 * protects others better: fewer groups have to be.
 */
function hideGroup(table: CrossTable, hiding: Hiding, place: Place) {
  for (const column of columnsOf(table)) hiding.hide({ ...place, column }, 'secondary')
}

/** Groups that still show something, the smallest first. */
function stillShown(table: CrossTable, hiding: Hiding, groups: readonly Place[]): Place[] {
  const base = (place: Place) =>
    columnsOf(table).reduce((sum, column) => sum + countOf(hiding, { ...place, column }), 0)
  return groups
    .filter((place) => columnsOf(table).some((column) => hiding.reason({ ...place, column }) === null))
    .map((place) => ({ place, cost: base(place) }))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ place }) => place)
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
