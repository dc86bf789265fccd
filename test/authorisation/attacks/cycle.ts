import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { everyone, municipalities, personOf } from '../organisations.ts'
import { calendarOf } from '../tables/cycle.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** A calendar is open to whoever has its address, and to nobody else. */
export const cycle: Attacks = {
  definers: ['open_calendar'],
  attack({ attempt, database }) {
    const [, town] = municipalities
    const hashOf = (token: string) => sql`encode(sha256(convert_to(${token}, 'UTF8')), 'hex')`

    test.each([...everyone, null])(
      'tells %s whose a calendar is only by its whole address, and not once it is taken back',
      async (asks) => {
        const opened = (token: string) => attempt(asks, sql<Row>`select * from open_calendar(${hashOf(token)})`)
        expect(await opened('guessed')).toEqual([])
        expect(await opened('')).toEqual([])
        expect(await opened(calendarOf(town))).toEqual([{ organisation: town, person: personOf(town), language: 'sv' }])
        const undo = new Error('undo')
        const revoked = database().asOwner((db) =>
          db.transaction().execute(async (transaction) => {
            await sql`update calendar_feed set revoked_at = now() where organisation = ${town}`.execute(transaction)
            const { rows } = await sql`select * from open_calendar(${hashOf(calendarOf(town))})`.execute(transaction)
            expect(rows).toEqual([])
            throw undo
          }),
        )
        await expect(revoked).rejects.toBe(undo)
      },
    )
  },
}
