import { fieldsOf, type PlaceField } from './read-place.ts'

type Fields = ReadonlyArray<readonly [name: string, value: string]>

/** What a form carries of how an answer came to be, not the answer. */
const aside = /^(version|was|proposed|theirs|shown)\./

/** Whether a place already holds this answer. Spaces do not tell answers apart: the server trims and sets them. */
export function holdsFields(place: Element, fields: Fields): boolean {
  const here: Fields = fieldsOf(place).map(({ name, value }) => [name, value])
  return answerIn(here) === answerIn(fields)
}

/** Fills the fields of a place, the version among them. What `was` there before, and which version is `shown`, is the page's own to say. */
export function putFields(place: Element, fields: Fields): void {
  for (const field of place.querySelectorAll<PlaceField>('input, select, textarea')) {
    if (field.name === '' || /^(was|proposed|theirs|shown)\./.test(field.name)) continue
    const values = fields.filter(([name]) => name === field.name).map(([, value]) => value)
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
      field.checked = values.includes(field.value)
    } else if (values[0] !== undefined) {
      field.value = values[0]
    }
  }
}

function answerIn(fields: Fields): string {
  const own = fields.filter(([name, value]) => !aside.test(name) && value.trim() !== '')
  return JSON.stringify(own.map(([name, value]) => [name, value.replace(/\s/g, '')]))
}
