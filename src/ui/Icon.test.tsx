// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Icon } from './Icon.tsx'
import { show } from './testing/show.ts'

test('is decoration without a label and an image with one', () => {
  expect(show(<Icon name="clock" />).queryByRole('img')).toBeNull()
  const icon = show(<Icon name="clock" label="Snart" />).getByRole('img', { name: 'Snart' })
  expect(icon.hasAttribute('aria-hidden')).toBe(false)
  expect(icon.querySelector('path')?.getAttribute('d')?.length).toBeGreaterThan(20)
})
