import { describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { saveAnswer } from '../../answering/actions/save-answer.ts'
import { codeOf } from '../../testing/refusal.ts'
import { eachInASurvey } from '../../testing/survey-rounds.ts'
import { anna, owner, type SurveySite, sara } from '../../testing/survey-site.ts'
import { importFrame, previewFrame } from './import-frame.ts'
import { readSurveyFrame } from './read-frame.ts'

describe.each(databaseKinds)('the frame of a survey on the %s database', (kind) => {
  let site: SurveySite
  let survey: string
  eachInASurvey(kind, 'frame', (opened, added) => {
    site = opened
    survey = added
  })

  const header = 'respondent,county_code,population_class\n'
  const file = (...rows: string[]) => ({ survey, file: 'ram.csv', text: `${header}${rows.join('\n')}\n` })
  const [arboga, kungsor, vasby] = ['1984,19,8000-15000', '1960,19,8000-15000', '0114,01,']
  const members = async () => (await site.as(sara, readSurveyFrame, { survey })).members
  const codes = async () => (await members()).map(({ respondent }) => respondent)
  const save = async (input: ReturnType<typeof file>, base?: string) =>
    site.as(sara, importFrame, { ...input, base: base ?? (await site.as(sara, previewFrame, input)).plan.base })

  test('is what the file says once it is confirmed, in its order, and nothing before', async () => {
    const { plan } = await site.as(sara, previewFrame, file(vasby, arboga))
    expect(plan).toMatchObject({ faults: [], added: [{ respondent: '0114' }], removed: [{ respondent: '1960' }] })
    expect(await codes()).toEqual(['1984', '1960'])
    await save(file(vasby, arboga))
    expect(await codes()).toEqual(['0114', '1984'])
    expect((await members())[0]?.columns).toEqual({ county_code: '01', population_class: '' })
  })

  test('is changed in as many statements whatever the size of the file, and the log says by what', async () => {
    const statements = await site.statementsOf(() => save(file(kungsor, arboga, vasby)))
    // The preview and the change each ask for the role, survey, frame and register
    expect(statements.length).toBeLessThanOrEqual(13)
    const [entry] = await site.asOwner((db) =>
      db
        .selectFrom('audit_entry')
        .select(['person', 'detail'])
        .where('organisation', '=', owner)
        .where('action', '=', 'frame.import')
        .where('subject', '=', survey)
        .execute(),
    )
    expect(entry?.person).toBe('sara')
    expect(JSON.parse(entry?.detail ?? '')).toMatchObject({ rows: 3, added: 1, changed: 0, removed: [] })
  })

  test('keeps whoever has begun to answer, also who did so while it was looked at', async () => {
    const { plan } = await site.as(sara, previewFrame, file(kungsor))
    expect(plan.faults).toEqual([])
    await site.as(anna, saveAnswer, { survey, question: 'metod', version: 0, value: 'ja' })
    expect(await codeOf(save(file(kungsor), plan.base))).toBe('bad-input')
    expect(await codes()).toEqual(['1984', '1960'])
  })

  test('keeps whoever has said something of a question, which the agency cannot see', async () => {
    await site.asOwner((db) =>
      db
        .insertInto('question_comment')
        .values({
          organisation: '1984',
          owner,
          survey,
          question: 'metod',
          kind: 'comment',
          text: 'x',
          written_at: new Date(),
          written_by: 'anna',
        })
        .execute(),
    )
    await expect(save(file(kungsor))).rejects.toMatchObject({
      code: 'conflict',
      detail: { sv: expect.stringContaining('1984') },
    })
    expect(await codes()).toEqual(['1984', '1960'])
  })

  test('is not changed by a preview of a frame that is another by now', async () => {
    const { plan } = await site.as(sara, previewFrame, file(arboga))
    await save(file(arboga, kungsor, vasby))
    expect(await codeOf(save(file(arboga), plan.base))).toBe('conflict')
    expect(await codes()).toEqual(['1984', '1960', '0114'])
  })

  test('of two who change it at once, the second is told', async () => {
    const { plan } = await site.as(sara, previewFrame, file(arboga))
    const outcomes = await Promise.all([codeOf(save(file(vasby), plan.base)), codeOf(save(file(arboga), plan.base))])
    expect(outcomes.toSorted()).toEqual(['conflict', null].toSorted())
  })

  test('is not changed by a file with faults, after the end of collection, or for the survey of another', async () => {
    expect(await codeOf(save(file('9999,99,')))).toBe('bad-input')
    expect(await codeOf(site.as(anna, importFrame, { ...file(arboga), base: '' }))).toBe('forbidden')
    const { plan } = await site.as(sara, previewFrame, file(arboga))
    await site.asOwner((db) =>
      db.updateTable('survey').set({ closed_at: new Date() }).where('id', '=', survey).execute(),
    )
    expect(await codeOf(save(file(arboga), plan.base))).toBe('closed')
  })
})
