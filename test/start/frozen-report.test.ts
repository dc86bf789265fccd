import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type FrozenReport,
  sha256,
  writeFrozen,
} from '../../src/modules/publication/reports/rules/frozen/frozen-report.ts'
import { exampleFrozen } from '../../src/modules/publication/testing/example-frozen.ts'
import { lagesbild, temporaryFolder } from './server.ts'

let folder: string
let remove: () => Promise<void>
let frozen: FrozenReport
beforeAll(async () => {
  ;({ folder, remove } = await temporaryFolder())
  frozen = await exampleFrozen([
    { id: 'b1', kind: 'heading', level: 1, text: 'Läget' },
    { id: 'b2', kind: 'text', text: 'Det gör **{systematiskt.ja}**, se [lagen](https://example.org).' },
    { id: 'b3', kind: 'question', question: 'policy', shows: ['figure', 'chart', 'table'], breakdowns: ['population'] },
    { id: 'b4', kind: 'participation' },
  ])
})
afterAll(() => remove())

const save = async (name: string, report: FrozenReport) => {
  const file = join(folder, name)
  await writeFile(file, writeFrozen(report))
  return file
}

test.each(['pdf', 'docx', 'html'] as const)(
  'the program makes a frozen report again as %s, byte for byte, without a database and in another time zone',
  async (format) => {
    const file = await save('report.json', frozen)
    const out = join(folder, `report.${format}`)
    const settings = { TZ: 'Pacific/Kiritimati', DATABASE_URL: 'postgres://nobody@localhost:1/none' }
    const { code, stderr } = await lagesbild(['report', '--frozen', file, '--out', out], settings).ended
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('byte för byte den som frystes') })
    expect(sha256(await readFile(out))).toBe(frozen.files[format])
  },
)

test('it says when the file is another than was frozen, and by its exit code', async () => {
  const file = await save('other.json', { ...frozen, files: { ...frozen.files, html: '0'.repeat(64) } })
  const args = ['report', '--frozen', file, '--out', join(folder, 'other.html'), '--lang', 'en']
  const { code, stderr } = await lagesbild(args).ended
  expect(code).toBe(1)
  expect(stderr).toContain('not byte for byte the one that was frozen')
})

test('it says what to give it when it is given nothing', async () => {
  const { code, stderr } = await lagesbild(['report', '--out', join(folder, 'a.pdf')]).ended
  expect(code).toBe(2)
  expect(stderr).toContain('--frozen')
})
