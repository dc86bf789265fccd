/** SPSS takes 64 bytes; ours are ASCII, so bytes are characters. */
const longestName = 64

/** Words that SPSS or R reads as something else than a name. */
const reserved = new Set(
  'all and by eq ge gt le lt ne not or to with if else repeat while function for next break true false null inf nan na in'.split(
    ' ',
  ),
)

/** Gives names that are valid in SPSS and R, and never the same one twice whatever the case of its letters. */
export function createNames(): (wanted: string) => string {
  const taken = new Set<string>()
  return (wanted) => {
    const name = validName(wanted)
    for (let count = 1; ; count++) {
      const tail = count === 1 ? '' : `_${count}`
      const unique = name.slice(0, longestName - tail.length).replace(/_+$/, '') + tail
      if (taken.has(unique.toLowerCase())) continue
      taken.add(unique.toLowerCase())
      return unique
    }
  }
}

/** Letters a–z, digits and _, a letter first, nothing odd last. */
function validName(wanted: string): string {
  const plain = wanted
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  const named = /^[A-Za-z]/.test(plain) ? plain : `v_${plain}`
  return reserved.has(named.toLowerCase()) ? `${named}_v` : named.replace(/_+$/, '')
}
