import type { Range } from './position.ts'

export interface OneBarFigures {
  yes: number
  no: number
  /** The whole bar: the population, or those that were asked where the population is not known. */
  total: number
  interval: Range | null
  bounds: Range | null
}

export interface OneBarLayout {
  unanswered: number
  /** Where the hatch begins and ends, in shares of the whole. */
  yesEnd: number
  noStart: number
  /** The count inside the hatch, where there is room. */
  hatchIsCounted: boolean
  /** Share of those that answered. Null when nobody did. */
  point: number | null
  /** Where the figures of the lane stand: beside the band, or on a line of their own when the band takes the width. */
  label: { side: 'left' | 'right' | 'below'; at: number } | null
  /** The axis moves down when the lane's figures need their own line. */
  axisY: number
  height: number
}

const narrowestForCount = 0.09
const widestForRight = 0.55
/** The figures take about a third of the width at 320 pixels. */
const roomForLabel = 0.36

/** Places the parts of one bar. Pure, so that its rules can be tested without a picture. */
export function layoutOneBar({ yes, no, total, interval, bounds }: OneBarFigures): OneBarLayout {
  const answered = yes + no
  if (!(yes >= 0 && no >= 0 && answered <= total && total > 0)) {
    throw new RangeError(`one bar: ${yes} and ${no} do not fit in ${total}`)
  }
  const yesEnd = yes / total
  const noStart = 1 - no / total
  const point = answered === 0 ? null : yes / answered
  const lane = bounds ?? interval ?? (point === null ? null : { low: point, high: point })
  const label = point === null || lane === null ? null : placeLabel(lane)
  const axisY = label?.side === 'below' ? 120 : 100
  return {
    unanswered: total - answered,
    yesEnd,
    noStart,
    hatchIsCounted: noStart - yesEnd > narrowestForCount,
    point,
    label,
    axisY,
    height: axisY + 28,
  }
}

function placeLabel({ low, high }: Range): { side: 'left' | 'right' | 'below'; at: number } {
  if (high <= widestForRight) return { side: 'right', at: high }
  if (low >= roomForLabel) return { side: 'left', at: low }
  if (1 - high >= roomForLabel) return { side: 'right', at: high }
  return { side: 'below', at: 0 }
}

/** Widths of letters as shares of the narrowest chart, 288 pixels: the counts in bold at 16, the name at 14. */
const countLetter = 9 / 288
const nameLetter = 6.5 / 288

/**
 * Where the name of the hatch is centred, between the counts in the corners so that they never meet, also at 320 pixels.
 * Null when it would not stand over its hatch: the count in the hatch and the key then say what it is.
 */
export function placeHatchName(
  { yesEnd, noStart }: OneBarLayout,
  texts: { yes: string; no: string; name: string },
): number | null {
  const half = (texts.name.length * nameLetter) / 2
  const least = texts.yes.length * countLetter + half
  const most = 1 - texts.no.length * countLetter - half
  const middle = (yesEnd + noStart) / 2
  const placed = Math.min(most, Math.max(least, middle))
  return noStart - yesEnd > 0.02 && least <= most && placed >= yesEnd && placed <= noStart ? placed : null
}
