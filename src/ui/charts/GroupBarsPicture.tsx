import { type Language, say } from '../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../stats/format-percent.ts'
import { barLabel } from './Bar.tsx'
import { carriesPercent } from './chart-words.ts'
import { type GroupBar, type GroupBarsProps, markWord, shareOf } from './GroupBars.tsx'
import { messages } from './messages.ts'
import { wrapLabel } from './wrap-label.ts'

export interface GroupBarsPictureProps extends GroupBarsProps {
  /** Unique on the page. */
  id: string
  title: string
  /** In pixels: the picture has no layout of its own. */
  width: number
}

const lineHeight = 17
const rowGap = 8
const labelShare = 0.36
const figureWidth = 140

/** The same bars as `GroupBars`, as one picture: for documents and for download. */
export function GroupBarsPicture({ language, id, title, width, everyone, groups }: GroupBarsPictureProps) {
  const left = Math.round(width * labelShare)
  const bar = { x: left + 12, width: width - left - 12 - figureWidth }
  const reference = shareOf(everyone)
  let top = 0
  const rows = [everyone, ...groups].map((group) => {
    const lines = wrapLabel(group.label, left, 14)
    const row = { group, lines, top }
    top += Math.max(1, lines.length) * lineHeight + rowGap
    return row
  })
  const height = top - rowGap + 6
  return (
    <svg className="chart" width="100%" height={height} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{rows.map(({ group }) => wordsOf(group, language)).join('. ')}</desc>
      {rows.map(({ group, lines, top }) => (
        <g key={group.id}>
          {lines.map((line, index) => (
            <text key={line} className="lab" x="0" y={top + 13 + index * lineHeight}>
              {line}
            </text>
          ))}
          <Marks group={group} bar={bar} y={top + 2} />
          <Figure language={language} group={group} width={width} y={top + 13} />
        </g>
      ))}
      {reference !== null && (
        <line
          className="guide"
          x1={pixel(bar, reference)}
          x2={pixel(bar, reference)}
          y1="0"
          y2={Math.max(0, height - 4)}
        />
      )}
    </svg>
  )
}

interface Place {
  x: number
  width: number
}

function Marks({ group, bar, y }: { group: GroupBar; bar: Place; y: number }) {
  const share = shareOf(group)
  if (group.figure?.n === null) return null
  return (
    <>
      <rect
        className={group.mark === 'withheld' ? 'seg-unknown' : 'track'}
        x={bar.x}
        y={y}
        width={bar.width}
        height="12"
      />
      {share !== null && share > 0 && (
        <rect className="seg-yes" x={bar.x} y={y} width={pixel(bar, share) - bar.x} height="12" />
      )}
    </>
  )
}

function Figure({ language, group, width, y }: { language: Language; group: GroupBar; width: number; y: number }) {
  const { figure, mark } = group
  if (!figure) {
    return (
      <text className="lab quiet" x={width} y={y} textAnchor="end">
        {mark ? markWord(mark, language) : ''}
      </text>
    )
  }
  const { count, n } = figure
  const percent = n !== null && carriesPercent(n)
  return (
    <>
      <text className="lab" x={width - (percent ? 58 : 0)} y={y} textAnchor="end">
        {`${formatNumber(count, language)}\u00a0${n === null ? say(language, messages.baseWithheldShort) : say(language, messages.of, { n: formatNumber(n, language) })}`}
      </text>
      {percent && (
        <text className="lab" x={width} y={y} textAnchor="end">
          {formatPercent(count, n, language)}
        </text>
      )}
    </>
  )
}

function wordsOf({ label, figure, mark }: GroupBar, language: Language): string {
  if (!figure) return `${label}: ${mark ? markWord(mark, language) : ''}`
  const { count, n } = figure
  if (n === null) return `${label}: ${formatNumber(count, language)}, ${say(language, messages.baseWithheld)}`
  return barLabel({ language, label, count, n })
}

function pixel({ x, width }: Place, share: number): number {
  return Number((x + share * width).toFixed(1))
}
