import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import {
  agency,
  anna,
  erik,
  field,
  openTextSite,
  respondent,
  rival,
  sara,
  survey,
  type TextSite,
  type Who,
} from '../../testing/text-site.ts'
import { readCoding } from '../queries/read-coding.ts'
import { addCode, changeCode, endCode, mergeCode, setCoders } from './change-code-book.ts'
import { codeOneText, codeTexts } from './code-texts.ts'
import { compareCodings, openComparison, settleCoding } from './compare-codings.ts'
import { listTextFields } from './list-text-fields.ts'
import { readField } from './read-field.ts'
import { TextConflict } from './text-conflict.ts'

const texts = ['Kansliet', 'Hos kanslichefen', 'It-enheten', 'Räddningstjänsten', 'kansliet.', 'Vet inte']
const on = { survey, field }

describe.each(databaseKinds)('coding texts on the %s database', (kind) => {
  let site: TextSite
  beforeAll(async () => {
    site = await openTextSite(kind, texts)
    for (const sv of ['Kansli', 'It', 'Räddningstjänst'])
      await site.as(erik, addCode, { ...on, sv, en: '', description: '' })
  })
  afterAll(() => site.close())

  const give = (who: Who, code: string, ...indexes: number[]) =>
    site.as(who, codeTexts, { ...on, respondents: indexes.map(respondent), stroke: { kind: 'give', code } })
  const mine = async (who: Who) => (await site.as(who, readField, on)).texts.map(({ mine }) => mine.codes)
  const compare = () => site.as(erik, compareCodings, { ...on, pair: 0 })
  const problem = (promise: Promise<unknown>) =>
    promise.then(
      () => 'done',
      (error: { code?: unknown }) => error.code,
    )
  const codeOf = async (id: string) => (await site.as(erik, readField, on)).book.codes.find((code) => code.id === id)

  test('gives several texts a code at once, and takes it from them, for oneself only', async () => {
    await give(erik, 'kansli', 0, 1, 4)
    await give(erik, 'it', 1)
    await give(erik, 'it', 1)
    await site.as(erik, codeTexts, { ...on, respondents: [respondent(5)], stroke: { kind: 'none' } })
    expect(await mine(erik)).toEqual([['kansli'], ['kansli', 'it'], null, null, ['kansli'], []])
    expect(await mine(sara)).toEqual([null, null, null, null, null, null])
    await site.as(erik, codeTexts, {
      ...on,
      respondents: [respondent(1), respondent(4)],
      stroke: { kind: 'take', code: 'kansli' },
    })
    expect(await mine(erik)).toEqual([['kansli'], ['it'], null, null, null, []])
    await give(erik, 'kansli', 5)
    expect((await mine(erik))[5]).toEqual(['kansli'])
  })

  test('stores all codes of one text, gives the same to those alike, and refuses what builds on an older version', async () => {
    const one = { ...on, respondent: respondent(2), alike: [respondent(3)] }
    await site.as(erik, codeOneText, { ...one, version: 0, codes: ['it', 'kansli'] })
    expect((await mine(erik)).slice(2, 4)).toEqual([
      ['it', 'kansli'],
      ['it', 'kansli'],
    ])
    const stale = site.as(erik, codeOneText, { ...one, alike: [], version: 0, codes: [] })
    await expect(stale).rejects.toMatchObject({
      code: 'conflict',
      mine: { codes: [] },
      theirs: { value: { codes: ['it', 'kansli'] }, version: 1 },
    })
    await expect(stale).rejects.toBeInstanceOf(TextConflict)
    await expect(site.as(erik, codeOneText, { ...one, alike: [], version: 7, codes: [] })).rejects.toMatchObject({
      code: 'conflict',
    })
    await site.as(erik, codeOneText, { ...one, alike: [], version: 1, codes: null })
    await site.as(erik, codeOneText, {
      ...one,
      respondent: respondent(3),
      alike: [],
      version: 2,
      codes: ['raddningstjanst'],
    })
    expect((await mine(erik)).slice(2, 4)).toEqual([null, ['raddningstjanst']])
  })

  test('knows no text, code, field or survey that is not there, nor another’s', async () => {
    expect(await problem(give(erik, 'hittepa', 0))).toBe('not-found')
    expect(await problem(give(erik, 'kansli', 17))).toBe('not-found')
    expect(await problem(site.as(erik, readField, { survey, field: 'funktion' }))).toBe('not-found')
    expect(await problem(site.as(erik, readField, { survey, field: 'vem.chef' }))).toBe('not-found')
    expect(await problem(site.as(erik, listTextFields, { survey: 'hittepa' }))).toBe('not-found')
    expect(await problem(site.as(rival, readField, on))).toBe('not-found')
    expect(await problem(give(rival, 'kansli', 0))).toBe('not-found')
    expect(await problem(give(anna, 'kansli', 0))).toBe('forbidden')
    expect(await problem(site.as(erik, codeTexts, { ...on, respondents: [], stroke: { kind: 'none' } }))).toBe(
      'bad-input',
    )
  })

  test('shows nobody what another has made of a text before the comparison is opened', async () => {
    await give(sara, 'kansli', 0)
    await give(sara, 'it', 3)
    for (const who of [erik, sara]) {
      const { texts } = await site.as(who, readField, on)
      expect(texts.map(({ outcome }) => outcome)).toEqual(texts.map(() => null))
    }
    expect(await compare()).toMatchObject({ both: 2, unopened: 2, pairs: [], agreement: null, disagreements: [] })
    expect(
      await problem(site.as(erik, settleCoding, { ...on, respondent: respondent(3), version: 0, codes: ['it'] })),
    ).toBe('not-ready')
  })

  test('opens to both what both have coded, and lets nobody change it after', async () => {
    expect(await site.as(erik, openComparison, on)).toEqual({ texts: 2 })
    expect(await problem(site.as(sara, openComparison, on))).toBe('not-ready')
    const compared = await compare()
    expect(compared.agreement?.overall).toMatchObject({ n: 2, agreement: 0.5 })
    expect(compared.disagreements).toMatchObject([
      { respondent: respondent(3), text: texts[3], decision: { codes: null, version: 0 } },
    ])
    const outcomes = (await site.as(sara, readField, on)).texts.map(({ outcome }) => outcome?.state ?? null)
    expect(outcomes).toEqual(['final', null, null, 'disagreed', null, null])
    expect(await problem(give(sara, 'raddningstjanst', 3))).toBe('not-ready')
    expect(await problem(give(erik, 'it', 1, 3))).toBe('not-ready')
    await give(sara, 'kansli', 1)
    expect(await compare()).toMatchObject({ both: 3, unopened: 1, disagreements: [{}] })
  })

  test('settles what they differ about, once, and says when another did', async () => {
    const settle = (version: number, codes: string[], index = 3) =>
      site.as(sara, settleCoding, { ...on, respondent: respondent(index), version, codes })
    expect(await problem(settle(0, ['kansli'], 0))).toBe('not-ready')
    expect(await problem(settle(0, ['kansli'], 17))).toBe('not-found')
    await settle(0, ['raddningstjanst'])
    await expect(settle(0, ['it'])).rejects.toMatchObject({
      code: 'conflict',
      theirs: { by: 'sara', value: { codes: ['raddningstjanst'] } },
      mine: { codes: ['it'] },
    })
    expect((await compare()).disagreements[0]?.decision).toEqual({ codes: ['raddningstjanst'], version: 1 })
    const coding = await site.asOwner((db) => readCoding(db, { owner: agency, id: survey }))
    expect(coding.get(field)).toMatchObject({
      coded: 2,
      codes: [
        { id: 'kansli', count: 1 },
        { id: 'raddningstjanst', count: 1 },
        { id: 'it', count: 0 },
      ],
    })
  })

  test('counts what one has coded only where the survey lead says that one is to', async () => {
    const final = async () =>
      (await site.as(sara, listTextFields, { survey })).fields.find((each) => each.field.id === field)?.final
    expect(await final()).toBe(2)
    expect(await problem(site.as(erik, setCoders, { ...on, coders: 1 }))).toBe('forbidden')
    await site.as(sara, setCoders, { ...on, coders: 1 })
    // Text 1 is coded by both and differs; texts 0, 3 and 5 are final, and Erik's text 5 alone
    expect(await final()).toBe(3)
    await site.as(sara, setCoders, { ...on, coders: 2 })
  })

  test('renames, ends and merges a code, and keeps what was coded with it', async () => {
    const kansli = await codeOf('kansli')
    const words = { sv: 'Kansli och ledning', en: 'Chancellery', description: 'Centralt', position: 9 }
    await site.as(sara, changeCode, { ...on, code: 'kansli', version: kansli?.version, ...words })
    expect(await codeOf('kansli')).toMatchObject({ name: { sv: words.sv, en: words.en }, position: 9, version: 2 })
    await expect(
      site.as(erik, changeCode, { ...on, code: 'kansli', version: 1, ...words, sv: 'Ledning' }),
    ).rejects.toMatchObject({
      code: 'conflict',
      theirs: { by: 'sara', version: 2, value: { words } },
      mine: { words: { sv: 'Ledning' } },
    })
    await expect(site.as(erik, endCode, { ...on, code: 'kansli', version: 1, ended: true })).rejects.toMatchObject({
      code: 'conflict',
    })

    await site.as(erik, endCode, { ...on, code: 'it', version: 1, ended: true })
    expect(await problem(give(erik, 'it', 2))).toBe('bad-input')
    await site.as(erik, endCode, { ...on, code: 'it', version: 2, ended: false })
    await site.as(erik, mergeCode, { ...on, code: 'it', version: 3, into: 'kansli' })
    expect(await problem(site.as(erik, mergeCode, { ...on, code: 'kansli', version: 2, into: 'it' }))).toBe('bad-input')
    expect(await problem(site.as(erik, mergeCode, { ...on, code: 'kansli', version: 2, into: 'kansli' }))).toBe(
      'bad-input',
    )
    expect((await mine(erik))[1]).toEqual(['it'])
    const { texts } = await site.as(sara, readField, on)
    expect(texts[1]?.mine.codes).toEqual(['kansli'])
    await site.as(erik, openComparison, on)
    expect((await site.as(erik, readField, on)).texts[1]?.outcome).toMatchObject({ state: 'final', codes: ['kansli'] })
  })

  test('refuses a name that is missing, taken or far too long', async () => {
    const add = (sv: string, en = '') => site.as(erik, addCode, { ...on, sv, en, description: '' })
    await expect(add('')).rejects.toMatchObject({ faults: [{ field: 'sv' }] })
    await expect(add('räddningstjänst', 'CHANCELLERY')).rejects.toMatchObject({
      faults: [{ field: 'sv' }, { field: 'en' }],
    })
    expect(await problem(add('x'.repeat(121)))).toBe('bad-input')
    expect(await problem(add('före\0efter'))).toBe('bad-input')
    expect(await add('It')).toEqual({ code: 'it_2' })
  })

  test('leaves what was done in the audit log, and never what was written', async () => {
    const log = await site.asOwner((db) => db.selectFrom('audit_entry').select(['action', 'detail']).execute())
    const actions = new Set(log.map(({ action }) => action))
    for (const name of [
      'code.add',
      'code.change',
      'code.end',
      'code.merge',
      'text.code',
      'text.set-codes',
      'coding.open',
      'coding.settle',
    ])
      expect(actions).toContain(name)
    for (const { detail } of log) for (const text of texts) expect(detail).not.toContain(text)
  })

  test('lists every field with as many statements however many the fields, texts and codes are', async () => {
    const statements = await site.statementsOf(() => site.as(erik, listTextFields, { survey }))
    expect(statements).toHaveLength(8)
    expect(await site.statementsOf(() => site.as(erik, readField, on))).toHaveLength(9)
    const { fields } = await site.as(erik, listTextFields, { survey })
    expect(fields.map(({ field, written }) => [field.id, written])).toEqual([
      ['var', 6],
      ['vem.annan', 6],
      ['mer', 0],
    ])
  })
})
