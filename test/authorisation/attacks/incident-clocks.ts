import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { everyone, municipalities } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** Nobody makes it look as if something had been sent or judged otherwise than it was, or moves a clock unseen. */
export const incidentClocks: Attacks = {
  definers: ['keep_clock_move'],
  attack({ attempt }) {
    const [town] = municipalities

    test.each([...everyone, null])('does not let %s write that a clock was moved', async (asks) => {
      expect(await attempt(asks, sql<Row>`select keep_clock_move()`)).toBe('42501')
      expect(
        await attempt(
          asks,
          sql<Row>`insert into incident_clock_move select * from incident_clock_move limit 1 returning 1 as n`,
        ),
      ).toBe('42501')
    })

    test('lets nobody alter what was judged, sent, moved or reminded of, or do it in the name of another', async () => {
      for (const statement of [
        sql<Row>`update incident_judgement set outcome = 'no' returning 1 as n`,
        sql<Row>`delete from incident_judgement returning 1 as n`,
        sql<Row>`update incident_sent set sent_at = now() - interval '1 year' returning 1 as n`,
        sql<Row>`delete from incident_sent returning 1 as n`,
        sql<Row>`update incident_sent set withdrawn_at = now(), withdrawn_by = 'somebody else', withdrawn_why = 'x' returning 1 as n`,
        sql<Row>`update incident_clock_move set due_before = due_after returning 1 as n`,
        sql<Row>`delete from incident_clock_move returning 1 as n`,
        sql<Row>`update incident_reminder set reminded_at = now() returning 1 as n`,
        sql<Row>`delete from incident_reminder returning 1 as n`,
        sql<Row>`delete from incident_clock returning 1 as n`,
        sql<Row>`update incident_own_clock set amount = 1000 returning 1 as n`,
        sql<Row>`insert into incident_judgement (organisation, incident, about, version, answers, outcome, judged_at, judged_by)
          select organisation, id, 'significance', 1, '{}', 'yes', now(), 'somebody else' from incident limit 1 returning 1 as n`,
      ]) {
        expect(await attempt(town, statement)).toBe('42501')
      }
    })

    test('writes down a clock that is moved past the program', async () => {
      const moved = sql<Row>`
        with moved as (update incident_clock set due_at = due_at + interval '1 hour', after_at = after_at + interval '1 hour'
                       returning organisation)
        select count(*)::integer as n from moved`
      expect(await attempt(town, moved)).toEqual([{ n: 1 }])
    })
  },
}
