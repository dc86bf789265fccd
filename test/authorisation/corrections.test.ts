import { type RawBuilder, sql, type Transaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Tables } from '../../src/platform/database/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { inScope } from '../../src/platform/tenancy/index.ts'
import { agencies, everyone, municipalities, preparedOf, scopeOf, surveyOf } from './organisations.ts'
import { fillEveryTable } from './tables/index.ts'

type Row = Readonly<Record<string, unknown>>

describe.each(databaseKinds)('correcting a survey on the %s database', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await fillEveryTable(database)
    await database.asOwner(async (db) => {
      await sql`insert into questionnaire (organisation, id, version, source, published_at)
                select organisation, id, 3, source, now() from questionnaire where version = 1`.execute(db)
    })
  })
  afterAll(() => database.close())

  async function attempt(asks: string | null, ...statements: RawBuilder<Row>[]): Promise<unknown[] | string> {
    const undo = new Error('undo')
    let rows: Row[] = []
    try {
      await inScope(database.db, scopeOf(asks), 'write', async (db: Transaction<Tables>) => {
        for (const statement of statements) rows = (await statement.execute(db)).rows
        throw undo
      })
    } catch (error) {
      if (error !== undo) return String((error as { code?: unknown }).code)
    }
    return rows
  }

  const clearing = '[{"question":"1.1","clear":true,"options":[],"rows":[],"exclusive":[],"texts":[]}]'
  const correct = (survey: string, [earlier, later] = [1, 3]) =>
    sql<Row>`select correct_survey(${survey}, ${earlier}::integer, ${later}::integer, 'R', ${clearing}::jsonb, now()) as moved`

  test.each([...everyone, null])('lets %s correct its own survey and no other', async (asks) => {
    for (const agency of agencies) {
      expect(await attempt(asks, correct(surveyOf(agency)))).toEqual([{ moved: asks === agency }])
    }
  })

  test('corrects neither what is not issued, nor to a version that is not published, nor from another than is asked', async () => {
    const [agency] = agencies
    expect(await attempt(agency, correct(preparedOf(agency)))).toEqual([{ moved: false }])
    expect(await attempt(agency, correct(surveyOf(agency), [1, 2]))).toEqual([{ moved: false }])
    expect(await attempt(agency, correct(surveyOf(agency), [2, 3]))).toEqual([{ moved: false }])
    const closed = sql<Row>`select close_collection(${surveyOf(agency)}, now())`
    expect(await attempt(agency, closed, correct(surveyOf(agency)))).toEqual([{ moved: false }])
  })

  test('shows the agency nothing of what it took from those who have not submitted', async () => {
    const [agency] = agencies
    const seen = sql<Row>`select organisation, value from answer where survey = ${surveyOf(agency)}`
    expect(await attempt(agency, correct(surveyOf(agency)), seen)).toEqual([{ organisation: 'boden', value: null }])
    const history = sql<Row>`select * from answer_history`
    expect(await attempt(agency, correct(surveyOf(agency)), history)).toEqual([])
  })

  test('stores where those stand who have submitted only while it corrects, and only in its own survey', async () => {
    const [agency, other] = agencies
    const stored = (survey: string) =>
      sql<Row>`select store_corrected_standing(${survey}, '[{"organisation":"boden","standing":{"a":"x"},"not_asked":["a"]}]')`
    const seen = sql<Row>`select owner from response where organisation = 'boden' and not_asked <> '[]'`
    expect(await attempt(agency, stored(surveyOf(agency)), seen)).toEqual([])
    expect(await attempt(agency, correct(surveyOf(agency)), stored(surveyOf(other)), seen)).toEqual([])
    expect(await attempt(agency, correct(surveyOf(agency)), stored(surveyOf(agency)), seen)).toEqual([
      { owner: agency },
    ])
    for (const asks of [...municipalities, null])
      expect(await attempt(asks, stored(surveyOf(agency)), seen)).toEqual([])
  })

  test('shows what was handed in of a response that is open again only while it corrects, and only of its own survey', async () => {
    const [agency, other] = agencies
    const survey = surveyOf(agency)
    const again = sql<Row>`select reopen_response('boden', ${agency}, ${survey}, 'x', null, now())`
    const read = sql<Row>`select organisation, answers from handed_in_at_correction(${survey})`
    expect(await attempt(agency, again, read)).toEqual([])
    expect(await attempt(agency, again, correct(survey), read)).toEqual([{ organisation: 'boden', answers: {} }])
    for (const asks of [other, ...municipalities, null]) {
      expect(await attempt(asks, again, correct(survey), read), String(asks)).toEqual([])
    }
  })
})
