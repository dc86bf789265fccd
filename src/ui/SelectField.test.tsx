// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { SelectField } from './SelectField.tsx'
import { show } from './testing/show.ts'

test('opens on the value given', () => {
  const options = [
    { value: 'sv', label: 'Svenska' },
    { value: 'en', label: 'English' },
  ]
  const screen = show(<SelectField language="sv" id="sprak" label="Språk" value="en" options={options} />)
  expect(screen.getByLabelText<HTMLSelectElement>('Språk').value).toBe('en')
})
