import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layeredLayout } from './layered-layout.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const nodes = ids.map((id) => ({ id }))
const edges = fc.array(fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) }), { maxLength: 12 })

test('everything that needs something stands to its left', () => {
  const acyclic = edges.map((list) => list.filter(({ from, to }) => from < to))
  fc.assert(
    fc.property(acyclic, (list) => {
      const layer = new Map(layeredLayout(nodes, list).nodes.map(({ node, layer }) => [node.id, layer]))
      for (const { from, to } of list) expect(layer.get(to)).toBeGreaterThan(layer.get(from) ?? 0)
    }),
  )
})

test('no two stand in one place, whatever goes round in a circle', () => {
  fc.assert(
    fc.property(edges, (list) => {
      const { nodes: placed, layers, rows } = layeredLayout(nodes, list)
      expect(new Set(placed.map(({ layer, row }) => `${layer} ${row}`)).size).toBe(ids.length)
      for (const { layer, row } of placed) {
        expect(layer).toBeLessThan(layers)
        expect(row).toBeLessThan(rows)
      }
    }),
  )
})

test('edges that need not cross do not', () => {
  const placed = layeredLayout(nodes, [
    { from: 'a', to: 'f' },
    { from: 'b', to: 'e' },
    { from: 'c', to: 'd' },
  ]).nodes
  const row = (id: string) => placed.find(({ node }) => node.id === id)?.row
  expect([row('f'), row('e'), row('d')]).toEqual([row('a'), row('b'), row('c')])
})
