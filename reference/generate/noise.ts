/**
 * Noise that is the same in every run and on every machine. It is drawn from its keys and not from a stream, so that a
 * change to one question moves no other.
 */

/** Uniform in [0, 1), from the keys alone: FNV-1a over the text, mixed as in MurmurHash3. */
export function uniform(...keys: readonly string[]): number {
  let hash = 0x811c9dc5
  for (const character of keys.join('|')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** About standard normal: twelve uniforms added, less six. Nothing but sums, so exact everywhere. */
export function normal(...keys: readonly string[]): number {
  let sum = -6
  for (let draw = 0; draw < 12; draw += 1) sum += uniform(...keys, String(draw))
  return sum
}

/** One of the list, by the keys. */
export function pick<T>(list: readonly T[], ...keys: readonly string[]): T {
  const chosen = list[Math.floor(uniform(...keys) * list.length)]
  if (chosen === undefined) throw new Error(`nothing to pick from for ${keys.join(' ')}`)
  return chosen
}
