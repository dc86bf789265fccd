import { at } from './position.ts'

const ticks = [0, 0.25, 0.5, 0.75, 1] as const

/** The axis from 0 to 100 %. The outermost labels stand inside, so that nothing is cut at the edges. */
export function Axis({ y }: { y: number }) {
  return (
    <>
      <line className="axis" x1="0" x2="100%" y1={y} y2={y} />
      {ticks.map((share) => (
        <g key={share}>
          <line className="tick" x1={at(share)} x2={at(share)} y1={y} y2={y + 5} />
          <text
            className="lab quiet small"
            x={at(share)}
            y={y + 20}
            textAnchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
          >
            {share === 1 ? '100\u00a0%' : share * 100}
          </text>
        </g>
      ))}
    </>
  )
}
