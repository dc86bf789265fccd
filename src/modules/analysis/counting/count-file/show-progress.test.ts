import { expect, test } from 'vitest'
import { showProgress } from './show-progress.ts'

const size = 100_000_000

function shown(asked: boolean, isTTY: boolean, parts: readonly number[], of = size): string[] {
  const written: string[] = []
  const { show, end } = showProgress({ isTTY, write: (text) => written.push(text) }, 'sv', asked)
  for (const part of parts) show({ bytes: part * of, size: of, responses: Math.round(part * 1_000_000) })
  end()
  return written
}

test('a terminal has one line, which is gone when all is counted', () => {
  const written = shown(false, true, [0.5, 1])
  expect(written[0]).toBe('\r\u001b[K50\u00a0% räknat, 500\u00a0000 svar')
  expect(written.at(-1)).toBe('\r\u001b[K')
})

test('a terminal is told nothing of a file that is counted at once', () => {
  expect(shown(false, true, [0.5, 1], 100_000)).toEqual([])
})

test('elsewhere nothing is told, or when it is asked for a line for every tenth part', () => {
  const parts = Array.from({ length: 100 }, (_, index) => (index + 1) / 100)
  expect(shown(false, false, parts)).toEqual([])
  const written = shown(true, false, parts)
  expect(written).toHaveLength(10)
  expect(written[9]).toBe('100\u00a0% räknat, 1\u00a0000\u00a0000 svar\n')
})

test('a pipe, whose size nobody knows, is counted in silence', () => {
  const written: string[] = []
  const { show } = showProgress({ write: (text) => written.push(text) }, 'sv', true)
  show({ bytes: 10, size: 0, responses: 1 })
  expect(written).toEqual([])
})
