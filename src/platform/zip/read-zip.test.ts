import { expect, test } from 'vitest'
import { readZip, writeZip } from './index.ts'

const made = new Date('2027-01-01T00:00:00Z')

test('reads what was written, and nothing that holds more in all than is allowed', async () => {
  const zip = await writeZip({ 'a.txt': 'å'.repeat(50), 'b.txt': new Uint8Array(100) }, made)
  const files = readZip(zip, 200)
  if (typeof files === 'string') throw new Error(files)
  expect([...files].map(([name, { length }]) => [name, length])).toEqual([
    ['a.txt', 100],
    ['b.txt', 100],
  ])
  expect(readZip(zip, 199)).toBe('too-large')
})

test('makes no more of a file than it says that it holds', async () => {
  const zip = await writeZip({ 'a.txt': new Uint8Array(1_000_000) }, made)
  // In the list at the end, where a reader looks
  const entry = Buffer.from(zip).lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  new DataView(zip.buffer, zip.byteOffset).setUint32(entry + 24, 10, true)
  const files = readZip(zip, 1000)
  expect(typeof files === 'string' ? 0 : (files.get('a.txt')?.length ?? 0)).toBeLessThanOrEqual(10)
})
