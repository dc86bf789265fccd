import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { ResponseKey } from '../../queries/answers.ts'
import { presenceEvery } from '../rules/presence.ts'

type Db = Transaction<Tables>

/** A pause that is longer, in minutes, ends a visit: what the person did then is not known. */
const longestPause = 30

/** A moment as whole minutes: from one to another of them nothing is lost by rounding. */
const minuteOf = (moment: ReturnType<typeof sql>) => sql`floor(extract(epoch from ${moment}) / 60)::integer`

/**
 * Adds to how long the sections of a pilot have taken, when there is a sign of a person in one. To be asked before the sign is noted in
 * `presence`, which says where they were until now: that section gets the minutes since. The first minute of each visit counts whole.
 * Whoever saves has worked since the page was opened, however long, but not more than `longestPause` is counted. One statement.
 */
export async function noteTime(
  db: Db,
  { organisation, owner, survey }: ResponseKey,
  { section, saved }: { readonly section: string | null; readonly saved: boolean },
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  const now = sql`${by.now}::timestamptz`
  const since = sql`${minuteOf(now)} - ${minuteOf(sql`p.seen_at`)}`
  await sql`
    with before as (
      select p.section, ${since} as since,
             p.section is distinct from ${section}::text or ${now} - p.seen_at > make_interval(secs => ${presenceEvery - 5}) as moves
      from presence p
      where p.organisation = ${organisation} and p.owner = ${owner} and p.survey = ${survey} and p.person = ${by.person}
    ), spent as (
      select section, case when since <= ${longestPause} then since when ${saved} then ${longestPause} else 0 end as minutes
      from before where section is not null and moves
      union all
      select ${section}::text, 1
      where ${section}::text is not null and not ${saved}
        and not exists (select from before where section = ${section}::text and since <= ${longestPause})
    )
    insert into pilot_time as t (organisation, owner, survey, section, minutes)
    select ${organisation}, ${owner}, ${survey}, section, sum(minutes)::integer from spent group by section having sum(minutes) > 0
    on conflict (organisation, owner, survey, section) do update set minutes = t.minutes + excluded.minutes`.execute(db)
}

/** Minutes by respondent and section: one's own, or for the agency those that have been handed in. One statement. */
export async function listTimes(
  db: Db,
  owner: string,
  survey: string,
): Promise<{ readonly respondent: string; readonly section: string; readonly minutes: number }[]> {
  return db
    .selectFrom('pilot_time')
    .select(['organisation as respondent', 'section', 'minutes'])
    .where('owner', '=', owner)
    .where('survey', '=', survey)
    .orderBy('respondent')
    .execute()
}
