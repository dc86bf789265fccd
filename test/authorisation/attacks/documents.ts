import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { everyone, personOf } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** What is decided stays as it was decided, and nobody reads in another's name. */
export const documents: Attacks = {
  definers: ['keep_document_decision'],
  attack({ attempt }) {
    test.each(everyone)('lets %s change no text that is in force, nor its decision', async (asks) => {
      const own = sql`organisation = current_organisation() and state = 'in-force'`
      for (const change of [
        sql`body = 'made up'`,
        sql`state = 'draft', decided_by = null, decided_on = null, entered_at = null, entered_by = null, reading = null`,
        sql`decided_on = '2026-11-25'`,
        sql`minute = '§ 1'`,
        sql`editorial = true`,
        sql`file = (select id from file limit 1)`,
        sql`entered_by = 'somebody else'`,
      ]) {
        const changed = await attempt(
          asks,
          sql<Row>`update document_version set ${change} where ${own} returning 1 as n`,
        )
        expect(changed).toBe('42501')
      }
      expect(await attempt(asks, sql<Row>`select keep_document_decision()`)).toBe('42501')
      expect(await attempt(asks, sql<Row>`delete from document_version returning 1 as n`)).toBe('42501')
      expect(await attempt(asks, sql<Row>`delete from acknowledgement returning 1 as n`)).toBe('42501')
    })

    test('lets nobody put in force what they did not begin as a draft, nor begin one as another', async () => {
      const insert = (state: string, by: string) => sql<Row>`
        insert into document_version (organisation, document, number, body, started_at, started_by, changed_at, changed_by${sql.raw(state)})
        select organisation, id, 9, 'made up', now(), ${by}, now(), ${by}${sql.raw(state === '' ? '' : ", 'in-force'")}
        from document limit 1 returning 1 as n`
      expect(await attempt('arboga', insert(', state', personOf('arboga')))).toBe('42501')
      expect(await attempt('arboga', insert('', 'somebody else'))).toBe('42501')
    })

    test('lets nobody say that another has read, nor that they have read a draft', async () => {
      const read = (person: ReturnType<typeof sql>, version: ReturnType<typeof sql>, by: string) => sql<Row>`
        insert into acknowledgement (organisation, version, person, acknowledged_at, acknowledged_by)
        select p.organisation, v.id, p.id, now(), ${by} from person p join document_version v on v.organisation = p.organisation
        where ${person} and ${version} limit 1 returning 1 as n`
      const anyone = sql`true`
      expect(await attempt('arboga', read(anyone, sql`v.state = 'in-force'`, personOf('arboga')))).toBe('42501')
      expect(await attempt('arboga', read(anyone, sql`v.state = 'draft'`, personOf('arboga')))).toBe('42501')
    })
  },
}
