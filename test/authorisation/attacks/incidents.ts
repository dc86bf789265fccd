import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { everyone, municipalities } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import { pageKeyOf, reportCodeOf } from '../tables/incidents.ts'
import type { Attacks } from './attacks.ts'

/** Anyone reports, and learns of nothing but their own report; nobody alters what was told or noted. */
export const incidents: Attacks = {
  definers: ['open_incident_page', 'send_incident_report', 'follow_incident_report', 'add_to_incident_report'],
  attack({ attempt }) {
    const [town] = municipalities
    const hashOf = (code: string) => sql`encode(sha256(convert_to(${code}, 'UTF8')), 'hex')`

    test.each([...everyone, null])(
      'tells %s of a page and of a report only what their key and code are for',
      async (asks) => {
        expect(await attempt(asks, sql<Row>`select * from open_incident_page('guessed')`)).toEqual([])
        expect(await attempt(asks, sql<Row>`select * from open_incident_page(${pageKeyOf(town)})`)).toHaveLength(1)
        expect(await attempt(asks, sql<Row>`select * from follow_incident_report(${hashOf('guessed')})`)).toEqual([])
        expect(await attempt(asks, sql<Row>`select * from follow_incident_report('')`)).toEqual([])
        const followed = await attempt(
          asks,
          sql<Row>`select * from follow_incident_report(${hashOf(reportCodeOf(town))})`,
        )
        expect(followed).toMatchObject([{ state: 'new', answer: null }])
        expect(Object.keys((followed as Row[])[0] ?? {})).toEqual(['reported_at', 'state', 'answer', 'notes'])
      },
    )

    test('keeps a report only for a key that there is, and more words only for a code that there is', async () => {
      const send = (key: string) =>
        sql<Row>`select send_incident_report(${key}, 'x', 'yes', null, null, ${hashOf('new')}, now()) as done`
      const add = (code: string) => sql<Row>`select add_to_incident_report(${hashOf(code)}, 'x', now()) as done`
      expect(await attempt(null, send('guessed'))).toEqual([{ done: false }])
      expect(await attempt(null, send(pageKeyOf(town)))).toEqual([{ done: true }])
      expect(await attempt(null, add('guessed'))).toEqual([{ done: false }])
      expect(await attempt(null, add(reportCodeOf(town)))).toEqual([{ done: true }])
    })

    test('lets nobody alter what was told, what was noted, or judge in the name of another', async () => {
      for (const statement of [
        sql<Row>`update incident_report set body = 'made up' returning 1 as n`,
        sql<Row>`update incident_report set code_sha256 = ${hashOf('mine')} returning 1 as n`,
        sql<Row>`delete from incident_report returning 1 as n`,
        sql<Row>`update incident_report_note set body = 'made up' returning 1 as n`,
        sql<Row>`update incident_event set happened_at = now() returning 1 as n`,
        sql<Row>`delete from incident_event returning 1 as n`,
        sql<Row>`update incident_page set key = 'aaaaaaaaaaaa' returning 1 as n`,
        sql<Row>`update incident_report set state = 'dismissed', reason = 'x', judged_at = now(),
          judged_by = 'somebody else' returning 1 as n`,
        sql<Row>`insert into incident_event (organisation, incident, kind, happened_at, recorded_at, recorded_by)
          select organisation, id, 'note', now(), now(), 'somebody else' from incident limit 1 returning 1 as n`,
      ]) {
        expect(await attempt(town, statement)).toBe('42501')
      }
    })
  },
}
