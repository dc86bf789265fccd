import { type Language, say } from '../../../platform/i18n/index.ts'
import { aspectLetters } from '../rules/aspect-messages.ts'
import { type Aspect, aspects, type Level, type Levels } from '../rules/aspects.ts'
import { levelOf, type Model } from '../rules/model.ts'

/** `K2`. */
export function shortLevel(language: Language, aspect: Aspect, level: Level): string {
  return `${say(language, aspectLetters[aspect])}${level}`
}

/** `2, betydande`; the number alone where the model has no such level any more. */
export function levelName(language: Language, model: Model, level: Level): string {
  const name = levelOf(model, level)?.name
  return name === undefined ? `${level}` : `${level}, ${say(language, name).toLowerCase()}`
}

/** `K2 R1 T3 S0`, without what nobody has assessed. */
export function shortLevels(language: Language, levels: Levels): string {
  return aspects
    .flatMap((aspect) => {
      const level = levels[aspect]
      return level === null ? [] : [shortLevel(language, aspect, level)]
    })
    .join(' ')
}
