import { expect, it } from 'vitest'
import { nothingSelected, refuseSelection } from './selection.ts'

const byCounty = { breakdowns: ['county'], weight: ['population'] }

it('lets a picture of national figures be followed by any', () => {
  expect(refuseSelection(nothingSelected, byCounty)).toBeNull()
})

it('lets the same selection be published again, in any order', () => {
  const both = { breakdowns: ['county', 'group'], weight: [] }
  expect(refuseSelection(both, { ...both, breakdowns: ['group', 'county'] })).toBeNull()
})

it('refuses a breakdown more, one less and another, since what they hide depends on each other', () => {
  for (const breakdowns of [['county', 'group'], [], ['group']]) {
    expect(refuseSelection(byCounty, { ...byCounty, breakdowns })).toBe('breakdowns-stay')
  }
})

it('refuses other weights once weights or breakdowns are published', () => {
  expect(refuseSelection(byCounty, { ...byCounty, weight: [] })).toBe('weights-stay')
  expect(refuseSelection({ breakdowns: [], weight: ['population'] }, { breakdowns: [], weight: [] })).toBe(
    'weights-stay',
  )
  expect(refuseSelection({ ...byCounty, weight: [] }, byCounty)).toBe('weights-stay')
})
