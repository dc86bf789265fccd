// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { ErrorSummary } from './ErrorSummary.tsx'
import { show } from './testing/show.ts'

const errors = [
  { id: 'epost', message: 'Skriv en e-postadress' },
  { id: 'losen', message: 'Skriv ett lösenord' },
]

test('lists every error as a link to its field and takes the focus', () => {
  const screen = show(<ErrorSummary language="sv" errors={errors} />)
  const region = screen.getByRole('region', { name: 'Det finns fel att rätta' })
  expect(region.hasAttribute('autofocus')).toBe(true)
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#epost', '#losen'])
})

test('leaves a single error to its field', () => {
  show(<ErrorSummary language="sv" errors={errors.slice(0, 1)} />)
  expect(document.body.innerHTML).toBe('')
})
