import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { analysisCommands } from './commands.ts'

const survey = 'reference/enkat-2015'
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breakdown-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
  process.exitCode = undefined
  vi.restoreAllMocks()
})

async function run(words: readonly string[], frame = `${survey}/frame.csv`) {
  const errors: string[] = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    errors.push(line)
  })
  const program = new Command('lagesbild')
  analysisCommands(program, 'sv')
  const files = ['--questionnaire', `${survey}/questionnaire.yaml`, '--responses', `${survey}/responses.csv`]
  await program.parseAsync(['tabulate', ...files, '--frame', frame, ...words], { from: 'user' })
  return errors
}

test.each(['json', 'csv', 'xlsx', 'table'])('two at once with weights can be written as %s', async (format) => {
  const out = join(folder, 'out')
  expect(await run(['--by', 'population,policy', '--weight', 'county', '--format', format, '--out', out])).toEqual([])
  const content = await readFile(out)
  expect(content.length).toBeGreaterThan(1000)
  if (format !== 'xlsx') expect(String(content)).toMatch(/under-8000,ja|Under 8\u00a0000 invånare, Ja/)
})

test.each([
  ['county,population,group', 'högst två'],
  ['county,county', 'två gånger'],
  ['metodstod', 'flera grupper'],
  ['county,nope', 'nope'],
])('what cannot be broken down by is said: %s', async (by, said) => {
  const errors = await run(['--by', by])
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatch(/^--by /)
  expect(errors[0]).toContain(said)
})

test('a weight that some in the frame lack is said, with how many', async () => {
  const rows = (await readFile(`${survey}/frame.csv`, 'utf8')).trim().split('\n')
  const holed = rows.map((row, index) => (index === 1 || index === 2 ? row.replace(/,[^,]*$/, ',') : row))
  const frame = join(folder, 'frame.csv')
  await writeFile(frame, `${holed.join('\n')}\n`)
  const errors = await run(['--weight', 'group'], frame)
  expect(errors[0]).toMatch(/^--weight .*2 i ramen saknar värde/)
})
