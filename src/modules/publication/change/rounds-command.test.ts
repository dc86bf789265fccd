import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { roundsCommand } from './rounds-command.ts'

const reference = fileURLToPath(new URL('../../../../reference/', import.meta.url))
const round = (name: string, prefix = '') => ({
  [`${prefix}questionnaire`]: join(reference, name, 'questionnaire.yaml'),
  [`${prefix}responses`]: join(reference, name, 'responses.csv'),
  [`${prefix}frame`]: join(reference, name, 'frame.csv'),
})
const both = { ...round('enkat-2020'), ...round('enkat-2015', 'earlier-') }

let folder: string
let errors: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rounds-'))
  errors = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => errors.push(line))
  process.exitCode = undefined
})

afterEach(async () => {
  vi.restoreAllMocks()
  process.exitCode = undefined
  await rm(folder, { recursive: true })
})

/** Runs the command and gives what it wrote; null when it wrote nothing. */
async function run(given: Record<string, string>): Promise<string | null> {
  const program = new Command('lagesbild')
  roundsCommand(program, 'en')
  const out = join(folder, 'out')
  const words = Object.entries({ ...given, out }).flatMap(([name, value]) => [`--${name}`, value])
  await program.parseAsync(['rounds', ...words], { from: 'user' })
  return readFile(out, 'utf8').catch(() => null)
}

describe('lagesbild rounds', () => {
  it('compares two rounds by their link, in words, as JSON and as CSV', async () => {
    const link = join(reference, 'enkat-2020/link.yaml')
    const table = (await run({ ...both, link })) ?? ''
    expect(table).toMatch(/answered both times, \d+ only in 2015 and \d+ only in 2020\./)
    expect(table).toContain(
      'Does the municipality have an appointed function for information security? (the same question after recoding)',
    )
    const json = JSON.parse((await run({ ...both, link, format: 'json' })) ?? '')
    expect([json.questions.length, json.earlier.label, json.later.label]).toEqual([46, '2015', '2020'])
    expect(JSON.stringify(json)).not.toContain('revealed')
    const csv = (await run({ ...both, link, format: 'csv' })) ?? ''
    expect(csv.split('\n').length).toBeGreaterThan(100)
    expect(process.exitCode).toBeUndefined()
  })

  it('proposes a link of what is the same, tells what is to be graded, and reads the proposal back', async () => {
    const link = (await run({ ...both, format: 'link' })) ?? ''
    expect(link).toMatch(/^later: enkat-2020\nearlier: enkat-2015\npairs:\n/)
    expect(errors).toContain('funktion: the options differ. Grade it in a link file.')
    const file = join(folder, 'link.yaml')
    await writeFile(file, link)
    const json = JSON.parse((await run({ ...both, link: file, format: 'json' })) ?? '')
    expect(new Set(json.questions.map(({ grade }: { grade: string }) => grade))).toEqual(new Set(['identical']))
  })

  it('shows published figures beside a survey, and asks for the link that only a person can write', async () => {
    const published = join(reference, 'myndigheter-2014/published.json')
    const link = join(reference, 'myndigheter-2014/link.yaml')
    expect(await run({ ...round('enkat-2015'), published, link })).toContain('84% (base 227) in 2014')
    await rm(join(folder, 'out'))
    expect(await run({ ...round('enkat-2015'), published })).toBeNull()
    expect(errors).toEqual([expect.stringMatching(/^--link is missing/)])
    expect(process.exitCode).toBe(2)
  })

  it('refuses rounds without common questions, and says so', async () => {
    const questionnaire = join(folder, 'other.yaml')
    await writeFile(
      questionnaire,
      'id: other\ntitle: {sv: Annan}\nsections:\n- id: a\n  title: {sv: A}\n  questions:\n  - {id: x, text: {sv: X?}, type: single, options: [ja, nej]}\n',
    )
    const responses = join(folder, 'other.csv')
    await writeFile(responses, 'respondent,status,x\n1,complete,ja\n')
    const earlier = { 'earlier-questionnaire': questionnaire, 'earlier-responses': responses }
    expect(await run({ ...round('enkat-2015'), ...earlier })).toBeNull()
    expect(errors).toEqual([
      `${questionnaire}:0:0 The surveys have no questions in common, so there is nothing to compare.`,
    ])
    expect(process.exitCode).toBe(2)
  })

  it('lists the faults of the link by line and writes nothing', async () => {
    const link = join(folder, 'link.yaml')
    await writeFile(link, 'later: enkat-2020\nearlier: enkat-2015\npairs:\n- {later: funktion, grade: identical}\n')
    expect(await run({ ...both, link })).toBeNull()
    expect(errors).toEqual([
      expect.stringMatching(/link\.yaml:4:28 The question funktion is not the same: the options differ/),
    ])
    expect(await readdir(folder)).toEqual(['link.yaml'])
  })

  it('asks for an earlier survey or published figures, not both and not neither', async () => {
    await run(round('enkat-2015'))
    await run({ ...both, published: join(reference, 'myndigheter-2014/published.json') })
    expect(errors.map((line) => line.split(' ')[0])).toEqual(['--earlier-questionnaire', '--earlier-questionnaire'])
  })
})
