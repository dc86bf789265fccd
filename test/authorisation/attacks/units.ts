import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { everyone, personOf } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** What units were is kept by their table alone, and a reorganisation that waits is stopped by the worker alone. */
export const units: Attacks = {
  definers: ['keep_unit_period', 'stop_reorganisation'],
  attack({ attempt }) {
    test.each([...everyone, null])(
      'lets %s make no past of units, and stop no reorganisation as if nobody had',
      async (asks) => {
        expect(await attempt(asks, sql<Row>`select keep_unit_period()`)).toBe('42501')
        const past = sql<Row>`insert into unit_period (organisation, unit, from_day, kind, name)
                            select organisation, id, '2001-01-01', kind, 'made up' from unit limit 1 returning 1 as n`
        expect(await attempt(asks, past)).toBe('42501')
        const stopping = sql<Row>`select stop_reorganisation('arboga', gen_random_uuid(), ${personOf('arboga')}, now())`
        expect(await attempt(asks, stopping)).toBe('42501')
      },
    )
  },
}
