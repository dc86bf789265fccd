import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { FileFacts } from '../../../platform/files/index.ts'
import type { Coverage, MeasureStatus } from '../rules/state/requirement-state.ts'

export interface ShownEvidence {
  readonly id: string
  readonly kind: 'text' | 'link' | 'document' | 'file'
  readonly name: string
  readonly link: string | null
  readonly document: string | null
  readonly file: Pick<FileFacts, 'name' | 'type' | 'size'> | null
  readonly shownOn: string
  readonly validUntil: string | null
}

/** What is told of the file of evidence `e`. */
export const fileOfEvidence = sql<
  ShownEvidence['file']
>`(select json_build_object('name', f.name, 'type', f.type, 'size', f.size)
  from file f where f.organisation = e.organisation and f.id = e.file)`

/** A measure as the page of one requirement shows it. */
export interface Serving {
  readonly id: string
  readonly name: string
  readonly status: MeasureStatus
  readonly covers: Coverage
  readonly unit: string | null
  readonly asset: string | null
  readonly owner: string | null
  /** Whether the owner is the person who looks. */
  readonly own: boolean
  readonly dueOn: string | null
  readonly evidence: readonly ShownEvidence[]
}

/** The measures that serve a requirement, with names of where and who, and what shows them. One statement. */
export async function listServing(
  db: Transaction<Tables>,
  { organisation, person }: { organisation: string; person: string },
  requirement: string,
): Promise<Serving[]> {
  const { rows } = await sql<Serving & { evidence: ShownEvidence[] | null }>`
    select m.id, m.name, m.status, r.covers, u.name as unit, a.name as asset, o.name as owner,
           coalesce(o.account = ${person}, false) as own, m.due_on as "dueOn",
           (select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'name', e.name, 'link', e.link, 'document', e.document,
                                              'file', ${fileOfEvidence}, 'shownOn', e.shown_on, 'validUntil', e.valid_until)
                            order by e.shown_on desc, e.id)
            from evidence e where e.organisation = m.organisation and e.measure = m.id and e.ended_at is null) as evidence
    from measure_requirement r
    join measure m on m.organisation = r.organisation and m.id = r.measure and m.ended_at is null
    left join unit u on u.organisation = m.organisation and u.id = m.unit
    left join asset a on a.organisation = m.organisation and a.id = m.asset
    left join person o on o.organisation = m.organisation and o.id = m.owner
    where r.organisation = ${organisation} and r.requirement = ${requirement} and r.ended_at is null
    order by swedish_order(m.name), m.id`.execute(db)
  return rows.map((row) => ({ ...row, evidence: row.evidence ?? [] }))
}

/** What may be chosen when a measure is written or tied to a requirement. */
export interface Choosable {
  readonly id: string
  readonly name: string
}

/** The measures that have not ended and do not serve the requirement yet, by name. One statement. */
export async function listOtherMeasures(
  db: Transaction<Tables>,
  organisation: string,
  requirement: string,
): Promise<Choosable[]> {
  return db
    .selectFrom('measure as m')
    .select(['m.id', 'm.name'])
    .where('m.organisation', '=', organisation)
    .where('m.ended_at', 'is', null)
    .where('m.status', '<>', 'dropped')
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('measure_requirement as r')
            .select('r.id')
            .whereRef('r.organisation', '=', 'm.organisation')
            .whereRef('r.measure', '=', 'm.id')
            .where('r.requirement', '=', requirement)
            .where('r.ended_at', 'is', null),
        ),
      ),
    )
    .orderBy(sql`swedish_order(m.name)`)
    .orderBy('m.id')
    .execute()
}

/** Who owns a measure that has not ended. undefined where there is no such measure. */
export async function readMeasureOwner(
  db: Transaction<Tables>,
  organisation: string,
  id: string,
): Promise<{ name: string; account: string | null } | undefined> {
  return db
    .selectFrom('measure as m')
    .leftJoin('person as p', (join) =>
      join.onRef('p.organisation', '=', 'm.organisation').onRef('p.id', '=', 'm.owner'),
    )
    .select(['m.name', 'p.account'])
    .where('m.organisation', '=', organisation)
    .where('m.id', '=', id)
    .where('m.ended_at', 'is', null)
    .executeTakeFirst()
}

export interface NewMeasure {
  readonly name: string
  readonly status: MeasureStatus
  readonly owner: string | null
  readonly dueOn: string | null
}

export async function insertMeasure(
  db: Transaction<Tables>,
  { organisation, person, now }: { organisation: string; person: string; now: Date },
  { dueOn, ...measure }: NewMeasure,
): Promise<string> {
  const { id } = await db
    .insertInto('measure')
    .values({
      organisation,
      ...measure,
      due_on: dueOn,
      created_at: now,
      created_by: person,
      changed_at: now,
      changed_by: person,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The record of whoever signs in with an account; null where there is none. */
export async function personOfAccount(
  db: Transaction<Tables>,
  organisation: string,
  account: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('person')
    .select('id')
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

/** The people who can own a measure, by name. One statement. */
export async function listOwners(db: Transaction<Tables>, organisation: string): Promise<Choosable[]> {
  return db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .orderBy(sql`swedish_order(name)`)
    .orderBy('id')
    .execute()
}
