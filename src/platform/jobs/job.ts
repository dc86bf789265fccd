import type { Kysely } from 'kysely'
import type { Tables } from '../database/index.ts'

/** What a job works with. `db` is the web role's: what a job does for someone it does by `perform`, in that person's name and role. */
export interface JobContext {
  readonly db: Kysely<Tables>
  readonly now: Date
}

/** Work that nobody waits for. It is done again and again, so it finds out by itself what is due, and doing it twice does no harm. */
export interface Job {
  /** Noun and verb, as it stands in the log. */
  readonly name: string
  /** Milliseconds between asking it when it had nothing to do; as long as for the others unless told. */
  readonly every?: number
  /** Does what is due. Gives how much was done: as long as that is more than none, it is asked again at once. */
  run(context: JobContext): Promise<number>
}
