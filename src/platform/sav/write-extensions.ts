import { type ByteWriter, bytesOf } from './byte-writer.ts'
import type { PlacedVariable } from './layout.ts'

const measures = { nominal: 1, ordinal: 2, scale: 3 } as const
/** The number that stands for none, and the ends of what a range can reach. */
const systemMissing = -Number.MAX_VALUE
const [highest, lowest] = [Number.MAX_VALUE, -1.7976931348623155e308]

/** The records that later versions of SPSS have added, each with its own number. */
export function writeExtensions(out: ByteWriter, placed: readonly PlacedVariable[], cases: number): void {
  const start = (subtype: number, size: number, count: number) => out.int32(7, subtype, size, count)
  const text = (subtype: number, content: string) => {
    const bytes = bytesOf(content)
    start(subtype, 1, bytes.length)
    out.bytes(bytes)
  }

  // Version, machine, IEEE 754, compression, least significant byte first, UTF-8
  start(3, 4, 8)
  out.int32(1, 0, 0, -1, 1, 1, 2, 65_001)
  start(4, 8, 3)
  out.float64(systemMissing, highest, lowest)

  const segments = placed.flatMap(({ variable, segments }) => segments.map((segment) => ({ variable, segment })))
  start(11, 4, segments.length * 3)
  for (const { variable, segment } of segments) {
    const [left, right] = [0, 1]
    out.int32(
      measures[variable.measure],
      segment.width === 0 ? 8 : Math.min(segment.width, 32),
      segment.width === 0 ? right : left,
    )
  }

  text(13, placed.map(({ variable, segments }) => `${segments[0]?.shortName}=${variable.name}`).join('\t'))
  const veryLong = placed.filter(({ segments }) => segments.length > 1)
  if (veryLong.length > 0) {
    text(14, veryLong.map((one) => `${one.segments[0]?.shortName}=${`${one.width}`.padStart(5, '0')}\0\t`).join(''))
  }
  start(16, 8, 2)
  out.bytes(new Uint8Array(BigInt64Array.of(1n, BigInt(cases)).buffer))
  text(20, 'UTF-8')
  out.int32(999, 0)
}
