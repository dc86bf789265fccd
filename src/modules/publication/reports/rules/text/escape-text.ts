/** A text in which nothing has a meaning, to be put into one that a person goes on to write. */
export function escapeText(text: string): string {
  return text.replace(/[\\{}*[\]]/g, '\\$&').replace(/^(\s*)-/gm, '$1\\-')
}
