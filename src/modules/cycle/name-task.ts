import { type Language, say } from '../../platform/i18n/index.ts'
import { dueDateOf } from './due-dates.ts'
import { nameMessages } from './rules/name-messages.ts'
import { ownRegister, reportRegister, surveyRegister } from './rules/task.ts'

interface Named {
  readonly register: string
  readonly what: string
}

/** What is to be done, of a record by its name: "Klassa Treserva". An own task is its own words. */
export function nameTask(language: Language, { register, what, name }: Named & { readonly name: string }): string {
  if (register === ownRegister) return name
  if (register === surveyRegister) return say(language, nameMessages.survey, { name })
  if (register === reportRegister) return say(language, nameMessages.reports, { n: Number(name) })
  const due = dueDateOf({ register, what })
  return due === undefined ? name : say(language, due.task, { name })
}

/** What is to be done of so many, without their names: "Klassa 11 informationstillgångar". It can leave the municipality. */
export function nameKind(language: Language, { register, what }: Named, n: number): string {
  if (register === ownRegister) {
    return n === 1 ? say(language, nameMessages.ownOne) : say(language, nameMessages.ownMany, { n })
  }
  if (register === reportRegister) return say(language, nameMessages.reportsUncounted)
  return nameTask(language, { register, what, name: countOf(language, register, n) })
}

const counted = {
  asset: [nameMessages.assetOne, nameMessages.assetMany],
  document: [nameMessages.documentOne, nameMessages.documentMany],
  survey: [nameMessages.surveyOne, nameMessages.surveyMany],
} as const

function countOf(language: Language, register: string, n: number): string {
  const known = Object.entries(counted).find(([each]) => each === register)?.[1]
  const [one, many] = known ?? [nameMessages.otherOne, nameMessages.otherMany]
  return n === 1 ? say(language, one) : say(language, many, { n })
}
