import { type Language, say } from '../../platform/i18n/index.ts'
import { wholePercent } from './chart-words.ts'
import { messages } from './messages.ts'
import { type StepLimits, stepLimits } from './tile-steps.ts'

export interface TileKeyProps {
  language: Language
  behindUnder?: number
  limits?: StepLimits
}

/** What the four steps of the tile map mean. */
export function TileKey({ language, behindUnder, limits = stepLimits }: TileKeyProps) {
  const [second, third, fourth] = limits
  const steps = [
    say(language, messages.stepUnder, { high: `${second}` }),
    say(language, messages.stepBetween, { low: `${second}`, high: `${third - 1}` }),
    say(language, messages.stepBetween, { low: `${third}`, high: `${fourth - 1}` }),
    say(language, messages.stepFrom, { low: `${fourth}` }),
  ]
  return (
    <ul className="key">
      {steps.map((words, index) => (
        <li key={words}>
          <svg width="18" height="18" aria-hidden="true">
            <g className="tile" data-step={index + 1}>
              <rect x="1" y="1" width="16" height="16" rx="2" />
            </g>
          </svg>
          {words}
        </li>
      ))}
      {behindUnder !== undefined && (
        <li>{say(language, messages.keyBehind, { limit: wholePercent(behindUnder, language) })}</li>
      )}
    </ul>
  )
}
