import { type Language, say } from '../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../stats/format-percent.ts'
import { Bar } from './Bar.tsx'
import { carriesPercent } from './chart-words.ts'
import { messages } from './messages.ts'
import type { Range } from './position.ts'

export interface OptionBar {
  id: string
  label: string
  count: number
  /** Those that answered the question. */
  n: number
  interval: Range | null
  /** Name of the reader's own organisation, where this was its answer. */
  own?: string | undefined
}

export interface OptionBarsProps {
  language: Language
  /** In the order that they are drawn. */
  options: readonly OptionBar[]
  reference?: number | undefined
}

/** The answers to a question, each as a bar with its figure written on it. */
export function OptionBars({ language, options, reference }: OptionBarsProps) {
  return (
    <ul className="bars">
      {options.map(({ id, label, count, n, interval, own }) => (
        <li key={id}>
          <span className="bars-label">
            {label}
            {own !== undefined && <span className="own-tag">{own}</span>}
          </span>
          <span className="bars-figure">
            <b>{formatNumber(count, language)}</b>{' '}
            <span className="of">{say(language, messages.of, { n: formatNumber(n, language) })}</span>{' '}
            <span className="pc">{carriesPercent(n) ? formatPercent(count, n, language) : ''}</span>
          </span>
          <Bar language={language} count={count} n={n} interval={interval} label={label} reference={reference} />
        </li>
      ))}
    </ul>
  )
}
