import { at, type Range } from './position.ts'
import { Whisker } from './Whisker.tsx'

export interface BarMarksProps {
  /** 0–1; null draws the track alone. */
  share: number | null
  interval?: Range | null | undefined
  /** Top of the bar. */
  y: number
  height: number
  /** A share to compare with, drawn as a line across. */
  reference?: number | undefined
}

/** One bar on its track to a hundred percent, with its interval. The marks only; a chart gives them their frame and words. */
export function BarMarks({ share, interval, y, height, reference }: BarMarksProps) {
  const middle = y + height / 2
  return (
    <>
      <rect className="track" x="0" y={y} width="100%" height={height} />
      {share !== null && <rect className="seg-yes" x="0" y={y} width={at(share)} height={height} />}
      {share !== null && interval && <Whisker range={interval} y={middle} halo />}
      {reference !== undefined && (
        <>
          <line className="whisker halo" x1={at(reference)} x2={at(reference)} y1={y - 3} y2={y + height + 3} />
          <line className="whisker" x1={at(reference)} x2={at(reference)} y1={y - 4} y2={y + height + 4} />
        </>
      )}
    </>
  )
}
