/** A stretch of a text, from `start` up to `end`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Ten or twelve digits, with one sign or space at most before the last four, and no digit on either side. */
const shape = /(?<!\d)(\d{2})?(\d{2})(\d{2})(\d{2})[ \u00a0]?([-+\u2010-\u2015\u2212])?[ \u00a0]?(\d{4})(?!\d)/g

/**
 * Swedish personal identity numbers and co-ordination numbers in a text: YYMMDD-NNNC, YYYYMMDD-NNNC, with "-" (or the dash that a word
 * processor makes of it), "+" from the year that one turns a hundred, a space, or nothing between. The date must exist (a co-ordination number has 60
 * added to its day) and the last digit must be the Luhn check digit of the nine before it. What merely looks alike is left.
 *
 * Source: folkbokföringslagen (1991:481) 18 and 18 a §§; Skatteverket, SKV 704 and SKV 707. Check digit: ISO/IEC 7812-1, annex B.
 * Example: "640823-3234" (SKV 704) and "701063-2391" (SKV 707) are found; "640823-3235" and "641323-3234" are not.
 */
export function findPersonalNumbers(text: string): Stretch[] {
  return Array.from(text.matchAll(shape)).flatMap((match) => {
    const [whole, century, year = '', month = '', day = '', sign, last = ''] = match
    if (!hasCheckDigit(year + month + day + last)) return []
    if (!yearsOf(century, year, sign).some((each) => isDate(each, Number(month), Number(day)))) return []
    return [{ start: match.index, end: match.index + whole.length }]
  })
}

/** The years that a number can stand for. Without a century both of the two latest are tried, so that no clock is needed. */
function yearsOf(century: string | undefined, year: string, sign: string | undefined): number[] {
  const centuries = century ? [Number(century)] : sign === '+' ? [18, 19] : [19, 20]
  return centuries.filter((each) => each >= 18 && each <= 20).map((each) => each * 100 + Number(year))
}

function isDate(year: number, month: number, day: number): boolean {
  const born = day > 60 ? day - 60 : day
  return month >= 1 && month <= 12 && born >= 1 && born <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Whether the digits, every other doubled from the first and digits of the products added, come to a multiple of ten. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (const [index, digit] of [...digits].entries()) {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === 0
}
