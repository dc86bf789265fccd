import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { agencies, boards, municipalities, personOf, surveyOf } from '../organisations.ts'
import type { Row } from '../tables/described.ts'
import type { Attacks } from './attacks.ts'

/** What a county board sees and says of its own county alone. */
export const counties: Attacks = {
  definers: ['ask_county_board', 'county_helps', 'county_status', 'officer_follows'],
  attack({ attempt, database }) {
    const ofCounty = sql<Row>`select owner, respondent, status from county_status() order by owner, respondent`

    test('shows a county board how far its own county has come, and neither another county nor anyone else', async () => {
      expect(await attempt(boards[0], ofCounty)).toEqual(
        agencies.map((owner) => ({ owner, respondent: 'arboga', status: 'partial' })),
      )
      expect(await attempt(boards[1], ofCounty)).toEqual(
        agencies.map((owner) => ({ owner, respondent: 'boden', status: 'complete' })),
      )
      for (const asks of [...municipalities, ...agencies, null]) expect(await attempt(asks, ofCounty)).toEqual([])
    })

    test.each(['ended_at = now(), ended_by = asked_by', 'survey'])(
      'shows a county board nothing once %s',
      async (what) => {
        const [first, second] = agencies
        const end =
          what === 'survey'
            ? sql`update survey set closed_at = now() where organisation = ${first}`
            : sql`update county_help set ${sql.raw(what)} where organisation = ${first}`
        const undo = new Error('undo')
        const seen = database().asOwner((db) =>
          db.transaction().execute(async (transaction) => {
            await end.execute(transaction)
            await sql`select set_config('lagesbild.organisation', ${boards[0]}, true)`.execute(transaction)
            const { rows } = await ofCounty.execute(transaction)
            expect(rows.map((row) => (row as Row).owner)).toEqual([second])
            throw undo
          }),
        )
        await expect(seen).rejects.toBe(undo)
      },
    )

    test('shows an officer whom an agency let in what that agency asks, until another has invited the same person', async () => {
      const [board] = boards
      const [first, second] = agencies
      const link = (issuer: string, used: string) => sql`
        insert into invitation (organisation, workplace, role, survey, name, email, token_sha256, issued_at, issued_by, expires_at, used_at, person)
        select ${issuer}, organisation, 'officer', ${issuer === board ? null : surveyOf(issuer)}, 'N', 'n@x.example',
               encode(sha256(random()::text::bytea), 'hex'), since, 'x', now() + interval '1 day', ${sql.raw(used)}, person
        from membership where organisation = ${board} and person = ${personOf(board)}`
      const shown = async (...links: readonly ReturnType<typeof link>[]) => {
        const seen: string[][] = []
        const undo = new Error('undo')
        const looking = database().asOwner((db) =>
          db.transaction().execute(async (transaction) => {
            for (const made of links) await made.execute(transaction)
            await sql`select set_config('lagesbild.organisation', ${board}, true), set_config('lagesbild.person', ${personOf(board)}, true)`.execute(
              transaction,
            )
            await sql`set local role lagesbild_web`.execute(transaction)
            for (const table of ['county_status()', 'county_help', 'county_note']) {
              const owner = table === 'county_help' ? 'organisation' : 'owner'
              const { rows } = await sql<{ owner: string }>`
                select distinct ${sql.raw(owner)} as owner from ${sql.raw(table)} order by 1`.execute(transaction)
              seen.push(rows.map((row) => row.owner))
            }
            const { rows } = await sql<{ may: boolean }>`
              select county_helps(${second}, ${surveyOf(second)}, 'arboga') as may`.execute(transaction)
            seen.push(rows.map(({ may }) => String(may)))
            throw undo
          }),
        )
        await expect(looking).rejects.toBe(undo)
        return seen
      }
      const only = [first]
      const all = [first, second]
      expect(await shown(link(first, 'since'))).toEqual([only, only, only, ['false']])
      // Links from before the work began anew are of the past
      const past = link(second, "since - interval '1 second'")
      expect(await shown(past, link(first, 'since'))).toEqual([only, only, only, ['false']])
      for (const more of [second, board]) {
        const seen = await shown(link(first, 'since'), link(more, "since + interval '1 second'"))
        expect(seen).toEqual([all, all, all, ['true']])
      }
      // Whom the board let in loses nothing by an agency's link
      expect(await shown(link(first, "since + interval '1 second'"))).toEqual([all, all, all, ['true']])
    })

    test('lets a county board note nothing of another county, and nobody else note in its name', async () => {
      const noting = (board: string, respondent: string) => sql<Row>`
        insert into county_note (organisation, owner, survey, respondent, noted_at, noted_by, text)
        values (${board}, ${agencies[0]}, ${surveyOf(agencies[0])}, ${respondent}, now(), ${personOf(board)}, 'x') returning 1 as n`
      expect(await attempt(boards[0], noting(boards[0], 'arboga'))).toEqual([{ n: 1 }])
      expect(await attempt(boards[0], noting(boards[0], 'boden'))).toBe('42501')
      for (const asks of [...municipalities, ...agencies]) {
        expect(await attempt(asks, noting(asks, 'arboga'))).toBe('42501')
        expect(await attempt(asks, noting(boards[0], 'arboga'))).toBe('42501')
      }
    })

    test('lets an agency ask a county board for its own survey and no other', async () => {
      const asking = (survey: string, county = '20') =>
        sql<Row>`select ask_county_board(${survey}, ${county}, now()) as board`
      expect(await attempt(agencies[0], asking(surveyOf(agencies[0])))).toEqual([{ board: 'lansstyrelsen-20' }])
      expect(await attempt(agencies[0], asking(surveyOf(agencies[0]), '19'))).toEqual([{ board: boards[0] }])
      expect(await attempt(agencies[0], asking(surveyOf(agencies[0]), '02'))).toEqual([{ board: null }])
      for (const asks of [...municipalities, ...boards, agencies[1], null]) {
        expect(await attempt(asks, asking(surveyOf(agencies[0])))).toEqual([{ board: null }])
      }
    })
  },
}
