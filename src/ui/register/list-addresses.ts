import { type ListRequest, type Register, writeListRequest } from '../../platform/register/index.ts'

/** The address of a list, changed in some of what it asks for. Anything but another page begins on the first. */
export function hrefOf(
  register: Register,
  request: ListRequest,
  change: Partial<Omit<ListRequest, 'rows'>>,
  path: string = register.path,
): string {
  const parameters = writeListRequest(register, { ...request, ...change })
  if (change.page !== undefined && change.page > 1) parameters.set('sida', String(change.page))
  return parameters.size === 0 ? path : `${path}?${parameters}`
}

/** The address without one of its filters. */
export function hrefWithout(register: Register, request: ListRequest, filter: string): string {
  return hrefOf(register, request, { filters: new Map([...request.filters].filter(([name]) => name !== filter)) })
}

/** Everything is asked for: no search and no filter. */
export function isEmptyRequest({ search, filters, ended }: ListRequest): boolean {
  return search === '' && filters.size === 0 && !ended
}
