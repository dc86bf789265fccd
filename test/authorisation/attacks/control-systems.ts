import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { municipalities } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** How a system was judged is not altered, nor judged in the name of another. */
export const controlSystems: Attacks = {
  definers: [],
  attack({ attempt }) {
    const [town] = municipalities

    test('lets nobody alter how a system was judged, or judge in the name of another', async () => {
      for (const statement of [
        sql<Row>`update critical_judgement set critical = false returning 1 as n`,
        sql<Row>`delete from critical_judgement returning 1 as n`,
        sql<Row>`delete from zone returning 1 as n`,
        sql<Row>`insert into critical_judgement (organisation, asset, critical, method, harm, within, reach, instead,
            judged_at, judged_by)
          select organisation, id, false, 'classification', 'none', 'weeks', 'few', 'yes', now(), 'somebody else'
          from asset limit 1 returning 1 as n`,
      ]) {
        expect(await attempt(town, statement)).toBe('42501')
      }
    })
  },
}
