import { expect, test } from 'vitest'
import { groupsOf, surroundingsOf } from './surroundings.ts'

const edge = (asset: string, needs: string) => ({ asset, needs })
const edges = [
  edge('process', 'info'),
  edge('info', 'system'),
  edge('info', 'archive'),
  edge('system', 'platform'),
  edge('other', 'platform'),
]

test('what is near is by what it needs and by what needs it, not by what else needs the same', () => {
  expect([...surroundingsOf(edges, 'system', 1)].sort()).toEqual(['info', 'platform', 'system'])
  expect([...surroundingsOf(edges, 'system', 2)].sort()).toEqual(['info', 'platform', 'process', 'system'])
  expect([...surroundingsOf([...edges, edge('platform', 'info')], 'system', 9)]).toContain('archive')
})

test('the whole is by unit and kind, with how many dependencies go between', () => {
  const asset = (id: string, unitName: string | null, kind: 'system' | 'information') => ({ id, unitName, kind })
  const { groups, edges: between } = groupsOf(
    [
      asset('info', 'Vård', 'information'),
      asset('archive', null, 'system'),
      asset('system', 'Vård', 'system'),
      asset('platform', 'Vård', 'system'),
      asset('alone', 'Vård', 'system'),
    ],
    edges,
  )
  expect(groups).toEqual([
    { id: 'information Vård', unit: 'Vård', kind: 'information', count: 1, first: 'info' },
    { id: 'system ', unit: null, kind: 'system', count: 1, first: 'archive' },
    { id: 'system Vård', unit: 'Vård', kind: 'system', count: 2, first: 'system' },
  ])
  expect(between).toEqual([
    { asset: 'information Vård', needs: 'system Vård', count: 1 },
    { asset: 'information Vård', needs: 'system ', count: 1 },
  ])
})
