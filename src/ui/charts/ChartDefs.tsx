/** The pattern of what is unknown. Once a page, before the first chart: charts point at it as `url(#hatch)`. */
export function ChartDefs() {
  return (
    <svg className="chart-defs" aria-hidden="true" width="0" height="0">
      <defs>
        <HatchPattern />
      </defs>
    </svg>
  )
}

/** The pattern itself, for a picture that stands alone and must carry its own. */
export function HatchPattern() {
  return (
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" className="hatch-ground" />
      <line x1="0" y1="0" x2="0" y2="6" className="hatch-line" />
    </pattern>
  )
}
