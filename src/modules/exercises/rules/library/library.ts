import type { Language, Message } from '../../../../platform/i18n/index.ts'
import { outage } from './outage-messages.ts'
import { ransomware } from './ransomware-messages.ts'
import { registryLeak } from './registry-leak-messages.ts'
import { supplier } from './supplier-messages.ts'
import { water } from './water-messages.ts'

interface Told {
  readonly title: Message
  /** As it is read out. */
  readonly body: Message
  readonly questions: Message
  /** For who leads the exercise alone. */
  readonly lookFor: Message
}

interface ToldScenario {
  readonly title: Message
  readonly purpose: Message
  readonly background: Message
  /** Under the minute that each is given, as `m15`. */
  readonly injects: Readonly<Record<`m${number}`, Told>>
}

/** The exercises that anyone can begin with, in the order that they are shown. */
export const scenarios = {
  ransomware,
  water,
  outage,
  supplier,
  'registry-leak': registryLeak,
} as const satisfies Record<string, ToldScenario>
export type ScenarioKey = keyof typeof scenarios
export const scenarioKeys = Object.keys(scenarios) as readonly ScenarioKey[]

export interface ScenarioInject {
  readonly minute: number
  readonly title: string
  readonly body: string
  readonly questions: string
  readonly lookFor: string
}

export interface Scenario {
  readonly title: string
  readonly purpose: string
  readonly background: string
  /** In the order of their minutes. */
  readonly injects: readonly ScenarioInject[]
}

/** An exercise of the library in a language. */
export function scenarioOf(key: ScenarioKey, language: Language): Scenario {
  const { title, purpose, background, injects } = scenarios[key]
  return {
    title: title[language],
    purpose: purpose[language],
    background: background[language],
    injects: (Object.entries(injects) as [string, Told][])
      .map(([minute, { title: heading, body, questions, lookFor }]) => ({
        minute: Number(minute.slice(1)),
        title: textIn(heading, language),
        body: textIn(body, language),
        questions: textIn(questions, language),
        lookFor: textIn(lookFor, language),
      }))
      .toSorted((a, b) => a.minute - b.minute),
  }
}

function textIn(message: Message, language: Language): string {
  const text = message[language]
  if (typeof text !== 'string') throw new Error('A text of the library takes no values')
  return text
}
