import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharePlaces } from './share-places.ts'

const groupOf = (item: { readonly group: string }) => item.group
const many = (group: string, count: number) => Array.from({ length: count }, (_, at) => ({ group, at }))

test('gives each group its share, and what one does not need to what comes first', () => {
  const ordered = [...many('tung', 20), ...many('lätt', 20), ...many('en', 1)]
  const shared = sharePlaces(ordered, groupOf, 12)
  const count = (group: string) => shared.filter((item) => item.group === group).length
  expect([count('tung'), count('lätt'), count('en')]).toEqual([7, 4, 1])
})

test('fills the places in the order that was given, with no group left out that there is a place for', () => {
  const items = fc.array(fc.record({ group: fc.constantFrom('a', 'b', 'c', 'd') }), { maxLength: 40 })
  fc.assert(
    fc.property(items, fc.integer({ min: 4, max: 15 }), (ordered, places) => {
      const shared = sharePlaces(ordered, groupOf, places)
      expect(shared).toHaveLength(Math.min(places, ordered.length))
      expect(shared).toEqual(ordered.filter((item) => shared.includes(item)))
      expect(new Set(shared.map(groupOf))).toEqual(new Set(ordered.map(groupOf)))
    }),
  )
})
