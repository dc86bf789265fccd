import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aspects, type Level, type Levels, levelNumbers, noLevels } from './aspects.ts'
import { cycleClosedBy, cyclesIn, wayBetween } from './cycles.ts'
import type { Edge } from './edges.ts'
import { effectiveLevels, type GraphAsset, levelConflicts } from './inherit.ts'

const asset = (id: string, own: Partial<Levels> = {}, kind: GraphAsset['kind'] = 'system'): GraphAsset => ({
  id,
  name: id,
  kind,
  own: { ...noLevels, ...own },
})
const edge = (asset: string, needs: string): Edge => ({ asset, needs })
const level = fc.option(fc.constantFrom<Level>(...levelNumbers), { nil: null })
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const graph = fc.record({
  assets: fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          confidentiality: level,
          integrity: level,
          availability: level,
          traceability: level,
          process: fc.boolean(),
        })
        .map(({ process, ...own }) => asset(id, own, process ? 'process' : 'system')),
    ),
  ),
  edges: fc.array(
    fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => edge(from, to)),
    { maxLength: 20 },
  ),
})

/** The definition, without any cleverness: pass levels along until nothing changes. */
function slowly(assets: readonly GraphAsset[], edges: readonly Edge[]): Map<string, Record<string, number>> {
  const levels = new Map(
    assets.map(({ id, own }) => [id, Object.fromEntries(aspects.map((aspect) => [aspect, own[aspect] ?? -1]))]),
  )
  for (let changed = true; changed; ) {
    changed = false
    for (const { asset, needs } of edges) {
      for (const aspect of aspects) {
        if (aspect !== 'availability' && assets.find(({ id }) => id === asset)?.kind === 'process') continue
        const from = levels.get(asset)?.[aspect] ?? -1
        const to = levels.get(needs)
        if (to === undefined || from <= (to[aspect] ?? -1)) continue
        to[aspect] = from
        changed = true
      }
    }
  }
  return levels
}

describe('levels through dependencies', () => {
  test('are inherited from information by a system, and by the system that it stands on', () => {
    const assets = [
      asset('löner', { confidentiality: 2, availability: 1 }, 'information'),
      asset('Lönita', { confidentiality: 1, availability: 3 }),
      asset('driften'),
    ]
    const effective = effectiveLevels(assets, [edge('löner', 'Lönita'), edge('Lönita', 'driften')])
    expect(effective.get('Lönita')).toEqual({
      levels: { ...noLevels, confidentiality: 2, availability: 3 },
      inherited: { confidentiality: { level: 2, from: 'löner', via: 'löner' } },
    })
    expect(effective.get('driften')?.inherited).toEqual({
      confidentiality: { level: 2, from: 'löner', via: 'Lönita' },
      availability: { level: 3, from: 'Lönita', via: 'Lönita' },
    })
    expect(levelConflicts(assets, effective)).toEqual([
      {
        asset: 'Lönita',
        aspect: 'confidentiality',
        own: 1,
        inherited: { level: 2, from: 'löner', via: 'löner' },
      },
    ])
  })

  test('are handed on by a process for availability alone', () => {
    const assets = [asset('lönekörning', { confidentiality: 3, availability: 2 }, 'process'), asset('Lönita')]
    const { levels } = effectiveLevels(assets, [edge('lönekörning', 'Lönita')]).get('Lönita') ?? {}
    expect(levels).toEqual({ ...noLevels, availability: 2 })
  })

  test('are what passing them on until nothing changes gives, whatever the graph, and whatever its circles', () => {
    fc.assert(
      fc.property(graph, ({ assets, edges }) => {
        const expected = slowly(assets, edges)
        const effective = effectiveLevels(assets, edges)
        for (const { id, own } of assets) {
          const found = effective.get(id)
          for (const aspect of aspects) {
            expect(found?.levels[aspect] ?? -1).toBe(expected.get(id)?.[aspect])
            const inherited = found?.inherited[aspect]
            expect(inherited !== undefined).toBe((found?.levels[aspect] ?? -1) > (own[aspect] ?? -1))
            if (inherited === undefined) continue
            // Where it is said to come from is assessed so, and it came by one that needs this asset
            expect(assets.find((each) => each.id === inherited.from)?.own[aspect]).toBe(inherited.level)
            expect(edges).toContainEqual(edge(inherited.via, id))
          }
        }
      }),
    )
  })

  test('take a chain of ten thousand as it is', () => {
    const chain = Array.from({ length: 10_000 }, (_, n) => asset(`${n}`, n === 0 ? { integrity: 4 } : {}))
    const edges = chain.slice(1).map((_, n) => edge(`${n}`, `${n + 1}`))
    expect(effectiveLevels(chain, edges).get('9999')?.levels.integrity).toBe(4)
    expect(cyclesIn(edges)).toEqual([])
    expect(cyclesIn([...edges, edge('9999', '0')])[0]).toHaveLength(10_000)
  })
})

describe('a circle', () => {
  test('is found, with the way round it', () => {
    expect(cyclesIn([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')]).map((way) => way.toSorted())).toEqual([
      ['b', 'c'],
    ])
    expect(cyclesIn([edge('a', 'b'), edge('b', 'c'), edge('a', 'c')])).toEqual([])
  })

  test('is told before it is closed', () => {
    const edges = [edge('a', 'b'), edge('b', 'c')]
    expect(cycleClosedBy(edges, edge('c', 'a'))).toEqual(['c', 'a', 'b', 'c'])
    expect(cycleClosedBy(edges, edge('a', 'c'))).toBeNull()
    expect(cycleClosedBy(edges, edge('a', 'a'))).toEqual(['a', 'a'])
  })

  test('is there exactly where one of the dependencies closes it', () => {
    fc.assert(
      fc.property(graph, ({ edges }) => {
        const cycles = cyclesIn(edges)
        const closing = edges.filter((each) => wayBetween(edges, each.needs, each.asset) !== null)
        expect(cycles.length > 0).toBe(closing.length > 0)
        for (const cycle of cycles) {
          cycle.forEach((id, at) => {
            expect(edges).toContainEqual(edge(id, cycle[(at + 1) % cycle.length] ?? ''))
          })
        }
      }),
    )
  })
})
