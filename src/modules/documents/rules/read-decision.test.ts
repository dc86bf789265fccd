import { describe, expect, it } from 'vitest'
import { addMonths } from '../../../platform/i18n/index.ts'
import { blank, blanksIn } from './blanks.ts'
import { readDecision } from './read-decision.ts'

const written = {
  decidedBy: 'council',
  decidedOn: '2026-11-24',
  minute: ' § 18 ',
  diary: '',
  months: '48',
  change: 'substance',
  asked: 'roles',
  roles: ['manager', 'king'],
}
const surroundings = { today: '2026-11-30', lastDecidedOn: '2024-02-01' }

describe('a decision', () => {
  it('is read as it was written', () => {
    expect(readDecision(written, surroundings)).toEqual({
      ok: true,
      decision: {
        decidedBy: 'council',
        decidedOn: '2026-11-24',
        minute: '§ 18',
        diary: null,
        months: 48,
        editorial: false,
        asked: 'roles',
        roles: ['manager'],
      },
    })
  })

  it('of a first version is never an editorial change', () => {
    const first = readDecision({ ...written, change: 'editorial' }, { ...surroundings, lastDecidedOn: null })
    expect(first).toMatchObject({ ok: true, decision: { editorial: false } })
  })

  it('tells everything that is wrong at once', () => {
    const wrong = {
      decidedBy: 'king',
      decidedOn: '2026-02-30',
      minute: 'x'.repeat(41),
      diary: 'x'.repeat(61),
      months: '0',
      change: '',
      asked: 'roles',
      roles: ['king'],
    }
    const read = readDecision(wrong, surroundings)
    expect(read.ok ? [] : read.faults.map(({ field }) => field)).toEqual([
      'decidedBy',
      'decidedOn',
      'minute',
      'diary',
      'months',
      'change',
      'asked',
    ])
  })

  it('is of a day that has been, and not before the version that it replaces', () => {
    for (const decidedOn of ['2026-12-01', '2024-01-31'])
      expect(readDecision({ ...written, decidedOn }, surroundings)).toMatchObject({
        faults: [{ field: 'decidedOn' }],
      })
  })

  it('leads to a review some months later, on a day that there is', () => {
    expect(addMonths('2026-11-30', 48)).toBe('2030-11-30')
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15')
  })
})

describe('what is still to be filled in', () => {
  it('is found in both languages, and no link is taken for it', () => {
    const text = `a ${blank('sv', 'vem')} b ${blank('en', 'who')}\n[Fyll i: här](https://x.se) [annat]`
    expect(blanksIn(text)).toEqual(['Fyll i: vem', 'Fill in: who'])
  })
})
