import { expect, test } from 'vitest'
import { ownCatalogues } from '../own-catalogues.ts'
import { findRequirements } from './find-requirements.ts'
import type { RequirementState } from './state/requirement-state.ts'

const [catalogue] = ownCatalogues().catalogues
if (!catalogue) throw new Error('The program has a catalogue')
const states = new Map<string, RequirementState>([['iso27002/5.1', 'met']])
const numbers = (query: { theme?: string; state?: string; search?: string }) =>
  findRequirements(catalogue, states, { theme: '', state: '', search: '', ...query }, 'sv').flatMap((theme) =>
    theme.requirements.map(({ number }) => number),
  )

test('finds by theme, by how they stand and by every word that is written', () => {
  expect(numbers({})).toHaveLength(93)
  expect(numbers({ theme: 'people' })).toHaveLength(8)
  expect(numbers({ state: 'met' })).toEqual(['5.1'])
  expect(numbers({ search: 'KRYPTERING nycklar' })).toEqual(['8.24'])
  expect(numbers({ search: 'kryptering brandsläckare' })).toEqual([])
})

test('finds by number, without taking 5.10 for 5.1', () => {
  expect(numbers({ search: '5.1' })).toEqual(['5.1'])
  expect(numbers({ search: '6.' })).toHaveLength(8)
})
