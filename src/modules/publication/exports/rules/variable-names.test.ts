import { expect, it } from 'vitest'
import { createNames } from './variable-names.ts'

it('gives names that begin with a letter and hold nothing that SPSS or R stops at', () => {
  const named = createNames()
  expect(named('2nd-question')).toBe('v_2nd_question')
  expect(named('Län, kod')).toBe('Lan_kod')
  expect(named('a.b.')).toBe('a_b')
  expect(named('å')).toBe('a')
  expect(named('–')).toBe('v')
})

it('never gives the same name twice, whatever the case of its letters', () => {
  const named = createNames()
  expect([named('Name'), named('name'), named('NAME')]).toEqual(['Name', 'name_2', 'NAME_3'])
})

it('keeps long names apart within 64 characters', () => {
  const named = createNames()
  const names = [named('x'.repeat(80)), named('x'.repeat(90))]
  expect(new Set(names).size).toBe(2)
  expect(names.every((name) => name.length <= 64)).toBe(true)
})

it('gives no word that SPSS or R reads as something else', () => {
  const named = createNames()
  expect([named('by'), named('TRUE'), named('if')]).toEqual(['by_v', 'TRUE_v', 'if_v'])
})
