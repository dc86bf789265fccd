import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportFormats } from '../../picture/documents/write-report.ts'
import { exampleFrozen } from '../../testing/example-frozen.ts'
import { canonicalJson } from '../rules/frozen/canonical-json.ts'
import { type FrozenReport, hashData, writeFrozen } from '../rules/frozen/frozen-report.ts'
import { rebuildFrozen } from './rebuild-frozen.ts'

let folder: string
let frozen: FrozenReport
const save = async (name: string, content: string | Uint8Array) => {
  const file = join(folder, name)
  await writeFile(file, content)
  return file
}
const changed = (more: Partial<FrozenReport>) => save('changed.json', writeFrozen({ ...frozen, ...more }))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-frozen-'))
  frozen = await exampleFrozen([
    { id: 'b1', kind: 'heading', level: 1, text: 'Läget' },
    { id: 'b2', kind: 'text', text: 'Det gör **{systematiskt.ja}**, se [lagen](https://example.org).' },
    { id: 'b3', kind: 'question', question: 'policy', shows: ['figure', 'chart', 'table'], breakdowns: ['population'] },
    { id: 'b4', kind: 'participation' },
  ])
})

describe('a frozen report made again from its file', () => {
  it('is byte for byte what was frozen, in every format', async () => {
    const file = await save('report.json', writeFrozen(frozen))
    for (const format of reportFormats) {
      const rebuilt = await rebuildFrozen(file, format)
      expect(rebuilt, format).toMatchObject({ ok: true, value: { same: true } })
    }
  })

  it('says that it is another, and what has changed, and ends with a code of its own', async () => {
    const file = await changed({
      files: { ...frozen.files, html: '0'.repeat(64) },
      program: { version: '0.0.1', revision: 'abc' },
      renderers: { ...frozen.renderers, docx: '1.0.0' },
    })
    const rebuilt = await rebuildFrozen(file, 'html')
    if (!rebuilt.ok) throw new Error('It could not be read')
    const said = rebuilt.value.said.map(({ sv }) => sv).join('\n')
    expect(rebuilt.value.same).toBe(false)
    expect(said).toContain('inte byte för byte')
    expect(said).toContain('0.0.1 (abc)')
    expect(said).toContain('docx var version 1.0.0')
  })

  it('refuses a file that is not what was frozen, and says why', async () => {
    const said = async (file: string) => {
      const rebuilt = await rebuildFrozen(file, 'html')
      return rebuilt.ok ? 'ok' : rebuilt.faults.map(({ message }) => message.sv).join('\n')
    }
    const national = {
      ...frozen.data.national,
      participation: { ...frozen.data.national.participation, complete: 289 },
    }
    expect(await said(await changed({ data: { ...frozen.data, national } }))).toContain('kontrollsumman stämmer inte')
    expect(await said(await changed({ facts: { ...frozen.facts, synthetic: false } }))).toContain('kontrollsumman')
    expect(await said(await changed({ questionnaire: 'id: [' }))).not.toBe('ok')
    expect(await said(await save('a.json', '{"format":"x"}'))).toContain('format har fel form')
    expect(await said(await save('b.json', new Uint8Array([0xff, 0xfe, 0])))).toContain('inte JSON')
    expect(await said(join(folder, 'finns-inte.json'))).toContain('finns')
    const broken = { national: { participation: {}, questions: [] }, breakdowns: [] } as unknown as FrozenReport['data']
    const dataSha256 = hashData({ ...frozen, data: broken })
    expect(await said(await changed({ data: broken, dataSha256 }))).not.toBe('')
  })
})

describe('the checksum of the data', () => {
  it('is the same whatever order the keys have come in, and another for another value', () => {
    const shuffled = JSON.parse(canonicalJson({ facts: frozen.facts, data: frozen.data }))
    expect(hashData({ ...frozen, ...shuffled })).toBe(frozen.dataSha256)
    expect(hashData({ ...frozen, facts: { ...frozen.facts, date: '2026-11-25' } })).toBe(frozen.dataSha256)
    expect(hashData({ ...frozen, facts: { ...frozen.facts, closesOn: '2015-07-01' } })).not.toBe(frozen.dataSha256)
    expect(canonicalJson({ b: 1, a: [true, null, 'x"'], c: undefined })).toBe('{"a":[true,null,"x\\""],"b":1}')
  })
})
