// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { ChoiceGroup } from './ChoiceGroup.tsx'
import { describedBy, show } from './testing/show.ts'

const options = [
  { value: 'k', label: 'Konfidentialitet' },
  { value: 'annat', label: 'Annat', other: { label: 'Vad?', name: 'aspekter.annat.text', value: 'Spårbarhet' } },
  { value: 'vet_ej', label: 'Vet ej', exclusive: true },
]

test('a single question is one control of radios under its heading', () => {
  const screen = show(
    <ChoiceGroup
      language="sv"
      kind="single"
      id="metod"
      legend="Finns en metod?"
      help="Räkna bara med en som används."
      error="Välj Ja eller Nej"
      options={[
        { value: 'ja', label: 'Ja' },
        { value: 'nej', label: 'Nej' },
      ]}
      chosen={['nej']}
    />,
  )
  const group = screen.getByRole('radiogroup', { name: 'Finns en metod?' })
  expect(describedBy(group)).toBe('Räkna bara med en som används. Välj Ja eller Nej')
  expect(group.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Finns en metod?')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Nej' }).checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Ja' }).checked).toBe(false)
})

test('the link of an error summary lands on the first option', () => {
  show(<ChoiceGroup language="sv" kind="multi" id="asp" legend="Vilka?" options={options} chosen={[]} />)
  expect((document.getElementById('asp') as HTMLInputElement).value).toBe('k')
})

test('several may be chosen, says so, and marks what stands alone', () => {
  const screen = show(
    <ChoiceGroup language="sv" kind="multi" id="asp" legend="Vilka?" options={options} chosen={['k', 'annat']} />,
  )
  expect(describedBy(screen.getByRole('group', { name: 'Vilka?' }))).toBe('Välj alla som stämmer.')
  const chosen = screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)
  expect(chosen.map(({ name, value }) => [name, value])).toEqual([
    ['asp', 'k'],
    ['asp', 'annat'],
  ])
  expect(screen.getByRole('checkbox', { name: 'Vet ej' }).dataset.exclusive).toBe('')
})

test('the text of an option belongs to that option', () => {
  const screen = show(
    <ChoiceGroup language="sv" kind="multi" id="asp" legend="Vilka?" options={options} chosen={['annat']} />,
  )
  const text = screen.getByLabelText<HTMLInputElement>('Vad?')
  expect([text.name, text.value]).toEqual(['aspekter.annat.text', 'Spårbarhet'])
  expect(document.getElementById(text.dataset.otherOf ?? '')).toBe(screen.getByRole('checkbox', { name: 'Annat' }))
})
