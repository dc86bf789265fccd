import fc from 'fast-check'
import { expect, test } from 'vitest'
import { above, flatten, treeOf, unitsInCircles, withBelow } from './tree.ts'
import type { Unit } from './unit.ts'

const unit = (id: string, parent: string | null = null): Unit => ({ id, kind: 'unit', name: id, parent })
const nested = [unit('a'), unit('b', 'a'), unit('c', 'b'), unit('d', 'a'), unit('e')]

test('puts each unit below its own, in the order that they come in', () => {
  expect(flatten(treeOf(nested)).map((node) => [node.unit.id, node.depth])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
    ['d', 1],
    ['e', 0],
  ])
  expect([...withBelow(nested, 'b')]).toEqual(['b', 'c'])
  expect(above(new Map(nested.map((each) => [each.id, each])), unit('c', 'b')).map(({ id }) => id)).toEqual(['b', 'a'])
})

test('knows a circle, of one too', () => {
  expect(unitsInCircles([unit('a', 'c'), unit('b', 'a'), unit('c', 'b'), unit('d', 'a')])).toEqual(['a', 'b', 'c'])
  expect(unitsInCircles([unit('a', 'a')])).toEqual(['a'])
  expect(unitsInCircles(nested)).toEqual([])
})

test('leaves no unit out and shows none twice, whatever their parents are', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const parents = fc.array(fc.option(fc.constantFrom(...ids, 'gone'), { nil: null }), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(parents, (chosen) => {
      const units = ids.map((id, at) => unit(id, chosen[at] ?? null))
      const shown = flatten(treeOf(units)).map((node) => node.unit.id)
      expect([...shown].sort()).toEqual(ids)
    }),
  )
})
