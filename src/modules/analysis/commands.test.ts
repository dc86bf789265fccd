import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Language } from '../../platform/i18n/index.ts'
import { analysisCommands } from './commands.ts'
import type { Result } from './rules/result.ts'

const survey = 'reference/enkat-2015'
const reference = ['--questionnaire', `${survey}/questionnaire.yaml`, '--responses', `${survey}/responses.csv`]
const frame = ['--frame', `${survey}/frame.csv`]

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tabulate-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
  process.exitCode = undefined
  vi.restoreAllMocks()
})

/** Runs `tabulate` and gives what it wrote to standard error and its exit code. */
async function run(words: readonly string[], language: Language = 'sv') {
  const errors: string[] = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    errors.push(line)
  })
  const program = new Command('lagesbild')
  analysisCommands(program, language)
  await program.parseAsync(['tabulate', ...words], { from: 'user' })
  return { errors, code: process.exitCode ?? 0 }
}

async function runInto(name: string, words: readonly string[], language: Language = 'sv'): Promise<Buffer> {
  const out = join(folder, name)
  const { errors, code } = await run([...reference, ...words, '--out', out], language)
  expect([errors, code]).toEqual([[], 0])
  return readFile(out)
}

describe('formats', () => {
  test('json holds the published figures of 2015', async () => {
    const result: Result = JSON.parse(String(await runInto('r.json', frame)))
    expect(result.participation).toMatchObject({ population: 290, complete: 228, partial: 27, none: 35 })
    const [no] =
      result.questions.find(({ id }) => id === 'systematiskt')?.options?.filter(({ id }) => id === 'nej') ?? []
    expect(no).toMatchObject({ count: 170, percent: '71\u00a0%' })
    expect(Math.round((no?.interval?.low ?? 0) * 290)).toBe(197)
    expect(Math.round((no?.interval?.high ?? 0) * 290)).toBe(211)
  })

  test('--round decides the decimals, and English its point', async () => {
    const result: Result = JSON.parse(String(await runInto('r.json', [...frame, '--round', '1'], 'en')))
    expect(result.questions[0]?.options?.[1]?.percent).toBe('70.5%')
  })

  test('table says bases in words and counts with their base', async () => {
    const table = String(await runInto('t.txt', [...frame, '--format', 'table']))
    expect(table).toContain('170 av 241')
    expect(table).toContain('Ställd till dem som svarat Ja på')
    expect(table).toMatch(/67,9–72,8\u00a0%/)
  })

  test('csv has a line for every option and group, and marks what is hidden', async () => {
    const csv = String(await runInto('r.csv', [...frame, '--format', 'csv', '--by', 'population']))
    const [head = '', ...lines] = csv.trim().split('\n')
    expect(head.split(',').slice(0, 4)).toEqual(['question', 'question_text', 'type', 'base'])
    expect(lines.filter((line) => line.startsWith('systematiskt,'))).toHaveLength(2 * (1 + 5))
    expect(lines.some((line) => line.includes('small-base'))).toBe(true)
  })

  test('xlsx is a workbook', async () => {
    const bytes = await runInto('r.xlsx', [
      ...frame,
      '--format',
      'xlsx',
      '--by',
      'population',
      '--weight',
      'population',
    ])
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
  })

  test('without a frame it says what is unknown', async () => {
    const table = String(await runInto('t.txt', ['--format', 'table'], 'en'))
    expect(table).toContain('No frame was given')
    expect(table).not.toContain('No assumption')
  })
})

describe('faults', () => {
  test('every wrong option is named with what it should be, and nothing is written', async () => {
    const out = join(folder, 'r.json')
    const wrong = ['--round', '4', '--format', 'pdf', '--by', 'nope', '--weight', 'foo', '--out', out]
    const { errors, code } = await run([...reference, ...frame, ...wrong])
    expect(code).toBe(2)
    expect(errors.map((line) => line.split(' ')[0])).toEqual(['--round', '--format', '--by', '--weight'])
    expect(errors[0]).toContain('0, 1, 2 eller 3')
    expect(await readdir(folder)).toEqual([])
  })

  test('faults of all the files are listed with their place, and the old file stays', async () => {
    const out = join(folder, 'r.json')
    const responses = join(folder, 'bad.csv')
    await writeFile(out, 'old')
    await writeFile(responses, 'respondent,status,systematiskt\n0114,complete,kanske\n0114,complete,ja\n9999,klar,ja\n')
    const words = ['--questionnaire', `${survey}/questionnaire.yaml`, '--responses', responses, ...frame, '--out', out]
    const { errors, code } = await run(words)
    expect(code).toBe(2)
    expect(errors.map((line) => line.slice(responses.length).split(':')[1])).toEqual(['2', '3', '4', '4'])
    expect(await readFile(out, 'utf8')).toBe('old')
  })

  test('files that are missing or folders are told, each of them', async () => {
    const words = ['--questionnaire', join(folder, 'no.yaml'), '--responses', 'no.csv', '--frame', folder]
    const { errors, code } = await run(words, 'en')
    expect(code).toBe(2)
    expect(errors[0]).toContain('The file does not exist')
    expect(errors[1]).toContain('folder')
  })

  test('a folder that cannot be written to is told', async () => {
    const { errors, code } = await run([...reference, '--out', join(folder, 'missing', 'r.json')])
    expect(code).toBe(2)
    expect(errors[0]).toContain('går inte att skriva')
  })

  test('a workbook needs a file', async () => {
    const { errors } = await run([...reference, '--format', 'xlsx'])
    expect(errors[0]).toMatch(/^--out saknas/)
  })
})
