import { fieldOf, type Register } from './register.ts'

/** Records with nothing in a field, as a filter has it. */
export const nothing = '-'
/** Records with something in it, whatever it is. */
export const something = '*'
/** Between values of which any will do: `forsenad,-` is what has been or is not said. */
const or = ','
/** Of a person: whoever asks. */
export const myself = 'jag'
/** Of a day: it has been. */
export const overdue = 'forsenad'
/** The parameter of the levels that a register shows together: a number is the least of the highest. */
export const levelParameter = 'niva'
const rowsAPage = 50
const longestSearch = 200

/** What is asked for of a list. */
export interface ListRequest {
  readonly search: string
  /** Field → what it must hold; `levelParameter` too. */
  readonly filters: ReadonlyMap<string, string>
  readonly sort: { readonly field: string; readonly descending: boolean }
  /** From 1. */
  readonly page: number
  readonly rows: number
  /** The columns that were chosen, beside the name; null for those from the start. */
  readonly columns: readonly string[] | null
  /** Those that have ended instead of those that have not. */
  readonly ended: boolean
}

/**
 * Reads a list's address: `q`, a parameter for each field that is to hold something (those of `list.filters` have a place in the form), `sort` (`-` first for the other way), `sida`, `kolumner`
 * and `avslutade`. What makes no sense is left out, and then shown by nothing as chosen.
 */
export function readListRequest(register: Register, parameters: URLSearchParams): ListRequest {
  const filters = new Map<string, string>()
  for (const name of filtered(register)) {
    // A filter with both a choice and a search has them of one name: what is searched for comes last
    const written = parameters
      .getAll(name)
      .findLast((each) => each.trim() !== '')
      ?.trim()
    if (written && valuesOf(register, name, written).every((each) => isFilter(register, name, each)))
      filters.set(name, written)
  }
  const level = parameters.get(levelParameter)
  if (register.levels && level && (level === nothing || /^[1-9]$/.test(level))) filters.set(levelParameter, level)
  const [, minus, sorted = ''] = /^(-?)(\w+)$/.exec(parameters.get('sort') ?? '') ?? []
  const columns = parameters.getAll('kolumner').flatMap((each) => each.split(','))
  const chosen = columns.filter((name, at) => isColumn(register, name) && columns.indexOf(name) === at)
  return {
    search: (parameters.get('q') ?? '').trim().slice(0, longestSearch),
    filters,
    sort: register.fields.has(sorted)
      ? { field: sorted, descending: minus === '-' }
      : { field: register.list.sort, descending: false },
    page: Math.max(1, Math.min(100_000, Number.parseInt(parameters.get('sida') ?? '1', 10) || 1)),
    rows: rowsAPage,
    columns: chosen.length > 0 ? chosen : null,
    ended: parameters.get('avslutade') === 'ja',
  }
}

/** The address of a request, without the page. Parameters stand in one order, so that two that ask for the same are the same. */
export function writeListRequest(register: Register, request: ListRequest): URLSearchParams {
  const parameters = new URLSearchParams()
  if (request.search !== '') parameters.set('q', request.search)
  for (const name of [...filtered(register), levelParameter]) {
    const value = request.filters.get(name)
    if (value !== undefined) parameters.set(name, value)
  }
  if (request.sort.field !== register.list.sort || request.sort.descending) {
    parameters.set('sort', `${request.sort.descending ? '-' : ''}${request.sort.field}`)
  }
  if (request.columns) parameters.set('kolumner', request.columns.join(','))
  if (request.ended) parameters.set('avslutade', 'ja')
  return parameters
}

/** Every field, those of the form first. */
function filtered(register: Register): ReadonlySet<string> {
  return new Set([...register.list.filters, ...register.fields.keys()])
}

/** The values that a filter is satisfied by one of. Text may hold the mark itself. */
export function valuesOf(register: Register, name: string, written: string): readonly string[] {
  const kind = name === levelParameter ? null : fieldOf(register, name).kind
  if (kind === null || kind === 'text' || kind === 'long-text') return [written]
  const values = written.split(or)
  // A name may hold the mark too
  return kind === 'reference' && !values.every(isExact) ? [written] : values
}

/** It is said which record, and not what one is called. */
function isExact(written: string): boolean {
  return written === nothing || written === something || written === myself || isId(written)
}

function isColumn(register: Register, name: string): boolean {
  return (register.fields.has(name) && name !== register.name) || (register.levels !== null && name === levelParameter)
}

const day = /^(fore|efter):\d{4}-\d{2}-\d{2}$/
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether what is written can be asked of a field. */
function isFilter(register: Register, name: string, written: string): boolean {
  if (written === nothing || written === something) return true
  const field = fieldOf(register, name)
  switch (field.kind) {
    case 'choice':
      return Object.hasOwn(field.options, written)
    case 'flag':
      return written === 'ja' || written === 'nej'
    case 'reference':
      return isId(written) || written.length <= longestSearch
    case 'date':
      return (
        written === overdue || (day.test(written) && !Number.isNaN(Date.parse(written.slice(-10)))) || isDays(written)
      )
    case 'number':
      return /^\d{1,9}$/.test(written)
    case 'text':
    case 'long-text':
      return true
  }
}

/** A record by its id. */
export function isId(written: string): boolean {
  return uuid.test(written)
}

/** So many days from today. */
export function isDays(written: string): boolean {
  return /^\d{1,4}$/.test(written)
}
