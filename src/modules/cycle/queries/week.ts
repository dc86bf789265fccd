import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import { addMonths, timeZone } from '../../../platform/i18n/index.ts'
import { mondayOf } from '../rules/days.ts'
import type { Count, FactId, Snapshot } from '../rules/standing.ts'
import type { Asking } from './raised.ts'
import type { TaskSetting } from './settings.ts'
import { countedFacts, type Pairs, toCounts } from './standing.ts'

export interface Week {
  /** null where the person has said nothing. */
  readonly setting: TaskSetting | null
  /** Minutes that the person has put in this week. */
  readonly worked: number
  readonly counts: Readonly<Record<FactId, Count>>
  /** How each part stood in the months of the last year. */
  readonly snapshots: readonly Snapshot[]
}

/** How much time somebody has, what they have used of this week's, and where the municipality stands. One statement. */
export async function findWeek(db: Transaction<Tables>, { organisation, person, today }: Asking): Promise<Week> {
  const { rows } = await sql<{
    facts: Pairs
    setting: TaskSetting | null
    worked: number
    snapshots: Snapshot[] | null
  }>`
    select ${countedFacts(organisation, today)} as facts,
      (select json_build_object('minutesAWeek', minutes_a_week, 'digest', digest) from task_setting
       where organisation = ${organisation} and person = ${person}) as setting,
      (select coalesce(sum(minutes), 0)::integer from task_handling
       where organisation = ${organisation} and done_by = ${person}
         and done_at >= ${mondayOf(today)}::timestamp at time zone ${timeZone}) as worked,
      (select json_agg(json_build_object('month', to_char(month, 'YYYY-MM-DD'), 'part', part, 'met', met, 'total', total))
       from standing where organisation = ${organisation}
         and month >= ${addMonths(`${today.slice(0, 7)}-01`, -12)}::date) as snapshots`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('A select without from has one row')
  return { setting: row.setting, worked: row.worked, counts: toCounts(row.facts), snapshots: row.snapshots ?? [] }
}
