import { type Language, say } from '../../platform/i18n/index.ts'
import { formatNumber } from '../../stats/format-percent.ts'
import { type CurveFigures, type CurveShape, shapeCurve } from './curve-scale.ts'
import { messages } from './messages.ts'
import { at } from './position.ts'
import { shortDate } from './short-date.ts'

export interface CurveProps extends CurveFigures {
  language: Language
  /** Unique on the page. */
  id: string
  title: string
  /** Days that a reminder was sent, "2026-11-09". */
  reminders: readonly string[]
  /** For a picture that stands alone: its width in pixels. Without it the curve takes the width of the page. */
  width?: number
}

const top = 34
const plotHeight = 210

/** Answers over time: complete as a line, begun or complete dashed, reminders numbered, what is expected as a band. */
export function Curve(props: CurveProps) {
  const { language, id, title, reminders, width } = props
  // Stretched to the page, the lines keep their width by non-scaling strokes; drawn to a known width they need no stretching.
  const box: [number, number] = width === undefined ? [100, 100] : [width, plotHeight]
  const shape = shapeCurve(props, box)
  return (
    <svg className="chart" width="100%" height={top + plotHeight + 30} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{describe(props)}</desc>
      <svg
        y={top}
        width="100%"
        height={plotHeight}
        viewBox={`0 0 ${box[0]} ${box[1]}`}
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        <Lines shape={shape} reminders={reminders} box={box} />
      </svg>
      <svg y={top} width="100%" height={plotHeight} overflow="visible" aria-hidden="true">
        <Labels {...props} shape={shape} box={box} language={language} />
      </svg>
    </svg>
  )
}

function Lines({ shape, reminders, box }: { shape: CurveShape; reminders: readonly string[]; box: [number, number] }) {
  const fixed = { vectorEffect: 'non-scaling-stroke' } as const
  return (
    <>
      {shape.gridCounts.map((count) => (
        <line key={count} className="gridline" x1="0" x2={box[0]} y1={shape.y(count)} y2={shape.y(count)} {...fixed} />
      ))}
      {shape.completeArea && <path className="area-main" d={shape.completeArea} />}
      {shape.forecastArea && <path className="area-forecast" d={shape.forecastArea} />}
      {reminders.map((date) => (
        <line key={date} className="wave" x1={shape.x(date)} x2={shape.x(date)} y1="0" y2={box[1]} {...fixed} />
      ))}
      {shape.begun && <path className="line-second" d={shape.begun} />}
      {shape.complete && <path className="line-main" d={shape.complete} />}
      {shape.forecastLine && <path className="line-forecast" d={shape.forecastLine} />}
    </>
  )
}

function Labels(props: CurveProps & { shape: CurveShape; box: [number, number] }) {
  const { language, shape, box, points, reminders, forecast, opens, closes, total } = props
  const along = (date: string) => shape.x(date) / box[0]
  const up = (count: number) => at(shape.y(count) / box[1])
  const last = points.at(-1)
  const lastLeft = last !== undefined && along(last.date) > 0.8
  return (
    <>
      {shape.gridCounts
        .filter((count) => count > 0)
        .map((count) => (
          <text key={count} className="lab quiet" x="0" y={up(count)} dy="-5">
            {formatNumber(count, language)}
          </text>
        ))}
      {reminders.map((date, index) => (
        <text key={date} className="lab" x={at(along(date))} y="-18" textAnchor="middle">
          {index + 1}
        </text>
      ))}
      {last && (
        <>
          <circle className="point" cx={at(along(last.date))} cy={up(last.complete)} r="5.5" />
          <text
            className="lab strong"
            x={at(along(last.date))}
            y={up(last.complete)}
            dx={lastLeft ? -8 : 8}
            dy={last.complete > total * 0.12 ? 22 : -10}
            textAnchor={lastLeft ? 'end' : 'start'}
          >
            {formatNumber(last.complete, language)}
          </text>
        </>
      )}
      {last && forecast && shape.forecastArea && (
        <text className="lab strong" x="100%" y={up(forecast.high)} dy="-8" textAnchor="end">
          {`${formatNumber(forecast.low, language)}–${formatNumber(forecast.high, language)}`}
        </text>
      )}
      <text className="lab quiet" x="0" y="100%" dy="20">
        {shortDate(opens, language)}
      </text>
      <text className="lab quiet" x="100%" y="100%" dy="20" textAnchor="end">
        {shortDate(closes, language)}
      </text>
      {last && along(last.date) > 0.22 && along(last.date) < 0.78 && (
        <text className="lab quiet" x={at(along(last.date))} y="100%" dy="20" textAnchor="middle">
          {shortDate(last.date, language)}
        </text>
      )}
    </>
  )
}

function describe({ language, points, reminders, forecast, closes }: CurveProps): string {
  const last = points.at(-1)
  const parts = [
    last
      ? say(language, messages.curveNow, {
          complete: formatNumber(last.complete, language),
          begun: formatNumber(last.begun, language),
          date: shortDate(last.date, language),
        })
      : say(language, messages.curveEmpty),
  ]
  if (reminders.length > 0) {
    parts.push(
      say(language, messages.curveReminders, { dates: reminders.map((date) => shortDate(date, language)).join(', ') }),
    )
  }
  if (forecast) {
    parts.push(
      say(language, messages.curveForecast, {
        low: formatNumber(forecast.low, language),
        high: formatNumber(forecast.high, language),
        date: shortDate(closes, language),
      }),
    )
  }
  return parts.join(' ')
}
