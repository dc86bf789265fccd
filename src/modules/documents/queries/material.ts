import { sql } from 'kysely'
import { unitsAsJson } from '../../organisation/index.ts'
import type { Material } from '../rules/templates/material.ts'
import type { Db } from './versions.ts'

/** More systems than this are no list to call by. */
const mostSystems = 25

/** What templates are filled from, but for the classification model: what the registers hold now. One statement. */
export async function readMaterial(db: Db, organisation: string): Promise<Omit<Material, 'model'>> {
  const { rows } = await sql<{
    organisation: string
    units: ReadonlyArray<{ readonly kind: string; readonly name: string }>
    coordinators: Material['coordinators']
    responsible: Material['responsible']
    critical: Material['critical']
  }>`
    select
      (select name from organisation where id = ${organisation}) as organisation,
      ${unitsAsJson(organisation)} as units,
      coalesce((
        select json_agg(json_build_object('name', coalesce(p.name, u.name), 'title', p.title, 'email', coalesce(p.email, u.email),
          'phone', p.phone) order by swedish_order(coalesce(p.name, u.name)))
        from membership m join identity."user" u on u.id = m.person
          left join person p on p.organisation = m.organisation and p.account = m.person and p.ended_at is null
        where m.organisation = ${organisation} and m.role = 'coordinator' and m.ended_at is null
      ), '[]') as coordinators,
      coalesce((
        select json_agg(json_build_object('unit', u.name, 'duty', r.duty, 'who', coalesce(p.name, r.role))
          order by swedish_order(u.name), r.added_at, r.id)
        from responsibility r left join unit u on u.organisation = r.organisation and u.id = r.unit
          left join person p on p.organisation = r.organisation and p.id = r.person
        where r.organisation = ${organisation} and r.ended_at is null and r.part = 'responsible'
      ), '[]') as responsible,
      coalesce((
        select json_agg(json_build_object('name', c.name, 'unit', c.unit, 'owner', c.owner, 'supplier', c.supplier,
          'contact', c.contact_name, 'phone', c.contact_phone) order by c.place)
        from (
          select a.name, u.name as unit, p.name as owner, s.name as supplier, s.contact_name, s.contact_phone,
            row_number() over (order by a.critical desc nulls last, a.availability desc nulls last, swedish_order(a.name)) as place
          from asset a left join unit u on u.organisation = a.organisation and u.id = a.unit
            left join person p on p.organisation = a.organisation and p.id = a.owner
            left join supplier s on s.organisation = a.organisation and s.id = a.supplier
          where a.organisation = ${organisation} and a.ended_at is null and a.kind in ('system', 'control-system')
            and (a.critical or a.availability >= 3)
          order by place limit ${mostSystems}
        ) c
      ), '[]') as critical`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('A select without from gives one row')
  const named = (kind: string) => row.units.filter((unit) => unit.kind === kind).map(({ name }) => name)
  const { units: _, ...material } = row
  return { ...material, boards: named('board'), companies: named('company') }
}

/** A document of the register that is called as a template is. */
export interface NamedDocument {
  readonly id: string
  readonly name: string
  readonly hasDraft: boolean
}

/** The documents that have these names, and whether each has a draft. One statement. */
export async function findNamed(
  db: Db,
  organisation: string,
  names: readonly string[],
): Promise<readonly NamedDocument[]> {
  const { rows } = await sql<NamedDocument>`
    select d.id, d.name, exists (select from document_version v where v.organisation = d.organisation and v.document = d.id
      and v.state = 'draft') as "hasDraft"
    from document d
    where d.organisation = ${organisation} and d.ended_at is null and lower(d.name) = any(${sql.val(names.map((name) => name.toLowerCase()))}::text[])
    order by d.created_at, d.id`.execute(db)
  return rows
}
