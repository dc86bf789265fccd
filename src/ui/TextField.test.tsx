// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { TextField } from './TextField.tsx'
import { show } from './testing/show.ts'

test('is named by its id unless given a name, and shows what was typed', () => {
  const screen = show(<TextField language="sv" id="epost" label="E-post" type="email" value="a@b.se" />)
  const input = screen.getByLabelText<HTMLInputElement>('E-post')
  expect([input.name, input.type, input.value]).toEqual(['epost', 'email', 'a@b.se'])
})

test('shows markup that was typed as text', () => {
  const typed = '"><script>alert(1)</script>'
  const screen = show(<TextField language="sv" id="namn" label="Namn" value={typed} />)
  expect(screen.getByLabelText<HTMLInputElement>('Namn').value).toBe(typed)
  expect(document.querySelector('script')).toBeNull()
})
