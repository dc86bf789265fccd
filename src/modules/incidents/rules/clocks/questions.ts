import type { Judged } from './law-clocks.ts'

export const answers = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof answers)[number]

export const outcomes = ['yes', 'no', 'unsure'] as const
/** Whether it must be told of. */
export type Outcome = (typeof outcomes)[number]

/**
 * The questions that are asked, by what is judged. Whoever changes a question, its threshold or its source takes the next version: what
 * was answered is kept with the version that it was an answer to.
 */
export const questionsVersion = 1

export const questions = {
  significance: [
    'limited',
    'worked-around',
    'care',
    'other-sector',
    'others-data',
    'injury',
    'cost',
    'repeated',
    'could',
  ],
  'personal-data': ['harm', 'sensitive', 'many', 'not-unlikely'],
} as const satisfies Readonly<Record<Judged, readonly string[]>>

/** One yes is enough; a no takes a no to each. */
export function outcomeOf(about: Judged, given: Readonly<Record<string, string>>): Outcome {
  const said = questions[about].map((question) => given[question])
  if (said.includes('yes')) return 'yes'
  return said.every((each) => each === 'no') ? 'no' : 'unsure'
}
