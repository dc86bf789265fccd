import { cell, countyTiles, offset, tile } from './tiles.ts'

/** The country in 21 tiles, one's own county in ink. */
export function Mark({ countyCode }: { countyCode?: string | undefined }) {
  return (
    <svg className="mark" viewBox={`0 0 ${cell * 4} ${cell * 8}`} aria-hidden="true" focusable="false">
      {countyTiles.map(([code, column, row]) => (
        <rect
          key={code}
          x={offset(column)}
          y={offset(row)}
          width={tile}
          height={tile}
          rx=".6"
          className={code === countyCode ? 'mark-here' : undefined}
        />
      ))}
    </svg>
  )
}
