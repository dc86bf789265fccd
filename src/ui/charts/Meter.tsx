import { at } from './position.ts'

/** How many of all, as a bar to the whole. */
export function Meter({ label, count, total }: { label: string; count: number; total: number }) {
  return (
    <svg className="chart meter" width="100%" height="12" role="img" aria-label={label}>
      <rect className="track" x="0" y="1" width="100%" height="10" />
      {count > 0 && <rect className="seg-yes" x="0" y="1" width={at(count / total)} height="10" />}
    </svg>
  )
}
