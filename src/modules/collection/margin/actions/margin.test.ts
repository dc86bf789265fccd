import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { saveAnswer } from '../../answering/actions/save-answer.ts'
import { submitResponse } from '../../answering/actions/submit-response.ts'
import { codeOf } from '../../testing/refusal.ts'
import { eachInASurvey } from '../../testing/survey-rounds.ts'
import { anna, karin, maria, now, type SurveySite, sara, stranger } from '../../testing/survey-site.ts'
import { settleComments, takeBackComment, writeComment } from './comment.ts'
import { readMargins } from './read-margins.ts'
import { readQuestion } from './read-question.ts'
import { restoreAnswer } from './restore-answer.ts'
import { signOffAnswer } from './sign-off.ts'

describe.each(databaseKinds)('beside an answer on the %s database', (kind) => {
  let site: SurveySite
  let survey: string
  eachInASurvey(kind, 'margin', (opened, added) => {
    site = opened
    survey = added
  })

  const later = new Date(now.getTime() + 60_000)
  const save = (value: unknown, version = 0, who = anna, at = now) =>
    site.as(who, saveAnswer, { survey, question: 'metod', version, value }, at)
  const read = (who = anna) => site.as(who, readQuestion, { survey, question: 'metod' })
  const say = (text: string, who = anna, at = now) =>
    site.as(who, writeComment, { survey, question: 'metod', text }, at)
  const settle = (who = anna, at = now) => site.as(who, settleComments, { survey, question: 'metod' }, at)
  const sign = (version: number, who = anna) => site.as(who, signOffAnswer, { survey, question: 'metod', version })
  const restore = (version: number, current: number) =>
    site.as(anna, restoreAnswer, { survey, question: 'metod', version, current })
  const margin = async (who = anna) => (await site.as(who, readMargins, { survey })).get('metod')

  test('every answer that was replaced is kept, with who saved it and when', async () => {
    await save('ja')
    await save('nej', 1, maria, later)
    await save(null, 2, anna, later)
    const { versions } = await read()
    expect(versions).toEqual([
      { version: 3, value: null, savedAt: later, savedBy: 'Anna Lindqvist', because: null },
      { version: 2, value: { type: 'single', option: 'nej' }, savedAt: later, savedBy: 'Maria Holm', because: null },
      { version: 1, value: { type: 'single', option: 'ja' }, savedAt: now, savedBy: 'Anna Lindqvist', because: null },
    ])
  })

  test('a change that another way of writing makes is kept too, with the reason that it gives', async () => {
    await save('ja')
    await site.asOwner((db) =>
      db.transaction().execute(async (transaction) => {
        await sql`select set_config('lagesbild.reason', 'Ny formulering', true)`.execute(transaction)
        await sql`update answer set value = null, version = 2 where survey = ${survey}`.execute(transaction)
      }),
    )
    const { versions } = await read()
    expect(versions.map(({ version, because }) => ({ version, because }))).toEqual([
      { version: 2, because: 'Ny formulering' },
      { version: 1, because: null },
    ])
  })

  test('submitting replaces nothing', async () => {
    await save('nej')
    await site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
    expect((await read()).versions).toHaveLength(1)
  })

  test('an earlier answer is brought back as a new one, which says so', async () => {
    await save('ja')
    await save('nej', 1)
    expect(await restore(1, 2)).toMatchObject({ version: 3 })
    const { versions } = await read()
    expect(versions.map(({ version, value, because }) => [version, value, because])).toEqual([
      [3, { type: 'single', option: 'ja' }, 'restored:1'],
      [2, { type: 'single', option: 'nej' }, null],
      [1, { type: 'single', option: 'ja' }, null],
    ])
  })

  test('bringing back is refused over an answer that has moved on, for a version that never was, and after submission', async () => {
    await save('ja')
    await save('nej', 1)
    expect(await codeOf(restore(1, 1))).toBe('conflict')
    expect(await codeOf(restore(7, 2))).toBe('not-found')
    await site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
    expect(await codeOf(restore(1, 2))).toBe('already-submitted')
    expect((await read()).versions).toHaveLength(2)
  })

  test('a sign-off names who stands for which version, and does not follow the answer when it changes', async () => {
    await save('ja')
    await sign(1)
    await sign(1, maria)
    await sign(1, maria)
    expect((await margin())?.signOffs.map(({ by, version }) => [by, version]).sort()).toEqual([
      ['Anna Lindqvist', 1],
      ['Maria Holm', 1],
    ])
    await save('nej', 1)
    expect(await margin()).toMatchObject({ version: 2, signOffs: [{ version: 1 }, { version: 1 }] })
  })

  test('what has changed, has no answer, or is submitted is not signed off', async () => {
    expect(await codeOf(sign(0))).toBe('conflict')
    await save('ja')
    await save('nej', 1)
    expect(await codeOf(sign(1))).toBe('conflict')
    await save(null, 2)
    expect(await codeOf(sign(3))).toBe('conflict')
    await save('nej', 3)
    await site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
    expect(await codeOf(sign(4))).toBe('conflict')
    expect((await margin())?.signOffs).toEqual([])
  })

  test('a conversation is settled until somebody goes on with it', async () => {
    await say('Vad räknas som metod?')
    await say('Allt som är nedskrivet.', maria, later)
    expect(await margin()).toMatchObject({ version: 0, comments: 2, settled: false })
    await settle(maria, new Date(later.getTime() + 1))
    expect(await margin()).toMatchObject({ comments: 2, settled: true })
    expect(await codeOf(settle())).toBe('not-ready')
    await say('En sak till.', anna, new Date(later.getTime() + 2))
    expect(await margin()).toMatchObject({ comments: 3, settled: false })
  })

  test('only its author takes a comment back, and its text is then gone from the database', async () => {
    await say('Hemligt ord')
    const [comment] = (await read()).comments
    const takeBack = (who: typeof anna) =>
      site.as(who, takeBackComment, { survey, question: 'metod', comment: comment?.id })
    expect(comment).toMatchObject({ text: 'Hemligt ord', by: 'Anna Lindqvist', own: true })
    expect((await read(maria)).comments[0]).toMatchObject({ own: false })
    expect(await codeOf(takeBack(maria))).toBe('not-found')
    await takeBack(anna)
    expect((await read()).comments).toMatchObject([{ text: null, withdrawn: true }])
    expect(await margin()).toMatchObject({ comments: 0 })
    const kept = await site.asOwner((db) => db.selectFrom('question_comment').selectAll().execute())
    expect(JSON.stringify(kept)).not.toContain('Hemligt ord')
  })

  test('an empty, too long or unstorable comment is refused in words', async () => {
    for (const text of ['  \n ', 'x'.repeat(4001), 'a\0b', 'x'.repeat(100_000)]) {
      expect(await codeOf(say(text))).toBe('bad-input')
    }
    expect(await margin()).toBeUndefined()
  })

  test('what stands beside all the questions is read in one statement, when the survey is known', async () => {
    await save('ja')
    await say('Vad räknas som metod?')
    const statements = await site.statementsOf(() => margin())
    expect(statements.filter((text) => /\b(answer|question_comment|sign_off)\b/.test(text))).toHaveLength(1)
    expect(statements.filter((text) => !/set_config|access mode/.test(text))).toHaveLength(2)
  })

  test('another municipality sees nothing of it, and neither does the agency', async () => {
    await save('ja')
    await say('Bara för oss')
    await sign(1)
    expect(await margin(karin)).toBeUndefined()
    expect(await read(karin)).toMatchObject({ versions: [], comments: [], signOffs: [] })
    expect(await codeOf(read(sara))).toBe('forbidden')
  })

  test('who is not asked has nothing to talk about', async () => {
    expect(await codeOf(read(stranger))).toBe('not-found')
    expect(await codeOf(say('Hej', stranger))).toBe('not-found')
    expect(await codeOf(site.as(anna, writeComment, { survey, question: 'finns_ej', text: 'Hej' }))).toBe('not-found')
  })

  test('the audit log says that something was said, and never what', async () => {
    await say('Hemligt ord')
    const entries = await site.asOwner((db) =>
      db
        .selectFrom('audit_entry')
        .select(['action', 'subject', 'detail'])
        .where('subject', '=', `${survey}/metod`)
        .execute(),
    )
    expect(entries).toEqual([{ action: 'comment.write', subject: `${survey}/metod`, detail: '{}' }])
  })
})
