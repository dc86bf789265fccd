import { type Language, say } from '../../platform/i18n/index.ts'
import { messages } from './messages.ts'

export interface CurveKeyProps {
  language: Language
  hasForecast: boolean
  hasReminders?: boolean
}

/** What the lines of the curve mean. */
export function CurveKey({ language, hasForecast, hasReminders = true }: CurveKeyProps) {
  return (
    <ul className="key">
      <li>
        <svg width="24" height="8" aria-hidden="true">
          <line className="line-main" x1="0" x2="24" y1="4" y2="4" />
        </svg>
        {say(language, messages.complete)}
      </li>
      <li>
        <svg width="24" height="8" aria-hidden="true">
          <line className="line-second" x1="0" x2="24" y1="4" y2="4" />
        </svg>
        {say(language, messages.keyBegun)}
      </li>
      {hasReminders && (
        <li>
          <svg width="10" height="16" aria-hidden="true">
            <line className="wave" x1="5" x2="5" y1="0" y2="16" />
          </svg>
          {say(language, messages.keyReminder)}
        </li>
      )}
      {hasForecast && (
        <li>
          <svg width="24" height="12" aria-hidden="true">
            <rect className="area-forecast" width="24" height="12" />
          </svg>
          {say(language, messages.keyForecast)}
        </li>
      )}
    </ul>
  )
}
