import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { readQuestionnaire } from '../modules/survey/index.ts'
import type { Language } from '../platform/i18n/index.ts'
import { importCommand } from './import-command.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
  process.exitCode = undefined
  vi.restoreAllMocks()
})

/** A form of these questions. */
function makeForm(...questions: string[][]): Promise<Buffer> {
  return writeXlsx([{ sheet: 'survey', data: [['type', 'name', 'label', 'required'], ...questions] }]).toBuffer()
}

/** Runs `import` and gives what it said and its exit code. */
async function run(words: readonly string[], language: Language = 'sv') {
  const said: string[] = []
  const errors: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line))
  const program = new Command('lagesbild')
  importCommand(program, language)
  await program.parseAsync(['import', ...words], { from: 'user' })
  return { said, errors, code: process.exitCode ?? 0 }
}

test('writes a questionnaire that the other commands read, and says what was lost', async () => {
  const [form, out] = [join(folder, 'form.xlsx'), join(folder, 'q.yaml')]
  await writeFile(form, await makeForm(['text', 'q', 'Vad?', 'yes']))
  expect(await run(['--xlsform', form, '--out', out])).toEqual({
    said: [`Skrev ${out}: 1 fråga i 1 avsnitt.`],
    errors: ['Obs! survey!D2: required har ingen motsvarighet här och är inte med.'],
    code: 0,
  })
  expect(readQuestionnaire(await readFile(out), out).ok).toBe(true)
})

test('tells every fault with file, row, column and cell, in the language asked for, and leaves what there was', async () => {
  const [form, out] = [join(folder, 'form.xlsx'), join(folder, 'q.yaml')]
  await writeFile(form, await makeForm(['geopoint', 'q', 'Vad?'], ['audio', 'r', 'Vad?']))
  await writeFile(out, 'what there was')
  const { errors, code } = await run(['--xlsform', form, '--out', out], 'en')
  expect(code).toBe(2)
  expect(errors).toEqual([
    expect.stringMatching(`^${form}:2:1 survey!A2: The type geopoint`),
    expect.stringMatching(`^${form}:3:1 survey!A3: The type audio`),
  ])
  expect(await readFile(out, 'utf8')).toBe('what there was')
  expect((await readdir(folder)).sort()).toEqual(['form.xlsx', 'q.yaml'])
})

test('takes no file into memory that is larger than a questionnaire, and writes into no folder that there is not', async () => {
  const huge = join(folder, 'huge.xlsx')
  await writeFile(huge, 'PK')
  await truncate(huge, 4_000_000_000)
  expect(await run(['--xlsform', huge, '--out', join(folder, 'q.yaml')], 'en')).toMatchObject({
    errors: [expect.stringContaining('larger than 10 megabytes')],
    code: 2,
  })
  const form = join(folder, 'form.xlsx')
  await writeFile(form, await makeForm(['text', 'q', 'Vad?']))
  expect(await run(['--xlsform', form, '--out', join(folder, 'none', 'q.yaml')], 'en')).toMatchObject({
    errors: [expect.stringContaining('cannot be written')],
    code: 2,
  })
})
