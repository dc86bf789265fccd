import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '../../../../platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../../platform/database/testing.ts'
import { changePreparedSurvey, prepareSurvey, readSurveyParts } from './prepare-survey.ts'

const source = (id: string, question: string) => `id: ${id}
title: { sv: ${id}, en: ${id} }
sections:
  - { id: a, title: { sv: A, en: A }, questions: [{ id: q1, text: { sv: ${question}, en: One }, type: text }] }
`

describe.each(databaseKinds)('a survey that is prepared, on the %s database', (kind) => {
  let database: TestDatabase
  const sara = { organisation: 'agency', person: 'sara' }
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      const place = { id: 'agency', kind: 'agency', name: 'A', county_code: null } as const
      await db.insertInto('organisation').values(place).execute()
      await db.insertInto('identity.user').values({ id: 'sara', name: 'Sara', email: 'sara@agency.example' }).execute()
      const work = { organisation: 'agency', person: 'sara', role: 'survey-lead', since: new Date() } as const
      await db.insertInto('membership').values(work).execute()
    })
  })
  afterAll(() => database.close())

  const plan = (change: object) => ({
    titleSv: 'E',
    titleEn: 'S',
    opensOn: '2027-01-01',
    closesOn: '2099-03-01',
    published: '',
    source: '',
    ...change,
  })
  const prepare = (id: string, change: object) =>
    perform(database.db, sara, prepareSurvey, { ...plan({ frameOf: '', id }), ...change })
  const change = (survey: string, changed: object) =>
    perform(database.db, sara, changePreparedSurvey, { ...plan(changed), survey })
  const parts = async (survey?: string) =>
    (await perform(database.db, sara, readSurveyParts, survey ? { survey } : {})).published.map(
      ({ id, version }) => `${id}/${version}`,
    )
  const asks = (survey: string) =>
    database.asOwner((db) =>
      db
        .selectFrom('survey')
        .select(['questionnaire', 'version', 'closes_on'])
        .where('id', '=', survey)
        .executeTakeFirstOrThrow(),
    )

  test('keeps the version that it has when it is changed, though a later one is published since', async () => {
    await prepare('first', { source: source('k', 'Ett') })
    expect(await parts('first')).toEqual(['k/1'])
    await prepare('later', { source: source('k', 'Ett till') })
    await prepare('another', { source: source('l', 'Annat') })
    expect((await parts()).sort()).toEqual(['k/2', 'l/1'])
    expect((await parts('first')).at(-1)).toBe('k/1')
    await change('first', { published: 'k/1', closesOn: '2099-06-01' })
    expect(await asks('first')).toMatchObject({ questionnaire: 'k', version: 1, closes_on: '2099-06-01' })
  })

  test('is not given an earlier version than the latest, but for its own', async () => {
    const refused = { code: 'bad-input', faults: [{ field: 'published' }] }
    await expect(change('another', { published: 'k/1' })).rejects.toMatchObject(refused)
    await expect(prepare('new', { published: 'k/1' })).rejects.toMatchObject(refused)
    await change('first', { published: 'k/2' })
    expect(await asks('first')).toMatchObject({ questionnaire: 'k', version: 2 })
    await expect(change('first', { published: 'k/1' })).rejects.toMatchObject(refused)
  })
})
