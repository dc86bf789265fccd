// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TextArea } from '../TextArea.tsx'
import { describedBy, show } from '../testing/show.ts'
import { startTypedCheck } from './typed-check.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function field(error?: string) {
  const screen = show(
    <div data-typed={JSON.stringify({ right: 'ja' })}>
      <TextArea language="sv" id="villkor" label="Villkor" hint="Skriv" error={error} />
      <div role="status" id="besked" />
    </div>,
  )
  const check = vi.fn((text: string, known: unknown) =>
    text === (known as { right: string }).right
      ? { ok: true, lines: ['Det stämmer.'] }
      : { ok: false, lines: ['Fel ett.', 'Fel två.'] },
  )
  startTypedCheck(check, document)
  const area = screen.getByRole<HTMLTextAreaElement>('textbox')
  const type = (text: string) => {
    area.value = text
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return { area, type, check, status: screen.getByRole('status') }
}

test('says everything that is wrong once there is a pause, beside the field and as what describes it', () => {
  const { area, type, check, status } = field()
  for (const text of ['n', 'ne', 'nej']) type(text)
  expect([check.mock.calls.length, status.textContent]).toEqual([0, ''])
  vi.runAllTimers()
  expect(check.mock.calls.map(([text]) => text)).toEqual(['nej'])
  expect(status.textContent).toBe('Fel ett.Fel två.')
  expect(area.getAttribute('aria-invalid')).toBe('true')
  expect(describedBy(area)).toBe('Skriv Fel ett.Fel två.')
})

test('says what it means once it is right, and what the server said of an earlier text is gone', () => {
  const { area, type, status } = field('Fel från servern.')
  expect(describedBy(area)).toContain('Fel från servern.')
  type('ja')
  vi.runAllTimers()
  expect(status.textContent).toBe('Det stämmer.')
  expect(area.hasAttribute('aria-invalid')).toBe(false)
  expect(describedBy(area)).toBe('Skriv Det stämmer.')
})
