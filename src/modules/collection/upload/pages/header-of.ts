import { createRowReader, detectDelimiter } from '../../../../platform/tables/read-rows.ts'

/** The names of the columns of a table as its text has them, for speaking of its cells. */
export function headerOf(text: string): readonly string[] {
  let header: readonly string[] | null = null
  const reader = createRowReader(
    detectDelimiter(text),
    (cells) => {
      header ??= cells
    },
    () => {},
  )
  reader.push(text.slice(0, 20_000))
  reader.end()
  return header ?? []
}
