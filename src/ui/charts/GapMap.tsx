import { type Language, say } from '../../platform/i18n/index.ts'
import { formatNumber } from '../../stats/format-percent.ts'
import { gapMessages as messages } from './gap-messages.ts'
import { wrapLabel } from './wrap-label.ts'

export interface GapCount {
  /** How much of what is demanded is met. */
  readonly met: number
  readonly demanded: number
  /** Nobody has looked at any of it. */
  readonly unknown: boolean
}

export interface GapMapRow {
  readonly id: string
  readonly label: string
  /** One for each column. */
  readonly cells: readonly GapCount[]
}

export interface GapMapProps {
  language: Language
  /** Unique on the page. */
  id: string
  title: string
  columns: readonly string[]
  rows: readonly GapMapRow[]
}

const labelWidth = 210
const cellWidth = 116
const rowHeight = 44
const headHeight = 48

/**
 * Where requirements are met, by place and theme: the fuller a cell, the more of it is met; hollow where none is, hatched where nobody has
 * looked. The count stands in each. A table beside it holds the values.
 */
export function GapMap({ language, id, title, columns, rows }: GapMapProps) {
  const width = labelWidth + columns.length * cellWidth
  const height = headHeight + rows.length * rowHeight
  return (
    <svg className="gap-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{describe(rows, language)}</desc>
      {columns.map((column, index) => (
        <ColumnLabel key={column} label={column} x={labelWidth + index * cellWidth + cellWidth / 2} />
      ))}
      {rows.map((row, index) => (
        <g key={row.id} transform={`translate(0 ${headHeight + index * rowHeight})`}>
          <RowLabel label={row.label} />
          {row.cells.map((cell, column) => (
            <Cell key={columns[column]} language={language} cell={cell} x={labelWidth + column * cellWidth} />
          ))}
        </g>
      ))}
    </svg>
  )
}

/** On two lines at most, the last of them always as near the cells. */
function ColumnLabel({ label, x }: { label: string; x: number }) {
  const lines = wrapLabel(label, cellWidth - 4, 14).slice(0, 2)
  return (
    <text className="lab" x={x} y={headHeight - 10 - (lines.length - 1) * 17} textAnchor="middle">
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : 17}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function RowLabel({ label }: { label: string }) {
  const lines = wrapLabel(label, labelWidth - 12, 14).slice(0, 2)
  const first = lines.length === 1 ? 26 : 18
  return (
    <text className="lab" x={0} y={first}>
      {lines.map((line, index) => (
        <tspan key={line} x={0} dy={index === 0 ? 0 : 17}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function Cell({ language, cell, x }: { language: Language; cell: GapCount; x: number }) {
  const { met, demanded, unknown } = cell
  const box = { x: x + 2, y: 2, width: cellWidth - 4, height: rowHeight - 4, rx: 3 }
  const middle = x + cellWidth / 2
  if (demanded === 0) {
    return (
      <text className="lab quiet" x={middle} y={27} textAnchor="middle">
        {say(language, messages.nothing)}
      </text>
    )
  }
  const count = `${formatNumber(met, language)}/${formatNumber(demanded, language)}`
  if (unknown) {
    return (
      <g>
        <rect className="seg-unknown" {...box} />
        <rect className="pill" x={middle - 34} y={9} width={68} height={26} rx={3} />
        <text className="lab" x={middle} y={27} textAnchor="middle">
          {count}
        </text>
      </g>
    )
  }
  return (
    <g className="tile" data-step={gapStep(met, demanded)}>
      <rect {...box} />
      <text className="t2" x={middle} y={28}>
        {count}
      </text>
    </g>
  )
}

/** How full a cell is drawn: nothing at 0, then under a half, under all, and all. */
export function gapStep(met: number, demanded: number): 1 | 2 | 4 | undefined {
  if (met === 0) return undefined
  if (met === demanded) return 4
  return met / demanded < 0.5 ? 1 : 2
}

function describe(rows: readonly GapMapRow[], language: Language): string {
  const most = rows
    .map(({ label, cells }) => ({ label, left: cells.reduce((sum, { met, demanded }) => sum + demanded - met, 0) }))
    .sort((a, b) => b.left - a.left)
    .slice(0, 3)
    .filter(({ left }) => left > 0)
    .map(({ label, left }) => say(language, messages.left, { label, left: formatNumber(left, language) }))
  const lead = say(language, messages.lead)
  return most.length === 0 ? lead : `${lead} ${say(language, messages.mostLeft, { rows: most.join(', ') })}`
}
