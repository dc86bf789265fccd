import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { everyone } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** The history of the registers is kept by the tables alone. */
export const registers: Attacks = {
  definers: ['keep_register_history', 'refuse_ended'],
  attack({ attempt }) {
    test.each([...everyone, null])('lets %s keep no history by itself', async (asks) => {
      expect(await attempt(asks, sql<Row>`select keep_register_history()`)).toBe('42501')
      expect(await attempt(asks, sql<Row>`select refuse_ended()`)).toBe('42501')
    })
  },
}
