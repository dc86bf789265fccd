import { languages } from '../../i18n/index.ts'
import type { Register } from '../register.ts'
import { idColumn } from '../table-of.ts'

/** A column of a file → the field that it is read as, the id of records, or null where it is left out. By the column's number. */
export type Mapping = readonly (string | null)[]

/** What a column is mapped to that says which record a row is. */
export const idField = 'id'

/** The row with the headings: the first with two cells filled, since lists often have a title above. Its number from 0. */
export function findHeader(rows: readonly (readonly string[])[]): number {
  return Math.max(
    0,
    rows.findIndex((row) => row.filter((cell) => cell !== '').length >= 2),
  )
}

/**
 * What each column of a file is probably meant as: as it was read the last time under the same heading, else by the field's label in either
 * language or by the names that municipalities have for it. No field is proposed twice.
 */
export function proposeMapping(
  register: Register,
  header: readonly string[],
  remembered: Readonly<Record<string, string | null>>,
): Mapping {
  const taken = new Set<string>()
  const take = (name: string | null): string | null => {
    if (name === null || taken.has(name)) return null
    taken.add(name)
    return name
  }
  const certain = header.map((heading) => {
    const known = remembered[plain(heading)]
    if (known !== undefined) return known === null || isTarget(register, known) ? { name: take(known) } : null
    return null
  })
  return header.map((heading, at) => {
    const before = certain[at]
    if (before) return before.name
    return take(guess(register, heading, taken))
  })
}

/** A heading as it is compared: what marks and spaces it has does not matter. */
export function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function isTarget(register: Register, name: string): boolean {
  return name === idField || (register.fields.has(name) && !register.fields.get(name)?.computed)
}

function guess(register: Register, heading: string, taken: ReadonlySet<string>): string | null {
  const word = plain(heading)
  if (word === '') return null
  if (word === plain(idColumn)) return idField
  const free = [...register.fields].filter(([name, field]) => !field.computed && !taken.has(name))
  const exact = free.find(
    ([, { label, names = [] }]) =>
      languages.some((language) => plain(label[language]) === word) || names.some((name) => plain(name) === word),
  )
  return exact?.[0] ?? null
}
