import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrangeChains, type ChainLink, type ChainNode, explainChain } from './chain.ts'
import {
  fallsOf,
  firstSerious,
  hoursOf,
  type Impact,
  periods,
  proposeTolerable,
  readImpact,
  worstAt,
} from './impact.ts'
import { missingInPlan, noText } from './plan-parts.ts'
import { readContact } from './read-contact.ts'
import { isListed, servicesOf } from './usual-services.ts'

const levels = [0, 1, 2, 3] as const
const rising = fc
  .array(fc.constantFrom(...levels), { minLength: 5, maxLength: 5 })
  .map((drawn) => drawn.toSorted())
  .map((sorted): Impact => ({ life: Object.fromEntries(periods.map((period, at) => [period, sorted[at]])) }))

describe('an impact over time', () => {
  test('speaks for an outage that ends before it is serious, and no shorter than it must be', () => {
    fc.assert(
      fc.property(rising, (impact) => {
        const [proposed, first] = [proposeTolerable(impact), firstSerious(impact)]
        expect(fallsOf(impact)).toEqual([])
        if (first === null) expect(proposed).toBe(720)
        else expect(proposed).toBeLessThan(hoursOf[first])
        for (const period of periods) {
          if (hoursOf[period] <= (proposed ?? 0)) expect(worstAt(impact, period)).toBeLessThan(3)
        }
      }),
    )
    expect(proposeTolerable({})).toBeNull()
  })

  test('is read whole, row by row, and never falls', () => {
    const row = (at: string) => Object.fromEntries(periods.map((period, index) => [`law.${period}`, at[index] ?? '']))
    expect(readImpact(row('01223'), levels)).toEqual({
      impact: { law: { '4h': 0, '24h': 1, '3d': 2, '1w': 2, '1m': 3 } },
      faults: [],
    })
    const faultOf = (at: string) => readImpact(row(at), levels).faults.map(({ field }) => field)
    expect(faultOf('0122')).toEqual(['law'])
    expect(faultOf('01219')).toEqual(['law', 'law', 'law'])
    expect(faultOf('')).toEqual(['life'])
  })
})

const node = (id: string, hours: number | null, kind: ChainNode['kind'] = 'system'): ChainNode => ({
  id,
  name: id,
  kind,
  hours,
  loss: null,
})
const links = (...pairs: string[]): ChainLink[] => pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }))

describe('a chain', () => {
  test('is as slow as its slowest link, circles and the process itself aside, by the shortest way to it', () => {
    const nodes = [
      node('p', 900, 'process'),
      node('i', null, 'information'),
      node('a', 4),
      node('b', 24),
      node('s', 24, 'supplier'),
    ]
    const graph = arrangeChains(nodes, links('pi', 'ia', 'ab', 'ba', 'bp', 'bs', 'pa', 'xy'))
    const chain = explainChain('p', 8, graph)
    expect(chain).toMatchObject({ verdict: 'slow', weakest: { hours: 24, node: { id: 'b', depth: 2 } }, missing: [] })
    expect(chain.weakest?.way.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(explainChain('p', 24, graph).verdict).toBe('holds')
    expect(explainChain('p', null, graph).verdict).toBe('unknown')
    expect(explainChain(null, 8, graph).verdict).toBe('nothing')
    expect(explainChain('s', 8, graph).verdict).toBe('nothing')
  })

  test('is a lower bound where a system has no figure, and only slow when something known is', () => {
    const graph = arrangeChains([node('p', null, 'process'), node('a', 4), node('b', null)], links('pa', 'pb'))
    expect(explainChain('p', 8, graph)).toMatchObject({ verdict: 'unknown', missing: [{ id: 'b' }] })
    expect(explainChain('p', 3, graph).verdict).toBe('slow')
  })
})

test('what a board usually has follows from its name, and what is listed is not proposed again', () => {
  const of = (name: string) => servicesOf(name).map(({ id }) => id)
  expect(of('Ekebro Vatten AB')).toEqual(['drinking-water', 'sewage'])
  expect(of('Gymnasie- och vuxenutbildningsnämnden')).toEqual(['upper-secondary'])
  expect(of('Barn- och utbildningsnämnden')).toContain('school')
  expect(of('Revisorerna')).toEqual([])
  expect(isListed('Hemtjänst', ['Hemtjänst dygnet runt'])).toBe(true)
  expect(isListed('Hemtjänst', ['Förskola'])).toBe(false)
})

test('somebody in a plan is who the registers know alone by that name, and can be reached', () => {
  const written = { duty: 'Leder', name: ' Eva ', phone: '' }
  const person = { register: 'person', id: 'p', reachable: true } as const
  expect(readContact(written, [person])).toMatchObject({ contact: { person: 'p', name: null, phone: null } })
  expect(readContact({ ...written, phone: '070-1' }, [person, person])).toMatchObject({
    contact: { person: null, name: 'Eva' },
  })
  const faultsOf = (...given: Parameters<typeof readContact>) => {
    const read = readContact(...given)
    return 'faults' in read ? read.faults.map(({ field }) => field) : []
  }
  expect(faultsOf(written, [{ ...person, reachable: false }])).toEqual(['phone'])
  expect(faultsOf({ duty: ' ', name: '', phone: 'ring' }, [])).toEqual(['duty', 'name', 'phone'])
})

test('a plan can be decided when it says all but what is needed, and somebody leads and somebody can be called', () => {
  const text = { ...noText, activation: 'a', alternatives: 'b', communication: 'c', return_to_normal: ' ' }
  expect(missingInPlan(text, [{ kind: 'role' }])).toEqual(['return_to_normal', 'contacts'])
  expect(missingInPlan({ ...text, return_to_normal: 'd' }, [{ kind: 'role' }, { kind: 'contact' }])).toEqual([])
})
