// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { PageHead } from './PageHead.tsx'
import { show } from './testing/show.ts'

test('has one heading of the first level, after where the page stands', () => {
  const screen = show(<PageHead crumb={<a href="/">Hem</a>} title="Insamling" lead="36 svar på en vecka." />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Insamling')
  expect(document.body.textContent).toBe('HemInsamling36 svar på en vecka.')
  expect(document.querySelector('.actions')).toBeNull()
})
