/** A text as R reads it in code. */
export function rText(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: R reads no control character in a text but as a number
  return `"${escaped.replace(/[\u0000-\u001f\u007f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
}

export function rTexts(texts: readonly string[]): string {
  return `c(${texts.map(rText).join(', ')})`
}

/** A vector of numbers with names; two that are the same are told apart by their number. */
export function rNamed(entries: readonly { readonly code: number; readonly label: string }[]): string {
  const count = new Map<string, number>()
  for (const { label } of entries) count.set(label, (count.get(label) ?? 0) + 1)
  const named = entries.map(({ code, label }) => {
    const name = (count.get(label) ?? 0) > 1 || label === '' ? `${label} (${code})` : label
    return `${rText(name)} = ${code}`
  })
  return named.length === 0 ? 'numeric()' : `c(${named.join(', ')})`
}

/** A comment of lines that are no longer than the others. */
export function rComment(text: string): string {
  const lines: string[] = []
  let line = '#'
  for (const word of text.split(/\s+/)) {
    if (line.length + 1 + word.length > 100) {
      lines.push(line)
      line = '#'
    }
    line += ` ${word}`
  }
  return [...lines, line].join('\n')
}
