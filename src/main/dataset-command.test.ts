import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeZip } from '../platform/zip/index.ts'
import { datasetCommands } from './dataset-command.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const names = [
  'frame.csv',
  'method.txt',
  'not-asked.csv',
  'questionnaire.yaml',
  'responses.csv',
  'standing.csv',
  'submissions.csv',
]
const sums = names.map((name) => `${sha256(name)}  ${name}\n`).join('')
/** A dataset whose files hold their own names. */
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(names.map((name) => [name, name])),
  SHA256SUMS: sums,
}

let file: string
let remove: () => Promise<void>
let said: string[]
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dataset-'))
  file = join(folder, 'd.zip')
  remove = () => rm(folder, { recursive: true })
  said = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => said.push(line))
  process.exitCode = undefined
})
afterEach(async () => {
  vi.restoreAllMocks()
  process.exitCode = undefined
  await remove()
})

async function verify(content: Readonly<Record<string, string>>, ...more: string[]): Promise<unknown> {
  await writeFile(file, await writeZip(content, new Date('2027-01-01T00:00:00Z')))
  return run(...more)
}
async function run(...more: string[]): Promise<unknown> {
  const program = new Command()
  datasetCommands(program, 'sv')
  await program.parseAsync(['dataset', 'verify', file, ...more], { from: 'user' })
  return process.exitCode
}

test('a dataset that is whole is told with its checksum, and is another than was expected', async () => {
  expect(await verify(files, '--expect', sha256(sums))).toBeUndefined()
  expect(said).toEqual([`Datasetet är oförändrat. SHA-256 ${sha256(sums)}`])
  expect(await verify(files, '--expect', 'f'.repeat(64))).toBe(1)
  expect(said.at(-1)).toBe(`${file}: Det här är ett annat dataset: kontrollsumman är ${sha256(sums)}.`)
})

test('each file that is altered or missing is told', async () => {
  const { 'method.txt': _, ...left } = files
  expect(await verify({ ...left, 'frame.csv': 'other' })).toBe(1)
  expect(said).toEqual([
    `${file}: frame.csv är ändrad: innehållet stämmer inte med kontrollsumman.`,
    `${file}: method.txt saknas.`,
  ])
})

test('what is no zip, is cut or is not there cannot be read, which is another exit code', async () => {
  expect(await run()).toBe(2)
  const whole = await writeZip(files, new Date('2027-01-01T00:00:00Z'))
  await writeFile(file, whole.subarray(0, whole.length / 2))
  expect(await run()).toBe(2)
  await writeFile(file, 'hej')
  expect(await run()).toBe(2)
  expect(said).toEqual([
    `${file}: filen finns inte eller går inte att läsa.`,
    `${file}: filen är ingen zip, eller skadad.`,
    `${file}: filen är ingen zip, eller skadad.`,
  ])
})
