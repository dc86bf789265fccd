// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Tag } from './Tag.tsx'
import { show } from './testing/show.ts'

test('is its word, for the ear as for the eye', () => {
  const tag = show(<Tag>Pilot</Tag>).getByText('Pilot')
  expect(tag.className).toBe('tag')
  expect(tag.getAttribute('aria-hidden')).toBeNull()
})
