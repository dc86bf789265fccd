import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { personOf } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** What was judged, assessed, accepted and decided stays as it was, and nobody does more of it than their role gives. */
export const risks: Attacks = {
  definers: ['holds_role', 'changes_risk', 'judges_card', 'read_risks_anew', 'count_judgements'],
  attack({ attempt }) {
    const of = (organisation: string) => sql`organisation = ${organisation}`
    const assessed = (by: string) => sql<Row>`
      insert into risk_assessment (organisation, risk, state, method, likelihood, consequences, assessed_on, assessed_at, assessed_by)
      select organisation, id, 'current', 0, 1, '{}', current_date, now(), ${by} from risk limit 1 returning 1 as n`
    const accepted = (role: string, level: string) => sql<Row>`
      insert into risk_acceptance (organisation, risk, level, method, role, reason, until, accepted_on, accepted_at, accepted_by)
      select organisation, id, ${level}, 0, ${role}, 'made up', current_date, current_date, now(), ${personOf('arboga')}
      from risk limit 1 returning 1 as n`
    const agreed = sql<Row>`
      insert into risk_assessment (organisation, risk, state, method, likelihood, consequences, workshop, assessed_on, assessed_at, assessed_by)
      select organisation, risk, 'current', 0, 1, '{}', workshop, current_date, now(), ${personOf('arboga')}
      from risk_card limit 1 returning 1 as n`
    const judged = (person: string) => sql<Row>`
      insert into risk_judgement (organisation, workshop, risk, person, likelihood, consequences, judged_at)
      select organisation, workshop, risk, ${person}, 1, '{}', now() from risk_card limit 1 returning 1 as n`

    test('lets nobody alter what was judged, assessed, accepted or decided, nor take it away', async () => {
      for (const statement of [
        sql<Row>`update risk_assessment set likelihood = 1 returning 1 as n`,
        sql<Row>`update risk_acceptance set until = '2099-01-01' returning 1 as n`,
        sql<Row>`update risk_method set content = '{}' returning 1 as n`,
        sql<Row>`update risk_card set place = 2 returning 1 as n`,
        sql<Row>`update risk_judgement set person = 'somebody else' returning 1 as n`,
        sql<Row>`update risk_workshop set started_by = 'somebody else' returning 1 as n`,
        ...[
          'risk',
          'risk_assessment',
          'risk_acceptance',
          'risk_method',
          'risk_card',
          'risk_judgement',
          'risk_measure',
        ].map((table) => sql<Row>`delete from ${sql.table(table)} returning 1 as n`),
      ]) {
        expect(await attempt('arboga', statement)).toBe('42501')
      }
    })

    test('lets nobody judge, assess, turn or close in the name of another', async () => {
      for (const statement of [
        assessed('somebody else'),
        judged('a third'),
        sql<Row>`update risk_card set turned_at = now(), turned_by = 'somebody else' returning 1 as n`,
        sql<Row>`update risk_workshop set closed_at = now(), closed_by = 'somebody else' returning 1 as n`,
        sql<Row>`update risk_measure set ended_at = now(), ended_by = 'somebody else' returning 1 as n`,
      ]) {
        expect(await attempt('arboga', statement)).toBe('42501')
      }
      expect(await attempt('arboga', assessed(personOf('arboga')))).toHaveLength(1)
      expect(
        await attempt(
          'arboga',
          sql<Row>`update risk_judgement set likelihood = 1 where ${of('arboga')} returning person`,
        ),
      ).toEqual([{ person: personOf('arboga') }])
    })

    test('takes no common judgement of a card that is not turned, and no acceptance that role or level is not for', async () => {
      expect(await attempt('arboga', agreed)).toBe('42501')
      expect(await attempt('arboga', accepted('manager', 'low'))).toBe('42501')
      expect(await attempt('arboga', accepted('coordinator', 'high'))).toBe('42501')
      expect(await attempt('arboga', accepted('coordinator', 'low'))).toHaveLength(1)
    })

    test('reads only its own risks anew, and writes no version of them', async () => {
      const levels = sql`(select jsonb_agg(jsonb_build_object('id', id, 'current', 'very-high')) from risk)`
      expect(await attempt('boden', sql<Row>`select read_risks_anew(${levels}) as n`)).toHaveLength(1)
      const foreign = sql<Row>`select * from count_judgements((select id from risk_workshop limit 1))`
      expect(await attempt(null, foreign)).toEqual([])
      expect(await attempt('arboga', foreign)).toMatchObject([{ judged: 2 }])
    })

    test('ends what was accepted when a risk is treated otherwise', async () => {
      const change = sql<Row>`update risk set treatment = 'reduce', changed_by = ${personOf('arboga')} returning accepted_until`
      expect(await attempt('arboga', change)).toEqual([{ accepted_until: null }])
    })
  },
}
