import { type TextFilter, textFilters } from '../rules/filter-texts.ts'

/** What a list of texts shows, as its address says it. */
export interface FieldQuery {
  readonly search: string
  readonly show: TextFilter
  /** From 1. */
  readonly page: number
}

/** The words of the filters in addresses. */
const words: Readonly<Record<TextFilter, string>> = {
  all: '',
  uncoded: 'okodade',
  disagreed: 'oense',
  flagged: 'markerade',
  undecided: 'obestamda',
  released: 'publicerade',
}

/** Reads the query of an address; what is not understood is as if it were not there. */
export function readQuery(query: (name: string) => string | undefined): FieldQuery {
  const show = textFilters.find((each) => words[each] === query('visa')) ?? 'all'
  const page = Number(query('sida'))
  return {
    search: (query('sok') ?? '').slice(0, 200),
    show,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

/** The query of an address, with its question mark; '' where all is shown from the first page. */
export function writeQuery({ search, show, page }: FieldQuery): string {
  const query = new URLSearchParams()
  if (search !== '') query.set('sok', search)
  if (show !== 'all') query.set('visa', words[show])
  if (page !== 1) query.set('sida', `${page}`)
  return query.size === 0 ? '' : `?${query}`
}

/** A filter's word in an address. */
export function filterWord(show: TextFilter): string {
  return words[show]
}

/** The rows of a page, and which it is: the last where the address asks for one past it. */
export function pageOf<Row>(rows: readonly Row[], page: number, size: number) {
  const pages = Math.max(1, Math.ceil(rows.length / size))
  const shown = Math.min(page, pages)
  const from = (shown - 1) * size
  return { page: shown, pages, from, rows: rows.slice(from, from + size) }
}
