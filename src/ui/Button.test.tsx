// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Button } from './Button.tsx'
import { show } from './testing/show.ts'

test('submits its form with a name and a value, and is primary unless told otherwise', () => {
  const button = show(
    <Button name="gor" value="skicka">
      Skicka
    </Button>,
  ).getByRole('button', { name: 'Skicka' })
  expect(button.getAttribute('type')).toBe('submit')
  expect([button.getAttribute('name'), button.getAttribute('value')]).toEqual(['gor', 'skicka'])
  expect(button.dataset.variant).toBe('primary')
})

test('keeps its icon out of its name', () => {
  const button = show(
    <Button icon="key" variant="secondary" full>
      Passnyckel
    </Button>,
  ).getByRole('button', { name: 'Passnyckel' })
  expect(button.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
  expect(button.className).toBe('ds-button full')
})
