import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { everyone, municipalities, personOf } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import { keyOf } from '../tables/keys.ts'
import type { Attacks } from './attacks.ts'

/** A key is open to whoever has it whole, and to nobody else. */
export const keys: Attacks = {
  definers: ['use_api_key'],
  attack({ attempt, database }) {
    const [own, town] = municipalities
    const hashOf = (key: string) => sql`encode(sha256(convert_to(${key}, 'UTF8')), 'hex')`

    test.each([...everyone, null])(
      'tells %s whose a key is only by the whole of it, and not once it is taken back or has expired',
      async (asks) => {
        const used = (key: string) => attempt(asks, sql<Row>`select * from use_api_key(${hashOf(key)})`)
        expect(await used('guessed')).toEqual([])
        expect(await used('')).toEqual([])
        expect(await used(keyOf(town))).toMatchObject([{ organisation: town, person: personOf(town), scope: 'write' }])
        const undo = new Error('undo')
        for (const ends of [
          sql`revoked_at = now(), revoked_by = 'x'`,
          sql`made_at = now() - interval '2 days', expires_at = now()`,
        ]) {
          const ended = database().asOwner((db) =>
            db.transaction().execute(async (transaction) => {
              await sql`update api_key set ${ends} where organisation = ${town}`.execute(transaction)
              const { rows } = await sql`select * from use_api_key(${hashOf(keyOf(town))})`.execute(transaction)
              expect(rows).toEqual([])
              throw undo
            }),
          )
          await expect(ended).rejects.toBe(undo)
        }
      },
    )

    test('gives nobody what is kept of a key, and lets nobody make one for a colleague or move its end', async () => {
      const refused = [
        sql<Row>`select sha256 from api_key`,
        sql<Row>`select used_in_minute from api_key`,
        sql<Row>`update api_key set expires_at = expires_at + interval '1 day' returning id`,
        sql<Row>`update api_key set scope = 'write' returning id`,
        sql<Row>`insert into api_key (organisation, person, name, scope, sha256, made_at, expires_at)
          values (${own}, 'somebody else', 'x', 'read', ${hashOf('new')}, now(), now() + interval '1 day') returning id`,
      ]
      for (const statement of refused) expect(await attempt(own, statement)).toBe('42501')
    })
  },
}
