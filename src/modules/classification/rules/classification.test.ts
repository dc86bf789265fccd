import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths } from '../../../platform/i18n/index.ts'
import { aspects, categories, type Level, levelNumbers, noLevels } from './aspects.ts'
import { type Answers, differencesBetween, nextQuestion, standingOf } from './assessment.ts'
import { defaultModel, type Model, type QuestionId, questionsOf } from './model.ts'
import { nextDateOf } from './next-date.ts'
import { readModel, type WrittenModel, writtenFrom } from './read-model.ts'

const questionIds = questionsOf(defaultModel).map(({ id }) => id)
const answersOf = fc
  .dictionary(
    fc.constantFrom(...questionIds),
    fc.record({ level: fc.option(fc.constantFrom<Level>(...levelNumbers), { nil: null }), why: fc.string() }),
  )
  .map((answers) => answers as Answers)
const why = ''

describe('an assessment', () => {
  test('asks about every consequence of every aspect, once', () => {
    expect(questionIds).toHaveLength(aspects.length * categories.length)
    expect(new Set(questionIds).size).toBe(questionIds.length)
  })

  test('gives each aspect the highest consequence, and says which decided', () => {
    const standing = standingOf(defaultModel, {
      'confidentiality.trust': { level: 2, why },
      'confidentiality.economy': { level: 1, why },
      'confidentiality.law': { level: 2, why },
      'confidentiality.life': { level: null, why },
    })
    const [confidentiality, integrity] = standing.aspects
    expect(confidentiality).toMatchObject({
      level: 2,
      decidedBy: ['trust', 'law'],
      answered: 3,
      asked: 5,
      complete: false,
    })
    expect(integrity).toMatchObject({ level: null, decidedBy: [], answered: 0 })
    expect(standing.levels).toEqual({ ...noLevels, confidentiality: 2 })
  })

  test('is never lowered by one more answer, and never above its highest', () => {
    fc.assert(
      fc.property(
        answersOf,
        fc.constantFrom(...questionIds),
        fc.constantFrom<Level>(0, 1, 2, 3),
        (answers, id, level) => {
          const before = standingOf(defaultModel, { ...answers, [id]: { level: null, why } })
          const after = standingOf(defaultModel, { ...answers, [id]: { level, why } })
          for (const aspect of aspects) {
            expect(after.levels[aspect] ?? -1).toBeGreaterThanOrEqual(before.levels[aspect] ?? -1)
          }
          expect(after.answered).toBe(before.answered + 1)
          const own = after.aspects.find(({ aspect }) => id.startsWith(aspect))
          expect(own?.level).toBeGreaterThanOrEqual(level)
          for (const { level: highest, decidedBy, aspect } of after.aspects) {
            expect(decidedBy.length > 0).toBe(highest !== null)
            for (const category of decidedBy)
              expect(answersAt({ ...answers, [id]: { level, why } }, `${aspect}.${category}`)).toBe(highest)
          }
        },
      ),
    )
  })

  test('counts no level that the model lacks', () => {
    expect(standingOf(defaultModel, { 'integrity.law': { level: 4, why } }).levels).toEqual(noLevels)
  })

  test('leads through every question once, and comes back to what nobody knew', () => {
    let answers: Answers = {}
    const asked: QuestionId[] = []
    for (let question = nextQuestion(defaultModel, answers, null); question; ) {
      asked.push(question.id)
      // The fourth is not known the first time
      const level = asked.length === 4 ? null : 1
      answers = { ...answers, [question.id]: { level, why } }
      question = nextQuestion(defaultModel, answers, question.id)
    }
    expect(asked).toEqual([...questionIds, questionIds[3]])
    expect(standingOf(defaultModel, answers).complete).toBe(true)
  })

  test('tells what is not as it was', () => {
    const before: Answers = { 'integrity.law': { level: 1, why }, 'integrity.life': { level: 2, why } }
    const after: Answers = { 'integrity.law': { level: 3, why }, 'integrity.life': { level: 2, why: 'annat' } }
    const of = (answers: Answers) => ({ answers, levels: standingOf(defaultModel, answers).levels })
    expect(differencesBetween(of(before), of(after))).toEqual([
      { aspect: 'integrity', before: 2, after: 3, questions: [{ question: 'integrity.law', before: 1, after: 3 }] },
    ])
    expect(differencesBetween(of(before), of(before))).toEqual([])
  })
})

function answersAt(answers: Answers, id: QuestionId): Level | null {
  return answers[id]?.level ?? null
}

describe('the next date', () => {
  test('is by the highest level, and holds in a short month', () => {
    expect(nextDateOf(defaultModel, { ...noLevels, integrity: 3, availability: 0 }, '2026-11-30')).toBe('2027-11-30')
    expect(nextDateOf(defaultModel, { ...noLevels, integrity: 0 }, '2026-11-30')).toBe('2029-11-30')
    expect(addMonths('2027-12-31', 2)).toBe('2028-02-29')
    expect(addMonths('2026-12-01', 1)).toBe('2027-01-01')
  })
})

describe('a model of one’s own', () => {
  const written = writtenFrom(defaultModel)
  const change = (level: Level, to: Partial<WrittenModel['levels'][number]>): WrittenModel => ({
    ...written,
    levels: written.levels.map((each) => (each.level === level ? { ...each, ...to } : each)),
  })
  const read = (given: WrittenModel, inUse: ReadonlyMap<Level, readonly string[]> = new Map()) =>
    readModel(given, { before: defaultModel, levels: inUse })

  test('is the built-in one, one version further, where nothing was changed', () => {
    expect(read(written)).toEqual({ model: { ...defaultModel, version: 1 }, faults: [] })
  })

  test('shows the municipality’s own words in every language, and keeps ours where they stand', () => {
    const { model } = read(change(2, { name: ' Stor ' }))
    expect(model.levels[2]?.name).toEqual({ sv: 'Stor', en: 'Stor' })
    expect(model.levels[1]?.name).toEqual(defaultModel.levels[1]?.name)
  })

  test('keeps a level that is in use, and says who uses it and what to do', () => {
    const names = ['Lönita', 'Treserva', 'Platina', 'Castor']
    const { faults } = read(change(3, { kept: false }), new Map([[3, names]]))
    expect(faults.map(({ field, message }) => [field, message.sv])).toEqual([
      [
        'niva.3.kvar',
        'Nivå 3 används av Lönita, Treserva, Platina och 1 till. Behåll nivån, eller klassa om dem först.',
      ],
    ])
    const removed: Model = read(change(3, { kept: false })).model
    expect(removed.levels.map(({ level }) => level)).toEqual([0, 1, 2])
  })

  test('says everything that is wrong at once', () => {
    const wrong = change(1, {
      name: 'allvarlig',
      months: '0',
      consequences: { life: 'a', service: 'b', economy: 'c', trust: 'd', law: ' ' },
    })
    const { faults } = read({ ...wrong, aspects: ['none'] })
    expect(faults.map(({ field }) => field)).toEqual(['aspekter', 'niva.1.manader', 'niva.1.law', 'niva.3.namn'])
    const alone = { ...written, levels: written.levels.map((each) => ({ ...each, kept: each.level === 2 })) }
    expect(read(alone).faults.map(({ field }) => field)).toEqual(['nivaer'])
  })
})
