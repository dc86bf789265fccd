/** Lower ends of the second to fourth step of a tile, in whole percent. */
export type StepLimits = readonly [second: number, third: number, fourth: number]

/** For participation, which is seldom low. */
export const stepLimits: StepLimits = [60, 75, 85]

/** For shares of answers, which can be anything. */
export const evenLimits: StepLimits = [25, 50, 75]

/** Which of the four steps a share (0–1) falls on. The limits belong to the step above. */
export function stepOf(share: number, limits: StepLimits = stepLimits): 1 | 2 | 3 | 4 {
  const percent = share * 100
  if (percent < limits[0]) return 1
  if (percent < limits[1]) return 2
  return percent < limits[2] ? 3 : 4
}
