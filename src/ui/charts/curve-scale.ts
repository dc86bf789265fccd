import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, line } from 'd3-shape'

/** How many had answered by the end of a day; both are totals, not that day's. */
export interface CurvePoint {
  /** "2026-11-24" */
  date: string
  complete: number
  /** Begun or complete. */
  begun: number
}

export interface CurveFigures {
  opens: string
  closes: string
  /** The population: the top of the picture. */
  total: number
  points: readonly CurvePoint[]
  /** Complete answers expected when the survey closes. */
  forecast?: { low: number; high: number } | undefined
}

export interface CurveShape {
  complete: string | null
  completeArea: string | null
  begun: string | null
  forecastArea: string | null
  forecastLine: string | null
  x: (date: string) => number
  y: (count: number) => number
  /** Counts with a line across: even hundreds or tens, and the total. */
  gridCounts: number[]
}

/** The paths of the curve in a box of the given size. Pure. */
export function shapeCurve(
  { opens, closes, total, points, forecast }: CurveFigures,
  box: [number, number],
): CurveShape {
  const time = scaleUtc([day(opens), day(closes)], [0, box[0]]).clamp(true)
  const level = scaleLinear([0, Math.max(1, total)], [box[1], 0]).clamp(true)
  const x = (date: string) => round(time(day(date)))
  const y = (count: number) => round(level(count))
  const draw = (of: (point: CurvePoint) => number) =>
    line<CurvePoint>()
      .x((point) => x(point.date))
      .y((point) => y(of(point)))([...points])
  const last = points.at(-1)
  const expected =
    last && forecast && last.date < closes ? [ends(last.date, last.complete), ends(closes, forecast)] : null
  return {
    complete: draw((point) => point.complete),
    completeArea: area<CurvePoint>()
      .x((point) => x(point.date))
      .y0(y(0))
      .y1((point) => y(point.complete))([...points]),
    begun: draw((point) => point.begun),
    forecastArea:
      expected &&
      area<Expected>()
        .x((e) => x(e.date))
        .y0((e) => y(e.low))
        .y1((e) => y(e.high))(expected),
    forecastLine:
      expected &&
      line<Expected>()
        .x((e) => x(e.date))
        .y((e) => y((e.low + e.high) / 2))(expected),
    x,
    y,
    gridCounts: gridCounts(total),
  }
}

interface Expected {
  date: string
  low: number
  high: number
}

function ends(date: string, count: number | { low: number; high: number }): Expected {
  return typeof count === 'number' ? { date, low: count, high: count } : { date, ...count }
}

function gridCounts(total: number): number[] {
  const step = scaleLinear([0, Math.max(1, total)], [0, 1]).ticks(3)
  const below = step.filter((count) => Number.isInteger(count) && count < total * 0.88)
  return [...below, total]
}

function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

function round(value: number): number {
  return Number(value.toFixed(2))
}
