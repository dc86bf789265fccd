import { describe, expect, test } from 'vitest'
import { dueOn, isDone, isDue, isInView } from './call-views.ts'
import { readCall, type WrittenCall } from './read-call.ts'
import { readClock, readDay, swedishMoment } from './swedish-moment.ts'

const now = new Date('2026-11-24T09:04:00Z')
const written: WrittenCall = {
  day: '2026-11-24',
  time: '10.02',
  outcome: 'answered',
  promisedOn: '',
  spokeWith: '',
  note: '',
  nextOn: '',
}
const faultsOf = (call: Partial<WrittenCall>) => {
  const read = readCall({ ...written, ...call }, now)
  return read.ok ? [] : read.faults.map(({ field, message }) => [field, message.sv])
}

describe('a call as it is written', () => {
  test('is read with its moment in Swedish time', () => {
    const all = {
      outcome: 'promised',
      promisedOn: '2026-12-01',
      spokeWith: ' Eva Ek ',
      note: 'Väntar på it.',
      nextOn: '2026-12-02',
    }
    expect(readCall({ ...written, ...all }, now)).toEqual({
      ok: true,
      call: {
        at: new Date('2026-11-24T09:02:00Z'),
        outcome: 'promised',
        promisedOn: '2026-12-01',
        spokeWith: 'Eva Ek',
        note: 'Väntar på it.',
        nextOn: '2026-12-02',
      },
    })
  })

  test('names the day that is not one, each by its field', () => {
    const said = faultsOf({ day: '24/11', outcome: 'promised', promisedOn: '2026-02-30', nextOn: 'snart' }).map(
      ([, message]) => message,
    )
    expect(new Set(said).size).toBe(3)
    for (const sentence of said) expect(sentence).toContain('som en dag som finns')
  })

  test('is refused with every fault at once', () => {
    expect(
      faultsOf({
        day: '24/11',
        time: '25.00',
        outcome: 'x',
        promisedOn: 'snart',
        note: 'x'.repeat(2001),
        nextOn: '2026-02-30',
      }).map(([field]) => field),
    ).toEqual(['day', 'time', 'outcome', 'promisedOn', 'note', 'nextOn'])
  })

  test.each([
    ['later than now', { time: '11.00' }, 'day'],
    ['a promise without its day', { outcome: 'promised' }, 'promisedOn'],
    ['a day without a promise', { promisedOn: '2026-12-01' }, 'promisedOn'],
    ['a promise before the call', { outcome: 'promised', promisedOn: '2026-11-23' }, 'promisedOn'],
    ['a next call that has passed', { nextOn: '2026-11-23' }, 'nextOn'],
    ['a next call to one that declined', { outcome: 'declined', nextOn: '2026-12-01' }, 'nextOn'],
  ])('is refused with %s', (_, call, field) => {
    expect(faultsOf(call).map(([name]) => name)).toEqual([field])
  })

  test('may be noted while the clock of whoever writes is a little ahead', () => {
    expect(faultsOf({ time: '10.08' })).toEqual([])
    expect(faultsOf({ time: '10.10' })).not.toEqual([])
  })
})

test('a moment is what Swedish clocks show, summer and winter, and when they are moved', () => {
  expect(swedishMoment('2026-07-01', 600)).toEqual(new Date('2026-07-01T08:00:00Z'))
  expect(swedishMoment('2026-12-01', 600)).toEqual(new Date('2026-12-01T09:00:00Z'))
  // 02.30 comes twice on 25 October and never on 29 March
  expect(swedishMoment('2026-10-25', 150)).toEqual(new Date('2026-10-25T00:30:00Z'))
  expect(swedishMoment('2026-03-29', 150)).toEqual(new Date('2026-03-29T01:30:00Z'))
})

test('times and days are read in the ways that people write them', () => {
  expect(['9.05', '09:05', '0905', '24.00', 'nio', '9.5'].map(readClock)).toEqual([545, 545, 545, null, null, null])
  expect(['2026-11-24', ' 2026-11-24 ', '2026-11-31', '20261124', ''].map(readDay)).toEqual([
    '2026-11-24',
    '2026-11-24',
    null,
    null,
    null,
  ])
})

describe('the views of the list', () => {
  const today = '2026-11-24'
  const call = (more: object) => ({ outcome: 'answered', promisedOn: null, nextOn: null, ...more })

  test('a call is due on the day that was set, and the day after a promise was not kept', () => {
    const at = (latest: ReturnType<typeof call>) => isDue({ complete: false, latest }, today)
    expect(at(call({ nextOn: '2026-11-24' }))).toBe(true)
    expect(at(call({ nextOn: '2026-11-25' }))).toBe(false)
    expect(at(call({ outcome: 'promised', promisedOn: '2026-11-23' }))).toBe(true)
    expect(at(call({ outcome: 'promised', promisedOn: '2026-11-24' }))).toBe(false)
    // Where both are set, whoever called chose the day to call again
    expect(at(call({ outcome: 'promised', promisedOn: '2026-11-20', nextOn: '2026-11-26' }))).toBe(false)
    expect(dueOn({ complete: true, latest: call({ nextOn: '2026-11-20' }) })).toBeNull()
  })

  test('who was called and has answered or declined is done, who was never called is not', () => {
    expect(isDone({ complete: true, latest: call({}) })).toBe(true)
    expect(isDone({ complete: false, latest: call({ outcome: 'declined' }) })).toBe(true)
    expect(isDone({ complete: false, latest: call({}) })).toBe(false)
    expect(isDone({ complete: true, latest: null })).toBe(false)
    expect(isInView('oringda', { complete: false, latest: null }, today)).toBe(true)
    expect(isInView('alla', { complete: true, latest: null }, today)).toBe(false)
  })
})
