/** Finds codes of words from their bytes, for several lists of words at once: cells of one kind share a list. */
export interface CodeTable {
  /** By hash within the list's part: 1 + the place of a word, 0 for none. */
  readonly slots: Int32Array
  /** By word: its key and its length in bytes. */
  readonly keys: Int32Array
  readonly lengths: Int32Array
  /** Every word one after another, and where each begins. */
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

/** A word of so many bytes is its key: nothing else has both. */
const keyLength = 4

/** One step towards the key of a word, taken byte by byte while a cell is read: its last four bytes. */
export function mixByte(key: number, byte: number): number {
  return (key << 8) | byte
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
    const name = JSON.stringify(list)
    const same = known.get(name)
    if (same) return same
    let length = 4
    while (length < list.length * 4) length *= 2
    const added: CodeList = { firstWord: words.length, firstSlot: slots.length, mask: length - 1 }
    known.set(name, added)
    slots.push(...new Array<number>(length).fill(0))
    for (const word of list) {
      const bytes = encoder.encode(word)
      words.push(bytes)
      let slot = slotOf(keyOf(bytes), added.mask)
      while (slots[added.firstSlot + slot] !== 0) slot = (slot + 1) & added.mask
      slots[added.firstSlot + slot] = words.length
    }
    return added
  })
  const lengths = Int32Array.from(words, (word) => word.length)
  const starts = new Int32Array(words.length)
  for (let word = 1; word < words.length; word++) {
    starts[word] = (starts[word - 1] as number) + (lengths[word - 1] as number)
  }
  const bytes = new Uint8Array(words.reduce((sum, word) => sum + word.length, 0))
  words.forEach((word, index) => {
    bytes.set(word, starts[index])
  })
  const keys = Int32Array.from(words, keyOf)
  return { table: { slots: Int32Array.from(slots), keys, lengths, bytes, starts }, lists: placed }
}

/** The code of a cell's word: its place in the list from 1; 0 when it is none of the words. `key` is that of its bytes. */
export function findCode(
  table: CodeTable,
  { firstWord, firstSlot, mask }: CodeList,
  key: number,
  cells: Uint8Array,
  from: number,
  to: number,
): number {
  const { slots, keys, lengths } = table
  for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
    const word = (slots[firstSlot + slot] as number) - 1
    if (word < 0) return 0
    if (keys[word] !== key || lengths[word] !== to - from) continue
    if (to - from <= keyLength || isAt(table, word, cells, from, to)) return word - firstWord + 1
  }
}

function isAt({ bytes, starts }: CodeTable, word: number, cells: Uint8Array, from: number, to: number): boolean {
  const start = starts[word] as number
  for (let at = from; at < to; at++) if (bytes[start + at - from] !== cells[at]) return false
  return true
}

function keyOf(bytes: Uint8Array): number {
  return bytes.reduce(mixByte, 0)
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 15) & mask
}
