import { type Language, say } from '../../platform/i18n/index.ts'
import type { RoundNames } from './change-point.ts'
import { messages } from './messages.ts'
import { Whisker } from './Whisker.tsx'

export interface ChangeKeyProps {
  language: Language
  rounds: RoundNames
  /** The earlier figures are such as somebody else has published. */
  published: boolean
  /** The intervals are approximate, as those of a question that was put only to some. */
  approximate: boolean
  /** A line is drawn somewhere in the picture. */
  line: boolean
}

/** How to read a chart of change. */
export function ChangeKey({ language, rounds, published, approximate, line }: ChangeKeyProps) {
  return (
    <ul className="key" aria-label={say(language, messages.keyName)}>
      <li>
        <svg width="22" height="16" aria-hidden="true">
          {published ? (
            <path className="point-published" d="M11 1 18 8 11 15 4 8Z" />
          ) : (
            <circle className="point-earlier" cx="11" cy="8" r="6" />
          )}
        </svg>
        {published ? `${rounds.earlier}, ${say(language, messages.publishedFigure)}` : rounds.earlier}
      </li>
      <li>
        <svg width="22" height="16" aria-hidden="true">
          <circle className="point-later" cx="11" cy="8" r="6" />
        </svg>
        {rounds.later}
      </li>
      <li>
        <svg width="22" height="16" aria-hidden="true">
          <Whisker range={{ low: 0.09, high: 0.91 }} y={8} />
        </svg>
        {say(language, approximate ? messages.keyIntervalApproximate : messages.keyIntervalAll)}
      </li>
      {line && (
        <li>
          <svg width="22" height="16" aria-hidden="true">
            <line className="change-line" x1="2" x2="20" y1="3" y2="13" />
          </svg>
          {say(language, messages.keyLine)}
        </li>
      )}
    </ul>
  )
}
