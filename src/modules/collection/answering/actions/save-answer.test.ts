import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { refusal } from '../../testing/refusal.ts'
import { eachInASurvey } from '../../testing/survey-rounds.ts'
import { anna, maria, now, type SurveySite, sara, stranger } from '../../testing/survey-site.ts'
import { AnswerConflict } from './answer-conflict.ts'
import { saveAnswer } from './save-answer.ts'
import { submitResponse } from './submit-response.ts'

describe.each(databaseKinds)('saving an answer on the %s database', (kind) => {
  let site: SurveySite
  let survey: string
  eachInASurvey(kind, 'round', (opened, added) => {
    site = opened
    survey = added
  })

  const save = (question: string, value: unknown, version = 0, who = anna, at = now) =>
    site.as(who, saveAnswer, { survey, question, version, value }, at)
  const stored = async (question: string) => (await site.as(anna, readMyResponse, { survey })).stored.get(question)

  test('the first answer begins the response, and each save raises the version', async () => {
    expect(await save('metod', 'ja')).toEqual({ version: 1, savedAt: now })
    expect(await save('metod', 'nej', 1)).toEqual({ version: 2, savedAt: now })
    const response = await site.as(anna, readMyResponse, { survey })
    expect(response.state).toMatchObject({ status: 'partial', savedAt: now, submittedAt: null })
    expect(response.stored.get('metod')).toEqual({
      value: { type: 'single', option: 'nej' },
      version: 2,
      savedAt: now,
      savedBy: 'Anna Lindqvist',
    })
  })

  test('takes at most four statements beside the scope and the audit entry, and two when the questionnaire is known', async () => {
    await save('tid', 12)
    const statements = await site.statementsOf(() => save('metod', 'ja'))
    const own = statements.filter((text) => !/set_config|audit_append|access mode/.test(text))
    expect(own).toHaveLength(2)
  })

  test('a stale version is refused with both answers, and nothing is changed', async () => {
    await save('metod', 'ja')
    await save('metod', 'nej', 1, maria)
    const error = await refusal(save('metod', 'ja', 1))
    expect(error).toBeInstanceOf(AnswerConflict)
    expect(error).toMatchObject({
      code: 'conflict',
      conflicts: [
        {
          question: 'metod',
          theirs: { value: { option: 'nej' }, version: 2, savedBy: 'Maria Holm' },
          mine: { option: 'ja' },
        },
      ],
    })
    expect(await stored('metod')).toMatchObject({ value: { option: 'nej' }, version: 2 })
  })

  test('the same answer on a stale version is no conflict: it is saved already, and is not saved again', async () => {
    await save('metod', 'ja')
    await save('metod', 'nej', 1, maria)
    expect(await save('metod', 'nej', 1)).toMatchObject({ version: 2 })
    expect(await stored('metod')).toMatchObject({ version: 2, savedBy: 'Maria Holm' })
  })

  test('a version that was never stored is stale too', async () => {
    expect(await refusal(save('metod', 'ja', 7))).toBeInstanceOf(AnswerConflict)
    expect(await stored('metod')).toBeUndefined()
  })

  test('two first saves at once: one is kept, the other is told', async () => {
    const outcomes = await Promise.allSettled([save('metod', 'ja'), save('metod', 'nej', 0, maria)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await stored('metod')).toMatchObject({ version: 1 })
  })

  test('an answer that is taken back keeps its row, so that a later save on the old version is still stale', async () => {
    await save('metod', 'ja')
    expect(await save('metod', null, 1)).toMatchObject({ version: 2 })
    expect(await stored('metod')).toMatchObject({ value: null, version: 2 })
    expect(await refusal(save('metod', 'nej', 1))).toBeInstanceOf(AnswerConflict)
  })

  test('an answer that does not fit the question is refused in words', async () => {
    expect(await refusal(save('aspekter', { options: ['k', 'inga'] }))).toMatchObject({
      code: 'bad-input',
      faults: [{ field: 'aspekter' }],
    })
    expect(await refusal(save('finns_ej', 'ja'))).toMatchObject({ code: 'not-found' })
    expect(await refusal(save('kommentar', 'a\0b'))).toMatchObject({ code: 'bad-input' })
    expect(await refusal(save('tid', 'tolv'))).toMatchObject({ code: 'bad-input' })
  })

  test('who is not in the frame, or may not answer, is refused', async () => {
    expect(await refusal(save('metod', 'ja', 0, stranger))).toMatchObject({ code: 'not-found' })
    expect(await refusal(save('metod', 'ja', 0, sara))).toMatchObject({ code: 'forbidden' })
    expect(await refusal(save('metod', 'ja', 0, { person: 'anna', organisation: '1960' }))).toMatchObject({
      code: 'forbidden',
    })
  })

  test('the survey takes answers from its first day to the end of its last, in Swedish time', async () => {
    const at = (time: string) => refusal(save('metod', 'ja', 0, anna, new Date(time)))
    expect(await at('2026-10-04T21:59:00Z')).toMatchObject({ code: 'not-ready' })
    expect(await at('2026-12-18T23:00:00Z')).toMatchObject({ code: 'closed' })
    expect(await at('2026-12-18T22:59:00Z')).toBeNull()
  })

  test('nothing is changed after submission', async () => {
    await save('metod', 'ja')
    await site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
    expect(await refusal(save('metod', 'nej', 1))).toMatchObject({ code: 'already-submitted' })
    expect(await refusal(save('tid', 3))).toMatchObject({ code: 'already-submitted' })
    expect(await stored('tid')).toBeUndefined()
  })

  test('the audit log says who saved what, and never the answer', async () => {
    await save('kommentar', 'Hemligt ord')
    const rows = await site.asOwner(async (db) => {
      const query = sql<{ person: string; action: string; subject: string; detail: string }>`
        select person, action, subject, detail from audit_entry where organisation = '1984' order by sequence desc limit 1`
      return (await query.execute(db)).rows
    })
    expect(rows).toEqual([
      { person: 'anna', action: 'answer.save', subject: `${survey}/kommentar`, detail: '{"version":1}' },
    ])
  })
})
