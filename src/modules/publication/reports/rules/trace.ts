import type { Figure, FigureSource, Measure } from './figures/figure.ts'

/**
 * Where the numbers of a report come from. One row for each thing that is counted (an answer to a question, of everyone or of
 * one group), with every way that it is printed.
 */
export interface TraceRow extends FigureSource {
  /** Its place in the appendix: "tal-12". */
  readonly id: string
  readonly printed: readonly { readonly text: string; readonly measure: Measure }[]
  /** The whole of a breakdown stands as one line in the appendix, and number by number in the file. */
  readonly ofTable: boolean
}

/** Gathers the numbers of a report as it is put together. */
export interface Trace {
  /** Notes a figure that is printed. Returns the id of its row. */
  add(figure: Pick<Figure, 'of' | 'printed' | 'measure'>, ofTable?: boolean): string
  readonly rows: readonly TraceRow[]
}

export function createTrace(): Trace {
  const rows = new Map<string, TraceRow & { printed: TraceRow['printed'][number][] }>()
  return {
    add({ of, printed, measure }, ofTable = false) {
      const { question, row, option, group } = of
      const key = JSON.stringify([question, row, option, group?.by, group?.id, ofTable])
      const known = rows.get(key)
      if (known) {
        if (!known.printed.some(({ text }) => text === printed)) known.printed.push({ text: printed, measure })
        return known.id
      }
      const id = `tal-${rows.size + 1}`
      rows.set(key, { ...of, id, printed: [{ text: printed, measure }], ofTable })
      return id
    },
    get rows() {
      return [...rows.values()]
    },
  }
}
