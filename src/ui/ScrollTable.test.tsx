// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { ScrollTable } from './ScrollTable.tsx'
import { show } from './testing/show.ts'

test('is a named region that the keyboard reaches', () => {
  const screen = show(<ScrollTable caption="Per län" columns={[{ key: 'a', label: 'Län' }]} rows={[]} />)
  expect(screen.getByRole('region', { name: 'Per län' }).tabIndex).toBe(0)
})
