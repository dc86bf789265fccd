/** A table of figures as it is written, the same on a page and in a document. The first column is the heading of the row. */
export interface FigureTable {
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[]
  readonly rows: readonly (readonly string[])[]
}
