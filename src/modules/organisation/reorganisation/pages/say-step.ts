import { type Language, say } from '../../../../platform/i18n/index.ts'
import { messages, stepSentences as sentences } from '../messages.ts'
import { madeBy, type Step } from '../rules/plan.ts'

/** What units are called: those that there are, and those that a plan makes. */
export type NameOf = (id: string | null) => string

export function namesIn(language: Language, names: ReadonlyMap<string, string>, steps: readonly Step[]): NameOf {
  const made = new Map(steps.flatMap(madeBy).map(({ id, name }) => [id, name]))
  return (id) =>
    id === null ? say(language, messages.top) : (names.get(id) ?? made.get(id) ?? say(language, messages.gone))
}

/** A step in words. */
export function sayStep(language: Language, step: Step, nameOf: NameOf): string {
  switch (step.kind) {
    case 'rename':
      return say(language, sentences.rename, { unit: nameOf(step.unit), name: step.name })
    case 'move': {
      const parent = step.parent === null ? say(language, messages.topWords) : nameOf(step.parent)
      return say(language, sentences.move, { unit: nameOf(step.unit), parent })
    }
    case 'new': {
      const { name, parent } = step.into
      const place =
        parent === null
          ? say(language, messages.topWords)
          : say(language, messages.underWords, { unit: nameOf(parent) })
      return say(language, sentences.new, { name, parent: place })
    }
    case 'merge':
      return say(language, sentences.merge, {
        units: listed(language, step.units.map(nameOf)),
        name: step.into.name,
      })
    case 'split': {
      const names = listed(
        language,
        step.into.map(({ name }) => name),
      )
      return say(language, sentences.split, { unit: nameOf(step.unit), names, rest: nameOf(step.rest) })
    }
    case 'end':
      return step.heir === null
        ? say(language, sentences.endAlone, { unit: nameOf(step.unit) })
        : say(language, sentences.end, { unit: nameOf(step.unit), heir: nameOf(step.heir) })
  }
}

/** "A, B och C". */
function listed(language: Language, names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${say(language, messages.and)} ${last}`
}
