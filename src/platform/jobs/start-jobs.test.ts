import type { Kysely } from 'kysely'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { Tables } from '../database/index.ts'
import { startJobs } from './start-jobs.ts'

// These jobs touch no database
const options = { db: {} as Kysely<Tables>, logger: pino({ level: 'silent' }), every: 1 }

test('asks a job again after it has failed, and keeps no other from its work', async () => {
  let failures = 0
  let done = 0
  const jobs = startJobs(
    [
      {
        name: 'fails',
        run: async () => {
          failures += 1
          throw new Error('no')
        },
      },
      {
        name: 'works',
        run: async () => {
          done += 1
          return 0
        },
      },
    ],
    options,
  )
  await expect.poll(() => Math.min(failures, done)).toBeGreaterThan(2)
  await jobs.stop()
  const atTheEnd = [failures, done]
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect([failures, done]).toEqual(atTheEnd)
})

test('finishes what is being done before it has stopped', async () => {
  let finish = () => {}
  let finished = false
  const jobs = startJobs(
    [
      {
        name: 'slow',
        run: async () => {
          await new Promise<void>((resolve) => {
            finish = resolve
          })
          finished = true
          return 0
        },
      },
    ],
    options,
  )
  const stopped = jobs.stop().then(() => finished)
  finish()
  expect(await stopped).toBe(true)
})

test('does not wait for ever for a job that hangs', async () => {
  const jobs = startJobs([{ name: 'hangs', run: () => new Promise<number>(() => {}) }], { ...options, patience: 10 })
  await jobs.stop()
})
