import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { inScope } from '../../../../platform/tenancy/index.ts'
import { readDataset } from '../../../analysis/index.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { saveAnswer } from '../../answering/actions/save-answer.ts'
import { submitResponse } from '../../answering/actions/submit-response.ts'
import { refusal } from '../../testing/refusal.ts'
import {
  addSurvey,
  anna,
  closesOn,
  karin,
  maria,
  openSurveySite,
  owner,
  type SurveySite,
  sara,
  stranger,
} from '../../testing/survey-site.ts'
import { readChanges } from '../../together/actions/read-together.ts'
import { closeCollection } from './close-collection.ts'
import { endReopeningsJob } from './end-reopenings.ts'
import { readClosing } from './read-closing.ts'
import { reopenAnyResponse, reopenOwnResponse } from './reopen-response.ts'

const noon = (day: string) => new Date(`${day}T11:00:00Z`)
const open = noon('2026-11-24')
const over = noon('2026-12-20')
const later = noon('2027-01-04')

describe.each(databaseKinds)('opening again what has been handed in, on the %s database', (kind) => {
  let site: SurveySite
  let survey: string
  let round = 0
  beforeAll(async () => {
    site = await openSurveySite(kind)
  })
  beforeEach(async () => {
    // Those of the other tests
    await endReopeningsJob.run({ db: site.db, now: noon('2099-01-01') })
    survey = await addSurvey(site, `reopening-${++round}`)
    await save('ja', 0)
    await submit(open)
  })
  afterAll(() => site.close())

  const save = (value: string, version: number, at = open, who = anna) =>
    site.as(who, saveAnswer, { survey, question: 'metod', version, value }, at)
  const submit = (at: Date) => site.as(anna, submitResponse, { survey, unansweredConfirmed: true }, at)
  const takeUp = (reason = 'Fel svar', at = open, who = anna) => site.as(who, reopenOwnResponse, { survey, reason }, at)
  const openAgain = (until: string, at = over, reason = 'Fel svar', respondent = '1984', who = sara) =>
    site.as(who, reopenAnyResponse, { survey, respondent, reason, until }, at)
  const close = (at = over) => site.as(sara, closeCollection, { survey }, at)
  const mine = () => site.as(anna, readMyResponse, { survey })
  const answer = async () => (await mine()).stored.get('metod')
  /** What the one who asks counts: the option of each respondent. */
  const counted = () =>
    inScope(site.db, sara, 'read', async (db) => {
      const { responses } = await readDataset(db, { owner, id: survey })
      return responses.map(({ respondent, status, answers }) => {
        const value = answers.get('metod')
        return [respondent, status, value?.type === 'single' ? value.option : null]
      })
    })

  test('while the survey is open it is the respondent’s own again, and counts when it is handed in anew', async () => {
    expect(await counted()).toEqual([['1984', 'complete', 'ja']])
    const statements = await site.statementsOf(async () => expect(await takeUp()).toEqual({ until: null }))
    expect(statements.filter((text) => !/set_config|audit_append|access mode/.test(text))).toHaveLength(2)
    expect(await counted()).toEqual([])
    expect((await mine()).state).toMatchObject({
      status: 'partial',
      submittedAt: null,
      reopening: { reason: 'Fel svar', byOwner: false, until: null },
    })
    await save('nej', 1)
    await submit(noon('2026-11-25'))
    expect(await counted()).toEqual([['1984', 'complete', 'nej']])
    expect((await mine()).state).toMatchObject({ status: 'complete', reopening: null })
    const { reopenings } = await site.as(sara, readClosing, { survey })
    expect(reopenings).toMatchObject([
      { name: 'Kommun 1984', reason: 'Fel svar', outcome: 'submitted', by: 'Anna Lindqvist' },
    ])
  })

  test('a reason is required, and something that has been handed in', async () => {
    expect(await refusal(takeUp('  '))).toMatchObject({ code: 'bad-input', faults: [{ field: 'reason' }] })
    expect(await refusal(takeUp('Fel', open, karin))).toMatchObject({ code: 'not-ready' })
    await takeUp()
    expect(await refusal(takeUp())).toMatchObject({ code: 'not-ready' })
    expect(await refusal(takeUp('Fel', open, maria))).toMatchObject({ code: 'forbidden' })
    expect(await refusal(takeUp('Fel', open, stranger))).toMatchObject({ code: 'not-ready' })
  })

  test('after the last day only the one who asks opens it, to a day that has not been, with every fault told', async () => {
    expect(await refusal(takeUp('Fel', over))).toMatchObject({ code: 'closed' })
    expect(await refusal(openAgain('2026-12-19', over, ''))).toMatchObject({
      code: 'bad-input',
      faults: [{ field: 'reason' }, { field: 'until' }],
    })
    expect(await openAgain('2027-01-10')).toEqual({ until: '2027-01-10' })
    await save('nej', 1, noon('2027-01-10'))
    expect(await refusal(save('ja', 2, noon('2027-01-11')))).toMatchObject({ code: 'closed' })
    expect(await refusal(openAgain('2027-01-10', over, 'x', '1984', anna))).toMatchObject({ code: 'forbidden' })
  })

  test('opened after the end it counts as it was until it is handed in anew, and nobody else answers', async () => {
    await close()
    await openAgain('2027-01-10')
    await save('nej', 1, later)
    expect(await counted()).toEqual([['1984', 'complete', 'ja']])
    expect(await refusal(save('ja', 0, later, karin))).toMatchObject({ code: 'closed' })
    await submit(later)
    expect(await counted()).toEqual([['1984', 'complete', 'nej']])
    expect((await mine()).state.submittedAt).toEqual(later)
    expect(await refusal(save('ja', 2, later))).toMatchObject({ code: 'closed' })
  })

  test('one that runs out goes back to what was handed in; what was written meanwhile is kept in the history', async () => {
    await close()
    await openAgain('2027-01-10')
    await save('nej', 1, later)
    expect(await endReopeningsJob.run({ db: site.db, now: noon('2027-01-10') })).toBe(0)
    expect(await endReopeningsJob.run({ db: site.db, now: noon('2027-01-11') })).toBe(1)
    expect(await endReopeningsJob.run({ db: site.db, now: noon('2027-01-11') })).toBe(0)
    expect(await counted()).toEqual([['1984', 'complete', 'ja']])
    expect(await answer()).toMatchObject({ value: { option: 'ja' }, version: 3 })
    expect((await mine()).state).toMatchObject({ status: 'complete', submittedAt: open, submittedBy: 'Anna Lindqvist' })
    const kept = await site.asOwner((db) =>
      db
        .selectFrom('answer_history')
        .select(['version', 'value'])
        .where('survey', '=', survey)
        .orderBy('version')
        .execute(),
    )
    expect(kept).toMatchObject([
      { version: 1, value: { option: 'ja' } },
      { version: 2, value: { option: 'nej' } },
    ])
    expect((await site.as(sara, readClosing, { survey })).reopenings).toMatchObject([{ outcome: 'restored' }])
    const { changes } = await site.as(maria, readChanges, { survey, all: true })
    expect(changes.map(({ kind, by }) => [kind, by])).toEqual([
      ['put-back', null],
      ['answer', 'Anna Lindqvist'],
    ])
    // And it can be opened again
    await openAgain('2027-02-01', noon('2027-01-12'))
  })

  test('one that was taken up while the survey was open runs out with it', async () => {
    await takeUp()
    await save('nej', 1)
    await save('nej', 0, open, karin)
    expect(await endReopeningsJob.run({ db: site.db, now: noon(closesOn) })).toBe(0)
    expect(await endReopeningsJob.run({ db: site.db, now: noon('2026-12-19') })).toBe(1)
    expect(await counted()).toEqual([['1984', 'complete', 'ja']])
  })

  test('ending collection puts back what is open again, and releases what was only begun', async () => {
    await takeUp()
    await save('nej', 1)
    await save('nej', 0, open, karin)
    expect(await close(noon('2026-11-30'))).toEqual({ partial: 1 })
    expect(await counted()).toEqual([
      ['1960', 'partial', 'nej'],
      ['1984', 'complete', 'ja'],
    ])
    // Also one that was never handed in can be, after the end
    await openAgain('2027-01-10', later, 'Hann inte', '1960')
    expect(await counted()).toContainEqual(['1960', 'partial', 'nej'])
    await save('ja', 1, later, karin)
    await site.as(karin, submitResponse, { survey, unansweredConfirmed: true }, later)
    expect(await counted()).toContainEqual(['1960', 'complete', 'ja'])
  })

  test('the one who asks does not read what is changed, nor what was taken back before the last day', async () => {
    await takeUp()
    await save('nej', 1)
    const seen = () =>
      inScope(site.db, sara, 'read', async (db) => ({
        answers: (await sql`select 1 from answer where survey = ${survey}`.execute(db)).rows.length,
        before: (await sql`select 1 from handed_in where survey = ${survey}`.execute(db)).rows.length,
      }))
    expect(await seen()).toEqual({ answers: 0, before: 0 })
    await submit(open)
    await close()
    await openAgain('2027-01-10')
    expect(await seen()).toEqual({ answers: 0, before: 1 })
  })
})
