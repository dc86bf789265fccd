import { Worker } from 'node:worker_threads'
import type { ChunkReport } from '../../../collection/index.ts'
import type { SentCounts } from '../rules/counter.ts'
import { type CountingJob, createChunkCounter } from './chunk-counter.ts'

/** Those that count pieces of a file, whether here or on threads. */
export interface ChunkCounters {
  /** Takes a piece and its buffer over. Null when it is no text in UTF-8. */
  count(chunk: Uint8Array<ArrayBuffer>): Promise<ChunkReport | null>
  /** A buffer of at least so many bytes whose piece has been counted; null when there is none. */
  takeBuffer(least: number): Uint8Array<ArrayBuffer> | null
  /** Pieces that may be under way at a time. */
  readonly most: number
  finish(): Promise<readonly SentCounts[]>
  close(): Promise<void>
}

/** What a thread is asked, and what it answers: in the order that it was asked. */
export type Asked = { readonly chunk: Uint8Array<ArrayBuffer> } | 'finish'
export type Answered =
  | { readonly kind: 'chunk'; readonly report: ChunkReport | null; readonly buffer: ArrayBuffer }
  | { readonly kind: 'counts'; readonly counts: SentCounts }

/** Counts here, a piece at a time: what is quickest for a file that is read in less time than a thread starts. */
export function countHere(job: CountingJob): ChunkCounters {
  const counter = createChunkCounter(job)
  const free: ArrayBuffer[] = []
  return {
    count(chunk) {
      const report = counter.count(chunk)
      free.push(chunk.buffer)
      return Promise.resolve(report)
    },
    takeBuffer: (least) => takeFree(free, least),
    most: 1,
    finish: () => Promise.resolve([counter.finish()]),
    close: () => Promise.resolve(),
  }
}

/** Counts on a number of threads, which are given pieces in turn. */
export function countOnThreads(job: CountingJob, threads: number): ChunkCounters {
  const free: ArrayBuffer[] = []
  const workers = Array.from({ length: threads }, () => startThread(job))
  let next = 0
  return {
    async count(chunk) {
      const worker = workers[next % threads]
      next += 1
      const answered = await worker?.ask({ chunk }, [chunk.buffer])
      if (answered?.kind !== 'chunk') throw new Error('the thread answered something else')
      free.push(answered.buffer)
      return answered.report
    },
    takeBuffer: (least) => takeFree(free, least),
    // While each counts one, another waits for it and one is being read.
    most: 2 * threads,
    finish: () =>
      Promise.all(
        workers.map(async ({ ask }) => {
          const answered = await ask('finish', [])
          if (answered.kind !== 'counts') throw new Error('the thread answered something else')
          return answered.counts
        }),
      ),
    close: async () => {
      await Promise.all(workers.map(({ stop }) => stop()))
    },
  }
}

interface Thread {
  ask(asked: Asked, handOver: ArrayBuffer[]): Promise<Answered>
  stop(): Promise<unknown>
}

function startThread(job: CountingJob): Thread {
  // The build puts it beside the program.
  const worker = new Worker(new URL('./count-worker.js', import.meta.url), { workerData: job })
  const waiting: { answer(answered: Answered): void; fail(error: unknown): void }[] = []
  worker.on('message', (answered: Answered) => waiting.shift()?.answer(answered))
  worker.on('error', (error) => {
    for (const { fail } of waiting.splice(0)) fail(error)
  })
  return {
    ask: (asked, handOver) =>
      new Promise((answer, fail) => {
        waiting.push({ answer, fail })
        worker.postMessage(asked, handOver)
      }),
    stop: () => worker.terminate(),
  }
}

function takeFree(free: ArrayBuffer[], least: number): Uint8Array<ArrayBuffer> | null {
  const place = free.findIndex(({ byteLength }) => byteLength >= least)
  const [buffer] = place < 0 ? [] : free.splice(place, 1)
  return buffer ? new Uint8Array(buffer) : null
}
