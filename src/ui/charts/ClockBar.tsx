import { at } from './position.ts'

/** How much of a time limit has gone, with a mark at each day or quarter. All of it in words: `label`. */
export function ClockBar({ label, spent, ticks }: { label: string; spent: number; ticks: readonly number[] }) {
  return (
    <svg className="chart" width="100%" height="10" role="img" aria-label={label}>
      <rect className="track" width="100%" height="8" y="1" />
      {spent > 0 && <rect className="spent" width={at(spent)} height="8" y="1" />}
      {ticks.map((tick) => (
        <line key={tick} className="tick" x1={at(tick)} x2={at(tick)} y1="0" y2="10" />
      ))}
    </svg>
  )
}
