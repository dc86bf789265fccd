import { sql } from 'kysely'
import { personOf } from '../organisations.ts'
import { type Described, ofItself } from './described.ts'

/** A record in each register, a view, an import and a pledge of the person who works there. */
export const registers: Described = {
  readable: {
    unit: ofItself,
    person: ofItself,
    supplier: ofItself,
    asset: ofItself,
    dependency: ofItself,
    document: ofItself,
    register_history: ofItself,
    register_view: ofItself,
    register_import: ofItself,
    security_pledge: ofItself,
  },
  async fill(db, organisation) {
    const person = personOf(organisation)
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
    await sql`insert into security_pledge (organisation, person, pledged_at) values (${organisation}, ${person}, now())`.execute(
      db,
    )
  },
}
