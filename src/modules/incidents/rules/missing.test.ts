import { expect, test } from 'vitest'
import { missingIn, needed } from './missing.ts'

const whole = { severity: 'low', owner: 'x', cause: 'x', lessons: 'x' }

test('an incident is closed when it is judged, owned, over, understood and learnt from, and what is to be told of it has been', () => {
  expect(missingIn(whole, [{ kind: 'resolved' }], false)).toEqual([])
  expect(missingIn({ severity: 'unjudged' }, [{ kind: 'occurred' }], true)).toEqual(needed)
  for (const field of ['owner', 'cause', 'lessons'] as const) {
    expect(missingIn({ ...whole, [field]: null }, [{ kind: 'resolved' }], false)).toEqual([field])
  }
  expect(missingIn(whole, [{ kind: 'resolved' }], true)).toEqual(['told'])
})
