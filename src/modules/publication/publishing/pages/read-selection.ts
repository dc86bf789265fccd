import type { Selection } from '../../rules/selection.ts'

/** What is chosen in the form: boxes for the columns, one question, and two at once. */
export function readSelection(given: URLSearchParams): Selection {
  const [first, second] = [given.get('forsta') ?? '', given.get('andra') ?? '']
  const breakdowns = [
    ...given.getAll('efter'),
    given.get('fraga') ?? '',
    first !== '' && second !== '' ? `${first},${second}` : '',
  ]
  return { breakdowns: named(breakdowns), weight: named(given.getAll('vikt')) }
}

/** The same selection as fields of a form; the reverse of reading it. */
export function selectionFields({ breakdowns, weight }: Selection): (readonly [name: string, value: string])[] {
  return [...breakdowns.map((by) => ['efter', by] as const), ...weight.map((column) => ['vikt', column] as const)]
}

function named(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))]
}
