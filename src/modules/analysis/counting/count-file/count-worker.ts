import { parentPort, workerData } from 'node:worker_threads'
import { type CountingJob, createChunkCounter } from './chunk-counter.ts'
import type { Answered, Asked } from './counting-threads.ts'

/** The program of a thread that counts pieces of a file. */
const counter = createChunkCounter(workerData as CountingJob)
const answer = (answered: Answered, handOver: ArrayBuffer[]) => parentPort?.postMessage(answered, handOver)

parentPort?.on('message', (asked: Asked) => {
  if (asked === 'finish') answer({ kind: 'counts', counts: counter.finish() }, [])
  else answer({ kind: 'chunk', report: counter.count(asked.chunk), buffer: asked.chunk.buffer }, [asked.chunk.buffer])
})
