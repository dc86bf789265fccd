import { z } from 'zod'
import { unitKinds } from '../../units/rules/unit.ts'

const id = z.uuid()
const name = z.string().max(1000)
/** A unit that the plan makes. Its id is given when it is written, so that other steps can name it. */
const made = z.strictObject({ id, kind: z.enum(unitKinds), name, parent: id.nullable() })

/** One change of the organisation, as it is stored. */
export const stepForm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rename'), unit: id, name }),
  z.strictObject({ kind: z.literal('move'), unit: id, parent: id.nullable() }),
  z.strictObject({ kind: z.literal('new'), into: made }),
  z.strictObject({ kind: z.literal('merge'), units: z.array(id).max(100), into: made }),
  z.strictObject({
    kind: z.literal('split'),
    unit: id,
    into: z.array(made).max(20),
    /** Which of the new units takes everything that is not given to another of them: records, people, and what is below. */
    rest: id,
    /** Record → the new unit that takes it. */
    records: z.record(id, id),
  }),
  z.strictObject({ kind: z.literal('end'), unit: id, heir: id.nullable() }),
])
export type Step = z.infer<typeof stepForm>
export type StepKind = Step['kind']
export type MadeUnit = z.infer<typeof made>
export const stepKinds = ['rename', 'move', 'new', 'merge', 'split', 'end'] as const satisfies readonly StepKind[]

/** The most steps that a reorganisation has. */
export const mostSteps = 100

export function isStepKind(value: string): value is StepKind {
  return stepKinds.some((kind) => kind === value)
}

/** The units of today that a step changes. */
export function unitsOf(step: Step): readonly string[] {
  if (step.kind === 'new') return []
  return step.kind === 'merge' ? step.units : [step.unit]
}

/** The units that a step makes. */
export function madeBy(step: Step): readonly MadeUnit[] {
  if (step.kind === 'split') return step.into
  return step.kind === 'new' || step.kind === 'merge' ? [step.into] : []
}

/** The units that are no more after a step, with who takes what they had; null where nobody is named. */
export function endedBy(step: Step): readonly (readonly [unit: string, heir: string | null])[] {
  if (step.kind === 'merge') return step.units.map((unit) => [unit, step.into.id])
  if (step.kind === 'split') return [[step.unit, step.rest]]
  return step.kind === 'end' ? [[step.unit, step.heir]] : []
}
