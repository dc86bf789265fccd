import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { municipalities } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** What was noted in an exercise is not altered, nor noted in the name of another. */
export const exercises: Attacks = {
  definers: [],
  attack({ attempt }) {
    const [town] = municipalities

    test('lets nobody alter what was noted or told in an exercise, or note in the name of another', async () => {
      for (const statement of [
        sql<Row>`update exercise_note set body = 'made up' returning 1 as n`,
        sql<Row>`delete from exercise_note returning 1 as n`,
        sql<Row>`update exercise_inject set body = 'made up' returning 1 as n`,
        sql<Row>`update exercise_inject set given_at = now(), given_by = 'somebody else' returning 1 as n`,
        sql<Row>`delete from exercise_measure returning 1 as n`,
        sql<Row>`insert into exercise_note (organisation, exercise, kind, body, noted_at, noted_by)
          select organisation, id, 'worked', 'x', now(), 'somebody else' from exercise limit 1 returning 1 as n`,
      ]) {
        expect(await attempt(town, statement)).toBe('42501')
      }
    })
  },
}
