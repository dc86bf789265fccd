import { type Language, say } from '../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../stats/format-percent.ts'
import { BarMarks } from './BarMarks.tsx'
import { carriesPercent, percentRange } from './chart-words.ts'
import { messages } from './messages.ts'
import type { Range } from './position.ts'

export interface BarProps {
  language: Language
  count: number
  /** Those that answered. */
  n: number
  interval?: Range | null | undefined
  /** Read before the figures, where the text beside does not already stand in the same row. */
  label?: string | undefined
  /** A share to compare with, such as the whole country's. */
  reference?: number | undefined
  /** `meter` is ten pixels high and without interval; `row` is twelve. */
  kind?: 'row' | 'meter'
}

/** A share of those that answered as one bar: in lists of options, in overviews and in small multiples. */
export function Bar({ language, count, n, interval, label, reference, kind = 'row' }: BarProps) {
  const meter = kind === 'meter'
  const share = n === 0 ? null : count / n
  return (
    <svg
      className={meter ? 'chart meter' : 'chart'}
      width="100%"
      height={meter ? 12 : 22}
      role="img"
      aria-label={barLabel({ language, count, n, interval, label })}
    >
      <BarMarks
        share={share}
        interval={meter ? null : interval}
        y={meter ? 1 : 5}
        height={meter ? 10 : 12}
        reference={reference}
      />
    </svg>
  )
}

/** What the bar says in words: "Mindre än 10 %: 70 av 149, 47 %, intervall 44–50 %". */
export function barLabel({ language, count, n, interval, label }: Omit<BarProps, 'reference' | 'kind'>): string {
  const parts = [
    say(language, messages.barLabel, { count: formatNumber(count, language), n: formatNumber(n, language) }),
  ]
  const percent = carriesPercent(n) ? formatPercent(count, n, language) : null
  if (percent !== null) parts.push(percent)
  if (percent !== null && interval)
    parts.push(say(language, messages.barInterval, { range: percentRange(interval, language) }))
  return (label === undefined ? '' : `${label}: `) + parts.join(', ')
}
