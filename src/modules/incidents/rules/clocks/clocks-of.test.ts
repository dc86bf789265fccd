import { describe, expect, test } from 'vitest'
import { keyOf, readKey } from './clock-key.ts'
import { type ClockFacts, clocksOf, type Fact, remindersOf, stateOf } from './clocks-of.ts'
import { hour } from './deadline.ts'
import { laws } from './law-clocks.ts'
import { outcomeOf, questions } from './questions.ts'
import { readOwnClock } from './read-own-clock.ts'
import { readSent } from './read-sent.ts'

const at = (hours: number) => new Date(Date.parse('2026-11-23T07:40:00Z') + hours * hour)
const nothing: ClockFacts = { facts: [], sent: [], outcomes: {}, boards: [], own: [] }
const fact = (kind: string, happened: number, recorded: number): Fact => ({
  kind,
  happenedAt: at(happened),
  recordedAt: at(recorded),
})
const board = '11111111-1111-4111-8111-111111111111'
const find = (facts: ClockFacts, key: string) => {
  const clock = clocksOf(facts).find((each) => each.key === key)
  if (clock === undefined) throw new Error(key)
  return clock
}

describe('the clocks of an incident', () => {
  test('follow what was noted last, in whatever order the facts come, and of two at once the earlier', () => {
    const facts = [fact('known', 0, 0), fact('known', 5, 2), fact('known', 3, 1), fact('known', 4, 2)]
    for (const order of [facts, [...facts].reverse(), [facts[2], facts[0], facts[3], facts[1]] as Fact[]]) {
      expect(find({ ...nothing, facts: order }, 'early-warning').startedAt).toEqual(at(4))
    }
  })

  test('are the law’s four also before anything is known, and nothing of them has begun', () => {
    const clocks = clocksOf(nothing)
    expect(clocks.map(({ key }) => key)).toEqual(['early-warning', 'notification', 'final-report', 'personal-data'])
    expect(clocks.map((clock) => stateOf(clock, at(0)))).toEqual(Array(4).fill('waiting'))
  })

  test('do not begin with what was taken back', () => {
    const sending = { clock: 'notification', kind: 'due', sentAt: at(1), withdrawnAt: at(2) } as const
    expect(find({ ...nothing, sent: [sending] }, 'final-report').startedAt).toBeNull()
    const again = { ...sending, sentAt: at(3), withdrawnAt: null }
    expect(find({ ...nothing, sent: [sending, again] }, 'final-report').startedAt).toEqual(at(3))
  })

  test('keep what was sent before anyone said for which board', () => {
    const sent = [{ clock: 'personal-data', kind: 'due', sentAt: at(1), withdrawnAt: null }] as const
    const facts = [fact('personal-data', 0, 0)]
    const keys = clocksOf({ ...nothing, facts, sent, boards: [board] }).map(({ key }) => key)
    expect(keys.slice(3)).toEqual(['personal-data', `personal-data_${board}`])
  })

  test('are near before they are out, and passed after: to the millisecond', () => {
    const clock = find({ ...nothing, facts: [fact('known', 0, 0)] }, 'early-warning')
    const state = (hours: number, more = 0) => stateOf(clock, new Date(at(hours).getTime() + more))
    expect([state(20, -1), state(20), state(24), state(24, 1)]).toEqual(['running', 'near', 'near', 'passed'])
    expect(stateOf({ ...clock, needed: 'no' }, at(30))).toBe('not-needed')
    expect(stateOf({ ...clock, needed: 'no', sentAt: at(1) }, at(30))).toBe('sent')
  })

  test('are reminded of in time, and the reminders stand in order, for any length', () => {
    for (let minutes = 1; minutes < 60 * 24 * 800; minutes = Math.ceil(minutes * 1.7)) {
      const due = new Date(at(0).getTime() + minutes * 60_000)
      const { beforeAt, afterAt } = remindersOf(at(0), due)
      expect(at(0) < beforeAt && beforeAt < due && due < afterAt).toBe(true)
      expect(due.getTime() - beforeAt.getTime()).toBeLessThanOrEqual(72 * hour)
    }
  })

  test('have keys that are read as what they were made of, and nothing else is one', () => {
    for (const law of Object.keys(laws) as (keyof typeof laws)[]) {
      expect(readKey(keyOf({ law, board: null }))).toEqual({ law, board: null })
    }
    expect(readKey(keyOf({ law: 'personal-data', board }))).toEqual({ law: 'personal-data', board })
    expect(readKey(keyOf({ law: null, own: board }))).toEqual({ law: null, own: board })
    for (const wrong of ['', 'own', 'own_x', `early-warning_${board}`, 'personal-data_', `x_${board}`, 'toString']) {
      expect(readKey(wrong), wrong).toBeNull()
    }
  })
})

test('one yes is enough, and a no takes a no to each', () => {
  for (const about of ['significance', 'personal-data'] as const) {
    const asked: readonly string[] = questions[about]
    const all = (answer: string) => Object.fromEntries(asked.map((question) => [question, answer]))
    expect(outcomeOf(about, all('no'))).toBe('no')
    for (const question of asked) {
      expect(outcomeOf(about, { ...all('no'), [question]: 'yes' })).toBe('yes')
      expect(outcomeOf(about, { ...all('no'), [question]: 'unknown' })).toBe('unsure')
      expect(outcomeOf(about, { ...all('unknown'), [question]: 'yes' })).toBe('yes')
      const { [question]: _, ...unanswered } = all('no')
      expect(outcomeOf(about, unanswered)).toBe('unsure')
    }
  }
})

test('a note of what was sent tells every fault at once, and takes nothing that has not been', () => {
  const written = { day: '2026-11-23', time: '8.30', recipient: ' CERT-SE ', reference: '', progress: false }
  expect(readSent(written, at(0))).toEqual({
    sent: { sentAt: new Date('2026-11-23T07:30:00Z'), recipient: 'CERT-SE', reference: null, kind: 'due' },
  })
  const faultsOf = (given: object) => {
    const read = readSent({ ...written, ...given }, at(0))
    return 'faults' in read ? read.faults.map(({ field }) => field) : []
  }
  expect(faultsOf({ day: 'x', time: 'y', recipient: '\u0000', reference: 'x'.repeat(101) })).toEqual([
    'day',
    'time',
    'recipient',
    'reference',
  ])
  expect(faultsOf({ time: '08.41' })).toEqual(['time'])
  expect(faultsOf({ day: '2026-03-29', time: '02.30' })).toEqual(['time'])
})

test('a clock of one’s own tells every fault at once', () => {
  const written = { name: 'Polis', starts: 'known', amount: '24', unit: 'hour', recipient: 'Polisen' }
  expect(readOwnClock(written)).toMatchObject({ clock: { span: { amount: 24, unit: 'hour' } } })
  const read = readOwnClock({ name: '', starts: 'note', amount: '1001', unit: 'week', recipient: '' })
  expect('faults' in read && read.faults.map(({ field }) => field)).toEqual([
    'name',
    'starts',
    'amount',
    'unit',
    'recipient',
  ])
  for (const amount of ['0', '-1', '1.5', '', '1e3'])
    expect('faults' in readOwnClock({ ...written, amount })).toBe(true)
})
