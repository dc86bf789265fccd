import { addMonths } from '../../../platform/i18n/index.ts'
import { highestOf, type Levels } from './aspects.ts'
import type { Model } from './model.ts'

/** When something is to be classified again: by its highest level, and by the shortest interval of the model where it has none. */
export function nextDateOf(model: Model, levels: Levels, decidedOn: string): string {
  const highest = highestOf(levels)
  const months =
    model.levels.find(({ level }) => level === highest)?.months ?? Math.min(...model.levels.map((each) => each.months))
  return addMonths(decidedOn, months)
}
