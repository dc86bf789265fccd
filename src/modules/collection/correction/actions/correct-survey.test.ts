import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { saveAnswer } from '../../answering/actions/save-answer.ts'
import { CorrectedSinceReview, submitResponse } from '../../answering/actions/submit-response.ts'
import {
  addSurvey,
  anna,
  karin,
  maria,
  openSurveySite,
  type SurveySite,
  sara,
  questionnaireSource as source,
} from '../../testing/survey-site.ts'
import { readChanges } from '../../together/actions/read-together.ts'
import { correctSurvey } from './correct-survey.ts'
import { QuestionsCorrected } from './questions-corrected.ts'
import { readCorrections } from './read-corrections.ts'

const yes = { type: 'single', option: 'ja' }
const added = `${source}      - { id: ny, text: { sv: "En ny?", en: "A new one?" }, type: single, options: [ja, nej] }\n`
const reworded = source.replace('Har ni en metod?', 'Har ni en beslutad metod?')
const fewer = source.replace('          - { id: k, sv: Konfidentialitet, en: Confidentiality }\n', '')
const retyped = source.replace('type: number', 'type: text')

describe.each(databaseKinds)('a correction on the %s database', (kind) => {
  let site: SurveySite
  let round = 0
  beforeAll(async () => {
    site = await openSurveySite(kind)
    if (kind === 'embedded') return
    // A version is read once in a process: those of the other database are to have other numbers
    const published_at = new Date('2026-10-02T00:00:00Z')
    const later = { organisation: 'agency', id: 'prov', version: 10_000, source, published_at }
    await site.asOwner((db) => db.insertInto('questionnaire').values(later).execute())
  })
  afterAll(() => site.close())

  /** A survey that asks the first version anew. */
  const open = () => addSurvey(site, `rattad-${++round}`)
  const correct = (survey: string, corrected: string, askAnew: string[] = []) =>
    site.as(sara, correctSurvey, { survey, source: corrected, reason: 'Ett ord var fel.', askAnew })
  const save = (who: typeof anna, survey: string, question: string, value: unknown, version = 0, shown?: number) =>
    site.as(who, saveAnswer, { survey, question, version, value, shown })
  const current = async (who: typeof anna, survey: string, question: string) =>
    (await site.as(who, readMyResponse, { survey })).stored.get(question)

  test('keeps an answer whose question is worded anew, unless it is to be asked anew', async () => {
    for (const [anew, kept] of [
      [[], yes],
      [['metod'], null],
    ] as const) {
      const survey = await open()
      await save(anna, survey, 'metod', yes)
      await correct(survey, reworded, [...anew])
      expect((await current(anna, survey, 'metod'))?.value).toEqual(kept)
      const { corrections, replaced } = await site.as(anna, readCorrections, { survey })
      expect(corrections.map(({ reason }) => reason)).toEqual(['Ett ord var fel.'])
      expect(replaced.map(({ question, value }) => [question.text.sv, value])).toEqual(
        kept ? [] : [['Har ni en metod?', yes]],
      )
    }
  })

  test('stops whoever hands in from a review of the questions as they were', async () => {
    const survey = await open()
    await save(anna, survey, 'metod', yes)
    const handIn = (shown: number) => site.as(anna, submitResponse, { survey, unansweredConfirmed: true, shown })
    const { version } = await correct(survey, added)
    await expect(handIn(1)).rejects.toBeInstanceOf(CorrectedSinceReview)
    expect((await site.as(anna, readMyResponse, { survey })).state.status).toBe('partial')
    await handIn(version)
    expect((await site.as(anna, readMyResponse, { survey })).state.status).toBe('complete')
  })

  test('is told among what others did as the agency’s, with each answer that it changed', async () => {
    const survey = await open()
    await save(anna, survey, 'metod', yes)
    await save(anna, survey, 'aspekter', ['k', 'r'])
    await correct(survey, fewer)
    const told = async (who: typeof anna) =>
      (await site.as(who, readChanges, { survey, all: true })).changes.map(({ kind, by, question }) => [
        kind,
        by,
        question,
      ])
    expect(await told(anna)).toEqual([
      ['corrected', 'Myndigheten', 'aspekter'],
      ['corrected', 'Myndigheten', null],
    ])
    expect(await told(karin)).toEqual([['corrected', 'Myndigheten', null]])
    // What somebody answers after it is theirs
    await save(anna, survey, 'aspekter', ['annat'], 2)
    expect(await told(maria)).toContainEqual(['answer', 'Anna Lindqvist', 'aspekter'])
  })

  test('takes out of an answer the option that is gone, and keeps what it was for the respondent alone', async () => {
    const survey = await open()
    await save(anna, survey, 'metod', yes)
    await save(anna, survey, 'aspekter', ['k', 'annat'])
    await save(karin, survey, 'aspekter', ['k'])
    await correct(survey, fewer)
    expect((await current(anna, survey, 'aspekter'))?.value).toEqual({ type: 'multi', options: ['annat'] })
    expect((await current(karin, survey, 'aspekter'))?.value).toBeNull()
    const { replaced } = await site.as(anna, readCorrections, { survey })
    expect(replaced.map(({ value }) => value)).toEqual([{ type: 'multi', options: ['k', 'annat'] }])
  })

  test('counts a question that came after submission as not reached', async () => {
    const survey = await open()
    await save(karin, survey, 'metod', { type: 'single', option: 'nej' })
    await site.as(karin, submitResponse, { survey, unansweredConfirmed: true })
    await correct(survey, added)
    const stands = await site.asOwner((db) =>
      db
        .selectFrom('response')
        .select(['standing', 'not_asked'])
        .where('survey', '=', survey)
        .executeTakeFirstOrThrow(),
    )
    expect(stands.standing).toMatchObject({
      metod: 'answered',
      aspekter: 'not_routed',
      tid: 'unanswered',
      ny: 'not_reached',
    })
    expect(stands.not_asked).toEqual(['ny'])
  })

  test('refuses an answer to a question as it was, and takes one to a question that is as before', async () => {
    const survey = await open()
    const { survey: before } = await site.as(anna, readMyResponse, { survey })
    await correct(survey, retyped)
    await expect(save(anna, survey, 'tid', 7, 0, before.version)).rejects.toBeInstanceOf(QuestionsCorrected)
    await expect(save(anna, survey, 'metod', yes, 0, before.version)).resolves.toMatchObject({ version: 1 })
    await expect(save(anna, survey, 'tid', 'sju', 0, 9999)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test.each([
    ['nothing that differs', source, 'x'],
    ['faulty questions', 'id: prov', 'x'],
    ['the questions of another', source.replace('id: prov', 'id: annan'), 'x'],
    ['no reason', reworded, ' '],
  ])('refuses %s', async (_, corrected, reason) => {
    const survey = await open()
    const made = site.as(sara, correctSurvey, { survey, source: corrected, reason, askAnew: [] })
    await expect(made).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('loses no answer, whatever is corrected: each is current or kept', async () => {
    const edits = [
      [/ {6}- \{ id: tid.*\n/, ''],
      ['type: number', 'type: text'],
      ['{ id: k, sv: Konfidentialitet, en: Confidentiality }', '{ id: k2, sv: Annat, en: Else }'],
      ['id: annat, sv: "Annat, nämligen", en: "Other, namely", other: true', 'id: annat, sv: "Annat", en: "Other"'],
      ['id: r, sv: Riktighet, en: Integrity', 'id: r, sv: Riktighet, en: Integrity, exclusive: true'],
      ['{ id: klassa, sv: Klassa, en: Classify }, ', ''],
      ['Har ni en metod?', 'Har ni metoder?'],
      ['"Något mer?"', '"Något annat?"'],
    ] as const
    const answers = fc.record(
      {
        metod: fc.constantFrom('ja', 'nej'),
        aspekter: fc.oneof(
          fc.uniqueArray(fc.constantFrom('k', 'r', 'annat'), { minLength: 1 }),
          fc.constant(['inga']),
          fc.constant({ type: 'multi', options: ['annat'], texts: { annat: 'spårbarhet' } }),
        ),
        ansvar: fc.constantFrom({ klassa: 'ja' }, { klassa: 'nej', folja: 'ja' }, { folja: 'nej' }),
        tid: fc.integer({ min: 0, max: 99 }),
        kommentar: fc.constantFrom('a', 'b c'),
      },
      { requiredKeys: ['metod'] },
    )
    const cases = fc.record({
      answers,
      chosen: fc.subarray([...edits], { minLength: 1 }),
      anew: fc.subarray(['metod', 'kommentar', 'aspekter']),
      submits: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ answers: given, chosen, anew, submits }) => {
        const survey = await open()
        for (const [question, value] of Object.entries(given)) await save(anna, survey, question, value)
        if (submits) await site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
        const before = (await site.as(anna, readMyResponse, { survey })).stored
        const corrected = chosen.reduce((text: string, [from, to]) => text.replace(from, to), source)
        await correct(survey, corrected, anew)
        const { survey: now, stored } = await site.as(anna, readMyResponse, { survey })
        const kept = await site.asOwner((db) =>
          sql<{ question: string; value: unknown }>`
            select question, value from answer_history where survey = ${survey}`.execute(db),
        )
        const { replaced } = await site.as(anna, readCorrections, { survey })
        for (const [question, { value }] of before) {
          const same = JSON.stringify(stored.get(question)?.value) === JSON.stringify(value)
          const asked = now.questionnaire.questions.some(({ id }) => id === question)
          const inHistory = kept.rows.some((row) => row.question === question && equal(row.value, value))
          const told = replaced.some((each) => each.question.id === question && equal(each.value, value))
          expect(same ? asked : inHistory && told, question).toBe(true)
        }
      }),
      { numRuns: kind === 'embedded' ? 25 : 5 },
    )
  })
})

/** The database keeps the keys of an object in its own order. */
function equal(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b)
    return true
  } catch {
    return false
  }
}
