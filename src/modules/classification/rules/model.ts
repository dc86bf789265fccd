import type { Message } from '../../../platform/i18n/index.ts'
import { type Aspect, aspects, type Category, categories, type Level } from './aspects.ts'
import { defaultConsequences, defaultNames } from './default-model-messages.ts'

/** A level: its name, what it means in each category, and how often what has it is classified again. */
export interface ModelLevel {
  readonly level: Level
  readonly name: Message
  readonly months: number
  readonly consequences: Readonly<Record<Category, Message>>
}

/** How an organisation classifies. Levels rise; there are at least two. */
export interface Model {
  /** 0 is the built-in one; an organisation's own begin at 1. */
  readonly version: number
  readonly aspects: readonly Aspect[]
  readonly levels: readonly ModelLevel[]
}

/** One consequence that is asked about. */
export interface Question {
  readonly id: QuestionId
  readonly aspect: Aspect
  readonly category: Category
}
export type QuestionId = `${Aspect}.${Category}`

/** How many months until a level is assessed again, where the organisation has not said otherwise. */
const defaultMonths: Readonly<Record<0 | 1 | 2 | 3, number>> = { 0: 36, 1: 24, 2: 12, 3: 12 }

/**
 * Four levels of consequence, as the national method support has them (none or negligible, moderate, significant, serious); the
 * descriptions are our own. Traceability is among the aspects, since what cannot be followed afterwards cannot be put right.
 */
export const defaultModel: Model = {
  version: 0,
  aspects,
  levels: ([0, 1, 2, 3] as const).map((level) => ({
    level,
    name: defaultNames[level],
    months: defaultMonths[level],
    consequences: Object.fromEntries(
      categories.map((category) => [category, defaultConsequences[category][level]]),
    ) as Record<Category, Message>,
  })),
}

/** Every consequence that a model asks about: aspect by aspect. */
export function questionsOf(model: Model): readonly Question[] {
  return model.aspects.flatMap((aspect) =>
    categories.map((category) => ({ id: `${aspect}.${category}` as const, aspect, category })),
  )
}

export function levelOf(model: Model, level: Level): ModelLevel | null {
  return model.levels.find((known) => known.level === level) ?? null
}
