/** A cell of a sheet. Rows and columns count from 1. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** The letters of a column: 1 is A, 27 is AA. */
function columnLetters(column: number): string {
  let letters = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return letters
}

/** A cell as a person names it: `survey!B14`. */
export function cellName({ sheet, row, column }: Place): string {
  return `${sheet}!${columnLetters(column)}${row}`
}

/** Row and column of a reference such as `B14`; null when it is none. */
export function readReference(reference: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? []
  if (letters === '') return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits), column }
}
