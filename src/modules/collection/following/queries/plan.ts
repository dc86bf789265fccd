import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import { timeZone } from '../../../../platform/i18n/index.ts'
import type { EarlierRound } from '../rules/forecast-end.ts'
import type { Mailing } from '../rules/mailings.ts'

type Db = Transaction<Tables>

/** What a collection is measured against and what has been done for it. */
export interface CollectionPlan {
  /** Whole percent; null where none is set. */
  readonly target: number | null
  /** Mail that has gone out to those who are asked, by kind and day, in order. */
  readonly mailings: readonly Mailing[]
  /** The latest first. */
  readonly earlier: readonly EarlierRound[]
}

/** The newest rounds that a forecast is made from. */
const roundsUsed = 3

/** The target, the mailings, and how answers came in earlier rounds that have ended. One statement. */
export async function readPlan(db: Db, owner: string, survey: string): Promise<CollectionPlan> {
  const { rows } = await sql<CollectionPlan>`
    with mailed as (
      select kind, (settled_at at time zone ${timeZone})::date::text as date, count(distinct respondent)::int as respondents
      from mail
      where organisation = ${owner} and survey = ${survey} and status = 'sent' and respondent is not null
      group by 1, 2
    ), ended as (
      select e.id, e.title_sv, e.title_en, e.opens_on, e.closes_on
      from survey e join survey s on s.organisation = e.organisation and s.id = ${survey}
      where e.organisation = ${owner} and e.closed_at is not null and e.opens_on < s.opens_on
      order by e.opens_on desc, e.id limit ${roundsUsed}
    ), came as (
      select r.survey, (r.submitted_at at time zone ${timeZone})::date::text as date, count(*)::int as complete
      from response r join ended e on e.id = r.survey
      where r.owner = ${owner} and r.status = 'complete'
      group by 1, 2
    )
    select (select percent from collection_target where organisation = ${owner} and survey = ${survey}) as target,
           coalesce((select json_agg(json_build_object('kind', kind, 'date', date, 'respondents', respondents)
                                     order by date, kind) from mailed), '[]') as mailings,
           coalesce((select json_agg(json_build_object(
               'title', json_build_object('sv', title_sv, 'en', title_en),
               'opensOn', opens_on::text, 'closesOn', closes_on::text,
               'total', (select count(*) from frame_row f where f.organisation = ${owner} and f.survey = ended.id),
               'days', coalesce((select json_agg(json_build_object('date', date, 'complete', complete) order by date)
                                 from came where came.survey = ended.id), '[]')) order by opens_on desc, id)
             from ended), '[]') as earlier`.execute(db)
  return rows[0] ?? { target: null, mailings: [], earlier: [] }
}

/** Sets, or changes, how large a part is aimed at. */
export async function setTarget(
  db: Db,
  key: { readonly owner: string; readonly survey: string },
  percent: number,
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  const values = { percent, set_at: by.now, set_by: by.person }
  await db
    .insertInto('collection_target')
    .values({ organisation: key.owner, survey: key.survey, ...values })
    .onConflict((conflict) => conflict.columns(['organisation', 'survey']).doUpdateSet(values))
    .execute()
}
