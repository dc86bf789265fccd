import type { Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Language } from '../../../platform/i18n/index.ts'

type Db = Transaction<Tables>

export const digests = ['never', 'weekly', 'monthly'] as const
export type Digest = (typeof digests)[number]

/** How much time somebody has for this where they are, and how often they want a letter. */
export interface TaskSetting {
  readonly minutesAWeek: number
  readonly digest: Digest
}

/** What is reckoned with until somebody has said: a tenth of a job, which about half of the functions have less than. */
export const assumedMinutes = 240

/** One statement; null where the person has said nothing. */
export async function findSetting(db: Db, organisation: string, person: string): Promise<TaskSetting | null> {
  const row = await db
    .selectFrom('task_setting')
    .select(['minutes_a_week as minutesAWeek', 'digest'])
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .executeTakeFirst()
  return row ?? null
}

export async function saveSetting(
  db: Db,
  by: { organisation: string; person: string; now: Date },
  { minutesAWeek, digest, language }: TaskSetting & { language: Language },
): Promise<void> {
  const said = { minutes_a_week: minutesAWeek, digest, language, saved_at: by.now }
  await db
    .insertInto('task_setting')
    .values({ organisation: by.organisation, person: by.person, ...said })
    .onConflict((at) => at.columns(['organisation', 'person']).doUpdateSet(said))
    .execute()
}
