import { type Language, say } from '../../platform/i18n/index.ts'
import { formatNumber } from '../../stats/format-percent.ts'
import { countyTiles } from '../frame/tiles.ts'
import { counties } from './counties.ts'
import { messages } from './messages.ts'
import { type StepLimits, stepLimits, stepOf } from './tile-steps.ts'

export interface CountyCount {
  /** Two digits. */
  code: string
  count: number
  /** null where the base is hidden: the tile then has a count and no step. */
  total: number | null
  /** Hatched, with a word in place of the figures. */
  withheld?: boolean
}

export interface TileMapProps {
  language: Language
  /** Unique on the page. */
  id: string
  /** What the map shows: "Svar per län". */
  title: string
  counties: readonly CountyCount[]
  /** Counties whose share is under this get a thick frame too. */
  behindUnder?: number
  limits?: StepLimits
}

const cell = 64
const tile = 60

/** The country as 21 tiles: letter above, count and total below, darker with share. A table beside it holds the values. */
export function TileMap(props: TileMapProps) {
  const { language, id, title, counties: given, behindUnder, limits = stepLimits } = props
  const byCode = new Map(given.map((county) => [county.code, county]))
  return (
    <svg className="map" viewBox="-2 -2 260 516" role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{describe(given, language)}</desc>
      {countyTiles.map(([code, column, row]) => {
        const county = byCode.get(code)
        return (
          county && (
            <Tile
              key={code}
              county={county}
              x={column * cell + 2}
              y={row * cell + 2}
              language={language}
              limits={limits}
              behind={behindUnder !== undefined && isUnder(county, behindUnder)}
            />
          )
        )
      })}
    </svg>
  )
}

interface TileProps {
  county: CountyCount
  x: number
  y: number
  language: Language
  limits: StepLimits
  behind: boolean
}

function Tile({ county, x, y, language, limits, behind }: TileProps) {
  const { code, count, total, withheld } = county
  if (withheld) return <WithheldTile code={code} x={x} y={y} language={language} />
  return (
    <g className="tile" data-step={total ? stepOf(count / total, limits) : undefined}>
      <rect x={x} y={y} width={tile} height={tile} rx="3" />
      {behind && <rect className="flag" x={x + 1} y={y + 1} width={tile - 2} height={tile - 2} rx="3" />}
      <text className="t1" x={x + tile / 2} y={y + 22}>
        {counties[code]?.letter ?? code}
      </text>
      <text className="t2" x={x + tile / 2} y={y + 44}>
        {total === null
          ? formatNumber(count, language)
          : `${formatNumber(count, language)}/${formatNumber(total, language)}`}
      </text>
    </g>
  )
}

function WithheldTile({ code, x, y, language }: Pick<TileProps, 'x' | 'y' | 'language'> & { code: string }) {
  return (
    <g>
      <rect className="seg-unknown" x={x} y={y} width={tile} height={tile} rx="3" />
      <rect className="pill" x={x + 8} y={y + 8} width={tile - 16} height={tile - 16} rx="3" />
      <text className="lab" x={x + tile / 2} y={y + 25} textAnchor="middle">
        {counties[code]?.letter ?? code}
      </text>
      <text className="lab" x={x + tile / 2} y={y + 44} textAnchor="middle">
        {say(language, messages.withheld)}
      </text>
    </g>
  )
}

function isUnder({ count, total, withheld }: CountyCount, limit: number): boolean {
  return !withheld && total !== null && total > 0 && count / total < limit
}

function describe(given: readonly CountyCount[], language: Language): string {
  const lowest = given
    .flatMap(({ total, withheld, ...county }) => (total && !withheld ? [{ ...county, total }] : []))
    .sort((a, b) => a.count / a.total - b.count / b.total)
    .slice(0, 2)
    .map(({ code, count, total }) =>
      say(language, messages.mapCounty, {
        name: counties[code]?.name ?? code,
        count: formatNumber(count, language),
        total: formatNumber(total, language),
      }),
    )
  const lead = say(language, messages.mapLead)
  return lowest.length === 0 ? lead : `${lead} ${say(language, messages.mapLowest, { counties: lowest.join(', ') })}`
}
