import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { Coding, Decision } from '../rules/outcome.ts'
import type { By, FieldKey } from './field-key.ts'

type Db = Transaction<Tables>
type Field = { readonly field: string }

/** A coding as it is stored: null codes where all was taken back. */
export interface StoredCoding extends Omit<Coding, 'codes'> {
  readonly field: string
  readonly codes: readonly string[] | null
  readonly version: number
}

/** What everyone has given the texts of a survey, or of one field of it. One statement. */
export async function listCodings(
  db: Kysely<Tables>,
  { organisation, survey, field }: Pick<FieldKey, 'organisation' | 'survey'> & Partial<Field>,
): Promise<StoredCoding[]> {
  const rows = await db
    .selectFrom('text_coding')
    .select(['field', 'respondent', 'coder', 'codes', 'version', 'coded_at'])
    .where('organisation', '=', organisation)
    .where('survey', '=', survey)
    .$if(field !== undefined, (query) => query.where('field', '=', field ?? ''))
    .orderBy('coded_at')
    .execute()
  return rows.map(({ coded_at, ...row }) => ({ ...row, at: coded_at }))
}

/** Those that stand, without what was taken back. */
export function standingCodings<Stored extends StoredCoding>(stored: readonly Stored[]): (Stored & Coding)[] {
  return stored.flatMap((coding) => (coding.codes === null ? [] : [{ ...coding, codes: coding.codes }]))
}

/** What has been decided about the texts of a survey, or of one field of it. One statement. */
export async function listDecisions(
  db: Kysely<Tables>,
  { organisation, survey, field }: Pick<FieldKey, 'organisation' | 'survey'> & Partial<Field>,
): Promise<(Decision & Field & { readonly version: number })[]> {
  return db
    .selectFrom('text_decision')
    .select(['field', 'respondent', 'codes', 'version'])
    .where('organisation', '=', organisation)
    .where('survey', '=', survey)
    .$if(field !== undefined, (query) => query.where('field', '=', field ?? ''))
    .execute()
}

/** What a person does with a code and several texts at once. */
export type Stroke =
  | { readonly kind: 'give'; readonly code: string }
  | { readonly kind: 'take'; readonly code: string }
  /** Read, and no code fits. */
  | { readonly kind: 'none' }

/** Changes one's own codes of several texts in one statement. Giving what is given already, and taking what is not, changes nothing. */
export async function codeTexts(
  db: Db,
  key: FieldKey,
  respondents: readonly string[],
  stroke: Stroke,
  { person, now }: By,
): Promise<void> {
  const { organisation, survey, field } = key
  const given = stroke.kind === 'give' ? JSON.stringify([stroke.code]) : stroke.kind === 'none' ? '[]' : null
  if (stroke.kind === 'take') {
    await sql`
      update text_coding
      set codes = nullif(codes - ${stroke.code}::text, '[]'), version = version + 1, coded_at = ${now}::timestamptz
      where organisation = ${organisation} and survey = ${survey} and field = ${field} and coder = ${person}
        and respondent = any(${respondents}::text[]) and codes @> ${JSON.stringify([stroke.code])}::jsonb`.execute(db)
    return
  }
  await sql`
    insert into text_coding (organisation, survey, field, respondent, coder, codes, coded_at)
    select ${organisation}, ${survey}, ${field}, respondent, ${person}, ${given}::jsonb, ${now}::timestamptz
    from unnest(${respondents}::text[]) as respondent
    on conflict (organisation, survey, field, respondent, coder) do update
    set codes = case when excluded.codes = '[]' then '[]' else coalesce(text_coding.codes, '[]') || excluded.codes end,
        version = text_coding.version + 1, coded_at = excluded.coded_at
    where text_coding.codes is null
       or not (text_coding.codes @> excluded.codes and (excluded.codes <> '[]' or text_coding.codes = '[]'))`.execute(
    db,
  )
}

