/** What is drawn, and how large. */
export interface Drawn {
  /** The asset that it is drawn around; null: the whole. */
  readonly around: string | null
  readonly depth: number
  readonly zoom: number
  /** Of the list below the picture, from 1. */
  readonly page?: number
}

/** Where a picture of dependencies stands. */
export function dependenciesAddress({ around, depth, zoom, page = 1 }: Drawn): string {
  const query = new URLSearchParams({
    ...(around !== null && { kring: around }),
    ...(around !== null && depth !== 2 && { djup: `${depth}` }),
    ...(zoom !== 100 && { storlek: `${zoom}` }),
    ...(page !== 1 && { sida: `${page}` }),
  })
  return `/system/beroenden${`${query}` === '' ? '' : `?${query}`}`
}
