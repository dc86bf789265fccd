import type { FileHandle } from 'node:fs/promises'
import {
  createFaultList,
  type FaultList,
  fileMessages,
  findLastRowEnd,
  type OpenedResponses,
  openResponses,
} from '../../../collection/index.ts'
import type { Questionnaire } from '../../../survey/index.ts'
import { isText } from './chunk-counter.ts'
import { fillBuffer, longestRow } from './cut-chunks.ts'

/** The beginning of a response file. */
export interface Head {
  /** Null where there is no header: then the faults say so. */
  readonly opened: OpenedResponses | null
  readonly faults: FaultList
  /** What has been read after the header. */
  readonly rest: Uint8Array
  /** There is no more to read. */
  readonly whole: boolean
}

/** Reads as much of a file as it takes to find its header. Null when that is no text in UTF-8. */
export async function openHead(
  file: FileHandle,
  path: string,
  questionnaire: Questionnaire,
  size: number,
): Promise<Head | null> {
  let buffer = new Uint8Array(size)
  let filled = 0
  for (;;) {
    filled = await fillBuffer(file, buffer, filled)
    const whole = filled < buffer.length
    const bytes = buffer.subarray(0, filled)
    // Whether quotes or commas come first is not known yet; a row that ends by either delimiter's rules is enough to find the header.
    const end = whole ? filled : Math.max(findLastRowEnd(bytes, 0, ','), findLastRowEnd(bytes, 0, ';'))
    if (!isText(bytes.subarray(0, end))) return null
    const faults = createFaultList(path)
    const last = whole || filled >= longestRow
    const opened = openResponses(bytes.subarray(0, end), last, questionnaire, faults)
    if (opened || last) {
      if (!opened && faults.list().length === 0) faults.report(0, 0, fileMessages.empty)
      return { opened, faults, rest: bytes.subarray(opened?.start ?? filled), whole }
    }
    const larger = new Uint8Array(buffer.length * 2)
    larger.set(bytes)
    buffer = larger
  }
}
