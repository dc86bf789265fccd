import { strToU8, type Zippable, zip } from 'fflate'

/** Files by their names, packed in one. */
export function writeZip(files: Readonly<Record<string, string | Uint8Array>>, made: Date): Promise<Uint8Array> {
  const packed: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      [typeof content === 'string' ? strToU8(content) : content, { mtime: made }],
    ]),
  )
  return new Promise((done, fail) => {
    zip(packed, (error, bytes) => (error ? fail(error) : done(bytes)))
  })
}
