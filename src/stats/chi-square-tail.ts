import gammainc from '@stdlib/math-base-special-gammainc'

/**
 * P(χ² ≥ statistic) with a number of degrees of freedom: the regularised upper incomplete gamma function, which keeps its
 * precision where 1 − P(χ² < statistic) would be 0.
 *
 * R: `pchisq(statistic, degrees, lower.tail = FALSE)`. Example: `chiSquareTail(3.841459, 1)` is 0.05.
 */
export function chiSquareTail(statistic: number, degrees: number): number {
  return statistic <= 0 ? 1 : gammainc(statistic / 2, degrees / 2, true, true)
}
