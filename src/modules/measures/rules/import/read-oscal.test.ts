import { describe, expect, test } from 'vitest'
import { requirementsOf } from '../catalogue/catalogue.ts'
import { readOscal } from './read-oscal.ts'

const prop = (name: string, value: string) => ({ name, value })
const catalog = (part: object) =>
  JSON.stringify({ catalog: { uuid: 'u', metadata: { title: 'Egen', version: '2' }, ...part } })
const control = (id: string, part: object = {}) => ({ id, title: `Krav ${id}`, ...part })
const read = (source: string) => readOscal(source, 'katalog.json', 'egen')
const faultsOf = (source: string) => {
  const result = read(source)
  return result.ok ? [] : result.faults.map(({ message }) => message.sv)
}

describe('a catalogue in OSCAL', () => {
  test('has a theme for each outermost group, with what is in groups and controls below it', () => {
    const result = read(
      catalog({
        groups: [
          {
            id: 'ac',
            title: 'Åtkomst',
            controls: [control('ac-1', { controls: [control('ac-1.1')] })],
            groups: [{ title: 'Fjärr', controls: [control('ac-17')] }],
          },
          { title: 'Tom', controls: [] },
        ],
        controls: [control('pm-1')],
      }),
    )
    if (!result.ok) throw new Error(JSON.stringify(result.faults))
    const { themes, title, about } = result.value
    expect([title.sv, about.sv]).toEqual(['Egen', 'Egen, 2'])
    expect(themes.map((theme) => [theme.title.sv, theme.requirements.map(({ number }) => number)])).toEqual([
      ['Åtkomst', ['ac-1', 'ac-1.1', 'ac-17']],
      ['Egen', ['pm-1']],
    ])
    expect(requirementsOf(result.value).map(({ id }) => id)[0]).toBe('egen/ac-1')
  })

  test('says what its statement says, with parameters by their labels and without guidance', () => {
    const result = read(
      catalog({
        controls: [
          control('ac-2', {
            params: [{ id: 'p1', label: 'så ofta' }],
            parts: [
              {
                name: 'statement',
                prose: 'Se över konton {{ insert: param, p1 }} och {{ insert: param, p2 }}:',
                parts: [{ name: 'item', prose: 'varje konto;' }],
              },
              { name: 'guidance', prose: 'Läs mer.' },
            ],
          }),
        ],
      }),
    )
    const [first] = result.ok ? requirementsOf(result.value) : []
    expect(first?.says.sv).toBe('Se över konton [så ofta] och [p2]:\nvarje konto;')
  })

  test('leaves out what is withdrawn, and takes our own properties', () => {
    const props = [
      prop('aspect', 'integrity'),
      prop('aspect', 'integrity'),
      prop('level', '2'),
      prop('scope', 'system'),
      prop('minutes', '90'),
    ]
    const result = read(
      catalog({
        controls: [control('a', { props }), control('b', { props: [prop('status', 'Withdrawn')] }), control('c')],
      }),
    )
    const all = result.ok ? requirementsOf(result.value) : []
    expect(all.map(({ number, aspects, from, at, minutes }) => [number, aspects.length, from, at, minutes])).toEqual([
      ['a', 1, 2, 'system', 90],
      ['c', 4, 1, 'organisation', null],
    ])
  })

  test('tells everything that is wrong at once, each with its place', () => {
    expect(
      faultsOf(
        JSON.stringify({
          catalog: {
            metadata: {},
            groups: [
              { controls: [control('a'), control('a'), { id: 'å ä', title: '' }, 7] },
              { title: 'G', controls: {} },
            ],
            controls: [control('z', { props: [prop('level', '9'), prop('scope', 'everywhere')] })],
          },
        }),
      ),
    ).toEqual([
      'catalog.metadata.title saknas.',
      'catalog.groups[0].title saknas.',
      'catalog.groups[0].controls[3] ska vara ett objekt.',
      'catalog.groups[0].controls[1].id är a, som redan står i catalog.groups[0].controls[0].id.',
      'catalog.groups[0].controls[2].id är å ä. Ett id består av bokstäver, siffror, punkt, bindestreck och understreck.',
      'catalog.groups[0].controls[2].title saknas.',
      'catalog.groups[1].controls ska vara en lista.',
      'catalog.controls[0].props[0].value är 9. Det som kan stå här är 1, 2, 3.',
      'catalog.controls[0].props[1].value är everywhere. Det som kan stå här är organisation, unit, system.',
    ])
  })

  test('that is something else is refused with what it is', () => {
    expect(faultsOf('')).toEqual(['Filen är tom.'])
    expect(faultsOf('{"catalog":\n {"a" 1}}')[0]).toMatch(/JSON \(2:\d+\)/)
    expect(faultsOf('{"catalog": {')[0]).toMatch(/JSON \(1:14\)/)
    expect(faultsOf('[]')[0]).toContain('ingen katalog enligt OSCAL')
    expect(faultsOf('{"catalog": 1}')[0]).toContain('ingen katalog enligt OSCAL')
    expect(faultsOf('{"profile": {}}')[0]).toContain('modellen profile')
    expect(faultsOf(catalog({}))).toEqual(['Katalogen har inga krav.'])
  })

  test('is not read deeper or longer than a catalogue is', () => {
    const nested = `${'{"id":"x","title":"X","controls":['.repeat(100_000)}${']}'.repeat(100_000)}`
    const deep = `{"catalog":{"metadata":{"title":"Djup"},"controls":[${nested}]}}`
    expect(faultsOf(deep).some((fault) => fault.includes('djupare än tio nivåer'))).toBe(true)
    const many = Array.from({ length: 3001 }, (_, i) => control(`k${i}`))
    expect(faultsOf(catalog({ controls: many }))).toEqual(['Katalogen har 3001 krav. Högst 3000 tas emot.'])
    const wrong = Array.from({ length: 500 }, () => ({ id: 'a b', title: 'x' }))
    const faults = faultsOf(catalog({ controls: wrong }))
    expect([faults.length, faults.at(-1)]).toEqual([201, 'Och 799 fel till.'])
  })

  test('has no keys that an object has by itself', () => {
    expect(
      faultsOf(
        '{"catalog": {"metadata": {"title": "x"}, "controls": [{"id": "a", "title": "b", "__proto__": {"props": 1}}]}}',
      ),
    ).toEqual([])
    expect(faultsOf('{"__proto__": {"catalog": {}}}')[0]).toContain('ingen katalog')
  })
})
