import type { Language } from '../../platform/i18n/index.ts'
import { ChangeMarks, lanesHeight } from './ChangeMarks.tsx'
import { type ChangePoint, type ChangeRow, changeWords, pointParts, type RoundNames } from './change-point.ts'

export interface ChangeChartProps {
  language: Language
  rounds: RoundNames
  /** In the order that they are drawn. */
  rows: readonly ChangeRow[]
}

/** How the answers to a question have changed between two rounds: each answer as two lanes, with the figures written beside them. */
export function ChangeChart({ language, rounds, rows }: ChangeChartProps) {
  return (
    <ul className="changes">
      {rows.map((row) => (
        <li key={row.id}>
          <span className="changes-label">{row.label}</span>
          <span className="changes-rounds">
            <span>{rounds.earlier}</span>
            <span>{rounds.later}</span>
          </span>
          <svg
            className="chart"
            width="100%"
            height={lanesHeight}
            role="img"
            aria-label={changeWords(row, rounds, language)}
          >
            <ChangeMarks row={row} />
          </svg>
          <span className="changes-figures">
            <Figure language={language} point={row.earlier} />
            <Figure language={language} point={row.later} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Figure({ language, point }: { language: Language; point: ChangePoint | null }) {
  if (point === null) return <span className="quiet">–</span>
  const { count, of, percent } = pointParts(point, language)
  return (
    <span>
      {count !== '' && <b>{count}</b>} <span className="of">{of}</span> <span className="pc">{percent}</span>
    </span>
  )
}
