const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/**
 * The checksum that a ZIP file keeps of each of its parts, over the bytes that follow those already summed.
 * Source: PKWARE, .ZIP File Format Specification (APPNOTE) 4.4.7. Example: of the bytes of "123456789" it is 0xcbf43926.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return ~value >>> 0
}
