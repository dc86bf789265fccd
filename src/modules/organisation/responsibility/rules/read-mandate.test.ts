import { expect, test } from 'vitest'
import { mandateFaults } from './mandate-messages.ts'
import { readMandate } from './read-mandate.ts'

const known = { people: new Set(['p']), units: new Set(['u']) }

test('reads what is said, and leaves unsaid what is not', () => {
  const { values, faults } = readMandate(
    {
      person: 'p',
      enhet: 'u',
      mandat: ' Leder arbetet ',
      beslutat: '2024-03-12',
      budget: '250 000',
      timmar: '3,5',
      'racker.budget': 'nej',
      'racker.hours': 'ja',
    },
    known,
  )
  expect(faults).toEqual({})
  expect(values).toEqual({
    person: 'p',
    unit: 'u',
    mandate: 'Leder arbetet',
    decidedBy: null,
    decidedOn: '2024-03-12',
    budget: 250_000,
    hoursAWeek: 3.5,
    competence: null,
    enough: { mandate: null, budget: false, hours: true, competence: null },
  })
})

test('tells everything that is wrong at once', () => {
  expect(
    readMandate(
      { person: 'x', enhet: 'p', mandat: 'x'.repeat(2001), beslutat: '31/12', budget: '1,5', timmar: '101' },
      known,
    ).faults,
  ).toEqual({
    person: mandateFaults.unknown,
    enhet: mandateFaults.unknown,
    mandat: mandateFaults.tooLong,
    beslutat: mandateFaults.dayWrong,
    budget: mandateFaults.budgetWrong,
    timmar: mandateFaults.hoursWrong,
  })
  for (const timmar of ['-1', '2.25', 'fyra', '1e1'])
    expect(readMandate({ timmar }, known).faults, timmar).toEqual({ timmar: mandateFaults.hoursWrong })
})
