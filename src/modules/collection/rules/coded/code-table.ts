/** Finds the code of a word from its bytes. */
export interface CodeTable {
  /** By hash: 1 + the place of a word, 0 for none; a power of two in length. */
  readonly slots: Int32Array
  /** The words one after another, and where each begins; one more at the end. */
  readonly bytes: Uint8Array
  readonly starts: Int32Array
}

/** One step of the hash, taken byte by byte while a cell is read. */
export function mixByte(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0
}

export function createCodeTable(words: readonly string[]): CodeTable {
  const encoded = words.map((word) => new TextEncoder().encode(word))
  const starts = new Int32Array(words.length + 1)
  encoded.forEach((word, index) => {
    starts[index + 1] = (starts[index] as number) + word.length
  })
  const bytes = new Uint8Array(starts[words.length] as number)
  let length = 4
  while (length < words.length * 4) length *= 2
  const slots = new Int32Array(length)
  encoded.forEach((word, index) => {
    bytes.set(word, starts[index])
    let slot = firstSlot(word.reduce(mixByte, 0), length)
    while (slots[slot] !== 0) slot = (slot + 1) & (length - 1)
    slots[slot] = index + 1
  })
  return { slots, bytes, starts }
}

/** The code of a cell's word: its place from 1; 0 when it is none of the words. `hash` is that of its bytes. */
export function findCode(table: CodeTable, hash: number, cells: Uint8Array, from: number, to: number): number {
  const { slots, bytes, starts } = table
  let slot = firstSlot(hash, slots.length)
  for (;;) {
    const code = slots[slot] as number
    if (code === 0) return 0
    const start = starts[code - 1] as number
    if ((starts[code] as number) - start === to - from) {
      let at = from
      while (at < to && bytes[start + at - from] === cells[at]) at += 1
      if (at === to) return code
    }
    slot = (slot + 1) & (slots.length - 1)
  }
}

function firstSlot(hash: number, length: number): number {
  return (hash ^ (hash >>> 7)) & (length - 1)
}
