/** How many records of a split are asked about on a page. */
export const recordsOnPage = 50

/** A part of a list: from 1, as it is counted for whoever reads it. */
export interface PageOf<T> {
  readonly shown: readonly T[]
  readonly page: number
  readonly pages: number
  readonly from: number
  readonly to: number
}

/** The page that was asked for, or the nearest that there is. */
export function pageOf<T>(all: readonly T[], asked: string): PageOf<T> {
  const pages = Math.max(1, Math.ceil(all.length / recordsOnPage))
  const page = /^\d{1,6}$/.test(asked) ? Math.min(Math.max(Number(asked), 1), pages) : 1
  const start = (page - 1) * recordsOnPage
  const shown = all.slice(start, start + recordsOnPage)
  return { shown, page, pages, from: start + 1, to: start + shown.length }
}
