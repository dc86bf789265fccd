// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { ButtonLink } from './ButtonLink.tsx'
import { show } from './testing/show.ts'

test('is a link to a reader and a button to the eye', () => {
  const link = show(
    <ButtonLink href="/lista.csv" download="lista.csv" icon="download" size="sm">
      Hämta lista
    </ButtonLink>,
  ).getByRole('link', { name: 'Hämta lista' })
  expect(link.getAttribute('download')).toBe('lista.csv')
  // The stylesheet leaves links alone whose class begins so; another would get the link colour on its own ground.
  expect(link.className).toMatch(/^ds-button/)
  expect(link.dataset.size).toBe('sm')
})
