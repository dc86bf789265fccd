// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest'
import { ChoiceGroup } from '../ChoiceGroup.tsx'
import { show } from '../testing/show.ts'
import { startChoices } from './choices.ts'

beforeAll(() => startChoices(document))

function question(chosen: readonly string[]) {
  const other = { label: 'Vad?', name: 'asp.annat.text' }
  const options = [
    { value: 'k', label: 'Konfidentialitet' },
    { value: 'annat', label: 'Annat', other },
    { value: 'vet_ej', label: 'Vet ej', exclusive: true },
  ]
  const screen = show(
    <ChoiceGroup language="sv" kind="multi" id="asp" legend="Vilka?" options={options} chosen={chosen} />,
  )
  return {
    click: (name: string) => screen.getByRole('checkbox', { name }).click(),
    type: (text: string) => {
      const field = screen.getByLabelText<HTMLInputElement>('Vad?')
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
    chosen: () =>
      screen.getAllByRole<HTMLInputElement>('checkbox').flatMap(({ checked, value }) => (checked ? [value] : [])),
  }
}

test('an exclusive option takes the others away', () => {
  const { click, chosen } = question(['k', 'annat'])
  click('Vet ej')
  expect(chosen()).toEqual(['vet_ej'])
})

test('another option takes the exclusive one away', () => {
  const { click, chosen } = question(['vet_ej'])
  click('Konfidentialitet')
  expect(chosen()).toEqual(['k'])
})

test('options that go together stay together', () => {
  const { click, chosen } = question(['k'])
  click('Annat')
  expect(chosen()).toEqual(['k', 'annat'])
})

test('typing in the text of an option chooses it, and takes the exclusive one away', () => {
  const { type, chosen } = question(['vet_ej'])
  type('Spårbarhet')
  expect(chosen()).toEqual(['annat'])
})
