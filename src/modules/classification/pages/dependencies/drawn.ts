/** What is drawn, and how large. */
export interface Drawn {
  /** The asset that it is drawn around; null: the whole. */
  readonly around: string | null
  readonly depth: number
  readonly zoom: number
}

/** Where a picture of dependencies stands. */
export function dependenciesAddress({ around, depth, zoom }: Drawn): string {
  const query = new URLSearchParams({
    ...(around !== null && { kring: around }),
    ...(around !== null && depth !== 2 && { djup: `${depth}` }),
    ...(zoom !== 100 && { storlek: `${zoom}` }),
  })
  return `/system/beroenden${`${query}` === '' ? '' : `?${query}`}`
}
