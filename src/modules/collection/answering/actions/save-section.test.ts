import { describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { fingerprint } from '../../rules/fingerprint.ts'
import { refusal } from '../../testing/refusal.ts'
import { eachInASurvey } from '../../testing/survey-rounds.ts'
import { anna, maria, type SurveySite } from '../../testing/survey-site.ts'
import { saveAnswer } from './save-answer.ts'
import { saveSection } from './save-section.ts'

describe.each(databaseKinds)('saving a section on the %s database', (kind) => {
  let site: SurveySite
  let survey: string
  eachInASurvey(kind, 'round', (opened, added) => {
    site = opened
    survey = added
  })

  const posted = (question: string, value: unknown, more: object = {}) => ({
    question,
    value,
    version: 0,
    before: '',
    keep: null,
    theirs: null,
    ...more,
  })
  const save = (answers: readonly object[], who = anna) =>
    site.as(who, saveSection, { survey, section: 'metod', answers })
  const stored = async () => (await site.as(anna, readMyResponse, { survey })).stored
  const yes = { type: 'single', option: 'ja' } as const
  const no = { type: 'single', option: 'nej' } as const

  test('writes what was answered, leaves alone what was not, and says which questions it opened', async () => {
    const saved = await save([posted('metod', 'ja'), posted('aspekter', null), posted('ansvar', { klassa: 'ja' })])
    expect(saved).toEqual({ saved: ['metod', 'ansvar'], opened: ['aspekter', 'ansvar'] })
    expect([...(await stored()).keys()].sort()).toEqual(['ansvar', 'metod'])
  })

  test('writes only what was changed', async () => {
    await save([posted('metod', 'ja')])
    const again = await save([
      posted('metod', 'ja', { version: 1, before: fingerprint(yes) }),
      posted('aspekter', { options: ['k'] }),
    ])
    expect(again).toEqual({ saved: ['aspekter'], opened: [] })
    expect((await stored()).get('metod')?.version).toBe(1)
  })

  test('takes five statements at most, whatever the number of questions', async () => {
    await save([posted('metod', 'ja')])
    const statements = await site.statementsOf(() =>
      save([posted('aspekter', { options: ['k'] }), posted('ansvar', { klassa: 'ja' })]),
    )
    expect(statements.filter((text) => !/access mode/.test(text)).length).toBeLessThanOrEqual(5)
  })

  test('with one fault nothing is saved, and every fault is told', async () => {
    const error = await refusal(
      save([
        posted('metod', 'ja'),
        posted('aspekter', { options: ['k', 'inga'] }),
        posted('ansvar', { klassa: 'kanske' }),
      ]),
    )
    expect(error).toMatchObject({ code: 'bad-input', faults: [{ field: 'aspekter' }, { field: 'ansvar' }] })
    expect((await stored()).size).toBe(0)
  })

  test('with one conflict nothing is saved, and both answers are given back', async () => {
    await site.as(maria, saveAnswer, { survey, question: 'metod', version: 0, value: 'nej' })
    const error = await refusal(save([posted('metod', 'ja'), posted('aspekter', { options: ['k'] })]))
    expect(error).toMatchObject({
      code: 'conflict',
      conflicts: [{ question: 'metod', theirs: { value: no, version: 1 }, mine: yes }],
    })
    expect((await stored()).has('aspekter')).toBe(false)
  })

  test('a question that the person did not touch is no conflict, and keeps what the other saved', async () => {
    await save([posted('metod', 'ja')])
    await site.as(maria, saveAnswer, { survey, question: 'metod', version: 1, value: 'nej' })
    const saved = await save([
      posted('metod', 'ja', { version: 1, before: fingerprint(yes) }),
      posted('aspekter', { options: ['k'] }),
    ])
    expect(saved.saved).toEqual(['aspekter'])
    expect((await stored()).get('metod')?.value).toEqual(no)
  })

  test('a proposal that nobody touched is no conflict with what a colleague answered; one that was changed is', async () => {
    await site.as(maria, saveAnswer, { survey, question: 'metod', version: 0, value: 'nej' })
    const proposed = { proposed: fingerprint(yes) }
    const saved = await save([posted('metod', 'ja', proposed), posted('aspekter', { options: ['k'] })])
    expect(saved.saved).toEqual(['aspekter'])
    expect((await stored()).get('metod')).toMatchObject({ value: no, version: 1 })

    await site.as(maria, saveAnswer, { survey, question: 'metod', version: 1, value: 'ja' })
    expect(await refusal(save([posted('metod', 'nej', proposed)]))).toMatchObject({
      code: 'conflict',
      conflicts: [{ question: 'metod', theirs: { value: yes, version: 2 }, mine: no }],
    })
  })

  test('"mine" replaces the answer that was shown, but not one saved since', async () => {
    await site.as(maria, saveAnswer, { survey, question: 'metod', version: 0, value: 'nej' })
    const mine = posted('metod', 'ja', { keep: 'mine', theirs: 1 })
    await site.as(maria, saveAnswer, { survey, question: 'metod', version: 1, value: null })
    expect(await refusal(save([mine]))).toMatchObject({ code: 'conflict' })
    await save([{ ...mine, theirs: 2 }])
    expect((await stored()).get('metod')).toMatchObject({ value: yes, version: 3 })
  })

  test('"theirs" leaves the stored answer, and saves the rest', async () => {
    await site.as(maria, saveAnswer, { survey, question: 'metod', version: 0, value: 'nej' })
    const saved = await save([
      posted('metod', 'ja', { keep: 'theirs', theirs: 1 }),
      posted('aspekter', { options: ['k'] }),
    ])
    expect(saved.saved).toEqual(['aspekter'])
    expect((await stored()).get('metod')).toMatchObject({ value: no, version: 1 })
  })

  test('a question of another section is refused', async () => {
    expect(await refusal(save([posted('tid', 3)]))).toMatchObject({ code: 'not-found' })
  })
})
