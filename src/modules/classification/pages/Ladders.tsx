import { type Language, say } from '../../../platform/i18n/index.ts'
import { messages } from '../messages/index.ts'
import { aspectLetters, aspectNames, brokenAspectNames } from '../rules/aspect-messages.ts'
import type { Aspect, Levels } from '../rules/aspects.ts'
import type { Model } from '../rules/model.ts'

interface LaddersProps {
  language: Language
  model: Model
  levels: Levels
}

/** A ladder for each aspect, filled from below to its level. */
export function Ladders({ language, model, levels }: LaddersProps) {
  return (
    <ul className="ladders">
      {model.aspects.map((aspect) => (
        <Ladder key={aspect} {...{ language, model, aspect, levels }} />
      ))}
    </ul>
  )
}

function Ladder({ language, model, aspect, levels }: LaddersProps & { aspect: Aspect }) {
  const level = levels[aspect]
  const name = say(language, aspectNames[aspect])
  const label =
    level === null
      ? say(language, messages.ladderOpen, { aspect: name })
      : say(language, messages.ladder, { aspect: name, level: `${level}` })
  // The lowest level has no rung: an empty ladder with a digit
  const rungs = model.levels.slice(1).toReversed()
  return (
    <li className="ladder" aria-label={label}>
      {rungs.map((rung) => (
        <i key={rung.level} data-on={level !== null && level >= rung.level ? '' : undefined} />
      ))}
      <b data-open={level === null ? '' : undefined} aria-hidden="true">
        {say(language, aspectLetters[aspect])}
        {level}
      </b>
      <span aria-hidden="true">{say(language, brokenAspectNames[aspect])}</span>
    </li>
  )
}
