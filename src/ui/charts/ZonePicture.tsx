import { wrapLabel } from './wrap-label.ts'
import {
  laneX,
  outsideHeight,
  type PlacedBand,
  pictureWidth,
  placeBands,
  type ZoneOfPicture,
  type ZoneSystem,
  zoneBox,
} from './zone-layout.ts'

export interface ZonePictureProps {
  /** Unique on the page. */
  id: string
  title: string
  /** The picture in words. */
  words: string
  outside: string
  /** What the three ways from outside are called. */
  lanes: readonly [string, string, string]
  zones: readonly ZoneOfPicture[]
  /** Between two zones, with the number that it has in the list beside the picture; `open` where nothing protects it. */
  conduits: ReadonlyArray<{
    readonly number: number
    readonly from: string
    readonly to: string
    readonly open: boolean
  }>
}

/**
 * Zones as bands, the office outermost, with the systems that stand in each; from above, at the right, the ways in from outside, and at the
 * left what passes between zones. A line is whole where it always stands open, broken where somebody has to open it. Every box is a link, and
 * the picture is never the only place of anything it says.
 */
export function ZonePicture({ id, title, words, outside, lanes, zones, conduits }: ZonePictureProps) {
  const { bands, height } = placeBands(zones)
  const at = new Map(bands.map((band) => [band.zone.id, band]))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture with links in it, no fields of a form
    <svg
      className="chart zone-picture"
      width={pictureWidth}
      height={height}
      viewBox={`0 0 ${pictureWidth} ${height}`}
      role="group"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{words}</desc>
      <defs>
        <marker
          id={`${id}-pil`}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path d="M0 0 8 4 0 8Z" className="zone-tip" />
        </marker>
      </defs>
      <text className="lab strong" x={zoneBox.left} y={22}>
        {outside}
      </text>
      <line className="zone-edge" x1={zoneBox.left} x2={pictureWidth} y1={outsideHeight - 14} y2={outsideHeight - 14} />
      {lanes.map((label, lane) => (
        <Lane key={label} label={label} lane={lane} bands={bands} tip={`url(#${id}-pil)`} />
      ))}
      {bands.map((band) => (
        <Band key={band.zone.id} band={band} />
      ))}
      {conduits.map(({ number, from, to, open }, index) => {
        const [first, second] = [at.get(from), at.get(to)]
        return first && second ? (
          <Conduit
            key={number}
            number={number}
            x={zoneBox.left - 22 - (index % 4) * 22}
            from={conduitY(first, index)}
            to={conduitY(second, index)}
            open={open}
            tip={`url(#${id}-pil)`}
          />
        ) : null
      })}
    </svg>
  )
}

/** Ways that begin or end at one band do so at different heights. */
function conduitY({ y, height }: PlacedBand, index: number): number {
  return y + 14 + (index % 4) * Math.min(12, (height - 28) / 3)
}

/** A way in from outside: down to the last zone that it leads to, with an arrow and a count at each. */
function Lane({ label, lane, bands, tip }: { label: string; lane: number; bands: readonly PlacedBand[]; tip: string }) {
  const x = laneX(lane)
  const reached = bands.flatMap(({ zone, y, height }) => {
    const way = zone.ways[lane]
    return way && way.count > 0 ? [{ ...way, id: zone.id, y: y + Math.min(height - 14, 22 + lane * 22) }] : []
  })
  const last = reached.at(-1)
  const top = outsideHeight - 14
  return (
    <g>
      {wrapLabel(label, 96, 14).map((line, index, lines) => (
        <text key={line} className="lab" x={x} y={top - 8 - (lines.length - 1 - index) * 16} textAnchor="middle">
          {line}
        </text>
      ))}
      {last && <line className="zone-way" x1={x} x2={x} y1={top} y2={last.y} />}
      {reached.map(({ id, y, count, open }) => (
        <g key={id}>
          <line
            className={open ? 'zone-way zone-open' : 'zone-way zone-shut'}
            x1={x}
            x2={zoneBox.right + 2}
            y1={y}
            y2={y}
            markerEnd={tip}
          />
          <circle className={open ? 'zone-count zone-count-open' : 'zone-count'} cx={x} cy={y} r={10} />
          <text
            className={open ? 'lab zone-number zone-on-open' : 'lab zone-number'}
            x={x}
            y={y + 4.5}
            textAnchor="middle"
          >
            {count}
          </text>
        </g>
      ))}
    </g>
  )
}

function Band({ band: { zone, y, height, places } }: { band: PlacedBand }) {
  return (
    <g>
      <rect className="zone-band" x={zoneBox.left} y={y} width={zoneBox.right - zoneBox.left} height={height} rx="4" />
      <text className="lab" x={zoneBox.left + 12} y={y + 22} fontWeight="600">
        {`${zone.label} `}
        <tspan className="zone-kind" fontWeight="400">
          {zone.note}
        </tspan>
      </text>
      {zone.systems.map((system, index) => {
        const place = places[index]
        return place ? <System key={system.id} system={system} x={place.x} y={place.y} height={place.height} /> : null
      })}
    </g>
  )
}

function System({ system, x, y, height }: { system: ZoneSystem; x: number; y: number; height: number }) {
  return (
    <a href={system.href}>
      <rect className="zone-system" x={x} y={y} width={zoneBox.system} height={height} rx="3" />
      {system.danger && <rect className="zone-danger" x={x} y={y} width={6} height={height} rx="3" />}
      {wrapLabel(system.label, zoneBox.system - 26, 14).map((line, index) => (
        <text key={`${index + 1}`} className="lab" x={x + 14} y={y + 19 + index * 16}>
          {`${line} `}
        </text>
      ))}
      {system.note !== '' && (
        <text className="lab small quiet" x={x + 14} y={y + height - 9}>
          {system.note}
        </text>
      )}
    </a>
  )
}

interface ConduitProps {
  number: number
  x: number
  from: number
  to: number
  open: boolean
  tip: string
}

/** What passes between two zones, at the left of them. */
function Conduit({ number, x, from, to, open, tip }: ConduitProps) {
  const middle = (from + to) / 2
  return (
    <g>
      <path
        className={open ? 'zone-way zone-open' : 'zone-way'}
        d={`M${zoneBox.left} ${from}H${x}V${to}H${zoneBox.left - 2}`}
        markerEnd={tip}
      />
      <circle className={open ? 'zone-count zone-count-open' : 'zone-count'} cx={x} cy={middle} r={10} />
      <text
        className={open ? 'lab zone-number zone-on-open' : 'lab zone-number'}
        x={x}
        y={middle + 4.5}
        textAnchor="middle"
      >
        {number}
      </text>
    </g>
  )
}
