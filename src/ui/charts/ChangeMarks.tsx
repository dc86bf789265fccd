import { type ChangePoint, type ChangeRow, shareOf } from './change-point.ts'
import { at } from './position.ts'
import { Whisker } from './Whisker.tsx'

/** Height of the two lanes of an answer, in pixels: the earlier round above, the later below. */
export const lanesHeight = 52
const lanes = { earlier: 13, later: 39 } as const

/** An answer in two rounds: a lane for each on a scale to a hundred percent, and a line between them where they can be compared. */
export function ChangeMarks({ row }: { row: ChangeRow }) {
  const [from, to] = [shareOf(row.earlier), shareOf(row.later)]
  return (
    <>
      <Lane y={lanes.earlier} />
      <Lane y={lanes.later} />
      {row.line && from !== null && to !== null && (
        <line className="change-line" x1={at(from)} x2={at(to)} y1={lanes.earlier} y2={lanes.later} />
      )}
      <Point point={row.earlier} y={lanes.earlier} className="point-earlier" />
      <Point point={row.later} y={lanes.later} className="point-later" />
    </>
  )
}

function Lane({ y }: { y: number }) {
  return (
    <>
      <line className="axis" x1="0" x2="100%" y1={y} y2={y} />
      <line className="tick" x1="0" x2="0" y1={y - 4} y2={y + 4} />
      <line className="tick" x1="50%" x2="50%" y1={y - 2} y2={y + 2} />
      <line className="tick" x1="100%" x2="100%" y1={y - 4} y2={y + 4} />
    </>
  )
}

interface PointProps {
  point: ChangePoint | null
  y: number
  className: string
}

/** A round of ours is a dot with its interval; what somebody else has published is a hollow diamond without one. */
function Point({ point, y, className }: PointProps) {
  const share = shareOf(point)
  if (point === null || share === null) return null
  if (point.kind === 'published') {
    return (
      <svg x={at(share)} y={y} width="1" height="1" overflow="visible" aria-hidden="true">
        <path className="point-published" d="M0 -7 7 0 0 7 -7 0Z" />
      </svg>
    )
  }
  return (
    <>
      {point.interval && <Whisker range={point.interval} y={y} halo />}
      <circle className={className} cx={at(share)} cy={y} r="6" />
    </>
  )
}
