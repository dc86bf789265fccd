import { type FileHandle, open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import {
  type ChunkReport,
  createChunkFollower,
  createRespondentIndex,
  type Frame,
  fileMessages,
  layOutAnswers,
  type SharedRespondents,
} from '../../../collection/index.ts'
import type { Fault, Questionnaire, Read } from '../../../survey/index.ts'
import { type Counts, createCounter } from '../rules/counter.ts'
import type { Split } from '../rules/split.ts'
import type { CountingJob } from './chunk-counter.ts'
import { type ChunkCounters, countHere, countOnThreads } from './counting-threads.ts'
import { cutChunks, longestRow } from './cut-chunks.ts'
import { findUnreadable } from './find-unreadable.ts'
import { type Head, openHead } from './open-head.ts'

export interface FileToCount {
  readonly path: string
  readonly questionnaire: Questionnaire
  readonly frame: Frame | null
  readonly splits: readonly Split[]
}

export interface CountingProgress {
  readonly bytes: number
  /** Of the whole file; 0 where it is not known. */
  readonly size: number
  readonly responses: number
}

export interface HowToCount {
  /** Bytes that are read at a time. */
  readonly pieceSize: number
  /** Files of more bytes than this are counted on threads. */
  readonly threadsFrom: number
}

const usualWay: HowToCount = { pieceSize: 2 ** 20, threadsFrom: 16 * 2 ** 20 }
const mostThreads = 4

/**
 * Counts a response file of any size in one reading, holding a few pieces of it at a time: the counts, or every fault that
 * `readResponses` would find. Memory grows by some 30 bytes a respondent, so that one that comes twice is found.
 *
 * @throws a system error when the file cannot be read
 */
export async function countFile(
  toCount: FileToCount,
  onProgress: (progress: CountingProgress) => void = () => {},
  how: HowToCount = usualWay,
): Promise<Read<Counts>> {
  const file = await open(toCount.path)
  try {
    const { path, questionnaire } = toCount
    const head = await openHead(file, path, questionnaire, how.pieceSize)
    const counts = head && (await countOpened(file, toCount, head, onProgress, how))
    if (!head || !counts) return { ok: false, faults: [await whyUnreadable(file, path, how.pieceSize)] }
    const faults = head.faults.list()
    return faults.length > 0 ? { ok: false, faults } : { ok: true, value: counts }
  } finally {
    await file.close()
  }
}

/** Counts the rows after the header, faults going to the head's list. Null when they are no text in UTF-8. */
async function countOpened(
  file: FileHandle,
  { questionnaire, frame, splits }: FileToCount,
  { opened, faults, rest, whole }: Head,
  onProgress: (progress: CountingProgress) => void,
  { pieceSize, threadsFrom }: HowToCount,
): Promise<Counts | null> {
  const total = createCounter(layOutAnswers(questionnaire), splits, 1)
  if (!opened) return total.counts()
  const { size } = await file.stat()
  const follower = createChunkFollower(faults, frame, opened.respondentCell, opened.line)
  const respondents = frame && indexRespondents(frame)
  const counters = startCounters({ questionnaire, shape: opened.shape, respondents, splits }, size > threadsFrom)
  try {
    const underWay: { readonly length: number; readonly report: Promise<ChunkReport | null> }[] = []
    let bytes = opened.start
    const takeNext = async (): Promise<boolean> => {
      const next = underWay.shift()
      const report = await next?.report
      if (!next || !report) return false
      follower.take(report)
      bytes += next.length
      onProgress({ bytes, size, responses: follower.rows() })
      return true
    }
    for await (const chunk of cutChunks(file, opened.shape.delimiter, pieceSize, rest, whole, counters.takeBuffer)) {
      if (chunk.kind === 'endless') {
        while (underWay.length > 0) if (!(await takeNext())) return null
        faults.report(follower.line(), 0, fileMessages.endlessRow(longestRow / 2 ** 20))
        break
      }
      // Once the piece has been handed over it has no length here.
      const { length } = chunk.rows
      const report = counters.count(chunk.rows)
      // A failure is met where the report is awaited; until then it is no failure that nobody has heard of.
      report.catch(() => {})
      underWay.push({ length, report })
      if (underWay.length >= counters.most && !(await takeNext())) return null
    }
    while (underWay.length > 0) if (!(await takeNext())) return null
    for (const counts of await counters.finish()) total.merge(counts)
    return total.counts()
  } finally {
    await counters.close()
  }
}

function startCounters(job: CountingJob, onThreads: boolean): ChunkCounters {
  return onThreads ? countOnThreads(job, Math.min(mostThreads, availableParallelism())) : countHere(job)
}

function indexRespondents(frame: Frame): SharedRespondents {
  const index = createRespondentIndex()
  const encoder = new TextEncoder()
  let name = new Uint8Array(1 << 10)
  for (const { respondent } of frame.rows) {
    // A unit of UTF-16 is at most three bytes of UTF-8.
    if (name.length < 3 * respondent.length) name = new Uint8Array(6 * respondent.length)
    index.add(name, 0, encoder.encodeInto(respondent, name).written)
  }
  return index.share()
}

/** What is not a file, such as a pipe, cannot be read twice: then only that it is unreadable is told. */
async function whyUnreadable(file: FileHandle, path: string, pieceSize: number): Promise<Fault> {
  const found = (await file.stat()).isFile() ? await findUnreadable(path, pieceSize) : null
  return found ?? { file: path, line: 0, column: 0, message: fileMessages.notText }
}
