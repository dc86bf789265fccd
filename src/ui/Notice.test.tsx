// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Notice } from './Notice.tsx'
import { show } from './testing/show.ts'

test('is read out when it answers what someone just did, otherwise not', () => {
  expect(show(<Notice kind="done" title="Skickad" live />).getByRole('status').textContent).toBe('Skickad')
  expect(show(<Notice title="Bra att veta" />).queryByRole('status')).toBeNull()
})
