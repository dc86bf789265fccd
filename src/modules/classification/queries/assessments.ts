import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Level, Levels } from '../rules/aspects.ts'
import type { Answer } from '../rules/assessment.ts'
import type { QuestionId } from '../rules/model.ts'
import { levelsIn } from './graph.ts'

type Db = Transaction<Tables>

interface By {
  readonly person: string
  readonly now: Date
}

/** An assessment as it is stored, without its answers. */
export interface StoredAssessment {
  readonly id: string
  readonly asset: string
  readonly kind: 'quick' | 'full'
  readonly model: number
  readonly version: number
  readonly startedAt: Date
  readonly changedAt: Date
  readonly changedBy: string | null
  readonly participants: readonly string[]
  readonly levels: Levels
  readonly decided: { readonly at: Date; readonly by: string | null; readonly on: string } | null
  readonly nextDate: string | null
  readonly revisedWhen: string | null
  readonly note: string | null
  readonly replacedAt: Date | null
}

/** Every assessment of an asset, the newest first. One statement. */
export async function readAssessments(
  db: Db,
  organisation: string,
  asset: string,
): Promise<readonly StoredAssessment[]> {
  const rows = await db
    .selectFrom('assessment as s')
    .leftJoin('identity.user as c', 'c.id', 's.changed_by')
    .leftJoin('identity.user as d', 'd.id', 's.decided_by')
    .selectAll('s')
    .select(['c.name as changedName', 'd.name as decidedName'])
    .where('s.organisation', '=', organisation)
    .where('s.asset', '=', asset)
    .orderBy('s.started_at', 'desc')
    .orderBy('s.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    asset: row.asset,
    kind: row.kind,
    model: row.model,
    version: row.version,
    startedAt: row.started_at,
    changedAt: row.changed_at,
    changedBy: row.changedName,
    participants: row.participants,
    levels: levelsIn(row),
    decided: row.decided_at === null ? null : { at: row.decided_at, by: row.decidedName, on: String(row.decided_on) },
    nextDate: row.next_date,
    revisedWhen: row.revised_when,
    note: row.note,
    replacedAt: row.replaced_at,
  }))
}

/** The full one that is being worked on. */
export function draftIn(assessments: readonly StoredAssessment[]): StoredAssessment | null {
  return assessments.find((each) => each.kind === 'full' && each.decided === null && each.replacedAt === null) ?? null
}

/** The decided one that holds. */
export function decidedIn(assessments: readonly StoredAssessment[]): StoredAssessment | null {
  return assessments.find((each) => each.decided !== null && each.replacedAt === null) ?? null
}

/** The quick one that stands until another is decided. */
export function quickIn(assessments: readonly StoredAssessment[]): StoredAssessment | null {
  return assessments.find((each) => each.kind === 'quick' && each.replacedAt === null) ?? null
}

export interface StoredAnswer extends Answer {
  readonly version: number
  readonly at: Date
  readonly by: string | null
}

export type StoredAnswers = Readonly<Partial<Record<QuestionId, StoredAnswer>>>

/** The answers of each of some assessments. One statement. */
export async function readAnswers(
  db: Db,
  organisation: string,
  assessments: readonly string[],
): Promise<ReadonlyMap<string, StoredAnswers>> {
  const found = new Map<string, StoredAnswers>(assessments.map((id) => [id, {}]))
  if (assessments.length === 0) return found
  const rows = await db
    .selectFrom('assessment_answer as a')
    .leftJoin('identity.user as u', 'u.id', 'a.answered_by')
    .select(['a.assessment', 'a.question', 'a.version', 'a.level', 'a.why', 'a.answered_at', 'u.name'])
    .where('a.organisation', '=', organisation)
    .where('a.assessment', 'in', [...assessments])
    .execute()
  for (const { assessment, question, version, level, why, answered_at, name } of rows) {
    const answer: StoredAnswer = { version, level: level as Level | null, why, at: answered_at, by: name }
    found.set(assessment, { ...found.get(assessment), [question]: answer })
  }
  return found
}

