import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { writeDocx, writeHtml, writePdf } from './index.ts'
import { exampleDocument } from './testing/example.ts'

const run = promisify(execFile)

/** The hashes that another process prints, in a time zone of its own and with its clock moved by so many days. */
async function hashesElsewhere(timeZone: string, days: number): Promise<string> {
  const moved = `const Real = Date; globalThis.Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(Real.now() + ${days} * 864e5) : super(...given) }
    static now() { return Real.now() + ${days} * 864e5 }
  }`
  const clock = `data:text/javascript,${encodeURIComponent(moved)}`
  const script = join(import.meta.dirname, 'testing/print-hashes.ts')
  const { stdout } = await run(process.execPath, ['--import', clock, script], {
    env: { ...process.env, TZ: timeZone, NODE_OPTIONS: '' },
  })
  return stdout.trim()
}

it('writes the same bytes in every format, whatever the process, its time zone and its clock', async () => {
  const model = exampleDocument('Samma')
  const here = [await writePdf(model), await writeDocx(model), writeHtml(model)].map((file) =>
    createHash('sha256').update(file).digest('hex'),
  )
  expect(await hashesElsewhere('America/New_York', 400)).toBe(here.join(' '))
  expect(await hashesElsewhere('Pacific/Kiritimati', -9)).toBe(here.join(' '))
})

it('dates a DOCX by its document, and keeps its bookmarks, its pictures and its links apart', async () => {
  const files = unzipSync(await writeDocx(exampleDocument('Del')))
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  expect(part('docProps/core.xml').match(/2026-11-24T00:00:00Z/g)).toHaveLength(2)
  const body = part('word/document.xml')
  const bookmarks = Array.from(body.matchAll(/<w:bookmarkStart[^>]* w:id="(\d+)"/g), ([, id]) => id)
  expect(bookmarks).toEqual(['1', '2', '3'])
  expect(Array.from(body.matchAll(/<w:bookmarkEnd[^>]* w:id="(\d+)"/g), ([, id]) => id)).toEqual(bookmarks)
  expect(body).toContain('<w:hyperlink w:history="1" r:id="link1">')
  expect(part('word/_rels/document.xml.rels')).toMatch(/Id="link1"[^>]*Target="https:\/\/example\.org\//)
})
