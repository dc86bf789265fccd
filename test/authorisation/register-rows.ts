import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../src/platform/database/index.ts'

/** The tables whose every row is its organisation's alone, all columns of it. */
export const ownTables = [
  'unit',
  'person',
  'supplier',
  'asset',
  'dependency',
  'document',
  'register_history',
  'register_view',
  'register_import',
  'security_pledge',
  'task_handling',
  'own_task',
  'task_setting',
  'calendar_feed',
  'standing',
] as const

/** A record in each register, a view, an import and a pledge of the person who works there. */
export async function fillRegisters(db: Kysely<Tables>, organisation: string, person: string): Promise<void> {
  const by = { organisation, created_at: new Date(), created_by: person, changed_at: new Date(), changed_by: person }
  const add = (table: 'unit' | 'person' | 'supplier' | 'asset' | 'document', values: object) =>
    db
      .insertInto(table)
      .values({ ...by, ...values } as never)
      .returning('id')
      .executeTakeFirstOrThrow()
  const unit = await add('unit', { kind: 'board', name: 'secret' })
  const owner = await add('person', { name: 'secret', unit: unit.id })
  const supplier = await add('supplier', { name: 'secret' })
  const place = { unit: unit.id, owner: owner.id }
  const system = await add('asset', { kind: 'system', name: 'secret', supplier: supplier.id, ...place })
  const information = await add('asset', { kind: 'information', name: 'secret', ...place })
  await add('document', { kind: 'policy', name: 'secret', ...place })
  await sql`insert into dependency (organisation, asset, needs, added_at, added_by)
            values (${organisation}, ${information.id}, ${system.id}, now(), ${person})`.execute(db)
  await sql`insert into register_view (organisation, register, name, query, person, saved_at)
            values (${organisation}, 'asset', 'secret', 'q=secret', ${person}, now())`.execute(db)
  await sql`insert into register_import (organisation, register, file_name, mapping, added, changed, unchanged, imported_at, imported_by)
            values (${organisation}, 'asset', 'secret.csv', '{}', 1, 0, 0, now(), ${person})`.execute(db)
  await sql`insert into task_handling (organisation, register, record, what, due_on, delegated_to, changed_at, changed_by)
            values (${organisation}, 'asset', ${system.id}, 'next_date', '2026-12-01', ${owner.id}, now(), ${person})`.execute(
    db,
  )
  await sql`insert into own_task (organisation, title, minutes, weight, due_on, created_at, created_by, changed_at, changed_by)
            values (${organisation}, 'secret', 30, 2, '2026-12-01', now(), ${person}, now(), ${person})`.execute(db)
  await sql`insert into task_setting (organisation, person, minutes_a_week, saved_at)
            values (${organisation}, ${person}, 240, now())`.execute(db)
  await sql`insert into calendar_feed (organisation, person, token_sha256, made_at)
            values (${organisation}, ${person}, encode(sha256(convert_to(${`calendar-${organisation}`}, 'UTF8')), 'hex'), now())`.execute(
    db,
  )
  await sql`insert into standing (organisation, month, part, met, total, taken_at)
            values (${organisation}, '2026-11-01', 'documents', 1, 6, now())`.execute(db)
  await sql`insert into security_pledge (organisation, person, pledged_at) values (${organisation}, ${person}, now())`.execute(
    db,
  )
}