/** Begins a full assessment, or gives the one that is being worked on already. One statement. */
export async function beginAssessment(
  db: Db,
  organisation: string,
  { asset, model }: { readonly asset: string; readonly model: number },
  { person, now }: By,
): Promise<void> {
  await sql`
    insert into assessment (organisation, asset, kind, model, started_at, started_by, changed_at, changed_by)
    values (${organisation}, ${asset}, 'full', ${model}, ${now}, ${person}, ${now}, ${person})
    on conflict (organisation, asset) where replaced_at is null and kind = 'full' and decided_at is null do nothing`.execute(
    db,
  )
}

/**
 * Writes an answer if the stored one is that which it builds on (0: none). One statement.
 *
 * @returns its new version; null where another was stored meanwhile
 */
export async function writeAnswer(
  db: Db,
  organisation: string,
  answer: {
    readonly assessment: string
    readonly question: QuestionId
    readonly level: Level | null
    readonly why: string
    readonly version: number
  },
  { person, now }: By,
): Promise<number | null> {
  const { assessment, question, level, why, version } = answer
  const { rows } = await sql<{ version: number }>`
    with saved as (
      insert into assessment_answer (organisation, assessment, question, version, level, why, answered_at, answered_by)
      select ${organisation}, ${assessment}::uuid, ${question}, ${version + 1}::integer, ${level}::smallint, ${why}, ${now}::timestamptz, ${person}
      where ${version}::integer = 0 or exists (
        select from assessment_answer a
        where a.organisation = ${organisation} and a.assessment = ${assessment}::uuid and a.question = ${question})
      on conflict (organisation, assessment, question) do update
        set version = excluded.version, level = excluded.level, why = excluded.why, answered_at = excluded.answered_at,
            answered_by = excluded.answered_by
        where assessment_answer.version = excluded.version - 1
      returning version
    ), touched as (
      update assessment set version = version + 1, changed_at = ${now}::timestamptz, changed_by = ${person}
      where organisation = ${organisation} and id = ${assessment}::uuid and exists (select from saved)
      returning true
    )
    select version from saved`.execute(db)
  return rows[0]?.version ?? null
}

/** Who is in the room, where nobody else has changed anything since. @returns whether it was written */
export async function writeParticipants(
  db: Db,
  organisation: string,
  { assessment, participants }: { readonly assessment: string; readonly participants: readonly string[] },
  { person, now }: By,
): Promise<void> {
  await db
    .updateTable('assessment')
    .set({ participants: JSON.stringify(participants), changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', assessment)
    .execute()
}

/** Leaves an assessment that was not decided: it stays, and another can be begun. */
export async function leaveAssessmentRow(db: Db, organisation: string, id: string, { person, now }: By): Promise<void> {
  await db
    .updateTable('assessment')
    .set({ replaced_at: now, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .execute()
}

export interface Decision {
  readonly assessment: string
  readonly asset: string
  /** The version of the assessment that was looked at. */
  readonly version: number
  readonly model: number
  readonly levels: Levels
  readonly on: string
  readonly nextDate: string
  readonly revisedWhen: string | null
  readonly note: string | null
}

/** Decides an assessment in the place of what held before. Two statements. @returns whether it was as it was seen */
export async function writeDecision(
  db: Db,
  organisation: string,
  decision: Decision,
  { person, now }: By,
): Promise<boolean> {
  await db
    .updateTable('assessment')
    .set({ replaced_at: now })
    .where('organisation', '=', organisation)
    .where('asset', '=', decision.asset)
    .where('replaced_at', 'is', null)
    .where((where) => where.or([where('kind', '=', 'quick'), where('decided_at', 'is not', null)]))
    .execute()
  const { numUpdatedRows } = await db
    .updateTable('assessment')
    .set({
      ...decision.levels,
      model: decision.model,
      decided_at: now,
      decided_by: person,
      decided_on: decision.on,
      next_date: decision.nextDate,
      revised_when: decision.revisedWhen,
      note: decision.note,
      changed_at: now,
      changed_by: person,
    })
    .where('organisation', '=', organisation)
    .where('id', '=', decision.assessment)
    .where('version', '=', decision.version)
    .where('decided_at', 'is', null)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
