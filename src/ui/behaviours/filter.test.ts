// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { startFilter } from './filter.ts'

function list() {
  document.body.innerHTML = `
    <input data-filter-for="kommuner"><p data-filter-count="kommuner" data-text="{count} av {total} kommuner" role="status"></p>
    <div id="kommuner">
      <section data-filter-group><a data-filter-item>Ekebro, Jönköpings län</a><a data-filter-item>Malmkinda</a></section>
      <section data-filter-group><a data-filter-item data-filter-text="Åsaryd 0509">Åsaryd</a></section>
    </div>`
  startFilter()
  const input = document.querySelector('input')
  if (input === null) throw new Error('No input')
  const visible = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter(({ hidden }) => !hidden).length
  return {
    type: (text: string) => {
      input.value = text
      input.dispatchEvent(new Event('input'))
    },
    items: () => visible('[data-filter-item]'),
    groups: () => visible('[data-filter-group]'),
    count: () => document.querySelector('[role=status]')?.textContent,
  }
}

test('shows what holds every word, whatever their order and case, and counts it', () => {
  const { type, items, groups, count } = list()
  type('JÖNKÖPING eke')
  expect([items(), groups(), count()]).toEqual([1, 1, '1 av 3 kommuner'])
})

test('keeps Å apart from A, and reads the words an item is known by', () => {
  const { type, items } = list()
  type('asaryd')
  expect(items()).toBe(0)
  type('0509')
  expect(items()).toBe(1)
})

test('shows everything again when it is emptied', () => {
  const { type, items, groups } = list()
  type('finns inte')
  expect([items(), groups()]).toEqual([0, 0])
  type('')
  expect([items(), groups()]).toEqual([3, 2])
})
