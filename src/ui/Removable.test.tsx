// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Removable } from './Removable.tsx'
import { show } from './testing/show.ts'

test('is a link that says what it takes away', () => {
  const link = show(<Removable language="sv" href="/lista" label="Jönköpings län" />).getByRole('link')
  expect(link.getAttribute('href')).toBe('/lista')
  expect(link.textContent).toBe('Jönköpings län')
  expect(link.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Ta bort filtret')
})
