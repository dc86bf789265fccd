// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Details } from './Details.tsx'
import { show } from './testing/show.ts'

test('opens from its summary, and stands open when told', () => {
  show(
    <Details summary="Tabell" open className="progress-fold">
      <p>71 av 241</p>
    </Details>,
  )
  const details = document.querySelector('details')
  expect(details?.open).toBe(true)
  expect(details?.className).toBe('more progress-fold')
  expect(details?.querySelector('summary')?.textContent).toBe('Tabell')
})
