import { at } from './position.ts'

export interface HoursPart {
  readonly key: string
  readonly minutes: number
  /** Short; shown where there is room for it. */
  readonly label: string
  readonly kind: 'done' | 'task' | 'free'
}

export interface HoursBarProps {
  /** All of it in words. */
  label: string
  parts: readonly HoursPart[]
}

/** The hours of a week: what is done, what they are laid on, what is left. The whole bar is the week. */
export function HoursBar({ label, parts }: HoursBarProps) {
  const total = parts.reduce((sum, { minutes }) => sum + minutes, 0)
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0))
  return (
    <svg className="chart hours" width="100%" height="44" role="img" aria-label={label}>
      {parts.map(({ key, minutes, label: words, kind }, index) => {
        const share = minutes / total
        const x = at((starts[index] ?? 0) / total)
        return (
          <g key={key}>
            <rect className={`hours-${kind}`} x={x} width={at(share)} height="44" />
            {isRoomFor(words, share) && (
              <text className={`hours-word-${kind}`} x={x} y="27" dx="10">
                {words}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** A wide page gives the bar about 900 px. What has no room is not cut: the list under the bar says the same. */
function isRoomFor(words: string, share: number): boolean {
  return words.length * 7.4 + 20 <= share * 880
}
