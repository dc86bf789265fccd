import { type Language, say } from '../../platform/i18n/index.ts'
import { formatNumber } from '../../stats/format-percent.ts'
import { messages } from './messages.ts'
import { Whisker } from './Whisker.tsx'

export interface OneBarKeyProps {
  language: Language
  /** Null where it is not known: then the interval is called approximate. */
  population: number | null
  hasUnanswered: boolean
  hasPoint: boolean
  hasInterval: boolean
  hasBounds: boolean
}

/** How to read one bar. Says only what the bar beside it shows. */
export function OneBarKey(props: OneBarKeyProps) {
  const { language, population, hasUnanswered, hasPoint, hasInterval, hasBounds } = props
  return (
    <ul className="key" aria-label={say(language, messages.keyName)}>
      {hasUnanswered && (
        <li>
          <svg width="22" height="14" aria-hidden="true">
            <rect className="seg-unknown" x="1" y="1" width="20" height="12" />
          </svg>
          {say(language, messages.keyUnanswered)}
        </li>
      )}
      {hasPoint && (
        <li>
          <svg width="22" height="14" aria-hidden="true">
            <circle className="point" cx="11" cy="7" r="4.5" />
          </svg>
          {say(language, messages.keyPoint)}
        </li>
      )}
      {hasInterval && (
        <li>
          <svg width="22" height="14" aria-hidden="true">
            <Whisker range={{ low: 0.09, high: 0.91 }} y={7} />
          </svg>
          {population === null
            ? say(language, messages.keyIntervalApproximate)
            : say(language, messages.keyInterval, { total: formatNumber(population, language) })}
        </li>
      )}
      {hasBounds && (
        <li>
          <svg width="22" height="14" aria-hidden="true">
            <rect className="band" x="1" y="1" width="20" height="12" />
          </svg>
          {say(language, messages.keyBounds)}
        </li>
      )}
    </ul>
  )
}
