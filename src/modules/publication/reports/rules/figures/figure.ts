/** What a figure says about the answers that it is of. */
export const measures = [
  'share',
  'count',
  'percent',
  'words',
  'interval',
  'bounds',
  'weighted',
  'base',
  'asked',
  'missing',
  'responded',
  'mean',
  'median',
  'quartiles',
  'least',
  'greatest',
  'participation',
  'cell',
  'test',
] as const
export type Measure = (typeof measures)[number]

/** A number as it is printed, with everything that it takes to find where it comes from. */
export interface Figure {
  /** How a text refers to it, without the group: `metod.ja.procent`. */
  readonly path: string
  readonly measure: Measure
  readonly printed: string
  /** What it is of. */
  readonly of: FigureSource
}

export interface FigureSource {
  /** Null for participation. */
  readonly question: string | null
  /** Row of a matrix. */
  readonly row: string | null
  /** Option, code, or the rate of participation; null for what is of the whole question. */
  readonly option: string | null
  readonly group: FigureGroup | null
  /** Those that answered, in the group where there is one; null where that is hidden or not known. */
  readonly n: number | null
}

/** One group of a breakdown. */
export interface FigureGroup {
  readonly by: string
  readonly id: string
  readonly label: string
}

/** A figure that there is no number for, and why. */
export interface AbsentFigure {
  readonly path: string
  readonly why: AbsentReason
}

/**
 * `withheld`: disclosure control hides it, so that no text can give it. `few`: under twenty answers, where a percentage says
 * more than is known. `none`: nobody has answered. `unweighted`: the survey has no weights.
 */
export type AbsentReason = 'withheld' | 'few' | 'none' | 'unweighted'

export function isAbsent(figure: Figure | AbsentFigure): figure is AbsentFigure {
  return 'why' in figure
}
