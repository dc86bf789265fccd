import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { hours, meter, spark, wheel } from './examples/cycle.tsx'
import { Meter } from './Meter.tsx'
import { Spark } from './Spark.tsx'
import { alongYear, layLanes, placeLane, ringPath, separate, spot } from './wheel-layout.ts'

const draw = renderToStaticMarkup

describe('year wheel', () => {
  it('has January at the top and goes clockwise', () => {
    expect(spot(alongYear('2026-01-01'), 100)).toEqual({ x: 200, y: 100 })
    expect(spot(alongYear('2026-07-02'), 100).y).toBeGreaterThan(299)
    expect(spot(alongYear('2026-04-02'), 100).x).toBeGreaterThan(299)
    // A day of a leap year stands in the same turn
    expect(alongYear('2024-12-31')).toBeLessThan(1)
  })

  it('says the week, marks the month that it is, and numbers what stands in the list', () => {
    const svg = draw(wheel)
    expect(svg).toContain('aria-labelledby="wheel-t wheel-d"')
    expect(svg).toContain('>48</text>')
    expect(svg).toMatch(/class="month now"[^>]*>nov</)
    expect(svg.match(/class="dotnum"/g)).toHaveLength(5)
    expect(svg.match(/data-kind="plan"/g)).toHaveLength(1)
  })

  it('draws work over the turn of the year as one arc, and a single day so that it is seen', () => {
    const over = ringPath({ from: '2026-12-20', to: '2027-02-15' }, 100)
    expect(over).toMatch(/^M1\d\d[\d.]* 10\d/)
    expect(over).toContain('A100 100 0 0 1')
    expect(ringPath({ from: '2026-01-01', to: '2026-12-30' }, 100)).toContain('0 1 1')
    const [, x1, y1, x2, y2] =
      /^M([\d.]+) ([\d.]+)A.* ([\d.]+) ([\d.]+)$/.exec(ringPath({ from: '2026-05-01', to: '2026-05-01' }, 100)) ?? []
    expect(Math.hypot(Number(x2) - Number(x1), Number(y2) - Number(y1))).toBeGreaterThan(5)
  })

  it('lays what meets in a ring in lanes of their own, over the turn of the year too', () => {
    const span = (from: string, to: string) => ({ from, to })
    expect(layLanes([span('2026-01-10', '2026-03-01'), span('2026-03-02', '2026-05-01')])).toEqual([0, 0])
    expect(layLanes([span('2026-01-10', '2026-03-01'), span('2026-02-01', '2026-05-01')])).toEqual([0, 1])
    expect(layLanes([span('2026-01-02', '2026-03-01'), span('2026-12-01', '2027-01-20')])).toEqual([0, 1])
    // What was done last year stands where this year's is to be
    expect(layLanes([span('2026-02-01', '2026-03-01'), span('2027-02-01', '2027-03-01')])).toEqual([0, 1])
    expect(Math.max(...layLanes(Array.from({ length: 9 }, () => span('2026-02-01', '2026-03-01'))))).toBe(3)
  })

  it('keeps the lanes of a ring within it and clear of each other', () => {
    for (const lanes of [1, 2, 3, 4]) {
      const placed = Array.from({ length: lanes }, (_, lane) => placeLane({ radius: 100, width: 18 }, lane, lanes))
      for (const [at, { radius, width }] of placed.entries()) {
        expect(radius + width / 2).toBeLessThanOrEqual(109.1)
        expect(radius - width / 2).toBeGreaterThanOrEqual(90.9)
        const inner = placed[at + 1]
        if (inner) expect(radius - width / 2).toBeGreaterThan(inner.radius + inner.width / 2 + 1)
      }
    }
  })

  it('keeps numbers of days close to each other apart', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 12 }), (angles) => {
        const placed = separate([...angles].sort((a, b) => a - b))
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(0, index)) {
            const difference = Math.abs(one - other)
            expect(Math.min(difference, 1 - difference)).toBeGreaterThan(0.0255)
          }
        }
      }),
    )
  })
})

describe('the hours of a week', () => {
  it('are divided as the minutes are, with words only where they have room', () => {
    const svg = draw(hours)
    expect(svg).toContain('x="35.71%" width="42.86%"')
    expect(svg).toContain('>Anmälan 1 tim</text>')
    expect(svg).not.toContain('>En mycket lång rubrik</text>')
    expect(svg).toContain('aria-label="50 minuter gjort, anmälan 1 tim, 25 minuter kvar"')
  })
})

describe('where a part stands', () => {
  it('is a bar to the whole, and empty, not broken, at none', () => {
    expect(draw(meter)).toContain('width="90%"')
    expect(draw(<Meter label="0 av 3" count={0} total={3} />)).not.toContain('seg-yes')
  })

  it('has a line where there is more than one month, and none otherwise', () => {
    expect(draw(spark)).toContain('points="0,17.6 33.3,17.6 66.7,15.3 100,10.9"')
    expect(draw(<Spark values={[3]} most={9} />)).not.toContain('svg')
  })
})
