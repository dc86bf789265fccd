import { type Level, levels } from './method.ts'
import type { ReadRisk } from './picture.ts'

type Compared = ReadRisk & { readonly earlier: ReadRisk['readings'] }

export interface Movement<Risk> {
  readonly risk: Risk
  readonly from: Level
  readonly to: Level
  /** Steps up, or down where below zero. */
  readonly by: number
}

/** The risks whose level is another than it was, those that have risen the most first. One that was not assessed at both times has not moved. */
export function movementsOf<Risk extends Compared>(risks: readonly Risk[]): readonly Movement<Risk>[] {
  return risks
    .flatMap((risk): Movement<Risk>[] => {
      const [from, to] = [risk.earlier.current?.level, risk.readings.current?.level]
      if (from === undefined || to === undefined || from === to) return []
      return [{ risk, from, to, by: levels.indexOf(to) - levels.indexOf(from) }]
    })
    .sort((a, b) => b.by - a.by)
}
