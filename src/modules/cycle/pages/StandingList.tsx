import { type Language, say } from '../../../platform/i18n/index.ts'
import { Meter, Spark } from '../../../ui/charts/index.ts'
import { messages } from '../messages/index.ts'
import { type PartStanding, type Snapshot, type Trend, trendOf } from '../rules/standing.ts'

interface StandingListProps {
  language: Language
  parts: readonly PartStanding[]
  snapshots: readonly Snapshot[]
  today: string
}

/** The eleven parts: how many requirements are met, of how many, and how that has moved. */
export function StandingList({ language, parts, snapshots, today }: StandingListProps) {
  const month = `${today.slice(0, 7)}-01`
  return (
    <ul className="standing">
      {parts.map((standing) => {
        const { part, facts, met } = standing
        const name = say(language, messages.parts[part])
        const total = facts.length
        if (total === 0) {
          return (
            <li key={part}>
              <span className="name">{name}</span>
              <span className="standing-unknown">{say(language, messages.noRegister)}</span>
            </li>
          )
        }
        const trend = trendOf(standing, snapshots, month)
        return (
          <li key={part}>
            <span className="name">
              <a href={`/var-star-vi#${part}`}>{name}</a>
            </span>
            <span className="of">
              <b>{met}</b> <small>{say(language, messages.of, { total })}</small>
            </span>
            <span className="bar">
              <Meter label={say(language, messages.metOf, { part: name, met, total })} count={met} total={total} />
            </span>
            <Spark values={trend.met} most={total} />
            <span className="delta">{deltaOf(language, trend, month)}</span>
          </li>
        )
      })}
    </ul>
  )
}

function deltaOf(language: Language, { change }: Trend, thisMonth: string): string {
  if (change === null) return say(language, messages.firstMonth)
  const since = monthName(language, change.since, thisMonth)
  return change.by === 0
    ? say(language, messages.unchanged, { since })
    : say(language, messages.moved, { by: change.by, since })
}

/** A month by its name, with the year where it is another. */
function monthName(language: Language, month: string, thisMonth: string): string {
  const sameYear = month.slice(0, 4) === thisMonth.slice(0, 4)
  const options = { month: 'short', timeZone: 'UTC', ...(sameYear ? {} : { year: 'numeric' as const }) } as const
  return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', options)
    .format(new Date(`${month}T00:00:00Z`))
    .replace('.', '')
}
