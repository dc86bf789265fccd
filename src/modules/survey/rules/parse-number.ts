const plain = /^[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/
const grouped = /^[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/

/** Larger numbers lose whole units in arithmetic, and no survey asks for them. */
const largest = 1e15

/**
 * A number as people write it: comma or point for decimals; a space, also a fixed or thin one, between groups of three.
 * Null when the text is no such number or is beyond 10^15.
 */
export function parseNumber(text: string): number | null {
  const written = text
    .trim()
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/^\u2212/, '-')
  if (!plain.test(written) && !grouped.test(written)) return null
  return checkNumber(Number(written.replaceAll(' ', '').replace(',', '.')))
}

/** The number when it can be an answer, otherwise null. Minus zero is zero. */
export function checkNumber(value: number): number | null {
  return Math.abs(value) <= largest ? value + 0 : null
}
