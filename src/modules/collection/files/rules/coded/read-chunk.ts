import type { ReportFault } from '../../../../../platform/tables/read-rows.ts'
import type { Delimiter } from '../../../../../platform/tables/write-rows.ts'
import type { Questionnaire } from '../../../../survey/index.ts'
import { messages } from '../file-messages.ts'
import { createResponseDecoder } from '../read-response-row.ts'
import { mostFaults } from '../read-table.ts'
import type { BatchLayout } from './answer-columns.ts'
import { type ChunkFault, type ChunkReport, createRespondentNotes } from './chunk-report.ts'
import { createResponseEncoder } from './encode-response.ts'
import { countRowLines, findRowEnd } from './find-rows.ts'
import { createPlainRowReader } from './read-plain-row.ts'
import { readRowText } from './read-row-text.ts'
import { createRespondentIndex, type SharedRespondents } from './respondent-index.ts'
import type { ResponseBatch } from './response-batch.ts'
import { planRow } from './row-plan.ts'

/** What is known of a response file once its header is read: plain data. */
export interface ResponseFileShape {
  readonly delimiter: Delimiter
  /** Trimmed names. */
  readonly header: readonly string[]
  readonly headerLine: number
  /** The header names every column that it must, each once, and none that is unknown. */
  readonly sound: boolean
}

/** Where responses go: a batch that is filled from its first row, and what empties it. */
export interface BatchSink {
  readonly batch: ResponseBatch
  flush(): void
}

/**
 * Reads pieces of a response file, each of whole rows and with a line end last, into a batch. Faults, lines and words are
 * those of `readResponses`; what takes the whole file to see, a respondent that comes twice or is not in the frame, is left to
 * `createChunkFollower`.
 *
 * @param known respondents of the frame in its order; null without one
 */
export function createChunkReader(
  questionnaire: Questionnaire,
  layout: BatchLayout,
  { delimiter, header, headerLine, sound }: ResponseFileShape,
  known: SharedRespondents | null,
  sink: BatchSink,
): (bytes: Uint8Array) => ChunkReport {
  const { batch } = sink
  const index = known && createRespondentIndex(known)
  const notes = createRespondentNotes()
  let faults: ChunkFault[] = []
  let dropped = 0
  let base = 0
  const report: ReportFault = (line, cell, message) => {
    if (faults.length < mostFaults) faults.push({ line: line + base, cell, message })
    else dropped += 1
  }
  // What is wrong with the header has been told by whoever opened the file.
  let opened = false
  const decoder = createResponseDecoder(questionnaire, header, headerLine, (...fault) => {
    if (opened) report(...fault)
  })
  opened = true
  const encode = createResponseEncoder(layout)
  const plain = sound ? createPlainRowReader(planRow(layout, header), delimiter, batch) : null

  const take = (bytes: Uint8Array, from: number, to: number, line: number): number => {
    const place = index ? index.find(bytes, from, to) : -1
    notes.note(bytes, from, to, place, line)
    return place
  }
  const add = (place: number): void => {
    batch.place[batch.size - 1] = place
    if (batch.size === batch.capacity) sink.flush()
  }
  const takeText = (cells: readonly string[], line: number): void => {
    if (cells.length !== header.length) {
      report(line, 0, messages.uneven(cells.length, header.length))
      return
    }
    if (decoder === null) return
    const name = encoder.encode((cells[decoder.respondentCell] ?? '').trim())
    const place = name.length === 0 ? -1 : take(name, 0, name.length, base + line)
    const response = decoder.decode(cells, line)
    if (response === null) return
    encode(response, batch)
    add(place)
  }

  return (bytes) => {
    faults = []
    dropped = 0
    base = 0
    let at = 0
    while (at < bytes.length) {
      if (bytes[at] === newline || bytes[at] === carriageReturn) {
        at += bytes[at] === carriageReturn && bytes[at + 1] === newline ? 2 : 1
        base += 1
        continue
      }
      const next = plain === null ? -1 : plain.read(bytes, at, bytes.length)
      if (next >= 0 && plain) {
        batch.size += 1
        add(take(bytes, plain.last.from, plain.last.to, base + 1))
        base += plain.last.lines
        at = next
      } else {
        for (const codes of batch.codes) codes[batch.size] = 0
        const found = findRowEnd(bytes, at, bytes.length, delimiter)
        const end = found < 0 ? bytes.length : found
        readRowText(bytes.subarray(at, end), delimiter, takeText, report)
        base += countRowLines(bytes, at, end)
        at = end
      }
    }
    return { lines: base, faults, dropped, respondents: notes.take() }
  }
}

const newline = 0x0a
const carriageReturn = 0x0d
const encoder = new TextEncoder()
