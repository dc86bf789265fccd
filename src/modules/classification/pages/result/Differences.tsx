import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import type { Classification } from '../../actions/read-classification.ts'
import { messages } from '../../messages/index.ts'
import { aspectNames, categoryNames } from '../../rules/aspect-messages.ts'
import { type Aspect, aspects, categories, type Level, type Levels } from '../../rules/aspects.ts'
import { levelName, shortLevel } from '../level-words.ts'

interface PartProps {
  language: Language
  classification: Classification
}

/** What is not as it was the last time. */
export function Differences({ language, classification: { differences, model } }: PartProps) {
  const word = (level: Level | null) =>
    level === null ? say(language, messages.notAssessed) : levelName(language, model, level)
  return (
    <ul className="plain">
      {differences.map(({ aspect, before, after, questions }) => (
        <li key={aspect}>
          <strong>{say(language, aspectNames[aspect])}</strong>:{' '}
          {before === after
            ? say(language, messages.sameLevel)
            : say(language, messages.fromTo, { before: word(before), after: word(after) })}
          {questions.length > 0 && (
            <ul>
              {questions.map((change) => (
                <li key={change.question}>
                  {say(
                    language,
                    categoryNames[categories.find((each) => change.question.endsWith(`.${each}`)) ?? 'law'],
                  )}
                  : {say(language, messages.fromTo, { before: word(change.before), after: word(change.after) })}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

interface DisagreementsProps {
  language: Language
  inherited: Classification['inherited']
  own: Levels
}

/** Where it was assessed lower than what needs it. `own` is what was found here, decided or not. */
export function Disagreements({ language, inherited, own }: DisagreementsProps) {
  const below = aspects.flatMap((aspect) => {
    const level = own[aspect]
    const from = inherited[aspect]
    return level !== null && from !== undefined && from.level > level ? [{ aspect, level, from }] : []
  })
  if (below.length === 0) return null
  return (
    <div className="below-5">
      <Notice kind="warning" title={say(language, messages.conflictTitle)}>
        {below.map(({ aspect, level, from }) => (
          <p key={aspect}>{say(language, messages.conflictLine, valuesOf(language, aspect, level, from))}</p>
        ))}
      </Notice>
    </div>
  )
}

function valuesOf(language: Language, aspect: Aspect, own: Level, from: { level: Level; fromName: string }) {
  return {
    aspect: say(language, aspectNames[aspect]),
    own: shortLevel(language, aspect, own),
    inherited: shortLevel(language, aspect, from.level),
    from: from.fromName,
  }
}
