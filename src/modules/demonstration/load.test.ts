import { resolve } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '../../platform/audit/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../platform/database/testing.ts'
import { isEmpty, loadDemonstration } from './index.ts'

const today = new Date('2027-02-01T10:00:00Z')

describe.each(databaseKinds)('the demonstration on the %s database', (kind) => {
  let database: TestDatabase
  const told: string[] = []
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      expect(await isEmpty(db)).toBe(true)
      await loadDemonstration(db, resolve('reference'), (step) => told.push(step.sv), today)
    })
  })
  afterAll(() => database.close())

  const rows = async <T>(query: ReturnType<typeof sql<T>>): Promise<T[]> =>
    database.asOwner(async (db) => (await query.execute(db)).rows)

  test('says what it does, step by step', () => {
    expect(told).toHaveLength(7)
  })

  test('holds 290 municipalities, and three rounds with the participation that they should have', async () => {
    expect(
      await rows(sql`select count(*)::int as n from organisation where kind = 'municipality' and id ~ '^[0-9]{4}$'`),
    ).toEqual([{ n: 290 }])
    const participation = await rows(sql`
      select survey, status, count(*)::int as n from response group by survey, status order by survey, status`)
    expect(participation).toEqual([
      { survey: 'enkat-2015', status: 'complete', n: 228 },
      { survey: 'enkat-2015', status: 'partial', n: 27 },
      { survey: 'enkat-2020', status: 'complete', n: 206 },
      { survey: 'enkat-2020', status: 'partial', n: 26 },
      { survey: 'enkat-2026', status: 'complete', n: 171 },
      { survey: 'enkat-2026', status: 'partial', n: 38 },
      { survey: 'pilot-2026', status: 'complete', n: 6 },
    ])
  })

  test('holds a pilot that has ended, which the open round was tried in, with what six municipalities said of it', async () => {
    expect(
      await rows(sql`
        select s.closed_at is not null as ended, s.synthetic, (select id from survey where pilot = s.id) as led_to,
               (select count(distinct f.columns->>'population_class')::int from frame_row f where f.survey = s.id) as sizes,
               (select count(*)::int from pilot_comment c where c.survey = s.id) as comments,
               (select count(distinct t.organisation)::int from pilot_time t where t.survey = s.id) as timed
        from survey s where s.kind = 'pilot'`),
    ).toEqual([{ ended: true, synthetic: true, led_to: 'enkat-2026', sizes: 5, comments: 12, timed: 6 }])
    // Somebody can sign in for one of them and read what it said
    expect(
      await rows(sql`
        select u.email, m.role, (select count(*)::int from pilot_comment c where c.organisation = m.organisation) as said
        from frame_row f join membership m on m.organisation = f.respondent join identity."user" u on u.id = m.person
        where f.survey = 'pilot-2026'`),
    ).toEqual([{ email: 'karin.ahl@upplandsvasby.example', role: 'contact', said: 3 }])
    // What is said belongs to questions that are asked
    expect(
      await rows(sql`select question from pilot_comment c where question <> '' and not exists (
                       select from answer a where a.survey = 'enkat-2026' and a.question = c.question)`),
    ).toEqual([])
  })

  test('holds a report about 2015 that is frozen and public, with its three files', async () => {
    expect(
      await rows(sql`select report, edition, count(*)::int as files from report_publication
                     join frozen_file using (organisation, survey, report, edition)
                     where survey = 'enkat-2015' group by report, edition`),
    ).toEqual([{ report: 'systematiken-saknas', edition: 1, files: 3 }])
  })

  test('knows a contact in nearly every municipality, with a link in every state and no mail that waits', async () => {
    expect(
      await rows(
        sql`select survey, count(*)::int as n, count(distinct respondent)::int as places from contact group by survey order by 1`,
      ),
    ).toEqual([
      { survey: 'enkat-2020', n: 290, places: 290 },
      { survey: 'enkat-2026', n: 286, places: 285 },
    ])
    const [states] = await rows(sql`
      select count(*) filter (where used_at is not null) > 0 as used, count(*) filter (where used_at is null and expires_at <= ${today}) > 0 as expired,
             count(*) filter (where used_at is null and expires_at > ${today}) > 0 as waiting,
             count(*) filter (where used_at is null and opened_at is not null) > 0 as opened
      from invitation where survey = 'enkat-2026'`)
    expect(states).toEqual({ used: true, expired: true, waiting: true, opened: true })
    expect(
      await rows(sql`select status from mail where organisation = 'enkatmyndigheten' group by status order by 1`),
    ).toEqual([{ status: 'bounced' }, { status: 'sent' }])
    expect(await rows(sql`select count(*)::int as n from contact where email !~ '[.]example$'`)).toEqual([{ n: 0 }])
  })

  test('has reminded those who had not submitted three weeks ago, by how far they had come', async () => {
    const [wave] = await rows(sql`
      select w.status, count(*) > 50 as many, count(*) filter (where r.standing = 'partial') > 5 as partial,
             count(*) filter (where a.submitted_at <= w.settled_at)::int as submitted,
             count(*) filter (where (a.started_at <= w.settled_at) <> (r.standing = 'partial'))::int as wrong
      from reminder_wave w
        join reminder_mail r on r.organisation = w.organisation and r.survey = w.survey and r.wave = w.id
        left join response a on a.organisation = r.respondent and a.survey = r.survey
      group by w.id, w.status`)
    expect(wave).toEqual({ status: 'sent', many: true, partial: true, submitted: 0, wrong: 0 })
  })

  test('is open for answering on the day it is loaded, whenever that is', async () => {
    const [open] = await rows<{ opens_on: string; closes_on: string }>(
      sql`select opens_on, closes_on from survey where id = 'enkat-2026'`,
    )
    expect(open && open.opens_on < '2027-02-01' && open.closes_on > '2027-02-01').toBe(true)
  })

  test('has released the answers of closed and submitted responses, and no others', async () => {
    expect(
      await rows(sql`select distinct r.status, r.released, a.released as answers from response r
      join answer a using (organisation, owner, survey) where survey = 'enkat-2026' order by 1`),
    ).toEqual([
      { status: 'complete', released: true, answers: true },
      { status: 'partial', released: false, answers: false },
    ])
    expect(
      await rows(sql`select count(*)::int as n from response where survey = 'enkat-2015' and not released`),
    ).toEqual([{ n: 0 }])
  })

  test('publishes the picture of 2015 with the printed figures', async () => {
    const [row] = await rows<{ nej: number; n: number }>(sql`
      select (q->'options'->1->>'count')::int as nej, (q->>'answered')::int as n
      from publication, jsonb_array_elements(result->'questions') q where q->>'id' = 'systematiskt'`)
    expect(row).toEqual({ nej: 170, n: 241 })
  })

  test('publishes how 2020 has changed since 2015, and the agencies of 2014 beside 2015', async () => {
    expect(
      await rows(sql`select survey, earlier, jsonb_array_length(comparison->'questions') as questions,
                            comparison->'panel' <> 'null' as matched from round_comparison order by survey`),
    ).toEqual([
      { survey: 'enkat-2015', earlier: 'myndigheter-2014', questions: 5, matched: false },
      { survey: 'enkat-2020', earlier: 'enkat-2015', questions: 46, matched: true },
    ])
    // Nothing that is hidden goes along
    expect(await rows(sql`select 1 from round_comparison where comparison::text like '%"revealed"%'`)).toEqual([])
  })

  test('has a text question that two people have coded without always agreeing, and some texts published', async () => {
    expect(
      await rows(sql`
        select u.name, count(*)::int as n from text_coding join identity."user" u on u.id = coder group by u.name order by 1`),
    ).toEqual([
      { name: 'Erik Norén', n: 120 },
      { name: 'Sara Wik', n: 100 },
    ])
    expect(await rows(sql`select status, count(*)::int as n from text_release group by status order by 1`)).toEqual([
      { status: 'kept-back', n: 1 },
      { status: 'released', n: 8 },
    ])
    const [question] = await rows<{ coded: number; codes: number[] }>(sql`
      select (q->'coded')::int as coded, jsonb_path_query_array(q, '$.codes[*].count') as codes
      from publication, jsonb_array_elements(result->'questions') q
      where survey = 'enkat-2015' and q->>'id' = 'funktion_placering'`)
    // Some of the hundred are left to settle
    expect(question?.coded).toBeGreaterThan(50)
    expect(question?.coded).toBeLessThan(100)
    expect(question?.codes.length).toBe(6)
    expect(question?.codes).toEqual([...(question?.codes ?? [])].sort((a, b) => b - a))
  })

  test('has put comments, earlier answers and sign-offs beside what Arboga answers, and a link to the round before', async () => {
    expect(
      await rows(sql`
        select (select count(*)::int from question_comment where organisation = '1984' and survey = 'enkat-2026') as comments,
               (select count(*)::int from answer_history where organisation = '1984' and survey = 'enkat-2020') as earlier,
               (select count(*)::int from sign_off where organisation = '1984' and survey = 'enkat-2020') as signed,
               (select count(*)::int from answer_history) as all_earlier`),
    ).toEqual([{ comments: 5, earlier: 2, signed: 2, all_earlier: 2 }])
    expect(await rows(sql`select questionnaire, based_on_version, revision from questionnaire_draft`)).toEqual([
      { questionnaire: 'enkat-2028', based_on_version: 1, revision: 6 },
    ])
    expect(await rows(sql`select earlier from round_link where survey = 'enkat-2026'`)).toEqual([
      { earlier: 'enkat-2020' },
    ])
  })

  test('has a target, calls and county boards that help with the open round, and the boards of all 21 counties', async () => {
    expect(await rows(sql`select count(*)::int as n from organisation where kind = 'county-board'`)).toEqual([
      { n: 21 },
    ])
    expect(
      await rows(sql`
        select (select percent from collection_target where survey = 'enkat-2026') as percent,
               (select count(*)::int from call where survey = 'enkat-2026') as calls,
               (select count(*)::int from call c join response r on r.organisation = c.respondent and r.survey = c.survey
                where r.status = 'complete') as to_complete,
               (select string_agg(county_board, ' ' order by county_board) from county_help) as helping,
               (select count(*)::int from county_note) as notes`),
    ).toEqual([{ percent: 80, calls: 6, to_complete: 0, helping: 'lansstyrelsen-19 lansstyrelsen-25', notes: 1 }])
  })

  test('leaves a whole audit chain', async () => {
    const verdicts = await database.asOwner((db) => verifyAudit(db))
    expect(verdicts).toMatchObject([{ organisation: 'enkatmyndigheten', entries: 1, broken: null }])
  })
})
