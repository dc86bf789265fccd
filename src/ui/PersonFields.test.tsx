// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { errorsOf, PersonFields, personFieldIds } from './PersonFields.tsx'
import { show } from './testing/show.ts'

test('keeps what was typed, and says what is wrong at its field', () => {
  const written = { name: 'Anna', email: 'anna', language: 'en' }
  const faults = { email: 'Skriv en e-postadress' }
  const screen = show(<PersonFields language="sv" written={written} faults={faults} />)
  expect(screen.getByLabelText<HTMLInputElement>('Namn').value).toBe('Anna')
  expect(screen.getByLabelText<HTMLSelectElement>('Språk i breven').value).toBe('en')
  const email = screen.getByLabelText<HTMLInputElement>('E-post')
  expect(email.getAttribute('aria-invalid')).toBe('true')
  expect(email.id).toBe('epost')
  expect(errorsOf(personFieldIds, faults)).toEqual([{ id: 'epost', message: 'Skriv en e-postadress' }])
})
