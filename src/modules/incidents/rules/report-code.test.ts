import { expect, test } from 'vitest'
import { hashReportCode, makePageKey, makeReportCode } from './report-code.ts'

test('a code is found again however it is written', () => {
  const { code, sha256 } = makeReportCode()
  expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)
  for (const written of [code, code.toUpperCase(), code.replaceAll('-', ' '), ` ${code.replaceAll('-', '')} `]) {
    expect(hashReportCode(written)).toBe(sha256)
  }
  expect(hashReportCode(`${code}x`)).not.toBe(sha256)
})

test('whatever is written has a hash, and no two codes are alike', () => {
  for (const written of ['', '\u0000', '𝕏'.repeat(5000), '<script>']) {
    expect(hashReportCode(written)).toMatch(/^[0-9a-f]{64}$/)
  }
  expect(new Set(Array.from({ length: 500 }, () => makeReportCode().sha256)).size).toBe(500)
  expect(makePageKey()).toMatch(/^[a-z2-9]{12}$/)
})
