/** A place in the matrix, counted from 1: the least likely and the least severe. */
export interface MatrixPlace {
  readonly likelihood: number
  readonly consequence: number
}

export type MatrixMark = 'before' | 'now' | 'after'

/** A risk with where it stands. What nobody has said is not there. */
export interface MatrixRisk {
  /** As its list numbers it. */
  readonly n: number
  readonly places: Readonly<Partial<Record<MatrixMark, MatrixPlace>>>
}

export interface PlacedMark {
  readonly n: number
  readonly mark: MatrixMark
  readonly x: number
  readonly y: number
}

export interface MatrixMove {
  readonly n: number
  readonly planned: boolean
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
}

export const matrixLeft = 96
export const matrixTop = 8
export const matrixWidth = 420
export const matrixHeight = 310
/** Of a cell, above the marks: its level is written there. */
const labelHeight = 20
/** Beside each other in a cell, before a second row begins. */
const inRow = 3
export const markRadius = { before: 6, now: 10, after: 9 } as const

export interface MatrixSize {
  readonly rows: number
  readonly columns: number
}

/** The upper left corner of a cell, and its size. */
export function cellAt({ likelihood, consequence }: MatrixPlace, { rows, columns }: MatrixSize) {
  const [width, height] = [matrixWidth / columns, matrixHeight / rows]
  return { x: matrixLeft + (consequence - 1) * width, y: matrixTop + (rows - likelihood) * height, width, height }
}

const samePlace = (a: MatrixPlace, b: MatrixPlace): boolean =>
  a.likelihood === b.likelihood && a.consequence === b.consequence

/** Every mark with its own spot in its cell. What stands where the risk stands now is not drawn twice. */
export function placeMarks(risks: readonly MatrixRisk[], size: MatrixSize): readonly PlacedMark[] {
  const marks = risks.flatMap(({ n, places }) =>
    (['before', 'now', 'after'] as const).flatMap((mark) => {
      const place = places[mark]
      if (place === undefined) return []
      const now = places.now
      return mark !== 'now' && now !== undefined && samePlace(place, now) ? [] : [{ n, mark, place }]
    }),
  )
  const inCell = (place: MatrixPlace) => marks.filter((each) => samePlace(each.place, place))
  return marks.map((each) => {
    const beside = inCell(each.place)
    const at = beside.indexOf(each)
    const cell = cellAt(each.place, size)
    const rows = Math.max(1, Math.ceil(beside.length / inRow))
    const row = Math.floor(at / inRow)
    const inThis = Math.min(inRow, beside.length - row * inRow)
    return {
      n: each.n,
      mark: each.mark,
      x: cell.x + (cell.width * ((at % inRow) + 1)) / (inThis + 1),
      y: cell.y + labelHeight + ((cell.height - labelHeight) * (row + 0.5)) / rows,
    }
  })
}

/** From where each risk was to where it is, and on to where it will be: from the edge of a mark to the edge of the next. */
export function movesOf(marks: readonly PlacedMark[]): readonly MatrixMove[] {
  const gap = 3
  return marks.flatMap((mark) => {
    if (mark.mark === 'now') return []
    const now = marks.find((each) => each.n === mark.n && each.mark === 'now')
    if (now === undefined) return []
    const [from, to] = mark.mark === 'before' ? [mark, now] : [now, mark]
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const length = Math.hypot(dx, dy)
    const [leave, arrive] = [markRadius[from.mark], markRadius[to.mark] + gap]
    if (length <= leave + arrive) return []
    const along = (distance: number) => ({ x: from.x + (dx * distance) / length, y: from.y + (dy * distance) / length })
    return [{ n: mark.n, planned: mark.mark === 'after', from: along(leave), to: along(length - arrive) }]
  })
}
