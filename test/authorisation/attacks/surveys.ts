import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { agencies, everyone, preparedOf, surveyOf } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** A survey before and after it is issued. */
export const surveys: Attacks = {
  definers: ['survey_issued'],
  attack({ attempt, database }) {
    test.each([...everyone, null])(
      'lets %s answer nothing before a survey is issued, and change nothing after',
      async (asks) => {
        for (const agency of agencies) {
          const open = await attempt(asks, sql<Row>`select survey_open(${agency}, ${preparedOf(agency)}) as open`)
          expect(open).toEqual([{ open: asks === agency }])
          const issued = await attempt(asks, sql<Row>`select survey_issued(${agency}, ${preparedOf(agency)}) as issued`)
          expect(issued).toEqual([{ issued: false }])
          for (const column of ['title_sv', 'questionnaire', 'issued_by']) {
            const changed = sql<Row>`update survey set ${sql.ref(column)} = 'q9' where id = ${surveyOf(agency)} returning 1 as n`
            expect(await attempt(asks, changed), column).toEqual(asks === agency ? '42501' : [])
          }
          const added = sql<Row>`insert into frame_row (organisation, survey, respondent, position, columns)
                               values (${asks}, ${surveyOf(agency)}, 'arboga', 9, '{}') returning 1 as n`
          expect(await attempt(asks, added)).toMatch(asks === agency ? '42501' : /^(42501|23503)$/)
        }
      },
    )

    test.each(agencies)('keeps %s from making a survey that is issued from the start', async (asks) => {
      const made = sql<Row>`
        insert into survey (organisation, id, questionnaire, version, title_sv, title_en, opens_on, closes_on, issued_at)
        values (${asks}, 'ny-enkat', 'q', 1, 'E', 'S', '2026-01-01', '2099-12-31', now()) returning 1 as n`
      expect(await attempt(asks, made)).toBe('42501')
    })

    test('changes no published version of a questionnaire, whoever tries', async () => {
      const attempts = database().asOwner((db) =>
        sql`update questionnaire set source = 'id: other' where published_at is not null`.execute(db),
      )
      await expect(attempts).rejects.toMatchObject({ code: '42501' })
    })
  },
}
