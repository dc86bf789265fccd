/** So many digits are a whole number exactly, and its quotient by a power of ten is then rounded as the written number is. */
const mostDigits = 15
const powers = Array.from({ length: mostDigits + 1 }, (_, exponent) => 10 ** exponent)

/** The number that plain digits write, with a minus, and decimals after a point or comma, as `parseNumber` would read them; NaN for anything else. */
export function readPlainNumber(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === 0x2d
  const first = negative ? from + 1 : from
  let digits = 0
  let mark = -1
  for (let at = first; at < to; at++) {
    const byte = bytes[at] as number
    if (byte >= 0x30 && byte <= 0x39) digits = digits * 10 + byte - 0x30
    else if ((byte === 0x2e || byte === 0x2c) && mark < 0 && at > first) mark = at
    else return Number.NaN
  }
  const count = to - first - (mark < 0 ? 0 : 1)
  const decimals = mark < 0 ? 0 : to - mark - 1
  if (count < 1 || count > mostDigits || mark === to - 1) return Number.NaN
  const value = digits / (powers[decimals] as number)
  // Minus zero is zero.
  return negative ? -value + 0 : value
}
