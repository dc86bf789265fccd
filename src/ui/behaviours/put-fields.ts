import { fieldsOf, type PlaceField } from './read-place.ts'

type Fields = ReadonlyArray<readonly [name: string, value: string]>

/** What a form carries of how an answer came to be, not the answer. */
const aside = /^(version|was|proposed|theirs|shown)\./

/** Whether a place already holds this answer. Spaces do not tell answers apart: the server trims and sets them. */
export function holdsFields(place: Element, fields: Fields): boolean {
  const here: Fields = fieldsOf(place).map(({ name, value }) => [name, value])
  return answerIn(here) === answerIn(fields)
}

/**
 * Fills the fields of a place, the version among them. What `was` there before, and which version is `shown`, is the page's own to say.
 * Of an answer to an earlier wording only what was written is filled in: what was chosen was chosen among other options.
 *
 * @returns whether the answer was to the wording that the place shows
 */
export function putFields(place: Element, fields: Fields): boolean {
  const earlier = shownIn(fields) !== shownIn(fieldsOf(place).map(({ name, value }) => [name, value]))
  for (const field of place.querySelectorAll<PlaceField>('input, select, textarea')) {
    const { name, type } = field
    if (name === '' || (aside.test(name) && (earlier || !name.startsWith('version.')))) continue
    const values = fields.filter(([written]) => written === name).map(([, value]) => value)
    if (type === 'radio' || type === 'checkbox') {
      if (!earlier) (field as HTMLInputElement).checked = values.includes(field.value)
    } else if (values[0] !== undefined) {
      field.value = values[0]
    }
  }
  return !earlier
}

function shownIn(fields: Fields): string | undefined {
  return fields.find(([name]) => name.startsWith('shown.'))?.[1]
}

function answerIn(fields: Fields): string {
  const own = fields.filter(([name, value]) => !aside.test(name) && value.trim() !== '')
  return JSON.stringify(own.map(([name, value]) => [name, value.replace(/\s/g, '')]))
}
