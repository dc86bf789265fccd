/**
 * Holm's step-down correction of p-values for several tests.
 *
 * The i:th smallest of m is multiplied by m − i + 1, never made smaller than one before it, and held at 1.
 * Source: Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scand. J. Statist. 6 (1979), 65–70.
 * R: `p.adjust(p, "holm")`. Example: `holm([0.01, 0.04, 0.03])` is 0.03, 0.06, 0.06.
 *
 * @returns in the order given
 */
export function holm(p: readonly number[]): number[] {
  const order = p.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const adjusted = new Array<number>(p.length)
  let highest = 0
  order.forEach(({ value, index }, rank) => {
    highest = Math.max(highest, Math.min(1, value * (p.length - rank)))
    adjusted[index] = highest
  })
  return adjusted
}
