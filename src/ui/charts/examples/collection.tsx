import { Curve } from '../Curve.tsx'
import { CurveKey } from '../CurveKey.tsx'
import { counties } from '../counties.ts'
import { ProgressBar } from '../ProgressBar.tsx'
import { TileKey } from '../TileKey.tsx'
import { TileMap } from '../TileMap.tsx'

export const progress = <ProgressBar language="sv" complete={171} partial={38} none={81} />

const points = [
  { date: '2026-10-05', complete: 0, begun: 0 },
  { date: '2026-10-12', complete: 41, begun: 54 },
  { date: '2026-10-26', complete: 66, begun: 84 },
  { date: '2026-11-02', complete: 112, begun: 138 },
  { date: '2026-11-09', complete: 122, begun: 150 },
  { date: '2026-11-16', complete: 158, begun: 195 },
  { date: '2026-11-24', complete: 171, begun: 209 },
]

export const curveFigures = {
  language: 'sv',
  id: 'curve',
  title: 'Svar över tid',
  opens: '2026-10-05',
  closes: '2026-12-18',
  total: 290,
  points,
  reminders: ['2026-10-26', '2026-11-09', '2026-11-23'],
  forecast: { low: 222, high: 243 },
} as const

export const curve = <Curve {...curveFigures} />
export const curveKey = <CurveKey language="sv" hasForecast />

/** Counts that spread over the four steps; Gotland is one municipality and is withheld. */
export const map = (
  <TileMap
    language="sv"
    id="map"
    title="Svar per län"
    counties={Object.keys(counties).map((code, index) => ({
      code,
      count: 5 + (index % 6),
      total: 10,
      withheld: code === '09',
    }))}
    behindUnder={0.55}
  />
)
export const mapKey = <TileKey language="sv" behindUnder={0.55} />
