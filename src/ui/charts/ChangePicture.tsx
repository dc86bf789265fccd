import type { Language } from '../../platform/i18n/index.ts'
import type { ChangeChartProps } from './ChangeChart.tsx'
import { ChangeMarks, lanesHeight } from './ChangeMarks.tsx'
import { type ChangePoint, changeWords, pointParts } from './change-point.ts'
import { wrapLabel } from './wrap-label.ts'

export interface ChangePictureProps extends ChangeChartProps {
  /** Unique on the page. */
  id: string
  title: string
  /** In pixels, for breaking labels and placing the lanes: the picture has no layout of its own. */
  width: number
}

const lineHeight = 18
const roundWidth = 56
const figureWidth = 176
/** Room for half a dot at the ends of a lane. */
const margin = 8

/** The same lanes as `ChangeChart`, as one picture: for documents and for download. */
export function ChangePicture({ language, id, title, width, rounds, rows }: ChangePictureProps) {
  const placed: { row: (typeof rows)[number]; lines: string[]; top: number; lanes: number }[] = []
  let top = 0
  for (const row of rows) {
    const lines = wrapLabel(row.label, width, 14)
    const lanes = top + Math.max(1, lines.length) * lineHeight + 4
    placed.push({ row, lines, top, lanes })
    top = lanes + lanesHeight + 14
  }
  const words = rows.map((row) => changeWords(row, rounds, language)).join('. ')
  return (
    <svg className="chart" width="100%" height={Math.max(1, top - 14)} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{words}</desc>
      {placed.map(({ row, lines, top, lanes }) => (
        <g key={row.id}>
          {lines.map((line, index) => (
            <text key={line} className="lab" x="0" y={top + 14 + index * lineHeight}>
              {line}
            </text>
          ))}
          <Texts language={language} round={rounds.earlier} point={row.earlier} y={lanes + 18} />
          <Texts language={language} round={rounds.later} point={row.later} y={lanes + 44} />
          <svg
            x={roundWidth + margin}
            y={lanes}
            width={width - roundWidth - figureWidth - 2 * margin}
            height={lanesHeight}
            overflow="visible"
            aria-hidden="true"
          >
            <ChangeMarks row={row} />
          </svg>
        </g>
      ))}
    </svg>
  )
}

interface TextsProps {
  language: Language
  round: string
  point: ChangePoint | null
  y: number
}

/** The name of the round before its lane and its figure after, each text with an end of its own. */
function Texts({ language, round, point, y }: TextsProps) {
  const parts = point === null ? { count: '', of: '–', percent: '' } : pointParts(point, language)
  return (
    <>
      <text className="lab quiet" x="0" y={y}>
        {round}
      </text>
      <text className="lab" x="100%" y={y} dx={parts.percent === '' ? 0 : -58} textAnchor="end">
        <tspan className="lab strong">{parts.count}</tspan>
        <tspan className="lab quiet">{`\u00a0${parts.of}`}</tspan>
      </text>
      {parts.percent !== '' && (
        <text className="lab strong" x="100%" y={y} textAnchor="end">
          {parts.percent}
        </text>
      )}
    </>
  )
}
