import { type RawBuilder, sql, type Transaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Tables } from '../../src/platform/database/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { inScope } from '../../src/platform/tenancy/index.ts'
import {
  agencies,
  boards,
  everyone,
  fillEveryTable,
  invited,
  municipalities,
  personOf,
  pilotOf,
  preparedOf,
  scopeOf,
  surveyOf,
  tablesOf,
  tokenOf,
} from './organisations.ts'
import { ownTables } from './register-rows.ts'

/**
 * What an organisation that asks sees of each table: a row is named by the organisations in it. Everything that is not said here is
 * closed, and a table that is not here fails the test.
 */
type Row = Readonly<Record<string, unknown>>
/** The one municipality that a pilot asks. */
const pilotedIn = ({ id }: Row) => municipalities[String(id).endsWith('-2') ? 1 : 0]
const readable: Readonly<Record<string, (row: Row, asks: string | null) => boolean>> = {
  organisation: () => true,
  membership: (row, asks) => row.organisation === asks,
  audit_entry: (row, asks) => row.organisation === asks,
  audit_head: (row, asks) => row.organisation === asks,
  questionnaire: (row, asks) => row.published_at !== null || row.organisation === asks,
  survey: (row, asks) =>
    row.organisation === asks || (row.issued_at !== null && (row.kind === 'survey' || asks === pilotedIn(row))),
  frame_row: (row, asks) =>
    row.organisation === asks || (row.respondent === asks && !agencies.map(preparedOf).some((id) => id === row.survey)),
  questionnaire_draft: (row, asks) => row.organisation === asks,
  questionnaire_draft_revision: (row, asks) => row.organisation === asks,
  response: (row, asks) => row.organisation === asks || row.owner === asks,
  answer: (row, asks) => row.organisation === asks || (row.owner === asks && row.released === true),
  dataset: (row, asks) => row.organisation === asks,
  reopening: (row, asks) => row.organisation === asks || row.owner === asks,
  handed_in: (row, asks) => row.organisation === asks || (row.owner === asks && row.counts === true),
  handed_in_replaced: (row, asks) => row.organisation === asks,
  survey_correction: () => true,
  answer_history: (row, asks) => row.organisation === asks,
  question_comment: (row, asks) => row.organisation === asks,
  sign_off: (row, asks) => row.organisation === asks,
  pilot_comment: (row, asks) => row.organisation === asks || (row.owner === asks && row.organisation === 'arboga'),
  pilot_time: (row, asks) => row.organisation === asks || (row.owner === asks && row.organisation === 'arboga'),
  section_assignment: (row, asks) => row.organisation === asks,
  presence: (row, asks) => row.organisation === asks,
  contact: (row, asks) => row.organisation === asks || (row.respondent === asks && row.ended_at === null),
  collection_target: (row, asks) => row.organisation === asks,
  call: (row, asks) => row.organisation === asks,
  county_help: (row, asks) => row.organisation === asks || row.county_board === asks,
  county_note: (row, asks) => row.organisation === asks || row.owner === asks,
  mail: (row, asks) => row.organisation === asks,
  mail_content: () => false,
  invitation: (row, asks) => row.organisation === asks || row.workplace === asks,
  mail_template: (row, asks) => row.organisation === asks,
  wave_template: (row, asks) => row.organisation === asks,
  reminder_wave: (row, asks) => row.organisation === asks,
  reminder_mail: (row, asks) => row.organisation === asks,
  publication: () => true,
  printed_report: () => true,
  published_source: () => true,
  // Both municipalities are asked by both agencies
  round_link: (row, asks) => row.organisation === asks || municipalities.some((asked) => asked === asks),
  round_comparison: () => true,
  code_book: (row, asks) => row.organisation === asks,
  code: (row, asks) => row.organisation === asks,
  text_coding: (row, asks) => row.organisation === asks,
  text_decision: (row, asks) => row.organisation === asks,
  published_text: (row, asks) => row.organisation === asks || row.withdrawn === false,
  text_release: (row, asks) => row.organisation === asks,
  report: (row, asks) => row.organisation === asks,
  report_version: (row, asks) => row.organisation === asks,
  // The first edition is public
  frozen_report: (row, asks) => row.organisation === asks || row.edition === 1,
  frozen_file: (row, asks) => row.organisation === asks || row.edition === 1,
  report_publication: () => true,
  ...Object.fromEntries(
    ownTables.map((table) => [table, (row: Row, asks: string | null) => row.organisation === asks]),
  ),
  migration: () => false,
}

