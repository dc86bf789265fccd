// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Table } from './Table.tsx'
import { show } from './testing/show.ts'

test('heads rows and columns, and says by which column it is sorted', () => {
  const screen = show(
    <Table
      caption="Kommuner efter svar"
      captionHidden
      stack
      columns={[
        { key: 'name', label: 'Kommun', sort: { href: '?sort=namn' } },
        { key: 'answers', label: 'Svar', numeric: true, sort: { href: '?sort=svar', sorted: 'descending' } },
      ]}
      rows={[{ key: 'a', cells: ['Ekebro', '43'] }]}
    />,
  )
  expect(screen.getByRole('table', { name: 'Kommuner efter svar' })).toBeTruthy()
  expect(screen.getByRole('rowheader').textContent).toBe('Ekebro')
  expect(screen.getByRole('columnheader', { name: 'Svar' }).getAttribute('aria-sort')).toBe('descending')
  expect(screen.getByRole('columnheader', { name: 'Kommun' }).hasAttribute('aria-sort')).toBe(false)
  const cell = screen.getByRole('cell', { name: '43' })
  expect([cell.className, cell.dataset.label]).toEqual(['num', 'Svar'])
})
