// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { NumberField } from './NumberField.tsx'
import { describedBy, show } from './testing/show.ts'

test('shows a faulty number as it was typed, and reads its unit out', () => {
  const screen = show(
    <NumberField language="sv" id="tid" label="Andel" hint="Från 0 till 100." unit="procent" value="tjugo" />,
  )
  const input = screen.getByLabelText<HTMLInputElement>('Andel')
  expect(input.value).toBe('tjugo')
  expect(input.inputMode).toBe('numeric')
  expect(describedBy(input)).toBe('Från 0 till 100. procent')
})
