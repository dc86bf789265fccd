import { expect, test } from 'vitest'
import { declaredRegisters } from '../platform/register/index.ts'
import { registers } from './registers.ts'
import './web.ts'

test('every register that the pages declare is known to the jobs', () => {
  const namesOf = (all: typeof registers) => all.map(({ table }) => table).sort()
  expect(namesOf(registers)).toEqual(namesOf(declaredRegisters()))
})
