// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { FileField } from './FileField.tsx'
import { show } from './testing/show.ts'

test('takes a file under the name of its id, and says what is wrong with the one that was sent', () => {
  const screen = show(<FileField language="sv" id="fil" label="Fil" accept=".csv" error="Välj en fil" />)
  const input = screen.getByLabelText<HTMLInputElement>('Fil')
  expect([input.type, input.name, input.accept]).toEqual(['file', 'fil', '.csv'])
  expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Välj en fil')
})
