/** Width of a letter against the size of the font, on average in Atkinson Hyperlegible Next. Measured on Swedish text. */
const averageLetter = 0.53

/**
 * Breaks a label into lines that fit a width, for pictures that have no layout of their own. A word that is longer than
 * a line is broken, so that nothing runs outside.
 *
 * @param width in pixels
 * @param size of the font in pixels
 */
export function wrapLabel(label: string, width: number, size: number): string[] {
  const longest = Math.max(8, Math.floor(width / (size * averageLetter)))
  const lines: string[] = []
  let line = ''
  for (const word of label.split(/\s+/).filter((part) => part !== '')) {
    for (const piece of cut(word, longest)) {
      if (line === '') line = piece
      else if (line.length + 1 + piece.length <= longest) line += ` ${piece}`
      else {
        lines.push(line)
        line = piece
      }
    }
  }
  return line === '' ? lines : [...lines, line]
}

function cut(word: string, longest: number): string[] {
  const letters = Array.from(word)
  const pieces: string[] = []
  for (let from = 0; from < letters.length; from += longest) pieces.push(letters.slice(from, from + longest).join(''))
  return pieces
}
