// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { ProgressList } from './ProgressList.tsx'
import { show } from './testing/show.ts'

test('says done, begun and not begun in words and counts, and where one is', () => {
  const screen = show(
    <ProgressList
      language="sv"
      items={[
        { href: '/1', label: 'Ansvar', done: 4, total: 4 },
        { href: '/2', label: 'Klassning', done: 4, total: 7, current: true },
        { href: '/3', label: 'Risker', done: 0, total: 4 },
        { href: '/4', label: 'Ingen fråga ställs', done: 0, total: 0 },
      ]}
    />,
  )
  expect(screen.getAllByRole('img').map((mark) => mark.getAttribute('aria-label'))).toEqual([
    'Klar',
    'Påbörjad',
    'Inte påbörjad',
    'Inte påbörjad',
  ])
  expect([...document.querySelectorAll('.count')].map((count) => count.textContent)).toEqual([
    'klar',
    '4 av 7',
    '0 av 4',
    '0 av 0',
  ])
  expect(screen.getByRole('link', { current: 'step' }).textContent).toBe('Klassning')
})
