import { say } from '../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../stats/format-percent.ts'
import { barLabel } from './Bar.tsx'
import { BarMarks } from './BarMarks.tsx'
import { carriesPercent } from './chart-words.ts'
import { messages } from './messages.ts'
import type { OptionBar, OptionBarsProps } from './OptionBars.tsx'
import { wrapLabel } from './wrap-label.ts'

export interface OptionBarsPictureProps extends OptionBarsProps {
  /** Unique on the page. */
  id: string
  title: string
  /** In pixels, for breaking labels: the picture has no layout of its own. */
  width: number
}

const lineHeight = 18
const figureWidth = 190

/** The same bars as `OptionBars`, as one picture: for documents and for download. */
export function OptionBarsPicture({ language, id, title, width, options, reference }: OptionBarsPictureProps) {
  const rows: { option: OptionBar; lines: string[]; top: number; bar: number }[] = []
  let top = 0
  for (const option of options) {
    const lines = wrapLabel(option.label, width - figureWidth, 14)
    const bar = top + Math.max(1, lines.length) * lineHeight + 4
    rows.push({ option, lines, top, bar })
    top = bar + 12 + 16
  }
  const words = options.map((option) => barLabel({ language, ...option })).join('. ')
  return (
    <svg className="chart" width="100%" height={Math.max(1, top - 8)} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{words}</desc>
      {rows.map(({ option, lines, top, bar }) => (
        <g key={option.id}>
          {lines.map((line, index) => (
            <text key={line} className="lab" x="0" y={top + 14 + index * lineHeight}>
              {line}
            </text>
          ))}
          <Figure language={language} option={option} y={top + 14} />
          <BarMarks
            share={option.n === 0 ? null : option.count / option.n}
            interval={option.interval}
            y={bar}
            height={12}
            reference={reference}
          />
        </g>
      ))}
    </svg>
  )
}

/** Two texts with ends of their own: not every reader counts the shifts inside a text that ends at a point. */
function Figure({ language, option, y }: Pick<OptionBarsProps, 'language'> & { option: OptionBar; y: number }) {
  const { count, n } = option
  const percent = carriesPercent(n)
  return (
    <>
      <text className="lab" x="100%" y={y} dx={percent ? -58 : 0} textAnchor="end">
        <tspan className="lab strong">{formatNumber(count, language)}</tspan>
        <tspan className="lab quiet">{`\u00a0${say(language, messages.of, { n: formatNumber(n, language) })}`}</tspan>
      </text>
      {percent && (
        <text className="lab strong" x="100%" y={y} textAnchor="end">
          {formatPercent(count, n, language)}
        </text>
      )}
    </>
  )
}
