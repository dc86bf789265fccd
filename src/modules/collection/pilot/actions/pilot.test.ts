import { describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { prepareSurvey, readSurveyParts } from '../../../survey/index.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { readMySurveys } from '../../answering/actions/read-my-surveys.ts'
import { saveAnswer } from '../../answering/actions/save-answer.ts'
import { submitResponse } from '../../answering/actions/submit-response.ts'
import { closeCollection } from '../../closing/actions/close-collection.ts'
import { askCounty } from '../../county/actions/county-help.ts'
import { freezeDataset } from '../../dataset/actions/freeze-dataset.ts'
import { codeOf } from '../../testing/refusal.ts'
import { eachInASurvey } from '../../testing/survey-rounds.ts'
import {
  addPilot,
  addSurvey,
  anna,
  karin,
  maria,
  now,
  owner,
  questionnaireSource,
  type SurveySite,
  sara,
  stranger,
} from '../../testing/survey-site.ts'
import { noteWhere } from '../../together/actions/note-presence.ts'
import { chooseMunicipalities, readPilotCandidates } from './choose-municipalities.ts'
import { countTried } from './count-tried.ts'
import { readOwnPilot } from './read-own-pilot.ts'
import { readPilotResult } from './read-pilot-result.ts'
import { readSaidOf } from './read-said-of.ts'
import { type CommentConflict, savePilotComments } from './save-comments.ts'

describe.each(databaseKinds)('a pilot on the %s database', (kind) => {
  let site: SurveySite
  let pilot: string
  eachInASurvey(
    kind,
    'pilot',
    (opened, added) => {
      site = opened
      pilot = added
    },
    addPilot,
  )

  const comment = (question: string, text: string, change: object = {}) => ({
    question,
    text,
    version: 0,
    was: '',
    ...change,
  })
  const say = (who: typeof anna, section: string, ...comments: object[]) =>
    site.as(who, savePilotComments, { survey: pilot, section, comments })
  const result = () => site.as(sara, readPilotResult, { survey: pilot })
  const own = async () => (await site.as(anna, readOwnPilot, { survey: pilot })).comments
  const answer = (who: typeof anna, question: string, value: unknown) =>
    site.as(who, saveAnswer, { survey: pilot, question, version: 0, value })
  const submit = (who: typeof anna) => site.as(who, submitResponse, { survey: pilot, unansweredConfirmed: true })

  test('is seen by the agency and by those whom it asks, and by nobody else', async () => {
    expect((await site.as(anna, readMySurveys, {})).map(({ survey }) => survey.id)).toContain(pilot)
    expect(await codeOf(site.as(stranger, readMyResponse, { survey: pilot }))).toBe('not-found')
    const seen = await site.as(stranger, readMySurveys, {})
    expect(seen.map(({ survey }) => survey.id)).not.toContain(pilot)
  })

  test('its comments are read by the agency once they are handed in, each by its question and its municipality', async () => {
    await answer(anna, 'metod', 'ja')
    await say(anna, 'metod', comment('metod', ' Vad menas med metod? \r\n'), comment('aspekter', ''))
    await say(anna, '', comment('', 'Lagom lång.'))
    expect((await result()).general).toEqual([])
    expect((await own()).get('metod')).toMatchObject({
      text: 'Vad menas med metod?',
      version: 1,
      savedBy: 'Anna Lindqvist',
    })
    await submit(anna)
    const { questions, general, respondents } = await result()
    expect(questions.get('metod')).toMatchObject({ asked: 1, answered: 1, unanswered: 0, doNotKnow: 0 })
    expect(questions.get('metod')?.comments).toEqual([
      { question: 'metod', text: 'Vad menas med metod?', respondent: '1984', name: 'Kommun 1984' },
    ])
    expect(questions.get('tid')).toMatchObject({ asked: 1, answered: 0, unanswered: 1 })
    expect(general.map(({ text }) => text)).toEqual(['Lagom lång.'])
    expect(respondents.map(({ respondent, read }) => [respondent, read])).toEqual([
      ['1960', false],
      ['1984', true],
    ])
    expect(await codeOf(say(anna, 'metod', comment('metod', 'Ändrad', { version: 1 })))).toBe('already-submitted')
  })

  test('what was said without an answer is read when collection has ended', async () => {
    await say(karin, 'resurser', comment('tid', 'Räkna i dagar.'))
    expect((await result()).questions.get('tid')?.comments).toEqual([])
    await site.as(sara, closeCollection, { survey: pilot })
    expect((await result()).questions.get('tid')?.comments.map(({ text }) => text)).toEqual(['Räkna i dagar.'])
    expect(await codeOf(say(karin, 'resurser', comment('tid', 'Mer', { version: 1 })))).toBe('closed')
  })

  test('of two who write at once the second is shown both, and chooses', async () => {
    await say(anna, 'metod', comment('metod', 'Annas'))
    const { conflicts } = await say(maria, 'metod', comment('metod', 'Marias'), comment('ansvar', 'Ny')).then(
      () => expect.unreachable(),
      (error: CommentConflict) => error,
    )
    expect(conflicts).toMatchObject([{ question: 'metod', theirs: { text: 'Annas', version: 1 }, mine: 'Marias' }])
    // All or nothing
    expect((await own()).has('ansvar')).toBe(false)
    await say(maria, 'metod', comment('metod', 'Marias', { keep: 'mine', theirs: 1 }), comment('ansvar', 'Ny'))
    expect((await own()).get('metod')).toMatchObject({ text: 'Marias', version: 2, savedBy: 'Maria Holm' })
    // Who has not touched it overwrites nothing, though their page is old
    await say(anna, 'metod', comment('metod', ''))
    expect((await own()).get('metod')?.text).toBe('Marias')
    await say(anna, 'metod', comment('metod', '', { version: 2, was: 'touched' }))
    expect((await own()).get('metod')).toMatchObject({ text: null, version: 3 })
  })

  test('takes comments in few statements, none that is too long, and none in a survey that is no pilot', async () => {
    const many = ['metod', 'aspekter', 'ansvar'].map((question) => comment(question, 'x'))
    const statements = await site.statementsOf(() => say(anna, 'metod', ...many))
    expect(statements.filter((each) => /pilot_comment/.test(each))).toHaveLength(2)
    const faults = await say(anna, 'metod', comment('metod', 'x'.repeat(4001)), comment('ansvar', '\0')).catch(
      ({ faults }) => faults,
    )
    expect(faults.map(({ field }: { field: string }) => field)).toEqual(['metod', 'ansvar'])
    const survey = await addSurvey(site, `survey-${pilot}`)
    const refused = site.as(anna, savePilotComments, { survey, section: 'metod', comments: [comment('metod', 'x')] })
    expect(await codeOf(refused)).toBe('not-found')
    expect(await codeOf(site.as(sara, readPilotResult, { survey }))).toBe('not-found')
  })

  test('measures whole minutes for each section, with pauses up to half an hour and nothing of longer ones', async () => {
    const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
    const sign = (minutes: number, section: string | null, saved = false) =>
      site.as(anna, noteWhere, { survey: pilot, section, saved }, at(minutes))
    await sign(0, 'metod')
    await sign(7, 'metod')
    await sign(12, 'metod', true)
    await sign(12, 'resurser')
    // Lunch: nobody knows what was done
    await sign(75, 'resurser')
    // Saved after a long time with the page open
    await sign(120, 'resurser', true)
    await sign(120, null)
    await answer(anna, 'metod', 'ja')
    expect((await site.as(anna, readOwnPilot, { survey: pilot })).minutes).toBe(13 + 2 + 30)
    expect((await result()).times.size).toBe(0)
    await submit(anna)
    const { times, whole } = await result()
    expect(Object.fromEntries(times)).toEqual({
      metod: { n: 1, median: 13, least: 13, most: 13 },
      resurser: { n: 1, median: 32, least: 32, most: 32 },
    })
    expect(whole?.median).toBe(45)
    const [row] = await site.asOwner((db) =>
      db.selectFrom('pilot_time').selectAll().where('survey', '=', pilot).orderBy('section').execute(),
    )
    expect(row).toEqual({ organisation: '1984', owner, survey: pilot, section: 'metod', minutes: 13 })
  })

  test('no time is measured in a section that the questions do not have', async () => {
    for (const at of [now, new Date(now.getTime() + 300_000)]) {
      await site.as(anna, noteWhere, { survey: pilot, section: 'pahittad' }, at)
    }
    expect((await site.as(anna, readOwnPilot, { survey: pilot })).minutes).toBe(0)
  })

  test('no time is measured in a survey that is no pilot, and no statement is spent on it', async () => {
    const survey = await addSurvey(site, `plain-${pilot}`)
    const statements = await site.statementsOf(() => site.as(anna, noteWhere, { survey, section: 'metod' }))
    expect(statements.filter((each) => /pilot_time/.test(each))).toEqual([])
    const rows = await site.asOwner((db) => db.selectFrom('pilot_time').where('survey', '=', survey).execute())
    expect(rows).toEqual([])
  })

  test('is neither frozen nor a county board’s to help with', async () => {
    expect(await codeOf(site.as(sara, askCounty, { survey: pilot, county: '19' }))).toBe('pilot')
    await site.as(sara, closeCollection, { survey: pilot })
    expect(await codeOf(site.as(sara, freezeDataset, { survey: pilot, reason: '', method: '' }))).toBe('pilot')
  })

  describe('its municipalities', () => {
    const choose = (chosen: string[], base: string[], reason = '') =>
      site.as(sara, chooseMunicipalities, { survey: pilot, chosen, base, reason })
    const chosen = async () =>
      (await site.as(sara, readPilotCandidates, { survey: pilot })).candidates
        .filter((each) => each.chosen)
        .map(({ respondent }) => respondent)

    test('are chosen from all, known as in the latest survey, with a reason', async () => {
      await choose(['1984', '0114'], ['1984', '1960'], ' En stor och en liten. ')
      expect(await chosen()).toEqual(['0114', '1984'])
      const { survey, candidates } = await site.as(sara, readPilotCandidates, { survey: pilot })
      expect(survey.chosenBecause).toBe('En stor och en liten.')
      expect(candidates.find(({ respondent }) => respondent === '1984')?.columns.population_class).toBe('8000-15000')
      expect(candidates.find(({ respondent }) => respondent === '0114')?.columns).toEqual({
        county_code: '',
        population_class: '',
      })
    })

    test('are refused with everything that is wrong at once, and kept where they have begun', async () => {
      await answer(anna, 'metod', 'ja')
      const refused = await choose(['1960', '9999'], ['1984', '1960'], 'x'.repeat(2001)).catch((error) => error)
      expect(refused.code).toBe('bad-input')
      expect(refused.faults.map(({ field }: { field: string }) => field)).toEqual(['chosen', 'chosen', 'reason'])
      expect(await codeOf(choose([], ['1984', '1960']))).toBe('bad-input')
      expect(await chosen()).toEqual(['1960', '1984'])
    })

    test('are not changed over a colleague’s choice, of a survey, or after the end', async () => {
      expect(await codeOf(choose(['0114'], ['1984']))).toBe('conflict')
      const survey = await addSurvey(site, `chosen-${pilot}`)
      const input = { survey, chosen: ['0114'], base: ['1984', '1960'], reason: '' }
      expect(await codeOf(site.as(sara, chooseMunicipalities, input))).toBe('not-found')
      await site.as(sara, closeCollection, { survey: pilot })
      expect(await codeOf(choose(['0114'], ['1984', '1960']))).toBe('closed')
    })
  })

  describe('the survey that is made of it', () => {
    const plan = (id: string, change: object = {}) => ({
      titleSv: 'E',
      titleEn: 'S',
      id,
      opensOn: '2027-01-01',
      closesOn: '2027-03-01',
      published: 'prov/1',
      source: '',
      frameOf: '',
      ...change,
    })

    test('says which, has no answers of it, and neither is a pilot taken for a frame', async () => {
      await answer(anna, 'metod', 'ja')
      const made = `made-${pilot}`
      await site.as(sara, prepareSurvey, plan(made, { pilot }))
      const rows = await site.asOwner(async (db) => ({
        survey: await db.selectFrom('survey').select(['kind', 'pilot']).where('id', '=', made).execute(),
        answers: await db.selectFrom('answer').where('survey', '=', made).execute(),
      }))
      expect(rows).toEqual({ survey: [{ kind: 'survey', pilot }], answers: [] })
      const { frames } = await site.as(sara, readSurveyParts, {})
      expect(frames.map(({ survey }) => survey)).not.toContain(pilot)
      expect(await codeOf(site.as(sara, prepareSurvey, plan(`f-${pilot}`, { frameOf: pilot })))).toBe('bad-input')
    })

    test('tells those who see it with how many its questions were tried, and others nothing', async () => {
      await answer(anna, 'metod', 'ja')
      await answer(karin, 'metod', 'nej')
      const made = `told-${pilot}`
      await site.as(sara, prepareSurvey, plan(made, { pilot }))
      const told = (who: typeof anna) => site.as(who, countTried, { survey: made })
      expect(await codeOf(told(anna))).toBe('not-found')
      await site.asOwner((db) => db.updateTable('survey').set({ issued_at: now }).where('id', '=', made).execute())
      const statements = await site.statementsOf(async () => expect(await told(anna)).toBe(2))
      expect(statements.filter((text) => !/set_config|access mode/.test(text)).length).toBeLessThanOrEqual(2)
      // One who was not in the pilot is told the same, and never which they were
      expect(await told(stranger)).toBe(2)
      expect(await site.as(anna, countTried, { survey: 'prov' })).toBe(0)
      expect(await codeOf(site.as(stranger, countTried, { survey: pilot }))).toBe('not-found')
    })

    test('lets those who write its questions read what was said of each, and only what was handed in', async () => {
      const said = async (question: string | null) =>
        (await site.as(sara, readSaidOf, { questionnaire: 'prov', question })).filter((each) => each.pilot.id === pilot)
      await answer(anna, 'metod', 'ja')
      await answer(karin, 'metod', 'ja')
      await say(anna, 'metod', comment('metod', 'Otydlig.'))
      await say(anna, 'resurser', comment('tid', 'Hur räknas det?'))
      await say(karin, 'metod', comment('metod', 'Inte inskickad.'))
      expect(await said(null)).toEqual([])
      await submit(anna)
      const statements = await site.statementsOf(async () => {
        expect(await said('metod')).toEqual([
          {
            pilot: { id: pilot, title: { sv: 'Prov', en: 'Trial' } },
            comments: [{ question: 'metod', text: 'Otydlig.', respondent: '1984', name: 'Kommun 1984' }],
          },
        ])
      })
      expect(statements.filter((text) => !/set_config|access mode/.test(text))).toHaveLength(1)
      const all = await said(null)
      expect(all.flatMap(({ comments }) => comments.map(({ question }) => question)).sort()).toEqual(['metod', 'tid'])
      // Of another questionnaire only where a survey that asks it was made of the pilot
      const id = `annat-${pilot}`
      const other = () => site.as(sara, readSaidOf, { questionnaire: id, question: null })
      expect(await other()).toEqual([])
      const source = questionnaireSource.replace('id: prov', `id: ${id}`)
      const dates = { opens_on: '2027-01-01', closes_on: '2027-03-01', closed_at: null }
      const asks = { organisation: owner, id, questionnaire: id, version: 1, title_sv: 'A', title_en: 'A', pilot }
      await site.asOwner(async (db) => {
        await db
          .insertInto('questionnaire')
          .values({ organisation: owner, id, version: 1, source, published_at: now })
          .execute()
        await db
          .insertInto('survey')
          .values({ ...asks, ...dates })
          .execute()
      })
      expect((await other()).map((each) => each.comments.length)).toEqual([2])
    })

    test('is made of a pilot of one’s own and of nothing else', async () => {
      const refused = (change: object) => codeOf(site.as(sara, prepareSurvey, plan(`no-${pilot}`, change)))
      expect(await refused({ pilot: 'prov' })).toBe('not-found')
      expect(await refused({ pilot: 'finns-inte' })).toBe('not-found')
      expect(await refused({ pilot, kind: 'pilot' })).toBe('not-found')
    })
  })
})
