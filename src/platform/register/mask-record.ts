import type { RegisterRecord } from './queries/list-records.ts'
import type { Register } from './register.ts'
import { isSecrecyGround, type SecrecyGround } from './secrecy-grounds.ts'

/** A record as it may be released: without what is kept secret, and with what was masked and why. */
export interface MaskedRecord {
  /** Its masked fields hold null, their names too. */
  readonly record: RegisterRecord
  /** The fields that held something, in the order of the declaration. */
  readonly masked: readonly { readonly field: string; readonly ground: SecrecyGround }[]
}

/**
 * Masks what a record keeps secret, by the ground of its declaration or of its own. What holds nothing is not masked: that it is empty
 * is no secret, and a list of masks must not tell more than it hides. A field that the record says is public is shown.
 */
export function maskRecord(register: Register, record: RegisterRecord): MaskedRecord {
  const masked = [...register.fields].flatMap(([field, { secrecy }]) => {
    const ground = record.secrecy[field] ?? secrecy
    const holds = (record.values[field] ?? null) !== null
    return holds && ground !== undefined && isSecrecyGround(ground) ? [{ field, ground }] : []
  })
  const hidden = new Set(masked.map(({ field }) => field))
  const without = <Kept>(values: Readonly<Record<string, Kept>>): Record<string, Kept | null> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, hidden.has(name) ? null : value]))
  return { record: { ...record, values: without(record.values), names: without(record.names) }, masked }
}
