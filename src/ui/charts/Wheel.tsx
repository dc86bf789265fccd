import { type Language, say } from '../../platform/i18n/index.ts'
import { messages } from './messages.ts'
import { alongYear, layLanes, monthAngles, placeLane, ringPath, separate, spot } from './wheel-layout.ts'

/** Work over some time: recurring in the inner rings, decisions in the outer. */
export interface WheelArc {
  readonly key: string
  /** ISO dates. */
  readonly from: string
  readonly to: string
  readonly ring: 'outer' | 'middle' | 'inner'
  readonly kind: 'done' | 'now' | 'plan'
}

export interface WheelProps {
  language: Language
  /** Unique on the page. */
  id: string
  title: string
  /** What it shows, in words; the list beside it holds all of it. */
  description: string
  /** ISO date: where the hand stands. */
  today: string
  week: number
  arcs: readonly WheelArc[]
  /** Days with a number that stands in the list beside, as ISO dates in order. */
  dots: readonly string[]
}

const radii = { outer: 120, middle: 99, inner: 78 } as const
const widest = 13
/** A ring with several lanes may take the room between the rings too. */
const widestShared = 18
const centre = 200

/** A year as a circle with January at the top, clockwise. A day of the next year stands where it stands in every year. */
export function Wheel({ language, id, title, description, today, week, arcs, dots }: WheelProps) {
  const months = messages.months[language]()
  const now = alongYear(today)
  const thisMonth = Number(today.slice(5, 7)) - 1
  const hand = [spot(now, 66), spot(now, 172)] as const
  return (
    <svg className="wheel" viewBox="0 0 400 400" role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      <circle className="past" cx={centre} cy={centre} r="132" opacity=".55" />
      <circle className="hub" cx={centre} cy={centre} r="64" />
      <circle className="ring" cx={centre} cy={centre} r="132" />
      <circle className="ring" cx={centre} cy={centre} r="64" />
      {monthAngles.map(({ start, middle }, month) => {
        const [inner, outer] = [spot(start, 64), spot(start, 172)]
        const name = spot(middle, 186)
        return (
          <g key={start}>
            <line className="ring" x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} />
            <text
              className={month === thisMonth ? 'month now' : 'month'}
              x={name.x}
              y={name.y}
              dy="4"
              textAnchor="middle"
            >
              {months[month]}
            </text>
          </g>
        )
      })}
      {placeArcs(arcs).map(({ key, from, to, kind, radius, width }) => (
        <path key={key} className="arc" data-kind={kind} d={ringPath({ from, to }, radius)} strokeWidth={width} />
      ))}
      <line className="hand" x1={hand[0].x} y1={hand[0].y} x2={hand[1].x} y2={hand[1].y} />
      <circle className="hand-end" cx={hand[1].x} cy={hand[1].y} r="4" />
      {separate(dots.map(alongYear)).map((angle, index) => {
        const { x, y } = spot(angle, 152)
        return (
          // The numbers are what tells them apart
          <g key={`${index + 1}`}>
            <circle className="dotnum" cx={x} cy={y} r="11" />
            <text x={x} y={y} dy="4">
              {index + 1}
            </text>
          </g>
        )
      })}
      <text className="centre-1" x={centre} y="186">
        {say(language, messages.week)}
      </text>
      <text className="centre-2" x={centre} y="222">
        {week}
      </text>
    </svg>
  )
}

/** Each ring by itself: what meets in it lies in lanes beside each other. */
function placeArcs(arcs: readonly WheelArc[]): Array<WheelArc & { readonly radius: number; readonly width: number }> {
  return Object.entries(radii).flatMap(([ring, radius]) => {
    const within = arcs.filter((arc) => arc.ring === ring).toSorted((a, b) => (a.from < b.from ? -1 : 1))
    const lanes = layLanes(within)
    const count = Math.max(0, ...lanes) + 1
    const band = { radius, width: count === 1 ? widest : widestShared }
    return within.map((arc, at) => ({ ...arc, ...placeLane(band, lanes[at] ?? 0, count) }))
  })
}
