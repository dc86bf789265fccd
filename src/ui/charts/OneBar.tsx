import { type Language, say } from '../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../stats/format-percent.ts'
import { Axis } from './Axis.tsx'
import { carriesPercent, percentRange } from './chart-words.ts'
import { messages } from './messages.ts'
import { layoutOneBar, type OneBarLayout, placeHatchName } from './one-bar-layout.ts'
import { at, type Range } from './position.ts'
import { Whisker } from './Whisker.tsx'

export interface OneBarProps {
  language: Language
  /** Unique on the page. */
  id: string
  yes: { label: string; count: number }
  no: { label: string; count: number }
  /** The whole bar: the population, or those that were asked where it is not known. */
  total: number
  /** What is counted, in plural: "kommuner". */
  unit: string
  /** For the first answer, in shares. */
  interval: Range | null
  /** For the first answer; null for a follow-up question and without a frame. */
  bounds: Range | null
}

/**
 * A question with two answers as one bar over everyone: the first from the left, the second from the right, those that
 * did not answer between them, for the truth lies somewhere there. Below it the lane: what is possible, what is likely,
 * and the share of those that answered.
 */
export function OneBar(props: OneBarProps) {
  const { language, id, yes, no, total, interval, bounds } = props
  const layout = layoutOneBar({ yes: yes.count, no: no.count, total, interval, bounds })
  const { title, desc } = oneBarWords(props)
  return (
    <svg
      className="chart one-bar"
      width="100%"
      height={layout.height}
      role="img"
      aria-labelledby={desc === '' ? `${id}-t` : `${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      {desc !== '' && <desc id={`${id}-d`}>{desc}</desc>}
      <Counts {...props} layout={layout} />
      <Segments layout={layout} language={language} />
      <Lane {...props} layout={layout} />
      <Axis y={layout.axisY} />
    </svg>
  )
}

interface Part extends OneBarProps {
  layout: OneBarLayout
}

function Counts({ language, yes, no, layout }: Part) {
  const texts = {
    yes: `${yes.label} ${formatNumber(yes.count, language)}`,
    no: `${no.label} ${formatNumber(no.count, language)}`,
    name: say(language, messages.didNotAnswer),
  }
  const name = placeHatchName(layout, texts)
  return (
    <>
      <text className="lab strong" x="0" y="14">
        {texts.yes}
      </text>
      {name !== null && (
        <text className="lab quiet" x={at(name)} y="14" textAnchor="middle">
          {texts.name}
        </text>
      )}
      <text className="lab strong" x="100%" y="14" textAnchor="end">
        {texts.no}
      </text>
    </>
  )
}

function Segments({ layout, language }: { layout: OneBarLayout; language: Language }) {
  const { yesEnd, noStart, unanswered } = layout
  const middle = at((yesEnd + noStart) / 2)
  const count = formatNumber(unanswered, language)
  const pill = 18 + 8 * count.length
  return (
    <>
      {noStart < 1 && <rect className="seg-no" x={at(noStart)} y="24" width={at(1 - noStart)} height="36" />}
      {unanswered > 0 && (
        <rect className="seg-unknown" x={at(yesEnd)} y="24" width={at(noStart - yesEnd)} height="36" />
      )}
      {yesEnd > 0 && <rect className="seg-yes" x="0" y="24" width={at(yesEnd)} height="36" />}
      {layout.hatchIsCounted && (
        <g>
          <rect
            className="pill"
            x={middle}
            y="32"
            width={pill}
            height="20"
            rx="10"
            transform={`translate(${-pill / 2} 0)`}
          />
          <text className="lab" x={middle} y="46.5" textAnchor="middle">
            {count}
          </text>
        </g>
      )}
    </>
  )
}

function Lane({ language, yes, no, interval, bounds, layout }: Part) {
  const n = yes.count + no.count
  const { label, point } = layout
  const isLeft = label?.side === 'left'
  const percent = carriesPercent(n) ? formatPercent(yes.count, n, language) : null
  return (
    <>
      {bounds && (
        <>
          <line className="guide" x1={at(bounds.low)} x2={at(bounds.low)} y1="60" y2="84" />
          <line className="guide" x1={at(bounds.high)} x2={at(bounds.high)} y1="60" y2="84" />
          <rect className="band" x={at(bounds.low)} y="72" width={at(bounds.high - bounds.low)} height="12" />
        </>
      )}
      {point !== null && interval && <Whisker range={interval} y={78} />}
      {point !== null && <circle className="point" cx={at(point)} cy="78" r="4.5" />}
      {label && percent && (
        <text
          className="lab"
          x={at(label.at)}
          y={label.side === 'below' ? 104 : 82.5}
          dx={label.side === 'below' ? 0 : isLeft ? -10 : 10}
          textAnchor={isLeft ? 'end' : 'start'}
        >
          <tspan className="lab strong">{percent}</tspan>
          {interval && <tspan className="lab quiet">{`\u00a0\u00a0${percentRange(interval, language)}`}</tspan>}
        </text>
      )}
    </>
  )
}

/** What the bar says in words, for those who do not see it. */
export function oneBarWords(props: OneBarProps): { title: string; desc: string } {
  const { language, yes, no, total, unit, interval, bounds } = props
  const n = yes.count + no.count
  const percent = carriesPercent(n) ? formatPercent(yes.count, n, language) : null
  const desc: string[] = []
  if (percent !== null) desc.push(say(language, messages.shareOfAnswers, { label: yes.label, percent }))
  if (percent !== null && interval)
    desc.push(say(language, messages.interval, { range: percentRange(interval, language) }))
  if (bounds && n > 0) desc.push(say(language, messages.boundsText, { range: percentRange(bounds, language) }))
  const title = say(language, messages.oneBarTitle, {
    yes: `${yes.label} ${formatNumber(yes.count, language)}`,
    no: `${no.label} ${formatNumber(no.count, language)}`,
    unanswered: formatNumber(total - n, language),
    total: formatNumber(total, language),
    unit,
  })
  return { title, desc: desc.join(' ') }
}
