import { ByteWriter } from './byte-writer.ts'
import { layOut } from './layout.ts'
import type { SavFile } from './model.ts'
import { writeCases } from './write-cases.ts'
import { writeHeader, writeValueLabels, writeVariables } from './write-dictionary.ts'
import { writeExtensions } from './write-extensions.ts'

/**
 * An SPSS system file (.sav): UTF-8, compressed by bytes, with labels of variables and values, a range of missing values,
 * names of up to 64 bytes and texts of up to 32 767. A longer text is cut, and says so by ending in ….
 *
 * Source: GNU PSPP Developers Guide, "System File Format". No kept package for Node writes missing values or long texts, so
 * this is ours; the test has PSPP read what it writes.
 */
export function writeSav(file: SavFile): Uint8Array {
  const out = new ByteWriter()
  const placed = layOut(file)
  writeHeader(out, file, placed)
  writeVariables(out, placed)
  writeValueLabels(out, placed)
  writeExtensions(out, placed, file.rows.length)
  writeCases(out, file, placed)
  return out.finish()
}
