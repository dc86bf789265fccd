import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { openSurveySite, type SurveySite, sara } from '../../testing/survey-site.ts'
import { noteCall } from './note-call.ts'
import { readCallList, readFollowed } from './read-call-list.ts'
import { readCalled } from './read-called.ts'

const survey = 'prov'
const call = {
  survey,
  respondent: '1984',
  day: '2026-11-24',
  time: '10.02',
  outcome: 'answered',
  promisedOn: '',
  spokeWith: '',
  note: '',
  nextOn: '',
}

describe.each(databaseKinds)('the call list on the %s database', (kind) => {
  let site: SurveySite
  beforeAll(async () => {
    site = await openSurveySite(kind)
  })
  afterAll(() => site.close())

  /** Statements beside the scope and the audit entry. */
  const own = (statements: readonly string[]) =>
    statements.filter((text) => !/set_config|audit_append|access mode/.test(text))

  test('is followed in three statements by a page that is open, which say the same as the whole', async () => {
    const whole = await site.as(sara, readCallList, { survey })
    const reading = site.statementsOf(async () => {
      const { calls, contacts, ...followed } = whole
      expect([calls.size, contacts.size]).toEqual([0, 0])
      expect(await site.as(sara, readFollowed, { survey })).toEqual(followed)
    })
    const statements = own(await reading)
    expect(statements).toHaveLength(3)
    expect(statements.join()).not.toMatch(/from contact |from call /)
  })

  test('takes five statements, a respondent six, and a call three', async () => {
    // The questionnaire is read once and known after that
    await site.as(sara, readCallList, { survey })
    expect(own(await site.statementsOf(() => site.as(sara, noteCall, call)))).toHaveLength(3)
    expect(own(await site.statementsOf(() => site.as(sara, readCallList, { survey })))).toHaveLength(5)
    const reading = site.statementsOf(() => site.as(sara, readCalled, { survey, respondent: '1984' }))
    expect(own(await reading)).toHaveLength(6)
    const { calls } = await site.as(sara, readCallList, { survey })
    expect(calls.get('1984')?.latest).toMatchObject({ by: 'Sara Wik', at: new Date('2026-11-24T09:02:00Z') })
  })

  test('notes no call to one that is not asked', async () => {
    await expect(site.as(sara, noteCall, { ...call, respondent: '0114' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(site.as(sara, readCalled, { survey, respondent: '0114' })).rejects.toMatchObject({ code: 'not-found' })
  })
})
