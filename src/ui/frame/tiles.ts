/** The country as 21 tiles, one for each county: `[code, column, row]`, column 0–3 from the west, row 0–7 from the
 *  north. The places are rough; neighbours stay neighbours as far as a grid allows. */
export const countyTiles: ReadonlyArray<readonly [code: string, column: number, row: number]> = [
  ['25', 2, 0],
  ['24', 2, 1],
  ['23', 1, 2],
  ['22', 2, 2],
  ['20', 1, 3],
  ['21', 2, 3],
  ['17', 0, 4],
  ['18', 1, 4],
  ['19', 2, 4],
  ['03', 3, 4],
  ['14', 0, 5],
  ['05', 1, 5],
  ['04', 2, 5],
  ['01', 3, 5],
  ['13', 0, 6],
  ['06', 1, 6],
  ['08', 2, 6],
  ['09', 3, 6],
  ['12', 0, 7],
  ['07', 1, 7],
  ['10', 2, 7],
]

/** Side of a tile's cell and of the tile inside it, in units of the mark's view box (20 × 40). */
export const cell = 5
export const tile = 4.2

/** Where a tile starts in its cell, in the same units. */
export function offset(index: number): number {
  return Number((index * cell + (cell - tile) / 2).toFixed(1))
}

/** The mark as an SVG file for the tab of a browser, in the accent of the theme for light and for dark. */
export function markSvg(): string {
  const tiles = countyTiles
    .map(([, column, row]) => `<rect x="${offset(column) + 10}" y="${offset(row)}" width="${tile}" height="${tile}"/>`)
    .join('')
  const colours = 'rect{fill:#0b5263}@media(prefers-color-scheme:dark){rect{fill:#74b9c8}}'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><style>${colours}</style>${tiles}</svg>`
}
