// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Fault } from '../../../platform/tables/fault.ts'
import { show } from '../../../ui/testing/show.ts'
import { SourceFaults } from './SourceFaults.tsx'

const fault = (line: number, column: number, sv: string): Fault => ({
  file: 'f',
  line,
  column,
  message: { sv, en: sv },
})
const itemsOf = (faults: readonly Fault[], text?: string) => {
  const field = text === undefined ? {} : { field: { id: 'rutan', text } }
  const screen = show(<SourceFaults language="sv" faults={faults} {...field} />)
  return screen.getAllByRole('listitem')
}

test('says where each stands, of the file as a whole nothing but what is wrong', () => {
  const words = itemsOf([fault(0, 0, 'För lång.'), fault(3, 5, 'Fel ord.')]).map((item) => item.textContent)
  expect(words).toEqual(['För lång.', 'Rad 3, tecken 5: Fel ord.'])
})

test('leads to the line in the field, and shows it', () => {
  const [whole, second] = itemsOf([fault(0, 0, 'För lång.'), fault(2, 1, 'Fel ord.')], 'id: a\r\n  typ: b\r\n')
  expect(whole?.querySelector('a, code')).toBeNull()
  const link = second?.querySelector('a')
  expect([link?.getAttribute('href'), link?.dataset.line]).toEqual(['#rutan', '2'])
  expect(second?.querySelector('code')?.textContent).toBe('typ: b')
})

test('says that there are more than are shown', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => fault(index + 1, 1, 'Fel.'))
  expect(itemsOf(many(100))).toHaveLength(100)
  expect(itemsOf(many(101)).at(-1)?.textContent).toBe('Det finns fler fel. Rätta de här först.')
})
