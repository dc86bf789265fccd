import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Tables } from '../database/index.ts'
import type { Job } from './job.ts'

export interface RunningJobs {
  /** Asks no more, and waits for what is being done, but no longer than the patience that it was started with. */
  stop(): Promise<void>
}

export interface JobOptions {
  readonly db: Kysely<Tables>
  readonly logger: Logger
  /** Milliseconds between asking a job that had nothing to do. */
  readonly every?: number
  /** Milliseconds that stopping waits for a job. One that takes longer is left as if the process had been killed. */
  readonly patience?: number
}

/** Does jobs until stopped, each on its own: one that fails or waits keeps no other from its work, and is asked again. */
export function startJobs(
  jobs: readonly Job[],
  { db, logger, every = 5000, patience = 5000 }: JobOptions,
): RunningJobs {
  const stopping = new AbortController()
  const running = jobs.map(async (job) => {
    while (!stopping.signal.aborted) {
      const done = await ask(job)
      if (done === 0) await wait(job.every ?? every, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })

  async function ask(job: Job): Promise<number> {
    const started = performance.now()
    try {
      const done = await job.run({ db, now: new Date() })
      if (done > 0) logger.info({ job: job.name, done, ms: Math.round(performance.now() - started) }, 'job')
      return done
    } catch (error) {
      if (!stopping.signal.aborted) {
        const { name, message, stack } = error as Error
        logger.error({ job: job.name, error: { name, message, stack } }, 'job failed')
      }
      return 0
    }
  }

  return {
    stop: async () => {
      stopping.abort()
      const enough = new AbortController()
      await Promise.race([Promise.all(running), wait(patience, undefined, { signal: enough.signal }).catch(() => {})])
      enough.abort()
    },
  }
}
