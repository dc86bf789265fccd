/** Bytes that SPSS takes in a text. */
export const longestSavText = 32_767

/** Bytes of text that one segment holds, and how much of the whole width it stands for: they are not the same. */
const segmentBytes = 255
const segmentStep = 252

/** A part of a variable that has a record of its own in the file. */
export interface Segment {
  /** 0 for a number, otherwise bytes of text, at most 255. */
  readonly width: number
  /** Elements of eight bytes that it takes in each case. */
  readonly elements: number
  /** Where its bytes begin and end in the whole text. */
  readonly from: number
  readonly to: number
}

/**
 * The segments of a variable of a width in bytes (0 for a number). A text of more than 255 bytes is stored as several: all but
 * the last of width 255, the last of what is left when each of the others stands for 252.
 *
 * Source: GNU PSPP Developers Guide, "System File Format", Very Long String Record.
 */
export function segmentsOf(width: number): Segment[] {
  if (width === 0) return [{ width: 0, elements: 1, from: 0, to: 0 }]
  const count = width <= segmentBytes ? 1 : Math.ceil(width / segmentStep)
  return Array.from({ length: count }, (_, place) => {
    const own = place < count - 1 ? segmentBytes : width - place * segmentStep
    const from = Math.min(width, place * segmentBytes)
    return { width: own, elements: Math.ceil(own / 8), from, to: Math.min(width, from + Math.min(own, segmentBytes)) }
  })
}
