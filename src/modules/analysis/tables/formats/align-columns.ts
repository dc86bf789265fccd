/** A cell of a text table; numbers go to the right, words to the left. */
export interface TextCell {
  readonly text: string
  readonly right?: boolean
}

/** Words longer than this are broken over lines. */
const widest = 46

/**
 * Rows as lines of text with columns under each other, two spaces between. The first row is the head and gets a rule
 * under it. The first column is broken at spaces where it is too long; nothing is cut.
 */
export function alignColumns(rows: readonly (readonly TextCell[])[]): string[] {
  const broken = rows.map((row) => breakFirst(row))
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...broken.flatMap((lines) => lines.map((line) => (line[column]?.text ?? '').length))),
  )
  const written = broken.map((lines) =>
    lines.map((line) =>
      line
        .map(({ text, right }, column) =>
          right ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    ),
  )
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  const [head = [], ...body] = written
  return [...head, rule, ...body.flat()]
}

function breakFirst(row: readonly TextCell[]): TextCell[][] {
  const [first, ...others] = row
  if (!first) return [[]]
  const lines: string[] = []
  let line = ''
  for (const word of first.text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > widest) {
      lines.push(line)
      line = `  ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  // The figures stand on the label's first line.
  const blank = others.map((cell) => ({ ...cell, text: '' }))
  return lines.map((text, index) => [{ text }, ...(index === 0 ? others : blank)])
}
