// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { OwnTag } from './OwnTag.tsx'
import { show } from './testing/show.ts'

test('is a name in words', () => {
  expect(show(<OwnTag name="Ekebro" />).getByText('Ekebro').className).toBe('own-tag')
})
