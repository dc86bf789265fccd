import { sql } from 'kysely'
import type { Role } from '../../../platform/tenancy/index.ts'
import type { ScopeRow } from '../rules/scope.ts'
import type { Asked } from '../rules/version.ts'
import { type By, type Db, isAsked, type Reader, scopeRowsOf } from './versions.ts'

/** A document in force, as those whom it applies to meet it. */
export interface FoundDocument {
  readonly id: string
  readonly name: string
  readonly summary: string | null
  readonly kind: 'policy' | 'guideline' | 'routine' | 'guidance' | 'plan'
  readonly unit: string | null
  readonly scope: readonly ScopeRow[]
  readonly decidedOn: string | null
  readonly nextReview: string | null
  /** Of the version in force, where the document has one with a text here. */
  readonly version: {
    readonly asked: Asked
    readonly askedRoles: readonly string[]
    readonly readAt: string | null
  } | null
}

/** Everything in force, by name, and who asks as a person of the register. One statement. */
export async function listInForce(
  db: Db,
  { organisation, person }: { readonly organisation: string; readonly person: string },
): Promise<{ readonly documents: readonly FoundDocument[]; readonly reader: Omit<Reader, 'readAt'> | null }> {
  const { rows } = await sql<{ documents: FoundDocument[]; reader: Omit<Reader, 'readAt'> | null }>`
    with asker as materialized (
      select p.id, p.unit from person p
      where p.organisation = ${organisation} and p.account = ${person} and p.ended_at is null limit 1
    )
    select coalesce((
      select json_agg(json_build_object('id', d.id, 'name', d.name, 'summary', d.summary, 'kind', d.kind, 'unit', d.unit,
        'scope', ${scopeRowsOf()}, 'decidedOn', d.decided_on, 'nextReview', d.next_review,
        'version', case when v.id is null then null else json_build_object('asked', v.asked, 'askedRoles', v.asked_roles,
          'readAt', (select a.acknowledged_at from acknowledgement a, asker
            where a.organisation = v.organisation and a.version = v.reading and a.person = asker.id)) end)
        order by swedish_order(d.name), d.id)
      from document d left join document_version v
        on v.organisation = d.organisation and v.document = d.id and v.state = 'in-force'
      where d.organisation = ${organisation} and d.ended_at is null and d.status = 'in-force'
    ), '[]') as documents,
    (select json_build_object('person', asker.id, 'unit', asker.unit) from asker) as reader`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('A select without from gives one row')
  return row
}

/** Notes that somebody has read what is in force. Said again, it stays as it was first said. One statement. */
export async function noteRead(
  db: Db,
  { organisation, person, now }: By,
  { version, reader }: { readonly version: string; readonly reader: string },
): Promise<void> {
  await sql`
    insert into acknowledgement (organisation, version, person, acknowledged_at, acknowledged_by)
    select v.organisation, v.reading, ${reader}::uuid, ${now}::timestamptz, ${person}
    from document_version v
    where v.organisation = ${organisation} and v.id = ${version}::uuid and v.state = 'in-force'
    on conflict do nothing`.execute(db)
}

/** Somebody who is asked to read a document, and when they said that they had. */
export interface AskedPerson {
  readonly id: string
  readonly name: string
  readonly unit: string | null
  readonly role: Role | null
  readonly readAt: string | null
}

/** Those who are asked to read what is in force, wherever they work, by name. One statement. */
export async function listAsked(db: Db, organisation: string, document: string): Promise<readonly AskedPerson[]> {
  const { rows } = await sql<AskedPerson>`
    select p.id, p.name, p.unit, m.role, a.acknowledged_at as "readAt"
    from document_version v
      join person p on p.organisation = v.organisation and p.ended_at is null
      left join membership m on m.organisation = p.organisation and m.person = p.account and m.ended_at is null
      left join acknowledgement a on a.organisation = v.organisation and a.version = v.reading and a.person = p.id
    where v.organisation = ${organisation} and v.document = ${document}::uuid and v.state = 'in-force' and ${isAsked()}
    order by swedish_order(p.name), p.id`.execute(db)
  return rows
}
