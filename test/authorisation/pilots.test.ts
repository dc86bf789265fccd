import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeCollection, readMyResponse, saveAnswer, submitResponse } from '../../src/modules/collection/index.ts'
import {
  addSurvey,
  anna,
  openSurveySite,
  owner,
  type SurveySite,
  sara,
} from '../../src/modules/collection/testing/survey-site.ts'
import { readSurveys } from '../../src/modules/survey/index.ts'
import type { Action } from '../../src/platform/action/index.ts'
import { databaseKinds } from '../../src/platform/database/testing.ts'
import { Problem } from '../../src/platform/problem/index.ts'
import { collectActions } from './collect-actions.ts'

/** What is made or shown of results: every action whose name begins so. None of it is done with a pilot. */
const ofResults =
  /^(survey\.publish|result|table|text|code|coding|publication|round|report|data|dataset\.freeze|open-data)/
/** They give what is public, and of a pilot that is nothing. */
const lists = ['open-data.list', 'report.list-public', 'text.published', 'change.list', 'dataset.download']

/** Enough of an input to come past its check; the survey is the pilot. */
const inputs: Readonly<Record<string, object>> = {
  'report.create': { title: 'R', language: 'sv', from: 'empty' },
  'data.export': { format: 'csv' },
  'round.link': { earlier: 'prov', kind: 'survey' },
  'dataset.freeze': { reason: '', method: '' },
}

describe.each(databaseKinds)('a pilot that has ended, on the %s database', (kind) => {
  let site: SurveySite
  let actions: Map<string, Action<unknown, unknown>>
  const pilot = 'pilot'
  beforeAll(async () => {
    actions = await collectActions()
    site = await openSurveySite(kind)
    await site.asOwner(async (db) => {
      const row = await db.selectFrom('survey').selectAll().where('id', '=', 'prov').executeTakeFirstOrThrow()
      await db
        .insertInto('survey')
        .values({ ...row, id: pilot, kind: 'pilot', opens_on: '2026-10-01' })
        .execute()
      const frame = { organisation: owner, survey: pilot, respondent: '1984', position: 0, columns: '{}' }
      await db.insertInto('frame_row').values(frame).execute()
    })
    await site.as(anna, saveAnswer, { survey: pilot, question: 'metod', version: 0, value: 'ja' })
    await site.as(anna, submitResponse, { survey: pilot, unansweredConfirmed: true })
    await site.as(sara, closeCollection, { survey: pilot })
  })
  afterAll(() => site.close())

  const perform = (name: string, input: object): Promise<unknown> => {
    const action = actions.get(name)
    if (!action) throw new Error(`There is no action ${name}`)
    return site.as(sara, action, input)
  }
  const codeOf = (doing: Promise<unknown>) =>
    doing.then(
      () => null,
      (error: unknown) => (error instanceof Problem ? error.code : `${error}`),
    )

  test('is refused by each action of results that takes a survey and no more, whoever does it', async () => {
    const asked: string[] = []
    for (const [name, action] of actions) {
      if (!ofResults.test(name) || lists.includes(name)) continue
      const code = await codeOf(site.as(sara, action, { survey: pilot, ...inputs[name] }))
      // The rest want more than a survey: they find it by what is refused here, as it is the same look-up
      if (code === 'bad-input') continue
      asked.push(name)
      expect(code, name).toBe(name.startsWith('open-data') ? 'not-found' : 'pilot')
    }
    for (const name of ['survey.publish', 'result.read', 'text.list', 'report.list', 'report.create']) {
      expect(asked).toContain(name)
    }
    for (const name of ['data.export', 'round.list', 'round.link', 'dataset.freeze', 'open-data.read']) {
      expect(asked).toContain(name)
    }
  })

  test('is no earlier round of a survey, and is not offered as one', async () => {
    const later = await addSurvey(site, 'later')
    const { candidates } = (await perform('round.list', { survey: later })) as { candidates: { id: string }[] }
    expect(candidates.map(({ id }) => id)).not.toContain(pilot)
    expect(await codeOf(perform('round.link', { survey: later, earlier: pilot, kind: 'survey' }))).toBe('pilot')
  })

  test('is in nobody’s list but the agency’s and those of the municipalities that it asked', async () => {
    const idsFor = async (who: Parameters<typeof site.as>[0]) =>
      (await site.as(who, readSurveys, {})).map(({ id }) => id)
    expect(await idsFor(sara)).toContain(pilot)
    expect(await idsFor(anna)).toContain(pilot)
    expect(await idsFor({ person: 'karin', organisation: '1960' })).not.toContain(pilot)
    expect((await site.as(anna, readMyResponse, { survey: pilot })).state.status).toBe('complete')
  })
})
