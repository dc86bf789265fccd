import {
  cellAt,
  type MatrixMark,
  type MatrixMove,
  type MatrixRisk,
  markRadius,
  matrixHeight,
  matrixLeft,
  matrixTop,
  matrixWidth,
  movesOf,
  placeMarks,
} from './risk-matrix-layout.ts'
import { wrapLabel } from './wrap-label.ts'

export interface RiskMatrixProps {
  /** Unique on the page. */
  id: string
  title: string
  /** What the marks say, in words: the table beside it says the values. */
  description: string
  /** Names of the steps, the least first. */
  likelihoods: readonly string[]
  consequences: readonly string[]
  /** A row for each likelihood: how high the cell is, from 1 to 4, and the word for it. */
  cells: ReadonlyArray<ReadonlyArray<{ readonly height: number; readonly word: string; readonly count: string | null }>>
  risks: readonly MatrixRisk[]
}

/** Likelihood upwards, consequence to the right: where risks stand, where they stood, and where they will. */
export function RiskMatrix({ id, title, description, likelihoods, consequences, cells, risks }: RiskMatrixProps) {
  const size = { rows: likelihoods.length, columns: consequences.length }
  const marks = placeMarks(risks, size)
  const moves = movesOf(marks)
  const cellWidth = matrixWidth / size.columns
  const lines = consequences.map((name) => wrapLabel(name, cellWidth - 4, 13))
  const deepest = Math.max(1, ...lines.map(({ length }) => length))
  const height = matrixTop + matrixHeight + 16 + deepest * 16
  return (
    <svg
      className="matrix"
      viewBox={`0 0 ${matrixLeft + matrixWidth + 4} ${height}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {cells.map((line, row) =>
        line.map(({ height: level, word, count }, column) => {
          const at = cellAt({ likelihood: row + 1, consequence: column + 1 }, size)
          return (
            // The cells of a matrix have no other name than their place
            <g key={`${row} ${column}`}>
              <rect className={`cell l${level}`} x={at.x} y={at.y} width={at.width} height={at.height} />
              <text className="lvl" x={at.x + 7} y={at.y + 15}>
                {word}
              </text>
              {count !== null && (
                <text className="lvl" x={at.x + at.width - 7} y={at.y + 15} textAnchor="end">
                  {count}
                </text>
              )}
            </g>
          )
        }),
      )}
      {likelihoods.map((name, row) => {
        const at = cellAt({ likelihood: row + 1, consequence: 1 }, size)
        const words = wrapLabel(name, matrixLeft - 12, 13)
        const first = at.y + at.height / 2 + 4 - (words.length - 1) * 8
        return words.map((line, n) => (
          <text key={`${name} ${line}`} x={matrixLeft - 8} y={first + n * 16} textAnchor="end">
            {line}
          </text>
        ))
      })}
      {lines.map((words, column) =>
        words.map((line, n) => (
          <text
            key={`${consequences[column]} ${line}`}
            x={matrixLeft + (column + 0.5) * cellWidth}
            y={matrixTop + matrixHeight + 16 + n * 16}
            textAnchor="middle"
          >
            {line}
          </text>
        )),
      )}
      {risks.map(({ n }) => (
        <g className="track-risk" data-of={n} key={n}>
          {moves
            .filter((move) => move.n === n)
            .map((move) => (
              <Move key={`${move.planned}`} move={move} />
            ))}
          {marks
            .filter((mark) => mark.n === n)
            .map(({ mark, x, y }) => (
              <Mark key={mark} mark={mark} x={x} y={y} n={n} />
            ))}
        </g>
      ))}
    </svg>
  )
}

const classOf: Readonly<Record<MatrixMark, string>> = { before: 'inherent', now: 'current', after: 'residual' }

function Mark({ mark, x, y, n }: { mark: MatrixMark; x: number; y: number; n: number }) {
  return (
    <>
      <circle className={classOf[mark]} cx={rounded(x)} cy={rounded(y)} r={markRadius[mark]} />
      {mark !== 'before' && (
        <text className={mark === 'now' ? 'n inv' : 'n'} x={rounded(x)} y={rounded(y + 4)}>
          {n}
        </text>
      )}
    </>
  )
}

function Move({ move: { planned, from, to } }: { move: MatrixMove }) {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  // The line ends inside the head, which points to where it goes
  const back = (distance: number, aside: number) =>
    `${rounded(to.x - distance * Math.cos(angle) + aside * Math.sin(angle))} ${rounded(to.y - distance * Math.sin(angle) - aside * Math.cos(angle))}`
  return (
    <>
      <path
        className={planned ? 'move move-plan' : 'move'}
        d={`M${rounded(from.x)} ${rounded(from.y)}L${back(4, 0)}`}
      />
      <path className="arrowhead" d={`M${rounded(to.x)} ${rounded(to.y)}L${back(8, 4)}L${back(8, -4)}z`} />
    </>
  )
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

/** What the marks of a matrix are. */
export function RiskMatrixKey({ words }: { words: Readonly<Partial<Record<MatrixMark, string>>> }) {
  return (
    <ul className="key">
      {(['before', 'now', 'after'] as const).map((mark) => {
        const size = markRadius[mark] * 2 + 4
        return (
          words[mark] !== undefined && (
            <li key={mark}>
              <svg className="matrix-mark" width={size} height={size} aria-hidden="true">
                <circle className={classOf[mark]} cx={size / 2} cy={size / 2} r={markRadius[mark]} />
              </svg>
              {words[mark]}
            </li>
          )
        )
      })}
    </ul>
  )
}
