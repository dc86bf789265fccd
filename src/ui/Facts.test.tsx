// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Facts } from './Facts.tsx'
import { show } from './testing/show.ts'

test('pairs each term with its value', () => {
  const screen = show(
    <Facts
      items={[
        ['Ställd till', 'alla kommuner'],
        ['Svarade', '241 av 290'],
      ]}
    />,
  )
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Ställd till', 'Svarade'])
  expect(screen.getAllByRole('definition').map((d) => d.textContent)).toEqual(['alla kommuner', '241 av 290'])
})
