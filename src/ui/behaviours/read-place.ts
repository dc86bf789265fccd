/** The answer in the fields of one question, in the same shape as the program stores it. */
export type FormAnswer =
  | { readonly type: 'single'; readonly option: string }
  | { readonly type: 'multi'; readonly options: readonly string[] }
  | { readonly type: 'matrix'; readonly rows: Readonly<Record<string, string>> }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly text: string }

export type PlaceField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** The fields of a place that a form would send now: the chosen ones of those that are chosen, all the others. */
export function fieldsOf(place: Element): PlaceField[] {
  return [...place.querySelectorAll<PlaceField>('input, select, textarea')].filter(
    (field) =>
      field.name !== '' &&
      !field.disabled &&
      !(field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox') && !field.checked),
  )
}

/** Reads a place; undefined when it holds no answer. `data-type` says how, `data-name` what its fields are called. */
export function readPlace(place: HTMLElement): FormAnswer | undefined {
  const named = place.dataset.name ?? place.dataset.question ?? ''
  const fields = fieldsOf(place)
  const own = fields.filter(({ name }) => name === named)
  const value = own[0]?.value ?? ''
  switch (place.dataset.type) {
    case 'single':
      return value === '' ? undefined : { type: 'single', option: value }
    case 'multi':
      return own.length === 0 ? undefined : { type: 'multi', options: own.map((field) => field.value) }
    case 'matrix': {
      const rows = fields.filter(({ name }) => name.startsWith(`${named}.`))
      if (rows.length === 0) return undefined
      return { type: 'matrix', rows: Object.fromEntries(rows.map((f) => [f.name.slice(named.length + 1), f.value])) }
    }
    case 'number': {
      const number = Number(value.replace(/\s/g, '').replace(',', '.'))
      return value.trim() === '' || Number.isNaN(number) ? undefined : { type: 'number', value: number }
    }
    case 'text':
      return value.trim() === '' ? undefined : { type: 'text', text: value }
    default:
      return undefined
  }
}
