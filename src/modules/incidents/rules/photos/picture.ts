/** A picture whose every part has been gone through. */
export interface Cleaned {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Which way is up, as the cameras' tables (TIFF) say it: 1 is as it lies. Whatever cannot be read is 1. */
export function orientationOf(tiff: Uint8Array): number {
  if (tiff.length < 14) return 1
  const view = viewOf(tiff)
  const little = view.getUint16(0) === 0x4949
  if (!little && view.getUint16(0) !== 0x4d4d) return 1
  const table = view.getUint32(4, little)
  if (table + 2 > tiff.length) return 1
  const entries = view.getUint16(table, little)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = table + 2 + entry * 12
    if (at + 12 > tiff.length) return 1
    if (view.getUint16(at, little) !== 0x0112) continue
    const value = view.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** A table that says which way is up, and nothing else. */
export function tiffOf(orientation: number): Uint8Array {
  const tiff = new Uint8Array(26)
  const view = viewOf(tiff)
  view.setUint16(0, 0x4d4d)
  view.setUint16(2, 42)
  view.setUint32(4, 8)
  view.setUint16(8, 1)
  view.setUint16(10, 0x0112)
  view.setUint16(12, 3)
  view.setUint32(14, 1)
  view.setUint16(18, orientation)
  return tiff
}
