import type { Message } from '../../../../platform/i18n/index.ts'
import { sameName } from '../../units/rules/read-unit.ts'
import { unitsInCircles } from '../../units/rules/tree.ts'
import { longestUnitName, type Unit } from '../../units/rules/unit.ts'
import { applyPlan, clean } from './apply-plan.ts'
import { endedBy, madeBy, mostSteps, type Step, unitsOf } from './plan.ts'
import { planFaults as words } from './plan-messages.ts'

/** Something that keeps a plan from being done. */
export interface PlanFault {
  /** Which step, from 0; null for the plan as a whole. */
  readonly step: number | null
  readonly message: Message
}

/** What a plan is checked against. */
export interface Ground {
  readonly units: readonly Unit[]
  /** How many records each unit has, those that have ended too. */
  readonly records: ReadonlyMap<string, number>
  /** The day that each unit was changed last, as an ISO date. */
  readonly changedOn: ReadonlyMap<string, string>
  /** The day that the plan is for. */
  readonly day: string
}

/** Everything that keeps a plan from being done, step by step. A plan without faults leaves nothing without an owner. */
export function checkPlan(steps: readonly Step[], ground: Ground): readonly PlanFault[] {
  if (steps.length === 0) return [{ step: null, message: words.noSteps }]
  const faults = [
    ...steps.flatMap((step, at) =>
      [
        ...checkForm(step),
        ...checkUnits(step, at, steps, ground),
        ...checkPlaces(step, steps, ground),
        ...checkHeir(step, steps, ground),
      ].map((message) => ({ step: at, message })),
    ),
    ...checkAfter(steps, ground),
  ]
  return steps.length > mostSteps ? [{ step: null, message: words.manySteps }, ...faults] : faults
}

/** What can be said of a step by itself. */
function checkForm(step: Step): Message[] {
  const named = step.kind === 'rename' ? [step.name] : madeBy(step).map(({ name }) => name)
  const faults: Message[] = []
  if (named.some((name) => clean(name) === '')) faults.push(words.unitNameMissing)
  if (named.some((name) => clean(name).length > longestUnitName)) faults.push(words.unitNameLong)
  if (step.kind === 'merge' && new Set(step.units).size < 2) faults.push(words.mergeFew)
  if (step.kind === 'split') {
    const into = new Set(step.into.map(({ id }) => id))
    if (into.size < 2) faults.push(words.splitFew)
    if (![step.rest, ...Object.values(step.records)].every((to) => into.has(to))) faults.push(words.recordStray)
  }
  return faults
}

/** That the units are there, in no other step, and not changed after the day. One may be both renamed and moved. */
function checkUnits(step: Step, at: number, steps: readonly Step[], { units, changedOn, day }: Ground): Message[] {
  return [...new Set(unitsOf(step))].flatMap((id) => {
    const unit = units.find((each) => each.id === id)
    if (!unit) return [words.unknownUnit]
    const earlier = steps.findIndex(
      (other, index) => index < at && unitsOf(other).includes(id) && !besides(other, step),
    )
    const changed = changedOn.get(id)
    return [
      ...(earlier === -1 ? [] : [said(words.twice, { unit: unit.name, step: earlier + 1 })]),
      ...(changed !== undefined && changed > day ? [said(words.beforeChange, { unit: unit.name, date: changed })] : []),
    ]
  })
}

function besides(one: Step, other: Step): boolean {
  return (one.kind === 'rename' && other.kind === 'move') || (one.kind === 'move' && other.kind === 'rename')
}

/** That what is moved or made belongs under something that is there after the plan, and that each unit is made once. */
function checkPlaces(step: Step, steps: readonly Step[], { units }: Ground): Message[] {
  const all = [...units, ...steps.flatMap(madeBy)]
  if (madeBy(step).some(({ id }) => all.filter((other) => other.id === id).length > 1)) return [words.madeTwice]
  const parents = step.kind === 'move' ? [step.parent] : madeBy(step).map(({ parent }) => parent)
  return [...new Set(parents)].flatMap((parent) => {
    if (parent === null || isMade(steps, parent)) return []
    const unit = units.find(({ id }) => id === parent)
    if (!unit) return [words.parentUnknown]
    return ends(steps, parent) ? [said(words.parentEnds, { unit: unit.name })] : []
  })
}

/** That what a unit has goes to one that is there after the plan, where it has something. */
function checkHeir(step: Step, steps: readonly Step[], { units, records }: Ground): Message[] {
  if (step.kind !== 'end') return []
  const unit = units.find(({ id }) => id === step.unit)
  if (!unit) return []
  const { heir } = step
  if (heir === null) {
    const movedAway = new Set(steps.flatMap((other) => (other.kind === 'move' ? [other.unit] : [])))
    const below = units.filter(({ id, parent }) => parent === unit.id && !movedAway.has(id) && !ends(steps, id)).length
    const count = records.get(unit.id) ?? 0
    return count + below === 0 ? [] : [said(words.heirMissing, { unit: unit.name, records: count, below })]
  }
  if (heir === unit.id) return [words.heirSelf]
  if (isMade(steps, heir)) return []
  const known = units.find(({ id }) => id === heir)
  if (!known) return [words.heirUnknown]
  return ends(steps, heir) ? [said(words.heirEnds, { unit: known.name })] : []
}

/** That in the organisation that results nothing belongs under itself, and no two in one place have one name because of the plan. */
function checkAfter(steps: readonly Step[], { units }: Ground): PlanFault[] {
  const { after } = applyPlan(units, steps)
  const stepOf = (id: string) => {
    const at = steps.findIndex((step) => unitsOf(step).includes(id) || madeBy(step).some((made) => made.id === id))
    return at === -1 ? null : at
  }
  const circular = unitsInCircles(after)
  const circles = circular.slice(0, 1).map((id) => {
    const unit = after.find((each) => each.id === id)
    const moved = circular.map(stepOf).find((at) => at !== null) ?? null
    return { step: moved, message: said(words.circle, { unit: unit?.name ?? '' }) }
  })
  const taken = after.flatMap((unit, at) => {
    const other = after.slice(0, at).find((each) => each.parent === unit.parent && sameName(each.name, unit.name))
    const changed = [unit, other].find((each) => each && (each.made || each.moved || each.wasName !== null))
    if (!other || !changed || unit.name === '') return []
    return [{ step: stepOf(unit.id) ?? stepOf(other.id), message: said(words.nameTaken, { name: unit.name }) }]
  })
  return [...circles, ...taken]
}

function isMade(steps: readonly Step[], id: string): boolean {
  return steps.some((step) => madeBy(step).some((made) => made.id === id))
}

function ends(steps: readonly Step[], id: string): boolean {
  return steps.some((step) => endedBy(step).some(([unit]) => unit === id))
}

function said<Values>(message: Message<Values>, values: Values): Message {
  const { sv, en } = message as { sv: (values: Values) => string; en: (values: Values) => string }
  return { sv: sv(values), en: en(values) }
}
