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

/** The frame of 2015 with two columns of its own, made of whether the municipality took part and its place in the file. */
async function frameOf(name: string, values: (takesPart: boolean, index: number) => readonly [string, string]) {
  const ids = (text: string) =>
    text
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(/[,;]/)[0] ?? '')
  const took = new Set(ids(await readFile(`${survey}/responses.csv`, 'utf8')))
  const rows = ids(await readFile(`${survey}/frame.csv`, 'utf8')).map(
    (id, index) => `${id},${values(took.has(id), index).join(',')}`,
  )
  const file = join(folder, name)
  await writeFile(file, `respondent,first,second\n${rows.join('\n')}\n`)
  return file
}

test('a stratum where nobody took part is put together with another, and that is told', async () => {
  const frame = await frameOf('silent.csv', (takesPart, index) => [takesPart ? `s${index % 2}` : 'silent', 'all'])
  const out = join(folder, 'out.json')
  expect(await run(['--weight', 'first', '--out', out], frame)).toEqual([])
  const { weights } = JSON.parse(await readFile(out, 'utf8'))
  expect(weights.merged.join()).toMatch(/silent/)
})

test('weights that cannot be met at the same time are told, and nothing is written', async () => {
  // Whoever took part is alike in both columns; those that did not make the two columns' totals differ.
  const frame = await frameOf('apart.csv', (takesPart, index) => {
    const side = index % 2 === 0 ? 'x' : 'y'
    return takesPart ? [side, side] : ['x', 'y']
  })
  const out = join(folder, 'out.json')
  const errors = await run(['--weight', 'first,second', '--out', out], frame)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatch(/^--weight .*går inte ihop/)
  await expect(readFile(out)).rejects.toThrow('ENOENT')
})

test('a group with one member is named, and nothing of it is told', async () => {
  const frame = await frameOf('alone.csv', (_, index) => [index === 0 ? 'alone' : 'others', 'all'])
  const out = join(folder, 'out.json')
  expect(await run(['--by', 'first', '--out', out], frame)).toEqual([])
  const { questions } = JSON.parse(await readFile(out, 'utf8'))
  const [question] = questions
  const alone = question.groups.find(({ id }: { id: string }) => id === 'alone')
  expect(alone).toMatchObject({ population: 1, answered: null, suppressed: 'small-base' })
  expect(alone.options.every((option: object) => !('count' in option))).toBe(true)
})
