import { documentRenderers } from '../../../../platform/documents/index.ts'
import { programVersion } from '../../../../platform/program/index.ts'
import { readWith } from '../../../analysis/index.ts'
import type { Fault, Read } from '../../../survey/index.ts'
import { type ReportFormat, writeDocument } from '../../picture/documents/write-report.ts'
import { type FrozenReport, sha256 } from '../rules/frozen/frozen-report.ts'
import { messages } from '../rules/frozen/messages.ts'
import { readFrozen } from '../rules/frozen/read-frozen.ts'
import type { ProgramStamp } from '../rules/stamp.ts'
import { composeFrozen } from './compose-frozen.ts'

/** A frozen report made again, and whether it is the same. */
export interface Rebuilt {
  readonly bytes: Uint8Array
  readonly same: boolean
  /** One sentence after another: same or not, and what is another than it was. */
  readonly said: readonly Fault['message'][]
}

/** Makes a frozen report again from its file alone, and compares it with what was frozen. */
export async function rebuildFrozen(file: string, format: ReportFormat): Promise<Read<Rebuilt>> {
  const read = await readWith(file, readFrozen)
  if (!read.ok) return read
  const { frozen, questionnaire } = read.value
  let bytes: Uint8Array
  try {
    bytes = await writeDocument(composeFrozen(frozen, questionnaire), format)
  } catch (error) {
    // What was read is of the right form and untouched, so this is a result that another program made
    return {
      ok: false,
      faults: [{ file, line: 0, column: 0, message: messages.cannotBuild((error as Error).message) }],
    }
  }
  const made = sha256(bytes)
  const same = made === frozen.files[format]
  const said = same ? [messages.same(made)] : [messages.differs(made, frozen.files[format]), ...changesSince(frozen)]
  return { ok: true, value: { bytes, same, said } }
}

function changesSince({ program, renderers }: FrozenReport): Fault['message'][] {
  const now = programVersion()
  const renderersNow = documentRenderers()
  const names = [...new Set([...Object.keys(renderers), ...Object.keys(renderersNow)])]
  return [
    ...(nameOf(program) === nameOf(now) ? [] : [messages.otherProgram(nameOf(program), nameOf(now))]),
    ...names.flatMap((name) => {
      const [then, version] = [renderers[name] ?? '–', renderersNow[name] ?? '–']
      return then === version ? [] : [messages.otherRenderer(name, then, version)]
    }),
  ]
}

function nameOf({ version, revision }: ProgramStamp): string {
  return revision === null ? version : `${version} (${revision})`
}
