import { type Language, say } from '../../../platform/i18n/index.ts'
import { messages } from '../messages/index.ts'
import type { MapEntry } from '../rules/routing/route-map.ts'

const step = 26
const left = 150
const width = 560
const shortest = 62

/** Every question as a point on a line, with an arc to each that its answer decides. The list below it says the same. */
export function RoutePicture({ language, entries }: { language: Language; entries: readonly MapEntry[] }) {
  const height = entries.length * step + 12
  const y = (number: number) => (number - 1) * step + 18
  const followUps = entries.filter(({ question }) => question.base !== null).length
  return (
    <svg
      className="route-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="karta-titel karta-ord"
    >
      <title id="karta-titel">{say(language, messages.mapPicture)}</title>
      <desc id="karta-ord">{say(language, messages.mapPictureWords, { questions: entries.length, followUps })}</desc>
      <line className="route-line" x1={left} x2={left} y1={y(1)} y2={y(entries.length)} />
      {entries.flatMap(({ number, leadsTo }) =>
        leadsTo.map((target) => {
          const bend = Math.min(left - 8, 14 + (target - number) * 9)
          const unreached = entries[target - 1]?.reachable === false
          return (
            <path
              key={`${number}-${target}`}
              className={unreached ? 'route-arc route-dead' : 'route-arc'}
              d={`M ${left} ${y(number)} C ${left - bend} ${y(number)}, ${left - bend} ${y(target)}, ${left - 5} ${y(target)}`}
            />
          )
        }),
      )}
      {entries.map(({ number, question, reachable }) => (
        <g key={number}>
          <circle
            className={
              reachable
                ? question.base === null
                  ? 'route-point'
                  : 'route-point route-follow'
                : 'route-point route-dead'
            }
            cx={left}
            cy={y(number)}
            r={5}
          />
          <text x={left + 14} y={y(number) + 4}>
            {number}. {shorten(question.text[language])}
          </text>
        </g>
      ))}
    </svg>
  )
}

function shorten(text: string): string {
  return text.length <= shortest ? text : `${text.slice(0, shortest - 1).trimEnd()}…`
}
