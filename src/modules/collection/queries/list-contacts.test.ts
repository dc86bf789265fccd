import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { queueMail } from '../../../platform/mail/index.ts'
import { inScope } from '../../../platform/tenancy/index.ts'
import { issueInvitations } from '../../organisation/index.ts'
import { addSurvey, anna, now, openSurveySite, owner, type SurveySite, sara, stranger } from '../testing/survey-site.ts'
import { listContacts } from './list-contacts.ts'

const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const days = (count: number) => minutes(count * 24 * 60)

describe.each(databaseKinds)('the contacts of a survey on the %s database', (kind) => {
  let site: SurveySite
  let survey: string
  beforeAll(async () => {
    site = await openSurveySite(kind)
    survey = await addSurvey(site, 'contacts')
    await addSurvey(site, 'other-round')
    const added = { organisation: owner, added_at: now, added_by: 'sara' }
    await site.asOwner((db) =>
      db
        .insertInto('contact')
        .values([
          { ...added, survey, respondent: '1960', name: 'Karin', email: 'karin@b.example', function: 'Säkerhetschef' },
          { ...added, survey, respondent: '1984', name: 'Åke', email: 'ake@a.example', function: null, language: 'en' },
          { ...added, survey, respondent: '1984', name: 'Bo', email: 'bo@a.example', function: null },
          { ...added, survey, respondent: '1984', name: 'Ada', email: 'ada@a.example', function: null, ended_at: now },
          { ...added, survey: 'other-round', respondent: '1984', name: 'Eva', email: 'bo@a.example', function: null },
        ])
        .execute(),
    )
  })
  afterAll(() => site.close())

  const list = (who = sara, at = now) => inScope(site.db, who, 'read', (db) => listContacts(db, owner, survey, at))
  const invite = (email: string, respondent: string, at = now, round = survey) =>
    inScope(site.db, sara, 'write', (db) =>
      issueInvitations(db, { ...sara, now: at }, [
        { organisation: respondent, role: 'contact', name: 'N', email, survey: round },
      ]),
    )
  const write = (address: string, kindOfMail: string, at: Date, round = survey) =>
    inScope(site.db, sara, 'write', (db) =>
      queueMail(db, { ...sara, now: at }, [
        {
          kind: kindOfMail,
          to: { name: 'N', address },
          message: { language: 'sv', subject: 'S', blocks: [] },
          survey: round,
          respondent: '1984',
        },
      ]),
    )
  const bo = async (at = now) => (await list(sara, at)).find(({ name }) => name === 'Bo')

  test('are those that are written to, in the order of the frame and then by name, in one statement', async () => {
    const statements = await site.statementsOf(async () => {
      expect(await list()).toMatchObject([
        { respondent: '1984', name: 'Bo', email: 'bo@a.example', function: null, language: 'sv', invitation: null },
        { respondent: '1984', name: 'Åke', language: 'en', lastMail: null },
        { respondent: '1960', name: 'Karin', function: 'Säkerhetschef' },
      ])
    })
    expect(statements.filter((statement) => statement.includes('contact'))).toHaveLength(1)
  })

  test('have the newest invitation of this survey to their address', async () => {
    await invite('bo@a.example', '1984', now, 'other-round')
    expect(await bo()).toMatchObject({ invitation: null })
    const [first] = await invite('bo@a.example', '1984')
    expect(await bo()).toMatchObject({ invitation: { id: first?.id, state: 'waiting', issuedAt: now, usedAt: null } })
    const [second] = await invite('bo@a.example', '1984', minutes(1))
    expect(await bo()).toMatchObject({ invitation: { id: second?.id, state: 'waiting' } })
    expect(await bo(days(15))).toMatchObject({ invitation: { id: second?.id, state: 'expired' } })
  })

  test('have the one that works of two that were issued at once', async () => {
    await invite('ake@a.example', '1984')
    const [second] = await invite('ake@a.example', '1984')
    const [, ake] = await list()
    expect(ake).toMatchObject({ invitation: { id: second?.id, state: 'waiting' } })
  })

  test('have the newest mail about this survey, and what the server said of it', async () => {
    await write('bo@a.example', 'invitation', now, 'other-round')
    expect(await bo()).toMatchObject({ lastMail: null })
    await write('Bo@a.example', 'invitation', now)
    await write('bo@a.example', 'reminder', minutes(5))
    expect(await bo()).toMatchObject({
      lastMail: { kind: 'reminder', status: 'queued', said: null, settledAt: null },
    })
    await site.asOwner((db) =>
      db
        .updateTable('mail')
        .set({ status: 'bounced', said: '550 no such user', settled_at: minutes(6) })
        .where('kind', '=', 'reminder')
        .execute(),
    )
    expect(await bo()).toMatchObject({
      lastMail: { status: 'bounced', said: '550 no such user', settledAt: minutes(6) },
    })
  })

  test('are a municipality’s own alone for others than the owner', async () => {
    expect((await list(anna)).map(({ respondent }) => respondent)).toEqual(['1984', '1984'])
    expect(await list(stranger)).toEqual([])
  })
})
