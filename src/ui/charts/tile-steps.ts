/** Lower ends of the second to fourth step of a tile, in whole percent. */
export const stepLimits = [60, 75, 85] as const

/** Which of the four steps a share (0–1) falls on. The limits belong to the step above. */
export function stepOf(share: number): 1 | 2 | 3 | 4 {
  const percent = share * 100
  if (percent < stepLimits[0]) return 1
  if (percent < stepLimits[1]) return 2
  return percent < stepLimits[2] ? 3 : 4
}
