import type { Message } from '../../../../platform/i18n/index.ts'
import { isUnitKind, type Unit } from '../../units/rules/unit.ts'
import { clean } from './apply-plan.ts'
import { type MadeUnit, type Step, type StepKind, stepForm } from './plan.ts'
import { planFaults } from './plan-messages.ts'

/** How many units a form lets one split into. */
export const mostParts = 5

/** A step as it was written in its form: the fields by name, in order. */
export type WrittenStep = readonly (readonly [field: string, value: string])[]

/**
 * Reads a step of a kind. What was made before keeps its id, so that other steps and records still name it.
 *
 * @param was the step that is changed, where it is of that kind
 * @param newId gives an id for a unit that is made
 * @returns the step, or what must be filled in first; what else is wrong is told of the plan as a whole
 */
export function readStep(
  kind: StepKind,
  written: WrittenStep,
  { was, units, newId }: { readonly was: Step | null; readonly units: readonly Unit[]; readonly newId: () => string },
): { readonly step: Step | null; readonly faults: Readonly<Record<string, Message>> } {
  const textOf = (field: string) => written.find(([name]) => name === field)?.[1].trim() ?? ''
  const allOf = (field: string) => written.flatMap(([name, value]) => (name === field && value !== '' ? [value] : []))
  const placeOf = (field: string) => (textOf(field) === '' ? null : textOf(field))
  const faults: Record<string, Message> = {}
  const need = (field: string, message: Message) => {
    if (textOf(field) === '') faults[field] = message
  }
  const made = (id: string | undefined, name: string, like: { kind: string; parent: string | null }): MadeUnit => ({
    id: id ?? newId(),
    kind: isUnitKind(like.kind) ? like.kind : 'unit',
    name: clean(name),
    parent: like.parent,
  })
  const form = { kind: textOf('slag'), parent: placeOf('under') }
  let step: unknown = null
  switch (kind) {
    case 'rename':
      need('enhet', planFaults.unitMissing)
      need('namn', planFaults.unitNameMissing)
      step = { kind, unit: textOf('enhet'), name: clean(textOf('namn')) }
      break
    case 'move':
      need('enhet', planFaults.unitMissing)
      step = { kind, unit: textOf('enhet'), parent: placeOf('under') }
      break
    case 'new':
      need('namn', planFaults.unitNameMissing)
      step = { kind, into: made(was?.kind === 'new' ? was.into.id : undefined, textOf('namn'), form) }
      break
    case 'merge':
      need('namn', planFaults.unitNameMissing)
      if (allOf('enheter').length < 2) faults.enheter = planFaults.mergeFew
      step = {
        kind,
        units: allOf('enheter'),
        into: made(was?.kind === 'merge' ? was.into.id : undefined, textOf('namn'), form),
      }
      break
    case 'split': {
      need('enhet', planFaults.unitMissing)
      const like = units.find(({ id }) => id === textOf('enhet')) ?? { kind: 'unit', parent: null }
      const before = was?.kind === 'split' ? was.into : []
      const into = Array.from({ length: mostParts }, (_, at) => ({ at, name: textOf(`namn${at + 1}`) }))
        .filter(({ name }) => name !== '')
        .map(({ at, name }) => ({ at, unit: made(before[at]?.id, name, like) }))
      if (into.length < 2) faults.namn1 = planFaults.splitFew
      const rest = into.find(({ at }) => String(at + 1) === textOf('rest'))?.unit ?? into[0]?.unit
      const known = new Set(into.map(({ unit }) => unit.id))
      const records = written.flatMap(([field, value]) =>
        field.startsWith('post.') && known.has(value) ? [[field.slice('post.'.length), value]] : [],
      )
      // Those that are not on the page that was sent stay as they were chosen
      const chosen = Object.entries(was?.kind === 'split' ? was.records : {}).filter(([, to]) => known.has(to))
      step = {
        kind,
        unit: textOf('enhet'),
        into: into.map(({ unit }) => unit),
        rest: rest?.id,
        records: Object.fromEntries([...chosen, ...records]),
      }
      break
    }
    case 'end':
      need('enhet', planFaults.unitMissing)
      step = { kind, unit: textOf('enhet'), heir: placeOf('arvtagare') }
  }
  const read = stepForm.safeParse(step)
  if (!read.success && Object.keys(faults).length === 0) faults.enhet = planFaults.unknownUnit
  return { step: read.success && Object.keys(faults).length === 0 ? read.data : null, faults }
}

/** What stands in the form of a step that is there already. */
export function writtenOf(step: Step): WrittenStep {
  const of = (made: MadeUnit) =>
    [
      ['namn', made.name],
      ['slag', made.kind],
      ['under', made.parent ?? ''],
    ] as const
  switch (step.kind) {
    case 'rename':
      return [
        ['enhet', step.unit],
        ['namn', step.name],
      ]
    case 'move':
      return [
        ['enhet', step.unit],
        ['under', step.parent ?? ''],
      ]
    case 'new':
      return of(step.into)
    case 'merge':
      return [...step.units.map((unit) => ['enheter', unit] as const), ...of(step.into)]
    case 'split':
      return [
        ['enhet', step.unit],
        ...step.into.map(({ name }, at) => [`namn${at + 1}`, name] as const),
        ['rest', String(step.into.findIndex(({ id }) => id === step.rest) + 1)],
        ...Object.entries(step.records).map(([record, to]) => [`post.${record}`, to] as const),
      ]
    case 'end':
      return [
        ['enhet', step.unit],
        ['arvtagare', step.heir ?? ''],
      ]
  }
}
