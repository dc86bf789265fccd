// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { FieldError } from './FieldError.tsx'
import { show } from './testing/show.ts'

test('carries the id by which its field points at it', () => {
  show(<FieldError id="datum-fel">Skriv datum som 2026-11-24</FieldError>)
  expect(document.getElementById('datum-fel')?.textContent).toBe('Skriv datum som 2026-11-24')
})
