import type { Message } from '../../../../platform/i18n/index.ts'

/** What reading a form gives: the value, or everything that is wrong, by field. */
export type Written<T, Field extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly { readonly field: Field; readonly message: Message }[] }

/** An ISO date that exists; null where it is empty, undefined where it is no date. */
export function readDay(text: string): string | null | undefined {
  const written = text.trim()
  if (written === '') return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return undefined
  const date = new Date(`${written}T12:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? undefined : written
}

/** Gathers what is wrong, in the order of the form. */
export function gather<Field extends string>() {
  const faults: { field: Field; message: Message }[] = []
  return {
    faults,
    /** Notes what is wrong with a field, where something is. */
    note(field: Field, message: Message | false): void {
      if (message !== false) faults.push({ field, message })
    },
  }
}
