import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { everyKind, manyInFrame, manyResponses } from '../testing/example-survey.ts'
import { reportCommand } from './report-command.ts'

let folder: string
let said: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-report-'))
  await writeFile(join(folder, 'q.yaml'), everyKind)
  await writeFile(join(folder, 'r.csv'), manyResponses())
  await writeFile(join(folder, 'f.csv'), manyInFrame(40))
  said = []
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(String(line)))
})

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})

async function run(out: string, responses = 'r.csv', ...more: string[]): Promise<void> {
  const program = new Command()
  reportCommand(program, 'sv')
  const files = [
    '--questionnaire',
    join(folder, 'q.yaml'),
    '--responses',
    join(folder, responses),
    '--frame',
    join(folder, 'f.csv'),
  ]
  await program.parseAsync(['node', 'lagesbild', 'report', ...files, '--out', join(folder, out), ...more])
}

describe('lagesbild report', () => {
  it('writes the format that the ending says, and leaves nothing else behind', async () => {
    await run('a.pdf')
    await run('b.docx')
    await run('c.HTML')
    expect((await readdir(folder)).sort()).toEqual(['a.pdf', 'b.docx', 'c.HTML', 'f.csv', 'q.yaml', 'r.csv'])
    expect((await readFile(join(folder, 'a.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await readFile(join(folder, 'b.docx'))).subarray(0, 2).toString()).toBe('PK')
    expect((await readFile(join(folder, 'c.HTML'))).toString()).toContain(
      '24 av 30 kommuner (80\u00a0%) arbetar med det.',
    )
    expect(said).toEqual([])
  })

  it('names a wrong ending with what it should be, and writes nothing', async () => {
    await run('a.odt')
    expect(said).toEqual([
      `${join(folder, 'a.odt')}:0:0 Filens namn ska sluta på .pdf, .docx eller .html. Ändelsen bestämmer formatet.`,
    ])
    expect(process.exitCode).toBe(2)
    expect(await readdir(folder)).not.toContain('a.odt')
  })

  it('lists every fault of the files by file, line and column, and keeps an older report', async () => {
    await writeFile(join(folder, 'a.html'), 'older')
    await writeFile(join(folder, 'bad.csv'), 'respondent,status,yes\n1,complete,kanske\n99,complete,ja\n')
    await run('a.html', 'bad.csv', '--date', '2026-02-30')
    expect(said.filter((line) => line.includes('bad.csv:2:') || line.includes('bad.csv:3:'))).toHaveLength(2)
    expect(said.some((line) => line.startsWith('--date Skriv datum'))).toBe(true)
    expect(process.exitCode).toBe(2)
    expect((await readFile(join(folder, 'a.html'))).toString()).toBe('older')
  })

  it('says it in one line when the file cannot be written', async () => {
    await writeFile(join(folder, 'plain'), '')
    await run('plain/a.html')
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('Filen går inte att skriva.')
    expect(process.exitCode).toBe(2)
  })
})
