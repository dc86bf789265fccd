/** Finds codes of words from their bytes, for several lists of words at once: cells of one kind share a list. */
export interface CodeTable {
  /** By hash within the list's part: 1 + the place of a word, 0 for none. */
  readonly slots: Int32Array
  /** Every word one after another, and where each begins; one more at the end. */
  readonly bytes: Uint8Array
  readonly starts: Int32Array
}

/** Where a list's words and slots are in the table. */
export interface CodeList {
  readonly firstWord: number
  readonly firstSlot: number
  /** How many slots it has, a power of two, less one. */
  readonly mask: number
}

/** One step of the hash, taken byte by byte while a cell is read. */
export function mixByte(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0
}

export function createCodeTable(lists: readonly (readonly string[])[]): {
  readonly table: CodeTable
  readonly lists: readonly CodeList[]
} {
  const encoder = new TextEncoder()
  const words: Uint8Array[] = []
  const slots: number[] = []
  const known = new Map<string, CodeList>()
  const placed = lists.map((list) => {
    const key = JSON.stringify(list)
    const same = known.get(key)
    if (same) return same
    let length = 4
    while (length < list.length * 4) length *= 2
    const added: CodeList = { firstWord: words.length, firstSlot: slots.length, mask: length - 1 }
    known.set(key, added)
    slots.push(...new Array<number>(length).fill(0))
    for (const word of list) {
      const bytes = encoder.encode(word)
      words.push(bytes)
      let slot = slotOf(bytes.reduce(mixByte, 0), added.mask)
      while (slots[added.firstSlot + slot] !== 0) slot = (slot + 1) & added.mask
      slots[added.firstSlot + slot] = words.length
    }
    return added
  })
  const starts = new Int32Array(words.length + 1)
  words.forEach((word, index) => {
    starts[index + 1] = (starts[index] as number) + word.length
  })
  const bytes = new Uint8Array(starts[words.length] as number)
  words.forEach((word, index) => {
    bytes.set(word, starts[index])
  })
  return { table: { slots: Int32Array.from(slots), bytes, starts }, lists: placed }
}

/** The code of a cell's word: its place in the list from 1; 0 when it is none of the words. `hash` is that of its bytes. */
export function findCode(
  { slots, bytes, starts }: CodeTable,
  { firstWord, firstSlot, mask }: CodeList,
  hash: number,
  cells: Uint8Array,
  from: number,
  to: number,
): number {
  let slot = slotOf(hash, mask)
  for (;;) {
    const word = slots[firstSlot + slot] as number
    if (word === 0) return 0
    const start = starts[word - 1] as number
    if ((starts[word] as number) - start === to - from) {
      let at = from
      while (at < to && bytes[start + at - from] === cells[at]) at += 1
      if (at === to) return word - firstWord
    }
    slot = (slot + 1) & mask
  }
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 7)) & mask
}
