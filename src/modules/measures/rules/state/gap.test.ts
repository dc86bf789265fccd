import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Catalogue, Requirement } from '../catalogue/catalogue.ts'
import { isDemanded } from './demands.ts'
import {
  demandsOn,
  gapBySystem,
  gapByUnit,
  gapWithoutUnit,
  organisationGap,
  type PlacedMeasure,
  type Situation,
  statesOf,
} from './gap.ts'

const requirement = (number: string, part: Partial<Requirement> = {}): Requirement => ({
  id: `c/${number}`,
  number,
  title: { sv: number, en: number },
  says: { sv: number, en: number },
  aspects: ['confidentiality'],
  from: 1,
  at: 'system',
  minutes: 60,
  source: null,
  settings: [],
  ...part,
})
const theme = (id: string, requirements: Requirement[]) => ({ id, title: { sv: id, en: id }, requirements })
const catalogue: Catalogue = {
  id: 'c',
  title: { sv: 'c', en: 'c' },
  about: { sv: 'c', en: 'c' },
  themes: [
    theme('a', [requirement('1', { at: 'organisation' }), requirement('2', { at: 'unit' })]),
    theme('b', [requirement('3'), requirement('4', { from: 3, aspects: ['availability'] })]),
  ],
}
const measure = (id: string, part: Partial<PlacedMeasure> & { serve: string[] }): PlacedMeasure => ({
  id,
  unit: null,
  asset: null,
  status: 'done',
  evidence: [{ validUntil: null }],
  serves: new Map(part.serve.map((each) => [`c/${each}`, 'whole' as const])),
  ...part,
})
const situation = (measures: PlacedMeasure[], part: Partial<Situation> = {}): Situation => ({
  units: [
    { id: 'board', name: 'Nämnd', parent: null },
    { id: 'office', name: 'Kontor', parent: 'board' },
    { id: 'other', name: 'Annan', parent: null },
  ],
  assets: [
    { id: 's1', name: 'Ett', unit: 'office', levels: { confidentiality: 1, availability: 3 } },
    { id: 's2', name: 'Två', unit: 'other', levels: { confidentiality: 0, availability: 2 } },
    { id: 's3', name: 'Tre', unit: 'other', levels: {} },
  ],
  measures,
  applicability: new Map(),
  today: '2026-11-30',
  ...part,
})

test('levels demand what is proposed from them, by the aspects that it protects', () => {
  const four = requirement('4', { from: 2, aspects: ['integrity', 'availability'] })
  expect(isDemanded(four, { confidentiality: 3 })).toBe(false)
  expect(isDemanded(four, { confidentiality: 0, availability: 2 })).toBe(true)
  expect(isDemanded(four, { integrity: 1, availability: 1 })).toBe(false)
})

test('what has not been classified is held to the lowest level that demands anything', () => {
  expect(isDemanded(requirement('1', { from: 1 }), {})).toBe(true)
  expect(isDemanded(requirement('1', { from: 2 }), {})).toBe(false)
})

test('a higher level never demands less', () => {
  const level = fc.integer({ min: 0, max: 3 })
  fc.assert(
    fc.property(level, level, fc.integer({ min: 1, max: 3 }), (one, other, from) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)]
      const each = requirement('1', { from })
      if (isDemanded(each, { confidentiality: low })) expect(isDemanded(each, { confidentiality: high })).toBe(true)
    }),
  )
})

test('a unit answers for itself and for what its systems’ levels demand', () => {
  const rows = gapByUnit(catalogue, situation([]))
  const seen = rows.map(({ id, cells }) => [id, ...cells.map(({ demanded }) => demanded)])
  // s1 demands 3 and 4; s2 neither; s3 is not classified and demands 3
  expect(seen).toEqual([
    ['board', 1, 0],
    ['office', 1, 2],
    ['other', 1, 1],
  ])
})

test('what no unit answers for is not lost: it stands by itself', () => {
  expect(gapWithoutUnit(catalogue, situation([]))).toBeNull()
  const astray = situation([])
  const assets = astray.assets.map((asset) => (asset.id === 's1' ? { ...asset, unit: null } : asset))
  expect(gapWithoutUnit(catalogue, { ...astray, assets })?.map(({ demanded }) => demanded)).toEqual([0, 2])
})

test('a measure of a unit works in those below it, and nowhere else', () => {
  const rows = gapByUnit(catalogue, situation([measure('m', { unit: 'board', serve: ['2', '3'] })]))
  expect(rows.map(({ cells }) => cells.map(({ met }) => met))).toEqual([
    [1, 0],
    [1, 1],
    [0, 0],
  ])
})

test('a measure of a system works for it alone, and one for the whole municipality everywhere', () => {
  const own = gapBySystem(catalogue, situation([measure('m', { asset: 's1', unit: 'other', serve: ['3'] })]))
  expect(own.map(({ cells }) => cells[1]?.met)).toEqual([1, 0, 0])
  const all = gapBySystem(catalogue, situation([measure('m', { serve: ['3'] })]))
  expect(all.map(({ cells }) => [cells[1]?.met, cells[1]?.demanded])).toEqual([
    [1, 2],
    [0, 0],
    [1, 1],
  ])
})

test('what works in one place is a part of what the whole municipality is asked for', () => {
  const states = (measures: PlacedMeasure[]) => Object.fromEntries(statesOf(catalogue, situation(measures)))
  expect(states([measure('m', { unit: 'office', serve: ['2'] })])).toMatchObject({
    'c/2': 'partly',
    'c/1': 'not-assessed',
  })
  expect(states([measure('m', { serve: ['1', '2', '3'] })])).toMatchObject({ 'c/1': 'met', 'c/2': 'met', 'c/3': 'met' })
  // Done once for all, whoever in the municipality does it
  expect(states([measure('m', { unit: 'office', serve: ['1'] })])).toMatchObject({ 'c/1': 'met' })
})

test('what is decided not to apply is demanded of nobody', () => {
  const decided = { applicability: new Map([['c/3', { applicable: false }]]) }
  const [row] = gapBySystem(catalogue, situation([], decided))
  expect(row?.cells[1]).toMatchObject({ demanded: 1, tally: { 'not-applicable': 1, 'not-assessed': 1 } })
})

test('what is done once for the municipality stands by itself', () => {
  const cells = organisationGap(catalogue, situation([measure('m', { serve: ['1'] })]))
  expect(cells.map(({ demanded, met }) => [demanded, met])).toEqual([
    [1, 1],
    [0, 0],
  ])
})

test('one system’s demands, each with how it stands', () => {
  const all = situation([measure('m', { asset: 's1', serve: ['4'], evidence: [] })])
  const [first] = all.assets
  const demands = first ? demandsOn(catalogue, all, first) : []
  expect(demands.map((each) => [each.requirement.number, each.state])).toEqual([
    ['3', 'not-assessed'],
    ['4', 'partly'],
  ])
})

test('units that stand in a circle end nowhere', () => {
  const circle = {
    units: [
      { id: 'x', name: 'X', parent: 'y' },
      { id: 'y', name: 'Y', parent: 'x' },
    ],
  }
  const rows = gapByUnit(catalogue, situation([measure('m', { unit: 'y', serve: ['2'] })], circle))
  expect(rows.map(({ cells }) => cells[0]?.met)).toEqual([1, 1])
})
