import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { type ClassificationSite, decision, now, openClassificationSite } from '../testing/classification-site.ts'
import { ClassificationConflict } from './answer-conflict.ts'
import { answerQuestion, leaveAssessment, readAssessment, setParticipants, startAssessment } from './assess.ts'
import { decideAssessment } from './decide-assessment.ts'
import { readClassificationOverview } from './overview.ts'
import { readClassification } from './read-classification.ts'

const levels = { confidentiality: 2, integrity: 1, availability: 3, traceability: 0 } as const

describe.each(databaseKinds)('classifying on the %s database', (kind) => {
  let site: ClassificationSite
  let system: string
  beforeAll(async () => {
    site = await openClassificationSite(kind)
  })
  beforeEach(async () => {
    await site.clear()
    system = await site.asset('Lönita')
  })
  afterAll(() => site.close())

  const say = (who: string, level: string, version = 0, question = 'confidentiality.law') =>
    site.as(who, answerQuestion, { asset: system, question, level, why: `${who} tyckte`, version })

  test('keeps each answer, and what they come to so far', async () => {
    await site.as('eva', startAssessment, { asset: system })
    await site.as('eva', setParticipants, { asset: system, names: 'Eva Norén\n Lena Frick \nEva Norén\n' })
    await say('eva', '2')
    await say('eva', 'unknown', 0, 'confidentiality.life')
    const { standing, answers, draft } = await site.as('rut', readAssessment, { asset: system })
    expect(standing.aspects[0]).toMatchObject({ level: 2, decidedBy: ['law'], answered: 1 })
    expect(answers['confidentiality.law']).toMatchObject({ level: 2, why: 'eva tyckte', by: 'EVA', version: 1 })
    expect(answers['confidentiality.life']).toMatchObject({ level: null })
    expect(draft.participants).toEqual(['Eva Norén', 'Lena Frick'])
    expect((await site.stored(system)).levels).toEqual([null, null, null, null])
    const sent = await site.statementsOf(() => say('eva', '1', 0, 'confidentiality.trust'))
    expect(sent.length).toBe(5)
    expect((await site.statementsOf(() => site.as('eva', readAssessment, { asset: system }))).length).toBe(5)
  })

  test('goes on with what a colleague has begun, and begins anew after that was left', async () => {
    await site.as('eva', startAssessment, { asset: system })
    await say('eva', '3')
    await site.as('mats', startAssessment, { asset: system })
    const first = await site.as('mats', readAssessment, { asset: system })
    expect(first.standing.answered).toBe(1)
    await site.as('mats', leaveAssessment, { asset: system })
    await expect(say('eva', '2', 1)).rejects.toMatchObject({ code: 'not-ready' })
    await site.as('mats', startAssessment, { asset: system })
    const second = await site.as('mats', readAssessment, { asset: system })
    expect(second.standing.answered).toBe(0)
    expect(second.draft.id).not.toBe(first.draft.id)
  })

  test('shows both answers where two classify at once, and loses neither', async () => {
    await site.as('eva', startAssessment, { asset: system })
    await say('mats', '1')
    const refused = await say('eva', '3').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ClassificationConflict)
    expect(refused).toMatchObject({
      code: 'conflict',
      theirs: { level: 1, why: 'mats tyckte', by: 'MATS', version: 1 },
      mine: { level: 3, why: 'eva tyckte' },
    })
    // Another question is no matter of the first
    await say('eva', '2', 0, 'integrity.law')
    // Hers instead, over what she has seen
    await say('eva', '3', 1)
    await expect(say('mats', '0', 1)).rejects.toMatchObject({ code: 'conflict', theirs: { level: 3, by: 'EVA' } })
  })

  test('says everything that is wrong with an answer', async () => {
    await expect(say('eva', '2')).rejects.toMatchObject({ code: 'not-ready' })
    await site.as('eva', startAssessment, { asset: system })
    const long = { asset: system, question: 'integrity.law', level: '', why: 'x'.repeat(2001), version: 0 }
    await expect(site.as('eva', answerQuestion, long)).rejects.toMatchObject({
      code: 'bad-input',
      faults: [{ field: 'level' }, { field: 'why' }],
    })
    // A level that the model lacks
    await expect(say('eva', '4')).rejects.toMatchObject({ code: 'bad-input' })
    await expect(say('eva', '2', 0, 'integrity.none')).rejects.toMatchObject({ code: 'not-found' })
    const elsewhere = { asset: system, question: 'integrity.law', level: '1', why: '', version: 0 }
    await expect(site.as('bo', answerQuestion, elsewhere)).rejects.toMatchObject({ code: 'not-ready' })
  })

  test('is decided by whoever may, once every question has its level', async () => {
    await site.as('eva', startAssessment, { asset: system })
    await say('eva', '2')
    const { draft } = await site.as('eva', readAssessment, { asset: system })
    const deciding = { ...decision, asset: system, version: draft.version }
    await expect(site.as('eva', decideAssessment, deciding)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(site.as('mats', decideAssessment, deciding)).rejects.toMatchObject({
      code: 'not-ready',
      detail: { sv: '19 frågor är kvar att besvara. Svara på alla innan klassningen beslutas.' },
    })
    expect(await site.stored(system)).toEqual({
      levels: [null, null, null, null],
      classified_on: null,
      next_date: null,
    })
  })

  test('writes the levels with the day, the next one by the highest, and who did it in the history', async () => {
    await site.decide(system, levels)
    expect(await site.stored(system)).toEqual({
      levels: [2, 1, 3, 0],
      classified_on: '2026-11-24',
      next_date: '2027-11-24',
    })
    const { decided, draft } = await site.as('rut', readClassification, { asset: system })
    expect(draft).toBeNull()
    expect(decided?.assessment).toMatchObject({ decided: { by: 'MATS', on: '2026-11-24' }, nextDate: '2027-11-24' })
    const causes = await site.asOwner((db) =>
      db
        .selectFrom('register_history')
        .select(['cause', 'changed_by'])
        .where('record', '=', system)
        .where('version', '>', 1)
        .execute(),
    )
    expect(causes).toEqual([{ cause: `classification:${decided?.assessment.id}`, changed_by: 'mats' }])
  })

  test('reaches everything that inherits, in as many statements whatever their number', async () => {
    const platform = await site.asset('Driften')
    await site.needs(system, platform)
    const before = await site.decide(system, levels)
    expect(before.others).toBe(1)
    expect(await site.stored(platform)).toEqual({ levels: [2, 1, 3, 0], classified_on: null, next_date: null })
    for (let n = 0; n < 12; n += 1) await site.needs(platform, await site.asset(`Underlag ${n}`))
    await site.answerAll('eva', system, { ...levels, integrity: 3 })
    const { draft } = await site.as('mats', readAssessment, { asset: system })
    let others = 0
    const sent = await site.statementsOf(async () => {
      const input = { ...decision, asset: system, version: draft.version }
      others = (await site.as('mats', decideAssessment, input)).others
    })
    expect(others).toBe(13)
    expect(sent.length).toBe(12)
    const { differences, earlier } = await site.as('eva', readClassification, { asset: system })
    expect(differences).toEqual([
      { aspect: 'integrity', before: 1, after: 3, questions: [{ question: 'integrity.law', before: 1, after: 3 }] },
    ])
    expect(earlier).toHaveLength(1)
  })

  test('points out a level below what is inherited, and wants to know why', async () => {
    const salaries = await site.asset('Löneuppgifter', 'information')
    await site.needs(salaries, system)
    await site.decide(salaries, { ...levels, confidentiality: 3 })
    await expect(site.decide(system, levels)).rejects.toMatchObject({
      code: 'bad-input',
      faults: [{ field: 'note' }],
    })
    const { draft } = await site.as('mats', readAssessment, { asset: system })
    const input = { ...decision, asset: system, version: draft.version, note: 'Ligger krypterat' }
    await site.as('mats', decideAssessment, input)
    // What is inherited holds all the same
    expect((await site.stored(system)).levels).toEqual([3, 1, 3, 0])
    const { inherited, levels: holds } = await site.as('rut', readClassification, { asset: system })
    expect(holds.confidentiality).toBe(3)
    expect(inherited).toEqual({
      confidentiality: {
        level: 3,
        from: salaries,
        via: salaries,
        fromName: 'Löneuppgifter',
        viaName: 'Löneuppgifter',
      },
    })
    const { tasks } = await site.as('rut', readClassificationOverview, {})
    expect(tasks).toMatchObject([{ kind: 'conflict', asset: { name: 'Lönita' }, from: 'Löneuppgifter' }])
  })

  test('says everything that is wrong with a decision, and refuses one on answers that were changed', async () => {
    await site.answerAll('eva', system, levels)
    const { draft } = await site.as('mats', readAssessment, { asset: system })
    const wrong = {
      ...decision,
      asset: system,
      version: draft.version,
      decidedOn: '2026-11-25',
      nextDate: '2026-02-30',
      note: 'x'.repeat(501),
      confirmed: false,
    }
    await expect(site.as('mats', decideAssessment, wrong)).rejects.toMatchObject({
      faults: [{ field: 'decidedOn' }, { field: 'nextDate' }, { field: 'note' }, { field: 'confirmed' }],
    })
    await say('eva', '3', 1)
    const late = { ...decision, asset: system, version: draft.version }
    await expect(site.as('mats', decideAssessment, late)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('is not changed once it is decided, past the program too', async () => {
    await site.decide(system, levels)
    await expect(
      site.asOwner((db) => sql`update assessment set confidentiality = 0`.execute(db)),
    ).rejects.toMatchObject({ code: '42501' })
    await site.asOwner((db) => sql`update assessment set replaced_at = ${now}`.execute(db))
  })

  test('stays within its municipality', async () => {
    await expect(site.as('bo', readClassification, { asset: system })).rejects.toMatchObject({ code: 'not-found' })
    await expect(site.as('bo', startAssessment, { asset: system })).rejects.toMatchObject({ code: 'not-found' })
    expect(await site.as('bo', readClassificationOverview, {})).toMatchObject({ total: 0, tasks: [] })
  })

  test('is told of everything at once in four statements', async () => {
    const other = await site.asset('Treserva')
    await site.asset('Platina')
    await site.decide(system, levels, {}, new Date('2024-11-24T09:00:00Z'))
    await site.as('eva', startAssessment, { asset: other })
    const sent = await site.statementsOf(async () => {
      expect(await site.as('rut', readClassificationOverview, {})).toMatchObject({
        total: 3,
        decided: 1,
        preliminary: 0,
        none: 2,
        tasks: [
          { kind: 'overdue', asset: { name: 'Lönita' }, date: '2025-11-24' },
          { kind: 'draft', asset: { name: 'Treserva' } },
          { kind: 'none', asset: { name: 'Platina' } },
        ],
      })
    })
    expect(sent.length).toBe(4)
  })
})
