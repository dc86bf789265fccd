import { unzipSync } from 'fflate'

/** Why a file is not read: it is no zip or is damaged, or it says that it holds too much. */
export type ZipRefusal = 'damaged' | 'too-large'

/** The files in a zip by their names; or why it is not read. @param most bytes that all of them may hold together */
export function readZip(bytes: Uint8Array, most: number): ReadonlyMap<string, Uint8Array> | ZipRefusal {
  let said = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        said += originalSize
        return said <= most
      },
    })
    return said > most ? 'too-large' : new Map(Object.entries(files))
  } catch {
    return 'damaged'
  }
}
