import type { Register } from '../../platform/register/index.ts'

type Form = readonly (readonly [string, unknown])[]

const longest = 200

/** What is searched for in the fields of a form that refer to one of many, by field. */
export function searchesIn(register: Register, form: Form): Record<string, string> {
  return Object.fromEntries(
    [...register.fields.keys()].flatMap((name) => {
      const written = form.find(([each]) => each === `sok.${name}`)?.[1]
      return typeof written === 'string' ? [[name, written.trim().slice(0, longest)]] : []
    }),
  )
}

/** The form was sent to search. A search that was written and not made yet is made before anything is saved. */
export function isSearch(register: Register, form: Form): boolean {
  if (form.some(([name]) => name === 'sok')) return true
  return Object.entries(searchesIn(register, form)).some(
    ([name, written]) => written !== '' && written !== form.find(([each]) => each === `sokt.${name}`)?.[1],
  )
}
