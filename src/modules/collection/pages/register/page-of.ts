/** The rows of a page of a list; a page that is not there is the nearest that is. */
export function pageOf<T>(rows: readonly T[], wanted: string | undefined, size: number) {
  const pages = Math.max(1, Math.ceil(rows.length / size))
  const number = Number(wanted)
  const page = Math.min(pages, Math.max(1, Number.isInteger(number) ? number : 1))
  const from = (page - 1) * size
  return { page, pages, from, rows: rows.slice(from, from + size) }
}

/** A query string with what is filled in, or nothing. */
export function queryOf(values: Readonly<Record<string, string>>): string {
  const filled = Object.entries(values).filter(([, value]) => value !== '')
  return filled.length === 0 ? '' : `?${new URLSearchParams(filled)}`
}
