import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { Survey } from '../../survey.ts'
import type { SurveyPlan } from '../rules/read-plan.ts'

type Db = Transaction<Tables>

/** Which version of which questionnaire is asked. */
export interface Asked {
  readonly questionnaire: string
  readonly version: number
}

/** What a survey is, and the pilot that its questions were tried in. */
export interface Made {
  readonly kind: Survey['kind']
  readonly pilot: string | null
}

/** Makes a survey that is not issued; false when its id is taken, by whomever. */
export async function addSurvey(
  db: Db,
  organisation: string,
  plan: SurveyPlan,
  asked: Asked,
  made: Made,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('survey')
    .values({ organisation, id: plan.id, ...asked, ...columnsOf(plan), ...made, issued_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Changes a survey that is not issued; false when it is, or is another's. */
export async function changeSurvey(db: Db, organisation: string, plan: SurveyPlan, asked: Asked): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('survey')
    .set({ ...asked, ...columnsOf(plan) })
    .where('organisation', '=', organisation)
    .where('id', '=', plan.id)
    .where('issued_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Lets the respondents see a survey; false when they already do. */
export async function issue(
  db: Db,
  { organisation, person, now }: { readonly organisation: string; readonly person: string; readonly now: Date },
  survey: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('survey')
    .set({ issued_at: now, issued_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', survey)
    .where('issued_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The pilots of an organisation, by id. */
export async function listPilots(db: Db, organisation: string): Promise<string[]> {
  const rows = await db
    .selectFrom('survey')
    .select('id')
    .where('organisation', '=', organisation)
    .where('kind', '=', 'pilot')
    .execute()
  return rows.map(({ id }) => id)
}

/** With how many municipalities the questions of a survey were tried. */
export async function countPilotedWith(db: Db, owner: string, survey: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select piloted_with(${owner}, ${survey}) as n`.execute(db)
  return Number(rows[0]?.n ?? 0)
}

/** How many are in the frame of each of an organisation's surveys. */
export async function countFrames(db: Db, organisation: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('frame_row')
    .select(({ fn }) => ['survey', fn.countAll<number>().as('respondents')])
    .where('organisation', '=', organisation)
    .groupBy('survey')
    .execute()
  return new Map(rows.map(({ survey, respondents }) => [survey, Number(respondents)]))
}

/** Gives a survey the frame of another. */
export async function takeOverFrame(db: Db, organisation: string, from: string, survey: string): Promise<void> {
  await sql`
    insert into frame_row (organisation, survey, respondent, position, columns)
    select organisation, ${survey}, respondent, position, columns from frame_row
    where organisation = ${organisation} and survey = ${from}`.execute(db)
}

function columnsOf({ title, opensOn, closesOn }: SurveyPlan) {
  return { title_sv: title.sv, title_en: title.en, opens_on: opensOn, closes_on: closesOn }
}
