import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { everyone, municipalities, personOf } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import { linkTokenOf, pageKeyOf, reportCodeOf } from '../tables/incidents.ts'
import type { Attacks } from './attacks.ts'

/** Anyone reports, and learns of nothing but their own report; nobody alters what was told or noted. */
export const incidents: Attacks = {
  definers: [
    'open_incident_page',
    'send_incident_report',
    'follow_incident_report',
    'add_to_incident_report',
    'begin_incident_photo',
    'add_incident_photo_part',
    'open_incident_link',
    'send_by_incident_link',
  ],
  attack({ attempt, database }) {
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

    test('tells whoever has a link whose it is and nothing of the incident, until its day is over', async () => {
      const open = (token: string, today = '2026-12-01') =>
        sql<Row>`select * from open_incident_link(${hashOf(token)}, ${today}::date)`
      const send = (token: string, today = '2026-12-01') => sql<Row>`
        select send_by_incident_link(${hashOf(token)}, ${today}::date, 'x', 'yes', null, null, ${hashOf('new')}, now()) as done`
      const [row] = (await attempt(null, open(linkTokenOf(town)))) as Row[]
      expect(Object.keys(row ?? {})).toEqual(['name', 'supplier', 'sent'])
      expect(await attempt(null, send(linkTokenOf(town)))).toEqual([{ done: true }])
      expect(await attempt(null, open('guessed'))).toEqual([])
      expect(await attempt(null, send('guessed'))).toEqual([{ done: false }])
      expect(await attempt(null, open(linkTokenOf(town), '2200-01-01'))).toEqual([])
      expect(await attempt(null, send(linkTokenOf(town), '2200-01-01'))).toEqual([{ done: false }])
    })

    test('takes a photograph only in the moment that its report is kept, and bytes only of that photograph', async () => {
      const begin = (code: string, at = sql`now()`) =>
        sql<Row>`select begin_incident_photo(${hashOf(code)}, 'png', 10, repeat('0', 64), ${at}) is not null as begun`
      expect(await attempt(null, begin('guessed'))).toEqual([{ begun: false }])
      // Its report was kept before: whoever has the code adds none afterwards
      expect(await attempt(null, begin(reportCodeOf(town)))).toEqual([{ begun: false }])
      const part = (file: string, at: string) => sql<Row>`
        select add_incident_photo_part(${hashOf(reportCodeOf(town))}, ${file}, 0::smallint, '00', ${at}::timestamptz) as added`
      const [photo] = await database().asOwner(
        async (db) =>
          (
            await sql<{ id: string; other: string; at: string }>`
              select f.id, (select id from file where added_by <> '' and organisation = ${town} limit 1) as other,
                r.reported_at::text as at
              from incident_photo p join file f on f.organisation = p.organisation and f.id = p.file
                join incident_report r on r.organisation = p.organisation and r.id = p.report
              where p.organisation = ${town}`.execute(db)
          ).rows,
      )
      if (photo === undefined) throw new Error('no photograph')
      expect(await attempt(null, part(photo.id, '2026-01-01'))).toEqual([{ added: false }])
      expect(await attempt(null, part(photo.id, photo.at))).toEqual([{ added: true }])
      expect(await attempt(null, part(photo.other, photo.at))).toEqual([{ added: false }])
      expect(
        await attempt(
          town,
          sql<Row>`insert into incident_photo (organisation, report, position, file)
          select organisation, report, 2, file from incident_photo returning 1 as n`,
        ),
      ).toBe('42501')
    })

    test('lets whoever signs in report in their own name alone, and add to nothing but that', async () => {
      const report = (reporter: string) => sql<Row>`
        insert into incident_report (organisation, body, ongoing, code_sha256, reported_at, reporter)
        values (${town}, 'x', 'no', ${hashOf(reporter)}, now(), ${reporter}) returning 1 as n`
      expect(await attempt(town, report('somebody else'))).toBe('42501')
      expect(await attempt(town, report(personOf(town)))).toEqual([{ n: 1 }])
      expect(
        await attempt(
          town,
          sql<Row>`insert into incident_report_note (organisation, report, body, written_at)
          select organisation, id, 'made up', now() from incident_report returning 1 as n`,
        ),
      ).toBe('42501')
      expect(
        await attempt(town, sql<Row>`update incident_report_note set seen_at = now(), seen_by = 'x' returning 1 as n`),
      ).toBe('42501')
    })

    test('lets nobody alter what was told, what was noted, or judge in the name of another', async () => {
      for (const statement of [
        sql<Row>`update incident_report set body = 'made up' returning 1 as n`,
        sql<Row>`update incident_report set code_sha256 = ${hashOf('mine')} returning 1 as n`,
        sql<Row>`delete from incident_report returning 1 as n`,
        sql<Row>`update incident_report_note set body = 'made up' returning 1 as n`,
        sql<Row>`update incident_event set happened_at = now() returning 1 as n`,
        sql<Row>`delete from incident_event returning 1 as n`,
        sql<Row>`update incident_link set ends_on = '2300-01-01' returning 1 as n`,
        sql<Row>`update incident_link set ended_at = now(), ended_by = 'somebody else' returning 1 as n`,
        sql<Row>`update incident_severity set level = 'low' returning 1 as n`,
        sql<Row>`delete from incident_severity_model returning 1 as n`,
        sql<Row>`update incident_affected set incident = incident returning 1 as n`,
        sql<Row>`update incident_affected set ended_at = now(), ended_by = 'somebody else' returning 1 as n`,
        sql<Row>`delete from incident_measure returning 1 as n`,
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
