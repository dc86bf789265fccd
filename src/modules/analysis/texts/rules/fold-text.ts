/** A text for comparing: small letters without diacritics (å as a, é as e), with single spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a text holds every word of what is searched for, in any order and also inside longer words. */
export function searchFor(search: string): (text: string) => boolean {
  const words = foldText(search).split(' ')
  return (text) => {
    const folded = foldText(text)
    return words.every((word) => folded.includes(word))
  }
}
