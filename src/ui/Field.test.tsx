// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Field } from './Field.tsx'
import { describedBy, show } from './testing/show.ts'

const control = (voice: object) => <input {...voice} />

test('ties label, hint and error to the control, the error after the hint', () => {
  const input = show(
    <Field language="sv" id="datum" label="Datum" hint="Som 2026-11-24." error="Skriv datum som 2026-11-24">
      {control}
    </Field>,
  ).getByLabelText('Datum')
  expect(describedBy(input)).toBe('Som 2026-11-24. Skriv datum som 2026-11-24')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(input.hasAttribute('autofocus')).toBe(true)
})

test('says nothing of errors where there is none, and marks what is optional in words', () => {
  const input = show(
    <Field language="en" id="note" label="Note" optional>
      {control}
    </Field>,
  ).getByLabelText('Note (optional)')
  expect(input.hasAttribute('aria-invalid')).toBe(false)
  expect(input.hasAttribute('aria-describedby')).toBe(false)
  expect(input.hasAttribute('autofocus')).toBe(false)
  expect(document.querySelector('[data-invalid]')).toBeNull()
})
