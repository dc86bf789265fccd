// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { MatrixField } from './MatrixField.tsx'
import { show } from './testing/show.ts'

test('each row is a group of its own radios, named as files name them', () => {
  const screen = show(
    <MatrixField
      id="ansvar"
      legend="Vem ansvarar?"
      columns={[
        { value: 'namnd', label: 'Nämnden' },
        { value: 'chef', label: 'Chefen' },
      ]}
      rows={[
        { id: 'klassa', label: 'Att klassa' },
        { id: 'folja', label: 'Att följa upp' },
      ]}
      chosen={{ folja: 'chef' }}
    />,
  )
  expect(screen.getByRole('group', { name: 'Vem ansvarar?' })).toBeTruthy()
  const row = screen.getByRole('group', { name: 'Att följa upp' })
  const radios = [...row.querySelectorAll('input')]
  expect(radios.map(({ name, value, checked }) => [name, value, checked])).toEqual([
    ['ansvar.folja', 'namnd', false],
    ['ansvar.folja', 'chef', true],
  ])
  expect(radios.map(({ labels }) => labels?.[0]?.textContent)).toEqual(['Nämnden', 'Chefen'])
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
