import type { Said } from '../../../survey/index.ts'
import { datasetFileNames, sha256, sumsName } from './dataset-files.ts'
import { messages } from './verify-messages.ts'

/** What became of verifying: the checksum of the whole, or everything that is wrong. */
export type Verdict =
  | { readonly ok: true; readonly sha256: string }
  | { readonly ok: false; readonly faults: readonly Said[] }

/**
 * Verifies a dataset by its files: that each is there, that each is what the checksums say, and that nothing more is.
 *
 * @param expected the checksum of the whole, as the page or the report that refers to it has it; null where it is not known
 */
export function verifyDataset(files: ReadonlyMap<string, Uint8Array>, expected: string | null): Verdict {
  const sums = files.get(sumsName)
  if (!sums) return { ok: false, faults: [messages.noSums] }
  const said = new Map(
    new TextDecoder()
      .decode(sums)
      .split('\n')
      .flatMap((line) => {
        const [, sum, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
        return sum === undefined || name === undefined ? [] : [[name, sum] as const]
      }),
  )
  const faults: Said[] = []
  for (const name of datasetFileNames) {
    const content = files.get(name)
    if (!content) faults.push(messages.missing(name))
    else if (said.get(name) !== sha256(content)) faults.push(messages.altered(name))
  }
  const known = new Set<string>([...datasetFileNames, sumsName])
  for (const name of files.keys()) if (!known.has(name)) faults.push(messages.unknown(name))
  const whole = sha256(sums)
  if (expected !== null && expected.toLowerCase() !== whole) faults.push(messages.another(whole))
  return faults.length > 0 ? { ok: false, faults } : { ok: true, sha256: whole }
}
