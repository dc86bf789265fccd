import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import { type Unit, unitsAsJson } from '../../organisation/index.ts'
import type { Decision } from '../rules/read-decision.ts'
import type { ScopeRow } from '../rules/scope.ts'
import type { UnitShare } from '../rules/share.ts'
import type { VersionHead } from '../rules/version.ts'

export type Db = Transaction<Tables>

/** By whom something is changed, and when. */
export interface By {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

/** A document with its versions, whom it applies to, and how far the reading has come. */
export interface DocumentState {
  readonly id: string
  readonly name: string
  readonly ended: boolean
  /** The unit of its record. */
  readonly unit: string | null
  readonly reviewMonths: number | null
  readonly scope: readonly ScopeRow[]
  /** Of the organisation, boards first and by name. */
  readonly units: readonly Unit[]
  /** The newest first. */
  readonly versions: readonly VersionHead[]
  /** Of those who are asked to read what is in force, by unit, wherever they work. */
  readonly shares: readonly UnitShare[]
  /** Whoever asks: as a person of the register, and when they said that they have read what is in force. */
  readonly reader: Reader | null
}

export interface Reader {
  readonly person: string
  readonly unit: string | null
  readonly readAt: string | null
}

/** A version as JSON, without its text. */
export function headOf(): RawBuilder<unknown> {
  return sql`jsonb_build_object('id', v.id, 'number', v.number, 'state', v.state, 'decidedBy', v.decided_by,
    'decidedOn', v.decided_on, 'minute', v.minute, 'diary', v.diary, 'editorial', v.editorial, 'asked', v.asked,
    'askedRoles', v.asked_roles, 'endedOn', v.ended_on, 'endedWhy', v.ended_why, 'changedAt', v.changed_at,
    'file', (select jsonb_build_object('id', f.id, 'name', f.name, 'type', f.type, 'size', f.size) from file f
      where f.organisation = v.organisation and f.id = v.file),
    'changedBy', coalesce((select u.name from identity."user" u where u.id = v.changed_by), v.changed_by))`
}

/** The units that a document's record does not name: see rules/scope.ts. */
export function scopeRowsOf(): RawBuilder<unknown> {
  return sql`coalesce((select jsonb_agg(jsonb_build_object('unit', s.unit, 'excepted', s.excepted) order by s.added_at, s.id)
    from document_scope s where s.organisation = d.organisation and s.document = d.id and s.ended_at is null), '[]')`
}

/** Who of the register's people `p` is asked to read version `v`; `m` is their membership. Whom it applies to is asked apart. */
export function isAsked(): RawBuilder<boolean> {
  return sql<boolean>`(v.asked = 'everyone' or (v.asked = 'roles' and m.role = any(v.asked_roles)))`
}

/** A document and all about its versions but their texts. One statement; undefined where there is no such document. */
export async function readState(
  db: Db,
  { organisation, person }: { readonly organisation: string; readonly person: string },
  document: string,
): Promise<DocumentState | undefined> {
  const { rows } = await sql<{ state: DocumentState }>`
    select jsonb_build_object('id', d.id, 'name', d.name, 'ended', d.ended_at is not null, 'unit', d.unit,
      'reviewMonths', d.review_months, 'scope', ${scopeRowsOf()}, 'units', ${unitsAsJson(organisation)},
      'versions', coalesce((select jsonb_agg(${headOf()} order by v.number desc) from document_version v
        where v.organisation = d.organisation and v.document = d.id and v.state <> 'dropped'), '[]'),
      'shares', coalesce((select jsonb_agg(jsonb_build_object('unit', s.unit, 'asked', s.asked, 'read', s.read)) from (
        select p.unit, count(*) as asked, count(a.person) as read
        from document_version v
          join person p on p.organisation = v.organisation and p.ended_at is null
          left join membership m on m.organisation = p.organisation and m.person = p.account and m.ended_at is null
          left join acknowledgement a on a.organisation = v.organisation and a.version = v.reading and a.person = p.id
        where v.organisation = d.organisation and v.document = d.id and v.state = 'in-force' and ${isAsked()}
        group by p.unit) s), '[]'),
      'reader', (select jsonb_build_object('person', p.id, 'unit', p.unit, 'readAt', a.acknowledged_at)
        from person p
          left join document_version v on v.organisation = d.organisation and v.document = d.id and v.state = 'in-force'
          left join acknowledgement a on a.organisation = v.organisation and a.version = v.reading and a.person = p.id
        where p.organisation = d.organisation and p.account = ${person} and p.ended_at is null limit 1)
    ) as state
    from document d where d.organisation = ${organisation} and d.id = ${document}::uuid`.execute(db)
  return rows[0]?.state
}

export interface VersionText {
  readonly body: string
  readonly saved: number
}

/** The text of a version. One statement. */
export async function readBody(db: Db, organisation: string, version: string): Promise<VersionText | undefined> {
  return db
    .selectFrom('document_version')
    .select(['body', 'saved'])
    .where('organisation', '=', organisation)
    .where('id', '=', version)
    .executeTakeFirst()
}

/** Begins a draft. @throws a unique violation, told as `conflict`, where there is one already. One statement. */
export async function insertDraft(
  db: Db,
  { organisation, person, now }: By,
  { document, body }: { readonly document: string; readonly body: string },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into document_version (organisation, document, number, body, started_at, started_by, changed_at, changed_by)
    select ${organisation}, ${document}::uuid, coalesce(max(v.number), 0) + 1, ${body}, ${now}::timestamptz, ${person},
      ${now}::timestamptz, ${person}
    from document_version v where v.organisation = ${organisation} and v.document = ${document}::uuid
    returning id`.execute(db)
  return rows[0]?.id ?? ''
}

/** Saves the text of a draft as it was when its form was opened. Gives whether it was so still. One statement. */
export async function saveDraftBody(
  db: Db,
  { organisation, person, now }: By,
  { document, saved, body }: { readonly document: string; readonly saved: number; readonly body: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('document_version')
    .set({ body, saved: saved + 1, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('document', '=', document)
    .where('state', '=', 'draft')
    .where('saved', '=', saved)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The file of a draft; null takes it away. Gives whether there is a draft. One statement. */
export async function setDraftFile(
  db: Db,
  { organisation, person, now }: By,
  document: string,
  file: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('document_version')
    .set((where) => ({ file, saved: where('saved', '+', 1), changed_at: now, changed_by: person }))
    .where('organisation', '=', organisation)
    .where('document', '=', document)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A draft comes to nothing. Gives its id, and undefined where there is none. One statement. */
export async function dropDraftOf(
  db: Db,
  { organisation, person, now }: By,
  document: string,
): Promise<string | undefined> {
  const row = await db
    .updateTable('document_version')
    .set({ state: 'dropped', changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('document', '=', document)
    .where('state', '=', 'draft')
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** What is in force is so no longer. One statement. */
export async function endInForce(
  db: Db,
  organisation: string,
  document: string,
  { state, on, why }: { readonly state: 'replaced' | 'repealed'; readonly on: string; readonly why: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('document_version')
    .set({ state, ended_on: on, ended_why: why })
    .where('organisation', '=', organisation)
    .where('document', '=', document)
    .where('state', '=', 'in-force')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Puts a draft in force, as it was when the decision was entered. An editorial change keeps the readers of the version before. Gives
 * whether it was so still. One statement.
 */
export async function putInForce(
  db: Db,
  { organisation, person, now }: By,
  { version, saved, before }: { readonly version: string; readonly saved: number; readonly before: string | null },
  { decidedBy, decidedOn, minute, diary, editorial, asked, roles }: Decision,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update document_version v
    set state = 'in-force', decided_by = ${decidedBy}, decided_on = ${decidedOn}::date, minute = ${minute}, diary = ${diary},
      entered_at = ${now}::timestamptz, entered_by = ${person}, changed_by = ${person}, editorial = ${editorial},
      asked = ${asked}, asked_roles = ${sql.val(roles)}::text[],
      reading = coalesce((select b.reading from document_version b
        where ${editorial} and b.organisation = v.organisation and b.id = ${before}::uuid), v.id)
    where v.organisation = ${organisation} and v.id = ${version}::uuid and v.state = 'draft' and v.saved = ${saved}`.execute(
    db,
  )
  return numAffectedRows === 1n
}

/** The record says what holds: what its version in force says, or that it is repealed. Two statements, the cause among them. */
export async function settleRecord(
  db: Db,
  { organisation, person, now }: By,
  document: string,
  cause: string,
  values: {
    readonly status: 'in-force' | 'repealed'
    readonly decided_by?: Decision['decidedBy']
    readonly decided_on?: string
    readonly minute?: string | null
    readonly diary?: string | null
    readonly review_months?: number | null
    readonly next_review: string | null
  },
): Promise<void> {
  await sql`select set_config('lagesbild.cause', ${cause}, true)`.execute(db)
  await db
    .updateTable('document')
    .set({ ...values, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', document)
    .execute()
}
