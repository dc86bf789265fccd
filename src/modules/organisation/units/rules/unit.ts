/** What a unit can be, in the order that they are shown in. */
export const unitKinds = ['board', 'administration', 'company', 'unit'] as const
export type UnitKind = (typeof unitKinds)[number]

/** A board, an administration, a company or a part of one. Without parent it stands directly under the municipality. */
export interface Unit {
  readonly id: string
  readonly kind: UnitKind
  readonly name: string
  readonly parent: string | null
}

/** The longest name of a unit, in characters. */
export const longestUnitName = 120

export function isUnitKind(value: string): value is UnitKind {
  return unitKinds.some((kind) => kind === value)
}

/** Boards first, then administrations, companies and other units, each by their name in Swedish order. */
export function compareUnits(a: Unit, b: Unit): number {
  return unitKinds.indexOf(a.kind) - unitKinds.indexOf(b.kind) || a.name.localeCompare(b.name, 'sv')
}
