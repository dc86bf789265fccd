import { type Language, say } from '../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../stats/format-percent.ts'
import { Bar } from './Bar.tsx'
import { carriesPercent } from './chart-words.ts'
import { messages } from './messages.ts'
import type { Range } from './position.ts'

export interface OverviewRowProps {
  language: Language
  /** Its place in the order of the questionnaire. */
  number: number
  name: string
  href: string
  /** What the counted answer means, such as "har en beslutad policy". */
  means: string
  count: number
  n: number
  interval: Range | null
}

/** One part of a survey as a row of an overview, an item of `ol.parts`. */
export function OverviewRow({ language, number, name, href, means, count, n, interval }: OverviewRowProps) {
  return (
    <li>
      <span className="no">{number}</span>
      <span>
        <a href={href}>{name}</a>
        <small>{means}</small>
      </span>
      <span className="of">
        <b>{formatNumber(count, language)}</b>{' '}
        <span>{say(language, messages.of, { n: formatNumber(n, language) })}</span>
      </span>
      <span className="bar">
        <Bar language={language} count={count} n={n} interval={interval} />
      </span>
      <span className="pc">{carriesPercent(n) ? formatPercent(count, n, language) : ''}</span>
    </li>
  )
}
