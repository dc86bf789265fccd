import { formatDate, type Language, say } from '../../../platform/i18n/index.ts'
import { messages } from '../messages/index.ts'
import { nameKind, nameTask } from '../name-task.ts'
import type { YearGroup } from '../queries/year.ts'
import { ownRegister, surveyRegister } from '../rules/task.ts'

/** One by its name, many by their number. */
export function nameGroup(language: Language, group: YearGroup): string {
  const { register, count, names } = group
  const alone = count === 1 || register === ownRegister || register === surveyRegister
  return alone ? nameTask(language, { ...group, name: names[0] ?? '' }) : nameKind(language, group, count)
}

/** What is worth knowing about them in a few words: which, whose, how many are done, and how often they return. */
export function smallOf(language: Language, group: YearGroup): string {
  const { count, done, names, owners, register, everyMonths } = group
  const said: string[] = []
  if (count > 1 && register !== ownRegister) said.push(namesOf(language, names, count))
  if (register !== ownRegister && register !== surveyRegister) {
    said.push(owners === 0 ? say(language, messages.unowned) : say(language, messages.ofOwners, { n: owners }))
  }
  const every = ([1, 3, 12] as const).find((months) => months === everyMonths)
  if (every !== undefined) said.push(say(language, messages.everyMonths[every]))
  if (done > 0 && done < count) said.push(say(language, messages.someDone, { n: done }))
  return said.join(', ')
}

function namesOf(language: Language, names: readonly string[], count: number): string {
  const shown = names.join(', ')
  return count > names.length ? say(language, messages.andMore, { names: shown, n: count - names.length }) : shown
}

/** Since when something is late that is not done. */
export function lateSince(language: Language, { first }: YearGroup): string {
  return say(language, messages.lateSince, { date: formatDate(language, first) })
}
