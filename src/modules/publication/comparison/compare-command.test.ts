import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compareCommand } from './compare-command.ts'

const reference = fileURLToPath(new URL('../../../../reference/enkat-2015/', import.meta.url))
const files = {
  questionnaire: join(reference, 'questionnaire.yaml'),
  responses: join(reference, 'responses.csv'),
  frame: join(reference, 'frame.csv'),
  published: join(reference, 'published.json'),
}

let folder: string
let errors: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'))
  errors = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => errors.push(line))
  process.exitCode = undefined
})

afterEach(async () => {
  vi.restoreAllMocks()
  process.exitCode = undefined
  await rm(folder, { recursive: true })
})

async function run(given: Record<string, string>): Promise<void> {
  const program = new Command('lagesbild')
  compareCommand(program, 'en')
  const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
  await program.parseAsync(['compare', ...words], { from: 'user' })
}

describe('lagesbild compare', () => {
  it('writes the comparison that lies beside the published figures of 2015', async () => {
    const out = join(folder, 'comparison.csv')
    await run({ ...files, format: 'csv', out })
    expect(await readFile(out, 'utf8')).toBe(await readFile(join(reference, 'comparison.csv'), 'utf8'))
    expect(await readdir(folder)).toEqual(['comparison.csv'])
    expect(process.exitCode).toBeUndefined()
  })

  it('says participation cannot be compared without a frame', async () => {
    const out = join(folder, 'comparison.json')
    const { frame: _, ...rest } = files
    await run({ ...rest, format: 'json', out })
    const comparison = JSON.parse(await readFile(out, 'utf8'))
    expect(comparison.totals['not-comparable']).toBe(3)
    expect(comparison.figures).toHaveLength(comparison.total)
  })

  it('lists the faults of all files and writes nothing', async () => {
    const published = join(folder, 'published.json')
    const responses = join(folder, 'responses.csv')
    await writeFile(published, '{"participation": [], "figures": [{"question": "policy"}]}')
    await writeFile(responses, 'respondent,status,policy\n0114,complete,kanske\n')
    const out = join(folder, 'out.csv')
    await run({ ...files, published, responses, frame: join(folder, 'gone.csv'), out })
    expect(process.exitCode).toBe(2)
    expect(errors.map((line) => line.slice(folder.length + 1).split(' ')[0])).toEqual([
      'gone.csv:0:0',
      'responses.csv:2:3',
      'published.json:1:35',
    ])
    expect(await readdir(folder)).toEqual(['published.json', 'responses.csv'])
  })

  it('leaves no half-written file where it cannot write', async () => {
    const out = join(folder, 'taken')
    await mkdir(out)
    await run({ ...files, out })
    expect(process.exitCode).toBe(2)
    expect(errors).toEqual([expect.stringContaining(`${out}:0:0 The file cannot be written.`)])
    expect(await readdir(folder)).toEqual(['taken'])
  })
})
