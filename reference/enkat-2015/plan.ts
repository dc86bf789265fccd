import { readFileSync } from 'node:fs'
import type { Questionnaire } from '../../src/modules/survey/index.ts'
import type { Plan } from '../generate/plan.ts'
import { type PublishedCount, planPublished } from '../generate/plan-published.ts'
import { choices } from './choices.ts'

/** The published figures of 2015, filled out with our choices. */
export function plan2015(questionnaire: Questionnaire): Plan {
  const published: { figures: PublishedCount[] } = JSON.parse(
    readFileSync(new URL('./published.json', import.meta.url), 'utf8'),
  )
  return planPublished(questionnaire, published.figures, choices)
}
