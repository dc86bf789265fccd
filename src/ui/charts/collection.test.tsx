import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Curve } from './Curve.tsx'
import { curve, curveFigures, map, mapKey, progress } from './examples/collection.tsx'
import { ProgressBar } from './ProgressBar.tsx'
import { TileMap } from './TileMap.tsx'
import { stepOf } from './tile-steps.ts'

const draw = renderToStaticMarkup

describe('progress bar', () => {
  it('divides the whole frame into complete, begun and none', () => {
    const svg = draw(progress)
    expect(svg).toContain('aria-label="171 hela svar, 38 påbörjade, 81 inga svar av 290"')
    expect(svg).toContain('class="seg-part" x="58.97%" y="1" width="13.1%"')
    expect(svg).toContain('class="seg-no" x="72.07%"')
  })

  it('is empty, not broken, without anyone to ask', () => {
    expect(draw(<ProgressBar language="en" complete={0} partial={0} none={0} />)).not.toContain('<rect')
  })
})

describe('tile map', () => {
  it('draws a tile for each of the 21 counties', () => {
    expect(draw(map).match(/width="60" height="60"/g)).toHaveLength(21)
  })

  it('changes step exactly at 60, 75 and 85 percent', () => {
    expect([0.5999, 0.6, 0.7499, 0.75, 0.8499, 0.85].map((share) => stepOf(share))).toEqual([1, 2, 2, 3, 3, 4])
  })

  it('frames the counties that are behind and says the lowest in words', () => {
    const svg = draw(
      <TileMap
        language="sv"
        id="m"
        title="Svar per län"
        counties={[
          { code: '25', count: 6, total: 14 },
          { code: '22', count: 3, total: 7 },
          { code: '05', count: 11, total: 13 },
        ]}
        behindUnder={0.55}
      />,
    )
    expect(svg.match(/class="flag"/g)).toHaveLength(2)
    expect(svg).toContain('Norrbotten 6 av 14')
    expect(svg).toContain('>6/14<')
  })

  it('writes no figure of a withheld county, not even in the description', () => {
    const svg = draw(
      <TileMap language="sv" id="m" title="x" counties={[{ code: '09', count: 1, total: 1, withheld: true }]} />,
    )
    expect(svg).toContain('>dolt<')
    expect(svg).not.toMatch(/1\/1|1 av 1|data-step/)
  })

  it('explains its steps', () => {
    expect(draw(mapKey)).toContain('60–74\u00a0%')
    expect(draw(mapKey)).toContain('tjock ram: under 55\u00a0%')
  })
})

describe('curve', () => {
  it('ends at the last count, numbers the reminders, and writes the forecast as a range', () => {
    const svg = draw(curve)
    expect(svg).toContain('>171</text>')
    expect(svg.match(/class="wave"/g)).toHaveLength(3)
    expect(svg).toContain('222–243')
    expect(svg).toContain('171 hela svar och 209 påbörjade eller hela den 24 nov. Påminnelser: 26 okt, 9 nov, 23 nov.')
  })

  it('rises in the box from the bottom to the top', () => {
    const path = /class="line-main" d="M([\d.]+),([\d.]+)[^"]*L([\d.]+),([\d.]+)"/.exec(draw(curve))
    expect(path?.slice(1).map(Number)).toEqual([0, 100, 67.57, 41.03])
  })

  it('draws no forecast once the survey is closed, and no line before the first answer', () => {
    const closed = draw(<Curve {...curveFigures} closes="2026-11-24" />)
    expect(closed).not.toContain('area-forecast')
    const empty = draw(<Curve {...curveFigures} points={[]} />)
    expect(empty).toContain('Inga svar än.')
    expect(empty).not.toContain('line-main')
  })
})
