/**
 * The place of each respondent by the bytes of its name. Kept in a few arrays of numbers rather than as a million strings, so that it is
 * small, quick, and can be shared with threads, which look up and never add.
 */
export interface RespondentIndex {
  /** The place of a name, from 0; −1 when it is not there. */
  find(bytes: Uint8Array, from: number, to: number): number
  /** The place of a name, which is the next one when it is new. */
  add(bytes: Uint8Array, from: number, to: number): number
  /** How many there are. */
  size(): number
  share(): SharedRespondents
}

/** An index as plain data. */
export interface SharedRespondents {
  readonly names: Uint8Array
  /** By place: where its name ends in `names`; it begins where the one before ends. */
  readonly ends: Int32Array
  /** Places by hash, −1 where there is none; a power of two in length. */
  readonly slots: Int32Array
  readonly size: number
}

export function createRespondentIndex(from?: SharedRespondents): RespondentIndex {
  let names = from?.names ?? shared(Uint8Array, 1 << 12)
  let ends = from?.ends ?? shared(Int32Array, 1 << 8)
  let slots = from?.slots ?? shared(Int32Array, 1 << 9).fill(-1)
  let size = from?.size ?? 0

  const startOf = (place: number) => (place === 0 ? 0 : (ends[place - 1] as number))

  const isAt = (place: number, bytes: Uint8Array, start: number, end: number): boolean => {
    const own = startOf(place)
    if ((ends[place] as number) - own !== end - start) return false
    for (let at = start; at < end; at++) if (names[own + at - start] !== bytes[at]) return false
    return true
  }
  /** The slot that holds the name, or the free one where it belongs. */
  const slotOf = (bytes: Uint8Array, start: number, end: number): number => {
    const mask = slots.length - 1
    let slot = hash(bytes, start, end) & mask
    for (;;) {
      const place = slots[slot] as number
      if (place < 0 || isAt(place, bytes, start, end)) return slot
      slot = (slot + 1) & mask
    }
  }
  const grow = (): void => {
    slots = shared(Int32Array, slots.length * 2).fill(-1)
    for (let place = 0; place < size; place++) slots[slotOf(names, startOf(place), ends[place] as number)] = place
  }

  return {
    find: (bytes, start, end) => slots[slotOf(bytes, start, end)] as number,
    add(bytes, start, end) {
      const slot = slotOf(bytes, start, end)
      const place = slots[slot] as number
      if (place >= 0) return place
      const begin = startOf(size)
      const length = end - start
      if (begin + length > names.length) names = larger(names, begin + length)
      if (size === ends.length) ends = larger(ends, size + 1)
      names.set(bytes.subarray(start, end), begin)
      ends[size] = begin + length
      slots[slot] = size
      size += 1
      if (size * 2 > slots.length) grow()
      return size - 1
    },
    size: () => size,
    share: () => ({ names, ends, slots, size }),
  }
}

/** FNV-1a, with its high bits mixed into the low ones that choose the slot. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5
  for (let at = start; at < end; at++) value = Math.imul(value ^ (bytes[at] as number), 0x01000193)
  return value ^ (value >>> 15)
}

type Numbers = Uint8Array | Int32Array

function shared<T extends Numbers>(
  kind: { new (buffer: SharedArrayBuffer): T; BYTES_PER_ELEMENT: number },
  length: number,
): T {
  return new kind(new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT))
}

function larger<T extends Numbers>(numbers: T, least: number): T {
  const kind = numbers.constructor as { new (buffer: SharedArrayBuffer): T; BYTES_PER_ELEMENT: number }
  const copy = shared(kind, Math.max(least, numbers.length * 2))
  copy.set(numbers)
  return copy
}
