// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Saved } from './Saved.tsx'
import { show } from './testing/show.ts'

test('says when it was saved, and carries the sentences of its language for the browser', () => {
  const status = show(<Saved language="en" time="10.04" />).getByRole('status')
  expect(status.textContent).toBe('Saved 10.04')
  expect(status.dataset.savedAt).toBe('Saved {time}')
  expect(status.dataset.state).toBe('saved')
})

test('is silent before the first save', () => {
  const status = show(<Saved language="sv" />).getByRole('status')
  expect(status.textContent).toBe('')
  expect(status.dataset.state).toBe('none')
})
