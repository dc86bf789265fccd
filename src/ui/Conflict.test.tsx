// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Conflict } from './Conflict.tsx'
import { show } from './testing/show.ts'

test('shows both answers with who and when, and neither button is primary', () => {
  const screen = show(
    <Conflict
      language="sv"
      question="nar"
      label="När klassas information?"
      theirs={{ name: 'Maria Holm', time: '10.02', answer: ['Oregelbundet'] }}
      mine={{ time: '10.04', answer: ['Med visst intervall', 'Vid vissa händelser'] }}
    />,
  )
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('När klassas information?')
  expect(screen.getByText('Maria Holm, 10.02')).toBeTruthy()
  expect(screen.getByText('Du, 10.04 (inte sparat)')).toBeTruthy()
  expect([...document.querySelectorAll('blockquote p')].map((line) => line.textContent)).toEqual([
    'Oregelbundet',
    'Med visst intervall',
    'Vid vissa händelser',
  ])
  const buttons = screen.getAllByRole<HTMLButtonElement>('button')
  expect(buttons.map(({ name, value, dataset }) => [name, value, dataset.variant])).toEqual([
    ['resolve.nar', 'theirs', 'secondary'],
    ['resolve.nar', 'mine', 'secondary'],
  ])
})
