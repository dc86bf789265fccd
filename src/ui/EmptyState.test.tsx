// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { EmptyState } from './EmptyState.tsx'
import { show } from './testing/show.ts'

test('is a region named by what belongs in it', () => {
  const screen = show(<EmptyState id="tomt" title="Här finns kommunens system" lead="Börja med listan." />)
  expect(screen.getByRole('region', { name: 'Här finns kommunens system' }).textContent).toContain('Börja med')
})
