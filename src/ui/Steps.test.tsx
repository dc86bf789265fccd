// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Steps } from './Steps.tsx'
import { show } from './testing/show.ts'

test('is a numbered list with a heading for each step', () => {
  const items = ['Börja', 'Fortsätt'].map((title) => ({ title, children: <p>Så här.</p> }))
  const screen = show(<Steps items={items} />)
  expect(document.querySelector('ol')?.children).toHaveLength(2)
  expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual(['Börja', 'Fortsätt'])
})