/** Whose row it is. */
const ownerColumn = (table: string) => (table === 'organisation' ? 'id' : 'organisation')
const askers = [...everyone, null]

describe.each(databaseKinds)('row-level security on the %s database', (kind) => {
  let database: TestDatabase
  let tables: Map<string, string[]>
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await fillEveryTable(database)
    tables = await tablesOf(database)
  })
  afterAll(() => database.close())

  const all = (table: string) =>
    database.asOwner(async (db) => (await sql<Row>`select * from ${sql.table(table)}`.execute(db)).rows)
  const tenantTables = () => [...tables.keys()].filter((table) => table !== 'migration')

  /** Runs one statement as the web process does; gives its rows, or the SQLSTATE of the refusal. What it changed is undone. */
  async function attempt(asks: string | null, statement: RawBuilder<Row>): Promise<Row[] | string> {
    const undo = new Error('undo')
    let rows: Row[] = []
    try {
      await inScope(database.db, scopeOf(asks), 'write', async (db: Transaction<Tables>) => {
        rows = (await statement.execute(db)).rows
        throw undo
      })
    } catch (error) {
      if (error !== undo) return String((error as { code?: unknown }).code)
    }
    return rows
  }

  test('is described here for every table', () => {
    expect([...tables.keys()].sort()).toEqual(Object.keys(readable).sort())
  })

  test('is prepared with rows of others in every table', async () => {
    for (const table of tenantTables()) {
      const owners = new Set((await all(table)).map((row) => row[ownerColumn(table)]))
      expect(owners.size, table).toBeGreaterThanOrEqual(2)
    }
  })

  test.each(askers)('shows %s what is its own or public, and nothing else', async (asks) => {
    for (const [table, sees] of Object.entries(readable)) {
      const expected = (await all(table)).filter((row) => sees(row, asks)).map((row) => JSON.stringify(row))
      const seen = await attempt(asks, sql<Row>`select * from ${sql.table(table)}`)
      if (typeof seen === 'string') {
        expect(seen, table).toBe('42501')
        expect(expected, table).toEqual([])
      } else {
        expect(seen.map((row) => JSON.stringify(row)).sort(), table).toEqual(expected.sort())
      }
    }
  })

  test.each(askers)('keeps %s from changing a row of another organisation, column by column', async (asks) => {
    for (const table of tenantTables()) {
      for (const column of tables.get(table) ?? []) {
        const changed = await attempt(
          asks,
          sql<Row>`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.ref(column)}
                   where ${sql.ref(ownerColumn(table))} is distinct from ${asks} returning *`,
        )
        if (typeof changed === 'string') expect(changed, `${table}.${column}`).toBe('42501')
        else expect(changed, `${table}.${column}`).toEqual([])
      }
    }
  })

  test.each(askers)('keeps %s from giving its own rows to another organisation', async (asks) => {
    for (const table of tenantTables()) {
      const column = ownerColumn(table)
      const moved = await attempt(
        asks,
        sql<Row>`update ${sql.table(table)} set ${sql.ref(column)} = 'boden' returning 1 as n`,
      )
      expect(moved, table).toBe('42501')
    }
  })

  test.each(askers)('keeps %s from removing any row at all', async (asks) => {
    for (const table of tenantTables()) {
      expect(await attempt(asks, sql<Row>`delete from ${sql.table(table)} returning 1 as n`), table).toBe('42501')
      expect(await attempt(asks, sql<Row>`truncate ${sql.table(table)} cascade`), table).toBe('42501')
    }
  })

  test.each(askers)('keeps %s from adding a row in the name of another', async (asks) => {
    for (const table of tenantTables()) {
      const column = ownerColumn(table)
      for (const row of (await all(table)).filter((row) => row[column] !== asks)) {
        const added = await attempt(
          asks,
          sql<Row>`insert into ${sql.table(table)}
                   select * from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb) returning 1 as n`,
        )
        expect(added, `${table} ${JSON.stringify(row)}`).toBe('42501')
      }
    }
  })

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
      const seen = database.asOwner((db) =>
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
      const looking = database.asOwner((db) =>
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
    const attempts = database.asOwner((db) =>
      sql`update questionnaire set source = 'id: other' where published_at is not null`.execute(db),
    )
    await expect(attempts).rejects.toMatchObject({ code: '42501' })
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

  test.each(askers)('lets %s end no reopening, and put nothing back', async (asks) => {
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
    for (const asks of askers) {
      for (const agency of agencies) {
        const counted = await attempt(asks, sql<Row>`select * from count_answered(${surveyOf(agency)})`)
        expect(counted, `${asks} ${agency}`).toEqual(
          asks === agency ? [{ respondent: municipalities[0], answered: 1 }] : [],
        )
      }
    }
  })

  const hashOf = (token: string) => sql`encode(sha256(convert_to(${token}, 'UTF8')), 'hex')`
  const [ownTown, otherTown] = municipalities
  const [ownAgency, otherAgency] = agencies

  test.each([
    ['into another organisation', ownTown, { workplace: otherTown, role: 'contact', survey: null }],
    [
      'into another as a contact, for a survey of an agency’s',
      ownTown,
      { workplace: otherTown, role: 'contact', survey: surveyOf(ownAgency) },
    ],
    ['into a municipality, for no survey', ownAgency, { workplace: ownTown, role: 'contact', survey: null }],
    [
      'into a municipality, for the survey of another',
      ownAgency,
      { workplace: ownTown, role: 'contact', survey: surveyOf(otherAgency) },
    ],
    [
      'into a municipality, as more than a contact',
      ownAgency,
      { workplace: ownTown, role: 'administrator', survey: surveyOf(ownAgency) },
    ],
    ['in the name of a colleague', ownTown, { workplace: ownTown, role: 'employee', survey: null, by: 'another' }],
  ])('issues no invitation %s', async (_, asks, { workplace, role, survey, ...given }) => {
    const by = 'by' in given ? given.by : personOf(asks)
    const issued = await attempt(
      asks,
      sql<Row>`
        insert into invitation (organisation, workplace, role, survey, name, email, token_sha256, issued_at, issued_by, expires_at)
        values (${asks}, ${workplace}, ${role}, ${survey}, 'N', 'n@a.example', repeat('0', 64), now(), ${by}, '2099-12-31')
        returning 1 as n`,
    )
    expect(issued).toBe('42501')
  })

  test.each(askers)('lets %s in nowhere by a link that was sent to another', async (asks) => {
    const person = asks === null ? 'nobody' : personOf(asks)
    for (const [issuer, workplace] of [
      [ownAgency, ownTown],
      [otherTown, otherTown],
    ] as const) {
      const used = sql<Row>`select accept_invitation(${hashOf(tokenOf(issuer, workplace))}, ${person}, 'contact', now())`
      expect(await attempt(asks, used), `${issuer} ${workplace}`).toBe('42501')
    }
    const guessed = sql<Row>`select accept_invitation(${hashOf('guessed')}, ${person}, 'administrator', now()) as place`
    expect(await attempt(asks, guessed)).toEqual([{ place: null }])
    expect(await attempt(asks, sql<Row>`select * from open_invitation(${hashOf('guessed')}, now())`)).toEqual([])
  })

  test.each(askers)(
    'tells %s whose a calendar is only by its whole address, and not once it is taken back',
    async (asks) => {
      const opened = (token: string) => attempt(asks, sql<Row>`select * from open_calendar(${hashOf(token)})`)
      expect(await opened('guessed')).toEqual([])
      expect(await opened('')).toEqual([])
      const town = { organisation: otherTown, person: personOf(otherTown), language: 'sv' }
      expect(await opened(`calendar-${otherTown}`)).toEqual([town])
      const undo = new Error('undo')
      const revoked = database.asOwner((db) =>
        db.transaction().execute(async (transaction) => {
          await sql`update calendar_feed set revoked_at = now() where organisation = ${otherTown}`.execute(transaction)
          const { rows } = await sql`select * from open_calendar(${hashOf(`calendar-${otherTown}`)})`.execute(
            transaction,
          )
          expect(rows).toEqual([])
          throw undo
        }),
      )
      await expect(revoked).rejects.toBe(undo)
    },
  )

  test('gives by a link the role of the link and no other', async () => {
    const invitee = `with made as (insert into identity."user" (id, name, email) values ('i', 'I', '${invited}') returning id)`
    const using = (role: string) => sql<Row>`
      select accept_invitation(${hashOf(tokenOf(ownTown, ownTown))}, 'i', ${role}, now()) as place`
    const made = sql<Row>`${sql.raw(invitee)} select id from made`
    const undo = new Error('undo')
    const attempts = inScope(database.db, null, 'write', async (db) => {
      await made.execute(db)
      expect((await using('employee').execute(db)).rows).toEqual([{ place: ownTown }])
      const { rows } = await sql<Row>`select organisation, role from membership where person = 'i'`.execute(db)
      expect(rows).toEqual([{ organisation: ownTown, role: 'employee' }])
      throw undo
    })
    await expect(attempts).rejects.toBe(undo)
    const more = inScope(database.db, null, 'write', async (db) => {
      await made.execute(db)
      await using('administrator').execute(db)
    })
    await expect(more).rejects.toMatchObject({ code: '42501' })
  })

  test.each(everyone)('lets %s note nothing of a person in the log of another organisation', async (asks) => {
    for (const person of everyone.map(personOf)) {
      expect(await attempt(asks, sql<Row>`select audit_person(${person}, 'session.start')`)).toBe('42501')
    }
    expect(await attempt(null, sql<Row>`select audit_person(${personOf(ownTown)}, 'survey.publish')`)).toBe('42501')
  })

  test('sends a link for a new password to the person alone, and tells nobody whether there is one', async () => {
    const asking = (email: string) =>
      attempt(
        null,
        sql<Row>`
        select queue_password_mail(${email}, repeat('0', 64), '{"subject":"S"}', now(), now() + interval '1 hour')::text as said`,
      )
    expect(await asking(`${ownTown}@example.org`)).toEqual([{ said: '' }])
    expect(await asking('nobody@example.org')).toEqual([{ said: '' }])
  })

  test.each(askers)('lets %s stop no reminder behind the back of who planned it', async (asks) => {
    for (const agency of agencies) {
      const stopping = sql<Row>`select stop_reminder_wave(organisation, survey, id, planned_by, now()) from reminder_wave
                                where organisation = ${agency}`
      expect(await attempt(asks, stopping)).toBe('42501')
    }
  })

  test('writes the audit entry of whoever asks, whatever it is told, and none for a visitor', async () => {
    const entry = sql<Row>`with entry as (select audit_append('x', 'boden', '{"organisation":"boden"}') as n)
                           select current_organisation() as organisation, n > 1 as after_the_first from entry`
    expect(await attempt('arboga', entry)).toEqual([{ organisation: 'arboga', after_the_first: true }])
    expect(await attempt(null, sql<Row>`select audit_append('x', 'boden', '{}')`)).toBe('42501')
  })

  test.each(everyone)('shows %s with how many a survey was tried only of one that it sees', async (asks) => {
    for (const agency of agencies) {
      const told = (survey: string) => attempt(asks, sql<Row>`select piloted_with(${agency}, ${survey}) as n`)
      const undo = new Error('undo')
      const piloted = database.asOwner((db) =>
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
    const added = database.asOwner((db) => sql`insert into ${sql.table(table)} ${values} ${from}`.execute(db))
    await expect(added).rejects.toMatchObject({ code: '23514', message: expect.stringContaining('pilot') })
  })

  test('lets a pilot be no earlier round, no pilot of a pilot, and no survey become one', async () => {
    const [agency] = agencies
    const refused = (statement: RawBuilder<unknown>) =>
      expect(database.asOwner((db) => statement.execute(db))).rejects.toMatchObject({ code: '23514' })
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

  test('has no function that runs as the owner but those that are attacked here', async () => {
    const { rows } = await sql<{ name: string }>`
      select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('public', 'identity') and p.prosecdef order by 1`.execute(database.db)
    expect(rows.map(({ name }) => name)).toEqual([
      'accept_invitation',
      'answer_keep_replaced',
      'ask_county_board',
      'audit_append',
      'audit_person',
      'change_frame',
      'close_collection',
      'correct_survey',
      'count_answered',
      'county_helps',
      'county_status',
      'end_reopenings',
      'forget_cancelled_links',
      'handed_in_at_correction',
      'keep_register_history',
      'officer_follows',
      'open_calendar',
      'open_invitation',
      'piloted_with',
      'put_back',
      'queue_password_mail',
      'reopen_response',
      'response_end_reopening',
      'stop_reminder_wave',
      'store_corrected_standing',
      'store_standing',
      'survey_issued',
      'take_back_reminders',
    ])
  })
})
