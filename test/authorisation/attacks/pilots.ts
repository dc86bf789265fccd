import { type RawBuilder, sql } from 'kysely'
import { expect, test } from 'vitest'
import { agencies, everyone, personOf, pilotOf, preparedOf, surveyOf } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** A pilot counts nowhere. */
export const pilots: Attacks = {
  definers: ['piloted_with'],
  attack({ attempt, database }) {
    test.each(everyone)('shows %s with how many a survey was tried only of one that it sees', async (asks) => {
      for (const agency of agencies) {
        const told = (survey: string) => attempt(asks, sql<Row>`select piloted_with(${agency}, ${survey}) as n`)
        const undo = new Error('undo')
        const piloted = database().asOwner((db) =>
          db.transaction().execute(async (transaction) => {
            await sql`update survey set pilot = ${pilotOf(agency)} where organisation = ${agency} and kind = 'survey'`.execute(
              transaction,
            )
            await sql`select set_config('lagesbild.organisation', ${asks}, true)`.execute(transaction)
            const ask = async (survey: string) =>
              (await sql<Row>`select piloted_with(${agency}, ${survey}) as n`.execute(transaction)).rows[0]?.n
            expect(await ask(surveyOf(agency))).toBe(1)
            expect(await ask(preparedOf(agency))).toBe(asks === agency ? 1 : 0)
            throw undo
          }),
        )
        await expect(piloted).rejects.toBe(undo)
        expect(await told(surveyOf(agency))).toEqual([{ n: 0 }])
      }
    })

    test.each([
      [
        'publication',
        sql`(organisation, survey, revision, result, published_at) select organisation, id, 1, '{}', now()`,
      ],
      ['printed_report', sql`(organisation, survey, figures) select organisation, id, '{}'`],
      ['report', sql`(organisation, survey, id, created_at) select organisation, id, 'r', now()`],
      ['code_book', sql`(organisation, survey, field) select organisation, id, '1.1'`],
      ['published_text', sql`(organisation, survey, field, text) select organisation, id, '1.1', 'open'`],
      [
        'round_link',
        sql`(organisation, survey, earlier, version, published_source, source, saved_at)
            select organisation, id, 'p', 1, 'p', 'later: q', now()`,
      ],
      [
        'county_help',
        sql`(organisation, survey, county_board, asked_at, asked_by) select organisation, id, 'lan-19', now(), 'x'`,
      ],
      [
        'dataset',
        sql`(organisation, survey, number, frozen_at, frozen_by, responses, complete, frame_csv, method_txt, not_asked_csv,
             questionnaire_yaml, responses_csv, standing_csv, submissions_csv, sums, sha256)
            select p.organisation, p.id, 1, now(), frozen_by, 0, 0, '', '', '', '', '', '', '', sums, sha256
            from (select organisation, id, kind from survey) p join (select * from dataset limit 1) d on true`,
      ],
    ])('lets nobody, nor the owner of the database, put a pilot in %s', async (table, values) => {
      // The last part names the pilots, whatever stands before it
      const from = table === 'dataset' ? sql`where p.kind = 'pilot'` : sql`from survey where kind = 'pilot'`
      const added = database().asOwner((db) => sql`insert into ${sql.table(table)} ${values} ${from}`.execute(db))
      await expect(added).rejects.toMatchObject({ code: '23514', message: expect.stringContaining('pilot') })
    })

    test('lets a pilot be no earlier round, no pilot of a pilot, and no survey become one', async () => {
      const [agency] = agencies
      const refused = (statement: RawBuilder<unknown>) =>
        expect(database().asOwner((db) => statement.execute(db))).rejects.toMatchObject({ code: '23514' })
      await refused(sql`insert into round_link (organisation, survey, earlier, version, earlier_survey, source, saved_at)
                        values (${agency}, ${surveyOf(agency)}, ${pilotOf(agency)}, 1, ${pilotOf(agency)}, 'x', now())`)
      await refused(sql`update survey set pilot = ${preparedOf(agency)} where id = ${surveyOf(agency)}`)
      await refused(sql`update survey set pilot = ${`${pilotOf(agency)}-2`} where id = ${pilotOf(agency)}`)
      await refused(sql`update survey set kind = 'pilot' where id = ${surveyOf(agency)}`)
      await refused(sql`update survey set kind = 'survey' where id = ${pilotOf(agency)}`)
    })

    test('lets a municipality comment to the agency in no survey but a pilot, and not once it has handed in', async () => {
      const [agency] = agencies
      const written = (survey: string, who: string) => sql<Row>`
        with open as materialized (
          select survey_open(${agency}, ${survey}), may_answer(${agency}, ${survey}, 's')
        )
        insert into pilot_comment (organisation, owner, survey, question, text, version, saved_at, saved_by)
        select ${who}, ${agency}, ${survey}, 'new', 'x', 1, now(), ${personOf(who)} from open returning 1 as n`
      expect(await attempt('boden', written(`${pilotOf(agency)}-2`, 'boden'))).toEqual([{ n: 1 }])
      expect(await attempt('arboga', written(pilotOf(agency), 'arboga'))).toBe('42501')
      expect(await attempt('arboga', written(surveyOf(agency), 'arboga'))).toBe('42501')
    })
  },
}
