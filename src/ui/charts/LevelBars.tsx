import type { Language } from '../../platform/i18n/index.ts'
import { formatNumber } from '../../stats/format-percent.ts'

interface Segment {
  readonly count: number
  /** What it is, in words. */
  readonly words: string
}

export interface LevelBarsProps {
  language: Language
  /** The whole of every bar. */
  total: number
  rows: ReadonlyArray<{
    readonly id: string
    readonly label: string
    /** From the lowest to the highest, each with its number from 0. */
    readonly steps: ReadonlyArray<Segment & { readonly step: number }>
    readonly unknown: Segment
  }>
}

/** How many stand at each level, one bar for each row: hollow at the bottom, fuller for each level, hatched where nobody knows. */
export function LevelBars({ language, total, rows }: LevelBarsProps) {
  return (
    <ul className="level-bars">
      {rows.map(({ id, label, steps, unknown }) => {
        const segments = [...steps.toReversed(), { ...unknown, step: null }].filter(({ count }) => count > 0)
        const words = segments.map((segment) => segment.words).join(', ')
        return (
          <li key={id}>
            <span className="bars-label">{label}</span>
            <svg className="chart" width="100%" height="46" role="img" aria-label={`${label}: ${words}`}>
              {segments.map(({ step, count }, index) => {
                const before = segments.slice(0, index).reduce((sum, each) => sum + each.count, 0)
                const width = (100 * count) / total
                return (
                  <g key={step ?? 'unknown'}>
                    <rect
                      className={step === null ? 'seg-unknown' : `level-${step}`}
                      x={`${percent(before, total)}%`}
                      width={`${percent(count, total)}%`}
                      y="2"
                      height="22"
                    />
                    {width >= 6 && (
                      <text className="lab" x={`${percent(before, total)}%`} y="42">
                        {step === null ? '' : <tspan fontWeight="700">{step}</tspan>}
                        {step === null ? `? ${formatNumber(count, language)}` : `: ${formatNumber(count, language)}`}
                      </text>
                    )}
                  </g>
                )
              })}
            </svg>
          </li>
        )
      })}
    </ul>
  )
}

function percent(count: number, total: number): number {
  return Number(((100 * count) / total).toFixed(3))
}
