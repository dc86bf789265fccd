import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import { type Code, type CodeBook, emptyCodeBook } from '../rules/code-book.ts'
import type { By, FieldKey } from './field-key.ts'

type Db = Transaction<Tables>

/** What of a code a person writes. */
export interface CodeWords {
  readonly sv: string
  /** '' where Swedish serves. */
  readonly en: string
  readonly description: string
  readonly position: number
}

/** Every code book of a survey by field. Two statements. */
export async function listCodeBooks(
  db: Kysely<Tables>,
  { organisation, survey }: Pick<FieldKey, 'organisation' | 'survey'>,
): Promise<Map<string, CodeBook>> {
  const books = await db
    .selectFrom('code_book')
    .select(['field', 'coders', 'compared_at'])
    .where('organisation', '=', organisation)
    .where('survey', '=', survey)
    .execute()
  const codes = await db
    .selectFrom('code')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('survey', '=', survey)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return new Map(
    books.map(({ field, coders, compared_at }) => [
      field,
      {
        coders: coders === 1 ? 1 : 2,
        comparedAt: compared_at,
        codes: codes.filter((code) => code.field === field).map(asCode),
      },
    ]),
  )
}

/** The code book of a field; an empty one where nothing is said of it yet. */
export async function readCodeBook(db: Db, key: FieldKey): Promise<CodeBook> {
  return (await listCodeBooks(db, key)).get(key.field) ?? emptyCodeBook
}

/** Begins the code book of a field where there is none, and holds it until the transaction ends: its changes come one after another. */
export async function holdCodeBook(db: Db, { organisation, survey, field }: FieldKey): Promise<void> {
  await sql`insert into code_book (organisation, survey, field) values (${organisation}, ${survey}, ${field})
            on conflict do nothing`.execute(db)
  await sql`select from code_book where organisation = ${organisation} and survey = ${survey} and field = ${field}
            for update`.execute(db)
}

export async function addCode(db: Db, key: FieldKey, id: string, words: CodeWords, by: By): Promise<void> {
  await db
    .insertInto('code')
    .values({
      ...key,
      id,
      name_sv: words.sv,
      name_en: words.en,
      description: words.description,
      position: words.position,
      ended_at: null,
      merged_into: null,
      changed_at: by.now,
      changed_by: by.person,
    })
    .execute()
}

/** Changes a code if its version is the one that the change builds on. Gives whether it was. */
export async function changeCode(
  db: Db,
  key: FieldKey,
  { id, version }: Pick<Code, 'id' | 'version'>,
  change: CodeWords | { readonly ended: boolean; readonly mergedInto?: string },
  by: By,
): Promise<boolean> {
  const set =
    'ended' in change
      ? { ended_at: change.ended ? by.now : null, merged_into: change.mergedInto ?? null }
      : { name_sv: change.sv, name_en: change.en, description: change.description, position: change.position }
  const { numUpdatedRows } = await db
    .updateTable('code')
    .set({ ...set, version: version + 1, changed_at: by.now, changed_by: by.person })
    .where('organisation', '=', key.organisation)
    .where('survey', '=', key.survey)
    .where('field', '=', key.field)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Who last changed a code, by name, and when. */
export async function findCodeChange(
  db: Db,
  key: FieldKey,
  id: string,
): Promise<{ by: string | null; at: Date } | null> {
  const row = await db
    .selectFrom('code as c')
    .leftJoin('identity.user as u', 'u.id', 'c.changed_by')
    .select(['u.name', 'c.changed_at'])
    .where('c.organisation', '=', key.organisation)
    .where('c.survey', '=', key.survey)
    .where('c.field', '=', key.field)
    .where('c.id', '=', id)
    .executeTakeFirst()
  return row ? { by: row.name, at: row.changed_at } : null
}

export async function setCoders(db: Db, key: FieldKey, coders: 1 | 2): Promise<void> {
  await inBook(db, key).set({ coders }).execute()
}

/** Lays open beside each other what has been coded until now. */
export async function openComparison(db: Db, key: FieldKey, { person, now }: By): Promise<void> {
  await inBook(db, key).set({ compared_at: now, compared_by: person }).execute()
}

function inBook(db: Db, { organisation, survey, field }: FieldKey) {
  return db
    .updateTable('code_book')
    .where('organisation', '=', organisation)
    .where('survey', '=', survey)
    .where('field', '=', field)
}

function asCode(row: {
  id: string
  name_sv: string
  name_en: string
  description: string
  position: number
  ended_at: Date | null
  merged_into: string | null
  version: number
}): Code {
  return {
    id: row.id,
    name: { sv: row.name_sv, en: row.name_en === '' ? row.name_sv : row.name_en },
    description: row.description,
    position: row.position,
    ended: row.ended_at !== null,
    mergedInto: row.merged_into,
    version: row.version,
  }
}
