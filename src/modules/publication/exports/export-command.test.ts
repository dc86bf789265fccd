import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { everyKind, manyInFrame, manyResponses } from '../testing/example-survey.ts'
import { exportCommand } from './export-command.ts'
import { checkCodebook } from './formats/testing/check-codebook.ts'
import { readInPspp } from './formats/testing/read-in-pspp.ts'

let folder: string
let errors: string[]
let said: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-export-'))
  await writeFile(join(folder, 'q.yaml'), everyKind)
  await writeFile(join(folder, 'r.csv'), manyResponses())
  await writeFile(join(folder, 'f.csv'), manyInFrame(40))
  errors = []
  said = []
  vi.spyOn(console, 'error').mockImplementation((line) => errors.push(String(line)))
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(String(line)))
})

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})

async function run(format: string, out: string, ...more: string[]): Promise<void> {
  const program = new Command().exitOverride()
  exportCommand(program, 'sv')
  const inputs = ['--questionnaire', 'q.yaml', '--responses', 'r.csv', '--frame', 'f.csv']
  const files = inputs.map((word) => (word.startsWith('--') ? word : join(folder, word)))
  const given = ['--format', format, '--out', join(folder, out), ...more]
  await program.parseAsync(['node', 'lagesbild', 'export', ...files, ...given])
}

const contentOf = (name: string) => readFile(join(folder, name), 'utf8')

describe('lagesbild export', () => {
  it('writes each format to the file that is named, and nothing else', async () => {
    for (const [format, out] of [
      ['csv', 'a.csv'],
      ['xlsx', 'a.xlsx'],
      ['sav', 'a.sav'],
      ['ddi', 'a.xml'],
      ['jsonstat', 'a.json'],
    ] as const)
      await run(format, out)
    expect((await readdir(folder)).sort()).toEqual([
      'a.csv',
      'a.json',
      'a.sav',
      'a.xlsx',
      'a.xml',
      'f.csv',
      'q.yaml',
      'r.csv',
    ])
    expect(await contentOf('a.csv')).toMatch(/^respondent,status,/)
    expect((await contentOf('a.csv')).trim().split('\n')).toHaveLength(41)
    expect((await readFile(join(folder, 'a.xlsx'))).subarray(0, 2).toString()).toBe('PK')
    expect((await readInPspp(await readFile(join(folder, 'a.sav')))).rows).toHaveLength(40)
    expect(checkCodebook(await contentOf('a.xml'))).toEqual([])
    expect(JSON.parse(await contentOf('a.json')).class).toBe('collection')
    expect([...errors, ...said]).toEqual([])
  })

  it('writes the CSV that a script in R reads beside it, and says so', async () => {
    await run('r', 'analys.R')
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['analys.R', 'analys.csv']))
    expect(await contentOf('analys.R')).toContain('csv <- "analys.csv"')
    expect(said).toEqual([`Skrev ${join(folder, 'analys.R')}, som läser analys.csv i samma mapp.`])
  })

  it('never writes over a file that it reads', async () => {
    const before = await contentOf('r.csv')
    await run('r', 'r.R')
    expect(errors).toEqual([
      `--out skulle skriva över ${join(folder, 'r.csv')}, som är en av filerna att läsa. Välj ett annat namn.`,
    ])
    expect(process.exitCode).toBe(2)
    expect(await contentOf('r.csv')).toBe(before)
    expect(await readdir(folder)).not.toContain('r.R')
    const notAsked = join(folder, 'not-asked.csv')
    await writeFile(notAsked, 'respondent,question\n')
    await run('csv', 'not-asked.csv', '--not-asked', notAsked)
    expect(errors.at(-1)).toContain(`skulle skriva över ${notAsked}`)
    expect(await contentOf('not-asked.csv')).toBe('respondent,question\n')
  })

  it('names everything that is wrong at once, and writes nothing', async () => {
    await run('csv', 'a.csv', '--by', 'lan', '--weight', 'finns,')
    expect(errors.map((line) => line.split(' ')[0])).toEqual(['--weight', '--weight', '--by', '--by'])
    expect(process.exitCode).toBe(2)
    expect(await readdir(folder)).not.toContain('a.csv')
  })

  it('refuses a format that it does not know', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await expect(run('dta', 'a.dta')).rejects.toMatchObject({ code: 'commander.invalidArgument' })
  })

  it('says it in one line when the file cannot be written', async () => {
    await run('csv', 'finns/inte/a.csv')
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain('Filen går inte att skriva.')
  })
})
