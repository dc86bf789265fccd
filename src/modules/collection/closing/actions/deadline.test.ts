import { describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { saveAnswer } from '../../answering/actions/save-answer.ts'
import { submitResponse } from '../../answering/actions/submit-response.ts'
import { refusal } from '../../testing/refusal.ts'
import { eachInASurvey } from '../../testing/survey-rounds.ts'
import { anna, closesOn, type SurveySite, sara } from '../../testing/survey-site.ts'
import { closeCollection } from './close-collection.ts'
import { readClosing } from './read-closing.ts'
import { setDeadline } from './set-deadline.ts'

describe.each(databaseKinds)('the last day and its grace, on the %s database', (kind) => {
  let site: SurveySite
  let survey: string
  eachInASurvey(kind, 'deadline', (opened, added) => {
    site = opened
    survey = added
  })

  const set = (day: string, graceDays: string, at?: Date, who = sara) =>
    site.as(who, setDeadline, { survey, closesOn: day, graceDays }, at)
  const save = (at: Date, version = 0) =>
    site.as(anna, saveAnswer, { survey, question: 'metod', version, value: 'nej' }, at)
  const noon = (day: string) => new Date(`${day}T11:00:00Z`)

  test('answers are taken within the grace, marked late, and not after it', async () => {
    await set(closesOn, '7')
    await save(noon('2026-12-19'))
    await site.as(anna, submitResponse, { survey, unansweredConfirmed: true }, noon('2026-12-25'))
    const { survey: read, respondents } = await site.as(sara, readClosing, { survey })
    expect(read).toMatchObject({ closesOn, graceDays: 7 })
    expect(respondents.map(({ name, status }) => [name, status])).toEqual([
      ['Kommun 1960', null],
      ['Kommun 1984', 'complete'],
    ])
    expect((await site.as(anna, readMyResponse, { survey })).state.submittedAt).toEqual(noon('2026-12-25'))
  })

  test('after the grace nobody answers, though collection has not been ended', async () => {
    await set(closesOn, '7')
    await save(noon('2026-12-25'))
    expect(await refusal(save(noon('2026-12-26'), 1))).toMatchObject({ code: 'closed' })
    const submitting = site.as(anna, submitResponse, { survey, unansweredConfirmed: true }, noon('2026-12-26'))
    expect(await refusal(submitting)).toMatchObject({ code: 'closed' })
  })

  test('a last day that is over is moved on, and answers are taken again', async () => {
    expect(await refusal(save(noon('2026-12-20')))).toMatchObject({ code: 'closed' })
    const statements = await site.statementsOf(async () =>
      expect(await set('2027-01-10', '', noon('2026-12-20'))).toEqual({
        was: { closesOn, graceDays: 0 },
        now: { closesOn: '2027-01-10', graceDays: 0 },
      }),
    )
    expect(statements.filter((text) => !/set_config|audit_append|access mode/.test(text))).toHaveLength(2)
    await save(noon('2026-12-20'))
  })

  test('a day in the past and a grace that is none are both told, and nothing is changed', async () => {
    expect(await refusal(set('2026-11-01', 'lagom'))).toMatchObject({
      code: 'bad-input',
      faults: [{ field: 'closesOn' }, { field: 'graceDays' }],
    })
    expect((await site.as(sara, readClosing, { survey })).survey).toMatchObject({ closesOn, graceDays: 0 })
  })

  test('is not moved once collection has been ended, and by no other', async () => {
    expect(await refusal(set('2027-01-10', '0', undefined, anna))).toMatchObject({ code: 'forbidden' })
    await site.as(sara, closeCollection, { survey })
    expect(await refusal(set('2027-01-10', '0'))).toMatchObject({ code: 'closed' })
  })
})