/**
 * Stores all of one's own codes of one text, if the stored version is the one that it builds on (0 before the first).
 *
 * @param codes null takes the coding back
 * @returns whether it was stored
 */
export async function setCodes(
  db: Db,
  { organisation, survey, field }: FieldKey,
  text: { readonly respondent: string; readonly version: number; readonly codes: readonly string[] | null },
  { person, now }: By,
): Promise<boolean> {
  const codes = text.codes === null ? null : JSON.stringify(text.codes)
  const { rows } = await sql`
    insert into text_coding as t (organisation, survey, field, respondent, coder, codes, version, coded_at)
    select ${organisation}, ${survey}, ${field}, ${text.respondent}, ${person}, ${codes}::jsonb, ${text.version + 1}::int,
           ${now}::timestamptz
    where ${text.version}::int = 0 or exists (
      select from text_coding c where c.organisation = ${organisation} and c.survey = ${survey} and c.field = ${field}
        and c.respondent = ${text.respondent} and c.coder = ${person})
    on conflict (organisation, survey, field, respondent, coder) do update
    set codes = excluded.codes, version = excluded.version, coded_at = excluded.coded_at
    where t.version = excluded.version - 1
    returning true as stored`.execute(db)
  return rows.length === 1
}

/** One's own coding of one text with its version, also when it was taken back; null before the first. */
export async function findOwnCoding(
  db: Db,
  key: FieldKey,
  respondent: string,
  person: string,
): Promise<{ readonly codes: readonly string[] | null; readonly version: number; readonly at: Date } | null> {
  const row = await db
    .selectFrom('text_coding')
    .select(['codes', 'version', 'coded_at'])
    .where('organisation', '=', key.organisation)
    .where('survey', '=', key.survey)
    .where('field', '=', key.field)
    .where('respondent', '=', respondent)
    .where('coder', '=', person)
    .executeTakeFirst()
  return row ? { codes: row.codes, version: row.version, at: row.coded_at } : null
}

/** Stores what a text is decided to be coded as, if the stored version is the one that it builds on. Gives whether it was. */
export async function decideCodes(
  db: Db,
  { organisation, survey, field }: FieldKey,
  text: { readonly respondent: string; readonly version: number; readonly codes: readonly string[] },
  { person, now }: By,
): Promise<boolean> {
  const { rows } = await sql`
    insert into text_decision as t (organisation, survey, field, respondent, codes, version, decided_at, decided_by)
    select ${organisation}, ${survey}, ${field}, ${text.respondent}, ${JSON.stringify(text.codes)}::jsonb,
           ${text.version + 1}::int, ${now}::timestamptz, ${person}
    where ${text.version}::int = 0 or exists (
      select from text_decision d where d.organisation = ${organisation} and d.survey = ${survey} and d.field = ${field}
        and d.respondent = ${text.respondent})
    on conflict (organisation, survey, field, respondent) do update
    set codes = excluded.codes, version = excluded.version, decided_at = excluded.decided_at, decided_by = excluded.decided_by
    where t.version = excluded.version - 1
    returning true as stored`.execute(db)
  return rows.length === 1
}

/** Who last decided about a text, by name, when and what. */
export async function findDecision(
  db: Db,
  key: FieldKey,
  respondent: string,
): Promise<{
  readonly codes: readonly string[]
  readonly version: number
  readonly by: string | null
  readonly at: Date
} | null> {
  const row = await db
    .selectFrom('text_decision as d')
    .leftJoin('identity.user as u', 'u.id', 'd.decided_by')
    .select(['d.codes', 'd.version', 'd.decided_at', 'u.name'])
    .where('d.organisation', '=', key.organisation)
    .where('d.survey', '=', key.survey)
    .where('d.field', '=', key.field)
    .where('d.respondent', '=', respondent)
    .executeTakeFirst()
  return row ? { codes: row.codes, version: row.version, by: row.name, at: row.decided_at } : null
}
