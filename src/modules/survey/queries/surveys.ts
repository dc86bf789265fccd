import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Questionnaire } from '../rules/questionnaire.ts'
import { readQuestionnaire } from '../rules/read-questionnaire/read-questionnaire.ts'
import type { Survey, SurveySummary } from '../survey.ts'

type Db = Transaction<Tables>

/** A published version never changes, so what it was read to is kept. */
const read = new Map<string, Questionnaire>()

/** The survey with its questionnaire, or null. One statement the first time, one after that. */
export async function findSurvey(db: Db, id: string): Promise<Survey | null> {
  const row = await db.selectFrom('survey').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const { organisation, questionnaire, version } = row
  return { ...summary(row), questionnaire: await findQuestionnaire(db, organisation, questionnaire, version) }
}

/** Every survey, the newest first, seen from the organisation in scope. */
export async function listSurveys(db: Db): Promise<SurveySummary[]> {
  const rows = await db
    .selectFrom('survey as s')
    .selectAll('s')
    .select(({ exists, selectFrom }) => [
      exists(
        selectFrom('publication as p')
          .whereRef('p.organisation', '=', 's.organisation')
          .whereRef('p.survey', '=', 's.id'),
      ).as('published'),
      exists(
        selectFrom('frame_row as f')
          .whereRef('f.organisation', '=', 's.organisation')
          .whereRef('f.survey', '=', 's.id')
          .where('f.respondent', '=', sql<string>`current_organisation()`),
      ).as('asked'),
    ])
    .orderBy('opens_on', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...summary(row), published: Boolean(row.published), asked: Boolean(row.asked) }))
}

/** One version of a questionnaire. @throws when there is none */
export async function findQuestionnaire(
  db: Db,
  organisation: string,
  id: string,
  version: number,
): Promise<Questionnaire> {
  const known = read.get(`${organisation}/${id}/${version}`)
  if (known) return known
  const { source } = await db
    .selectFrom('questionnaire')
    .select('source')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return parseStored(organisation, id, version, source)
}

/** What the source of a stored version says; it was read before it was stored. */
export function parseStored(organisation: string, id: string, version: number, source: string): Questionnaire {
  const key = `${organisation}/${id}/${version}`
  const known = read.get(key)
  if (known) return known
  const result = readQuestionnaire(source, `${id}.yaml`)
  if (!result.ok) throw new Error(`The stored questionnaire ${key} cannot be read: ${result.faults[0]?.message.en}`)
  read.set(key, result.value)
  return result.value
}

function summary(row: {
  organisation: string
  id: string
  title_sv: string
  title_en: string
  opens_on: string
  closes_on: string
  grace_days: number
  closed_at: Date | null
  synthetic: boolean
  issued_at: Date | null
  kind: 'survey' | 'pilot'
  pilot: string | null
  chosen_because: string | null
  questionnaire: string
  version: number
}): Omit<Survey, 'questionnaire'> {
  return {
    owner: row.organisation,
    id: row.id,
    title: { sv: row.title_sv, en: row.title_en },
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    graceDays: row.grace_days,
    closedAt: row.closed_at,
    synthetic: row.synthetic,
    issuedAt: row.issued_at,
    kind: row.kind,
    pilot: row.pilot,
    chosenBecause: row.chosen_because,
    questionnaireId: row.questionnaire,
    version: row.version,
  }
}
