import { type Language, say } from '../../../../platform/i18n/index.ts'
import { kindWords } from '../../units/messages.ts'
import { flatten, treeOf } from '../../units/rules/tree.ts'
import type { ResponsibilityMatrix } from '../actions/responsibilities.ts'
import { dutyWords, messages, partWords } from '../messages.ts'
import { duties, parts } from '../rules/duty.ts'
import { holdersOf } from '../rules/inherit.ts'

/** The municipality and its units, as rows: how deep each stands, and what it is called. */
export function placesOf(language: Language, { units }: Pick<ResponsibilityMatrix, 'units'>) {
  return [
    {
      id: null,
      depth: 0,
      name: say(language, messages.wholeMunicipality),
      kind: say(language, messages.municipalityKind),
    },
    ...flatten(treeOf(units)).map(({ unit, depth }) => ({
      id: unit.id,
      depth,
      name: unit.name,
      kind: say(language, kindWords[unit.kind]),
    })),
  ]
}

/** The whole matrix as a table to keep: a row for each part in each duty of each unit, with what is inherited and from where. */
export function matrixRows(language: Language, matrix: ResponsibilityMatrix): readonly (readonly string[])[] {
  const holders = holdersOf(matrix.units, matrix.rows)
  const places = placesOf(language, matrix)
  const nameOf = (id: string | null) => places.find((place) => place.id === id)?.name ?? ''
  const head = [
    messages.unit,
    messages.columnKind,
    messages.columnDuty,
    messages.columnPart,
    messages.columnWho,
    messages.columnFrom,
  ]
  return [
    head.map((column) => say(language, column)),
    ...places.flatMap(({ id, name, kind }) =>
      duties.flatMap((duty) =>
        parts.map((part) => {
          const held = holders(id, duty, part)
          return [
            name,
            kind,
            say(language, dutyWords[duty]),
            say(language, partWords[part]),
            held.holders.map(({ words }) => words).join(', '),
            held.inherited ? nameOf(held.from) : '',
          ]
        }),
      ),
    ),
  ]
}
