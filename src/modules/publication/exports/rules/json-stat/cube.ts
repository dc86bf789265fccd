import { type Language, say } from '../../../../../platform/i18n/index.ts'
import type { Measure, Measured } from './measures.ts'
import { jsonStatMessages as messages } from './messages.ts'
import type { JsonStatDataset, JsonStatDimension, Status } from './model.ts'

/** A dimension with its categories in order. */
export interface Axis {
  readonly id: string
  readonly label: string
  readonly categories: readonly { readonly id: string; readonly label: string }[]
}

type Cube = Pick<JsonStatDataset, 'id' | 'size' | 'role' | 'dimension' | 'value' | 'status'>

/**
 * A cube over some axes, with the measures as its last dimension.
 *
 * @param at what is measured at a place on each of the axes
 */
export function cubeOf<T>(
  axes: readonly Axis[],
  measures: readonly Measure<T>[],
  at: (places: readonly number[]) => T,
  language: Language,
): Cube {
  const cells = placesOf(axes).flatMap((places): Measured[] => {
    const measured = at(places)
    return measures.map(({ of }) => of(measured))
  })
  const missing = cells.flatMap((cell, place): [string, Status][] =>
    typeof cell === 'string' ? [[`${place}`, cell]] : [],
  )
  return {
    id: [...axes.map(({ id }) => id), 'measure'],
    size: [...axes.map(({ categories }) => categories.length), measures.length],
    role: { metric: ['measure'] },
    dimension: {
      ...Object.fromEntries(axes.map((axis) => [axis.id, dimensionOf(axis)])),
      measure: measureDimension(measures, language),
    },
    value: cells.map((cell) => (typeof cell === 'number' ? cell : null)),
    ...(missing.length > 0 && { status: Object.fromEntries(missing) }),
  }
}

/** Every combination of places, the last axis moving fastest. */
function placesOf(axes: readonly Axis[]): number[][] {
  return axes.reduce<number[][]>(
    (before, { categories }) => before.flatMap((places) => categories.map((_, place) => [...places, place])),
    [[]],
  )
}

function dimensionOf({ label, categories }: Axis): JsonStatDimension {
  return {
    label,
    category: {
      index: categories.map(({ id }) => id),
      label: Object.fromEntries(categories.map((category) => [category.id, category.label])),
    },
  }
}

function measureDimension<T>(measures: readonly Measure<T>[], language: Language): JsonStatDimension {
  const label = Object.fromEntries(measures.map(({ id }) => [id, say(language, messages.measures[id])]))
  const unit = Object.fromEntries(
    measures.map(({ id, unit }) => [
      id,
      { decimals: unit === 'share' ? 4 : unit === 'value' ? 1 : 0, label: say(language, messages[unit]) },
    ]),
  )
  return { label: say(language, messages.measure), category: { index: measures.map(({ id }) => id), label, unit } }
}
