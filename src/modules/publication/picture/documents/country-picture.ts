import { countyTiles } from '../../../../ui/frame/tiles.ts'

const cell = 10
const tile = 8.6

/** The country in 21 tiles, for the cover of a report. */
export function countryPicture(): string {
  const tiles = countyTiles
    .map(
      ([, column, row]) => `<rect x="${column * cell}" y="${row * cell}" width="${tile}" height="${tile}" rx="0.8"/>`,
    )
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="80" fill="#0B5263">${tiles}</svg>`
}
