import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { agencies, everyone, municipalities, surveyOf } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** What an agency may do to its own collection alone. */
export const collecting: Attacks = {
  definers: [
    'answer_keep_replaced',
    'change_frame',
    'close_collection',
    'correct_survey',
    'count_answered',
    'end_reopenings',
    'forget_cancelled_links',
    'handed_in_at_correction',
    'put_back',
    'reopen_response',
    'response_end_reopening',
    'stop_reminder_wave',
    'store_corrected_standing',
    'store_standing',
    'take_back_reminders',
  ],
  attack({ attempt }) {
    test('does not let one agency answer, read or release through the survey of another', async () => {
      const [first, second] = agencies
      for (const table of ['response', 'answer'] as const) {
        const touched = await attempt(
          first,
          sql<Row>`update ${sql.table(table)} set released = true where owner = ${second} returning 1 as n`,
        )
        expect(touched, table).toEqual([])
      }
    })

    test.each([...municipalities, null])('lets %s close no collection', async (asks) => {
      for (const agency of agencies) {
        const closed = await attempt(asks, sql<Row>`select close_collection(${surveyOf(agency)}, now()) as closed`)
        expect(closed).toEqual([{ closed: false }])
      }
    })

    test('lets an agency close its own collection and no other', async () => {
      const [first, second] = agencies
      expect(await attempt(first, sql<Row>`select close_collection(${surveyOf(second)}, now()) as closed`)).toEqual([
        { closed: false },
      ])
      expect(await attempt(first, sql<Row>`select close_collection(${surveyOf(first)}, now()) as closed`)).toEqual([
        { closed: true },
      ])
    })

    const frameOf = (...respondents: string[]) =>
      JSON.stringify(respondents.map((respondent) => ({ respondent, columns: { group: 'A' } })))

    test.each(everyone)('lets %s change the frame of no other’s survey', async (asks) => {
      for (const agency of agencies.filter((owner) => owner !== asks)) {
        const changed = sql<Row>`select change_frame(${surveyOf(agency)}, ${frameOf('arboga', 'boden')}::jsonb)`
        expect(await attempt(asks, changed), agency).toBe('42501')
      }
    })

    test('lets an agency change the frame of its own, with municipalities alone, and remove nobody who has begun', async () => {
      const [agency] = agencies
      const change = (frame: string) => sql<Row>`select change_frame(${surveyOf(agency)}, ${frame}::jsonb) as kept`
      expect(await attempt(agency, change(frameOf('boden', 'arboga')))).toEqual([{ kept: [] }])
      expect(await attempt(agency, change(frameOf('boden')))).toEqual([{ kept: ['arboga'] }])
      expect(await attempt(agency, change(frameOf('arboga', 'boden', agencies[1])))).toBe('23503')
    })

    test('opens again only what the respondent has handed in itself, or to the one who asks', async () => {
      const [first, second] = agencies
      const opening = (town: string, agency: string, until: string | null = null) => sql<Row>`
        select reopen_response(${town}, ${agency}, ${surveyOf(agency)}, 'x', ${until}::date, now()) as said`
      const [, handedIn] = municipalities
      expect(await attempt(municipalities[0], opening(handedIn, first))).toEqual([{ said: 'not-found' }])
      expect(await attempt(second, opening(handedIn, first))).toEqual([{ said: 'not-found' }])
      expect(await attempt(null, opening(handedIn, first))).toEqual([{ said: 'not-found' }])
      // A day of its own is the agency's to give
      expect(await attempt(handedIn, opening(handedIn, first, '2099-01-01'))).toEqual([{ said: 'closed' }])
      expect(await attempt(municipalities[0], opening(municipalities[0], first))).toEqual([{ said: 'not-submitted' }])
      for (const asks of [handedIn, first]) {
        expect(await attempt(asks, opening(handedIn, first)), asks).toEqual([{ said: 'reopened' }])
      }
    })

    test.each([...everyone, null])('lets %s end no reopening, and put nothing back', async (asks) => {
      for (const ending of [
        sql<Row>`select end_reopenings('2099-12-31', now())`,
        sql<Row>`select put_back(${municipalities[1]}, ${agencies[0]}, ${surveyOf(agencies[0])}, now())`,
        sql<Row>`select response_end_reopening()`,
      ]) {
        expect(await attempt(asks, ending)).toBe('42501')
      }
    })

    test('keeps the history of an answer by itself alone', async () => {
      const [asks] = municipalities
      expect(await attempt(asks, sql<Row>`select answer_keep_replaced()`)).toBe('42501')
      const changed = sql<Row>`
        with changed as (select set_config('lagesbild.reason', 'x', true))
        insert into answer_history (organisation, owner, survey, question, version, saved_at)
        select ${asks}, ${agencies[0]}, ${surveyOf(agencies[0])}, '1.1', 9, now() from changed returning 1 as n`
      expect(await attempt(asks, changed)).toBe('42501')
    })

    test('takes back reminders by submitting alone, and counts answers for the agency that asks alone', async () => {
      expect(await attempt(agencies[0], sql<Row>`select take_back_reminders()`)).toBe('42501')
      expect(await attempt(agencies[0], sql<Row>`select forget_cancelled_links()`)).toBe('42501')
      for (const asks of [...everyone, null]) {
        for (const agency of agencies) {
          const counted = await attempt(asks, sql<Row>`select * from count_answered(${surveyOf(agency)})`)
          expect(counted, `${asks} ${agency}`).toEqual(
            asks === agency ? [{ respondent: municipalities[0], answered: 1 }] : [],
          )
        }
      }
    })

    test.each([...everyone, null])('lets %s stop no reminder behind the back of who planned it', async (asks) => {
      for (const agency of agencies) {
        const stopping = sql<Row>`select stop_reminder_wave(organisation, survey, id, planned_by, now()) from reminder_wave
                                  where organisation = ${agency}`
        expect(await attempt(asks, stopping)).toBe('42501')
      }
    })
  },
}
