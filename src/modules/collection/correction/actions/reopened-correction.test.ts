import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { inScope } from '../../../../platform/tenancy/index.ts'
import { readDataset } from '../../../analysis/index.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { saveAnswer } from '../../answering/actions/save-answer.ts'
import { submitResponse } from '../../answering/actions/submit-response.ts'
import { closeCollection } from '../../closing/actions/close-collection.ts'
import { endReopeningsJob } from '../../closing/actions/end-reopenings.ts'
import { reopenAnyResponse, reopenOwnResponse } from '../../closing/actions/reopen-response.ts'
import {
  addSurvey,
  anna,
  karin,
  openSurveySite,
  owner,
  type SurveySite,
  sara,
  questionnaireSource as source,
} from '../../testing/survey-site.ts'
import { correctSurvey } from './correct-survey.ts'
import { readCorrections } from './read-corrections.ts'

const over = new Date('2026-12-20T11:00:00Z')
const corrected = source
  .replace('          - { id: k, sv: Konfidentialitet, en: Confidentiality }\n', '')
  .concat('      - { id: ny, text: { sv: "En ny?", en: "A new one?" }, type: single, options: [ja, nej] }\n')

describe.each(databaseKinds)('a correction while a response is open again, on the %s database', (kind) => {
  let site: SurveySite
  let survey: string
  let round = 0
  beforeAll(async () => {
    site = await openSurveySite(kind)
    if (kind === 'embedded') return
    // A version is read once in a process: those of the other database are to have other numbers
    const published_at = new Date('2026-10-02T00:00:00Z')
    const later = { organisation: owner, id: 'prov', version: 20_000, source, published_at }
    await site.asOwner((db) => db.insertInto('questionnaire').values(later).execute())
  })
  beforeEach(async () => {
    // Those of the other tests
    await endReopeningsJob.run({ db: site.db, now: new Date('2099-01-01T11:00:00Z') })
    survey = await addSurvey(site, `oppnad-${++round}`)
    await save('metod', 'ja')
    await save('aspekter', ['k', 'r'])
    await site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
  })
  afterAll(() => site.close())

  const save = (question: string, value: unknown, version = 0, at?: Date) =>
    site.as(anna, saveAnswer, { survey, question, version, value }, at)
  const correct = (at?: Date) =>
    site.as(sara, correctSurvey, { survey, source: corrected, reason: 'Ett alternativ var fel.', askAnew: [] }, at)
  /** What the one who asks counts: the aspects and what was never asked. */
  const counted = () =>
    inScope(site.db, sara, 'read', async (db) => {
      const { responses } = await readDataset(db, { owner, id: survey })
      return responses.map(({ answers, notAsked }) => [answers.get('aspekter'), [...(notAsked ?? [])]])
    })
  const stands = () =>
    site.asOwner((db) => db.selectFrom('response').selectAll().where('survey', '=', survey).executeTakeFirstOrThrow())
  const without = [{ type: 'multi', options: ['r'] }, ['ny']]

  test('takes the option out of what was handed in and counts', async () => {
    await site.as(sara, reopenAnyResponse, { survey, respondent: '1984', reason: 'Fel', until: '2027-01-10' }, over)
    await save('aspekter', ['k'], 1, over)
    await correct(over)
    expect(await counted()).toEqual([without])
  })

  test('tells the respondent what was handed in, though what it answers now is as it was; nobody else reads it', async () => {
    await site.as(sara, reopenAnyResponse, { survey, respondent: '1984', reason: 'Fel', until: '2027-01-10' }, over)
    await save('aspekter', ['r'], 1, over)
    await correct(over)
    const told = async () =>
      (await site.as(anna, readCorrections, { survey })).replaced.map(({ question, value, handedIn, stands }) => [
        question.id,
        value,
        handedIn,
        stands,
      ])
    expect(await told()).toEqual([['aspekter', { type: 'multi', options: ['k', 'r'] }, true, true]])
    expect((await site.as(karin, readCorrections, { survey })).replaced).toEqual([])
    // It is what counts until it is handed in anew
    await site.as(anna, submitResponse, { survey, unansweredConfirmed: true }, over)
    expect(await told()).toEqual([])
  })

  test('tells it as long as what was handed in counts, also when it has been put back and opened again', async () => {
    const told = async () => (await site.as(anna, readCorrections, { survey })).replaced.map(({ handedIn }) => handedIn)
    await site.as(anna, reopenOwnResponse, { survey, reason: 'Fel' })
    await save('aspekter', ['r'], 1)
    await correct()
    await endReopeningsJob.run({ db: site.db, now: new Date('2027-06-01T11:00:00Z') })
    expect(await told()).toEqual([true])
    await site.as(anna, reopenOwnResponse, { survey, reason: 'Fel igen' })
    expect(await told()).toEqual([true])
    await site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
    expect(await told()).toEqual([])
  })

  test('tells once what was both handed in and still answered so', async () => {
    await site.as(anna, reopenOwnResponse, { survey, reason: 'Fel' })
    await correct()
    const { replaced } = await site.as(anna, readCorrections, { survey })
    expect(replaced.map(({ question, handedIn }) => [question.id, handedIn])).toEqual([['aspekter', false]])
  })

  test('takes it out of what is put back, and what was never asked stays so', async () => {
    await site.as(anna, reopenOwnResponse, { survey, reason: 'Fel' })
    await save('aspekter', ['k'], 1)
    await correct()
    await site.as(sara, closeCollection, { survey })
    expect(await counted()).toEqual([without])
    expect((await stands()).standing).toMatchObject({ aspekter: 'answered', tid: 'unanswered', ny: 'not_reached' })
    const { stored } = await site.as(anna, readMyResponse, { survey })
    expect(stored.get('aspekter')?.value).toEqual(without[0])
  })

  test('what was never asked before it was opened again is not asked when it is put back either', async () => {
    await correct()
    expect(await counted()).toEqual([without])
    await site.as(anna, reopenOwnResponse, { survey, reason: 'Fel' })
    await endReopeningsJob.run({ db: site.db, now: new Date('2027-06-01T11:00:00Z') })
    expect(await counted()).toEqual([without])
  })

  test('whoever hands in anew has been asked everything', async () => {
    await correct()
    await site.as(anna, reopenOwnResponse, { survey, reason: 'Fel' })
    await site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
    expect(await counted()).toEqual([[without[0], []]])
  })
})
