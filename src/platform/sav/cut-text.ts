import { bytesOf } from './byte-writer.ts'

/** A text of at most so many bytes of UTF-8, with … where something was left out, and no letter in halves. */
export function cutText(text: string, most: number): string {
  if (bytesOf(text).length <= most) return text
  const kept: string[] = []
  let size = bytesOf('…').length
  for (const character of text) {
    size += bytesOf(character).length
    if (size > most) break
    kept.push(character)
  }
  return `${kept.join('').trimEnd()}…`
}
