import { describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { closeCollection } from '../../closing/actions/close-collection.ts'
import { readProgress } from '../../following/actions/read-progress.ts'
import { refusal } from '../../testing/refusal.ts'
import { eachInASurvey } from '../../testing/survey-rounds.ts'
import { anna, karin, maria, now, owner, type SurveySite, sara } from '../../testing/survey-site.ts'
import { readMySurveys } from './read-my-surveys.ts'
import { saveAnswer } from './save-answer.ts'
import { submitResponse } from './submit-response.ts'

describe.each(databaseKinds)('submitting, following and closing on the %s database', (kind) => {
  let site: SurveySite
  let survey: string
  eachInASurvey(kind, 'round', (opened, added) => {
    site = opened
    survey = added
  })

  const save = (question: string, value: unknown, who = anna) =>
    site.as(who, saveAnswer, { survey, question, version: 0, value })
  const submit = (unansweredConfirmed: boolean, who = anna) =>
    site.as(who, submitResponse, { survey, unansweredConfirmed })
  const kept = () =>
    site.asOwner(async (db) => ({
      responses: await db
        .selectFrom('response')
        .select(['organisation', 'status', 'released', 'standing', 'submitted_by'])
        .where('survey', '=', survey)
        .orderBy('organisation')
        .execute(),
      released: (await db.selectFrom('answer').select('released').where('survey', '=', survey).execute()).map(
        ({ released }) => released,
      ),
    }))

  test('with questions unanswered it takes a confirmation; then it is complete, released, and stands where it was', async () => {
    await save('metod', 'nej')
    await save('kommentar', 'Ur led')
    expect(await refusal(submit(false))).toMatchObject({
      code: 'not-ready',
      faults: [{ field: 'unansweredConfirmed' }],
    })
    expect(await submit(true)).toEqual({ submittedAt: now, asked: 2, answered: 1 })
    expect(await kept()).toEqual({
      responses: [
        {
          organisation: '1984',
          status: 'complete',
          released: true,
          submitted_by: 'anna',
          standing: {
            metod: 'answered',
            aspekter: 'not_routed',
            ansvar: 'not_routed',
            tid: 'unanswered',
            kommentar: 'not_routed',
          },
        },
      ],
      released: [true, true],
    })
    const { state } = await site.as(anna, readMyResponse, { survey })
    expect(state).toMatchObject({ status: 'complete', submittedAt: now, submittedBy: 'Anna Lindqvist' })
    expect(await refusal(submit(true))).toMatchObject({ code: 'already-submitted' })
  })

  test('nothing answered is nothing to submit, and an owner of information does not submit', async () => {
    expect(await refusal(submit(true))).toMatchObject({ code: 'not-ready' })
    await save('metod', 'nej', maria)
    expect(await refusal(submit(true, maria))).toMatchObject({ code: 'forbidden' })
  })

  test('the survey lead sees how far each has come, in three statements, and no answer', async () => {
    await save('metod', 'nej')
    await save('metod', 'ja', karin)
    await submit(true)
    const statements = await site.statementsOf(async () => {
      const { progress } = await site.as(sara, readProgress, { survey })
      expect(progress).toMatchObject({ total: 2, complete: 1, partial: 1, none: 0 })
      expect(progress.counties).toEqual([{ id: '19', total: 2, complete: 1, partial: 1, none: 0 }])
      expect(progress.days.at(-1)).toEqual({ date: '2026-11-24', complete: 1, begun: 2 })
    })
    expect(statements.filter((text) => !/set_config|access mode/.test(text))).toHaveLength(3)
    expect(await refusal(site.as(anna, readProgress, { survey }))).toMatchObject({ code: 'forbidden' })
  })

  test('closing releases what was begun, stores where it stands, and ends answering', async () => {
    await save('metod', 'ja')
    await save('tid', 8, karin)
    await submit(true)
    const statements = await site.statementsOf(async () =>
      expect(await site.as(sara, closeCollection, { survey })).toEqual({ partial: 1 }),
    )
    expect(statements.filter((text) => !/set_config|audit_append|access mode/.test(text))).toHaveLength(4)
    const { responses, released } = await kept()
    expect(released).toEqual([true, true])
    expect(responses[0]).toMatchObject({
      organisation: '1960',
      status: 'partial',
      released: true,
      standing: { metod: 'unanswered', aspekter: 'not_routed', tid: 'answered', kommentar: 'not_reached' },
    })
    expect(await refusal(save('metod', 'ja', karin))).toMatchObject({ code: 'closed' })
    expect(await refusal(site.as(sara, closeCollection, { survey }))).toMatchObject({ code: 'closed' })
  })

  test('lists the surveys that ask the organisation with its own state, and no one else’s', async () => {
    await save('metod', 'ja', karin)
    const mine = await site.as(anna, readMySurveys, {})
    const theirs = await site.as(karin, readMySurveys, {})
    expect(mine.find((one) => one.survey.id === survey)).toMatchObject({ survey: { owner }, state: { status: null } })
    expect(theirs.find((one) => one.survey.id === survey)).toMatchObject({ state: { status: 'partial' } })
  })
})
