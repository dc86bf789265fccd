import { categories } from '../../classification/index.ts'
import { consequenceMeanings, consequenceNames, likelihoodWords } from './default-method-messages.ts'
import type { Level, Method } from './method.ts'

const perYear = [0.02, 0.1, 0.4, 4, 24] as const
const low: Level = 'low'
const medium: Level = 'medium'
const high: Level = 'high'
const worst: Level = 'very-high'

/** What an organisation assesses by until it has decided a method of its own. */
export const defaultMethod: Method = {
  version: 0,
  likelihoods: likelihoodWords.map((words, at) => ({ ...words, perYear: perYear[at] ?? 1 })),
  consequences: consequenceNames.map((name, at) => ({
    name,
    meanings: Object.fromEntries(
      categories.flatMap((category) => {
        const meaning = consequenceMeanings[category][at]
        return meaning === undefined ? [] : [[category, meaning]]
      }),
    ),
  })),
  categories,
  matrix: [
    [low, low, low, medium, medium],
    [low, low, medium, medium, high],
    [low, medium, medium, high, high],
    [medium, medium, high, high, worst],
    [medium, high, high, worst, worst],
  ],
  acceptance: {
    low: { roles: ['manager', 'coordinator'], months: 24 },
    medium: { roles: ['manager', 'coordinator'], months: 12 },
    high: { roles: ['manager'], months: 6 },
    'very-high': { roles: [], months: 1 },
  },
}
