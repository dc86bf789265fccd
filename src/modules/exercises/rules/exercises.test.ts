import { expect, test } from 'vitest'
import { scenarioKeys, scenarioOf } from './library/library.ts'
import { momentOf, playedOf } from './played.ts'

test.each(scenarioKeys)('the exercise %s is whole in both languages, from its first minute and in order', (key) => {
  const [swedish, english] = [scenarioOf(key, 'sv'), scenarioOf(key, 'en')]
  expect(swedish.injects.length).toBeGreaterThanOrEqual(6)
  expect(swedish.injects[0]?.minute).toBe(0)
  expect(english.injects.map(({ minute }) => minute)).toEqual(swedish.injects.map(({ minute }) => minute))
  for (const { injects } of [swedish, english]) {
    const minutes = injects.map(({ minute }) => minute)
    expect(new Set(minutes).size).toBe(minutes.length)
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b))
    for (const { questions, lookFor } of injects)
      expect([questions, lookFor].every((text) => text.length > 20)).toBe(true)
  }
})

const begunAt = new Date('2026-12-01T08:00:00Z')
const inject = (minute: number, givenAt: Date | null = null) => ({
  id: `${minute}`,
  minute,
  title: '',
  body: '',
  questions: null,
  lookFor: null,
  givenAt,
})
const at = (minute: number) => momentOf(begunAt, minute)

test('says what goes on, what comes next and how long until it', () => {
  const injects = [inject(30), inject(0, at(1)), inject(15, at(14))]
  const played = playedOf(injects, begunAt, at(20.9))
  expect(played).toMatchObject({ minutes: 20, now: { id: '15' }, next: { id: '30' }, until: 10, given: 2 })
  expect(playedOf(injects, begunAt, at(42)).until).toBe(-12)
})

test('has no clock before it has begun, and nothing next when all has been told', () => {
  expect(playedOf([inject(0)], null, at(5))).toMatchObject({ minutes: null, now: null, next: { id: '0' }, until: null })
  expect(playedOf([inject(0, at(0))], begunAt, at(5))).toMatchObject({ next: null, until: null, now: { id: '0' } })
})
