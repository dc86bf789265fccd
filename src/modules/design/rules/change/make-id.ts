const reserved = ['and', 'or', 'not', 'includes', 'respondent', 'status']
const longest = 40

/** An id made of a text, that none of the others has: `Har ni en policy?` gives `har_ni_en_policy`. */
export function makeId(text: string, taken: Iterable<string>): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  const cut =
    plain.length <= longest
      ? plain
      : plain
          .slice(0, longest + 1)
          .replace(/_[^_]*$/, '')
          .slice(0, longest)
  return freeId(cut === '' ? 'del' : cut, taken)
}

/** The id itself where it is free, else with the first number that is. */
export function freeId(id: string, taken: Iterable<string>): string {
  const others = new Set([...taken, ...reserved])
  if (!others.has(id)) return id
  for (let number = 2; ; number++) {
    const candidate = `${id.slice(0, 60)}_${number}`
    if (!others.has(candidate)) return candidate
  }
}
