import { at, type Range } from './position.ts'

export interface WhiskerProps {
  range: Range
  /** Height of the line above the top of the chart, in pixels. */
  y: number
  /** On a bar the line needs a paper edge to be seen. */
  halo?: boolean
}

/** An interval: a line with caps of ten pixels. */
export function Whisker({ range, y, halo = false }: WhiskerProps) {
  const [low, high] = [at(range.low), at(range.high)]
  return (
    <>
      {halo && <line className="whisker halo" x1={low} x2={high} y1={y} y2={y} />}
      <line className="whisker" x1={low} x2={high} y1={y} y2={y} />
      <line className="whisker" x1={low} x2={low} y1={y - 5} y2={y + 5} />
      <line className="whisker" x1={high} x2={high} y1={y - 5} y2={y + 5} />
    </>
  )
}
