import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { everyone, personOf } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** A file stays what it was when it was added, and is reached by its own organisation alone. */
export const files: Attacks = {
  definers: [],
  attack({ attempt, database }) {
    const fileOf = (organisation: string) =>
      database().asOwner(async (db) => {
        const { rows } = await sql<{ id: string }>`select id from file where organisation = ${organisation}`.execute(db)
        return rows[0]?.id ?? ''
      })
    const hash = '0'.repeat(64)

    describe('files', () => {
      test.each(everyone)('lets %s read no bytes of another, and attach no file of another', async (asks) => {
        for (const other of everyone.filter((each) => each !== asks)) {
          const file = await fileOf(other)
          expect(await attempt(asks, sql<Row>`select bytes from file_part where file = ${file}`)).toEqual([])
          const attached = sql<Row>`insert into attachment (organisation, register, record, file, added_at, added_by)
            values (${asks}, 'asset', gen_random_uuid(), ${file}, now(), ${personOf(asks)})`
          expect(await attempt(asks, attached)).toBe('23503')
          const added = sql<Row>`insert into file_part values (${asks}, ${file}, 1, 'more')`
          expect(await attempt(asks, added)).toBe('42501')
        }
      })

      test.each(everyone)(
        'lets %s change and take away nothing of its own, nor add in the name of another',
        async (asks) => {
          const file = await fileOf(asks)
          for (const statement of [
            sql<Row>`update file set name = 'other.pdf' where id = ${file}`,
            sql<Row>`update file_part set bytes = 'other' where file = ${file}`,
            sql<Row>`delete from file_part where file = ${file}`,
            // Past the size that it was said to have
            sql<Row>`insert into file_part values (${asks}, ${file}, 1, 'more')`,
            sql<Row>`delete from file where id = ${file}`,
            sql<Row>`delete from attachment where file = ${file}`,
            sql<Row>`update attachment set record = gen_random_uuid() where file = ${file}`,
            sql<Row>`insert into file (organisation, name, type, size, sha256, added_at, added_by)
            values (${asks}, 'a.pdf', 'pdf', 1, ${hash}, now(), 'nobody')`,
          ]) {
            expect(await attempt(asks, statement)).toBe('42501')
          }
          const again = sql<Row>`insert into file_part values (${asks}, ${file}, 0, 'other')`
          expect(await attempt(asks, again)).toBe('23505')
        },
      )

      test.each([
        ['a type that runs', 'html', 1],
        ['more than is taken', 'pdf', 10_000_001],
        ['nothing', 'pdf', 0],
      ])('keeps no file of %s', async (_, type, size) => {
        const [asks = ''] = everyone
        const statement = sql<Row>`insert into file (organisation, name, type, size, sha256, added_at, added_by)
          values (${asks}, 'a', ${type}, ${size}, ${hash}, now(), ${personOf(asks)})`
        expect(await attempt(asks, statement)).toBe('23514')
      })
    })
  },
}
