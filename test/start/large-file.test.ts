import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SyntheticSurvey, writeSyntheticSurvey } from '../../bench/tools/synthetic-survey.ts'
import { type Result, tabulate } from '../../src/modules/analysis/index.ts'
import { readResponses } from '../../src/modules/collection/index.ts'
import { type Read, readQuestionnaire } from '../../src/modules/survey/index.ts'
import { lagesbild, temporaryFolder } from './server.ts'

/** So many that their file is counted on threads. */
const respondents = 100_000

let folder: string
let remove: () => Promise<void>
let survey: SyntheticSurvey
beforeAll(async () => {
  const made = await temporaryFolder()
  folder = made.folder
  remove = made.remove
  survey = await writeSyntheticSurvey(folder, respondents)
})
afterAll(() => remove())

function must<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.faults[0]))
  return read.value
}

function run(...args: string[]) {
  const files = ['--questionnaire', survey.questionnaire, '--responses', survey.responses]
  return lagesbild(['tabulate', ...files, '--by', 'county', ...args]).ended
}

test('a file counted on threads gives the figures that its responses give one by one, and shows how far it is', async () => {
  const out = join(folder, 'result.json')
  const { code, stdout, stderr } = await run('--out', out, '--progress')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr.trim().split('\n').at(-1)).toMatch(/^100\u00a0% räknat, 100\u00a0000 svar$/)
  const questionnaire = must(readQuestionnaire(await readFile(survey.questionnaire), 'q.yaml'))
  const responses = must(readResponses(await readFile(survey.responses), 'r.csv', questionnaire, null))
  const result: Result = JSON.parse(await readFile(out, 'utf8'))
  expect(result).toEqual(
    JSON.parse(JSON.stringify(tabulate({ questionnaire, frame: null, responses, language: 'sv', by: 'county' }))),
  )
})

test('faults far into a large file have their line, and one that comes twice both of its lines', async () => {
  const columns = survey.questions.length
  const row = (respondent: string, first: string) => `${respondent},complete,${first}${','.repeat(columns - 1)}\n`
  await appendFile(
    survey.responses,
    row('"n\n1"', 'gotland') + row('7', '') + row('n2', '') + row('n3', 'mars') + row('"n\n1"', ''),
  )
  const { code, stdout, stderr } = await run()
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  const last = respondents + 1
  const told = stderr.replaceAll(`${survey.responses}:`, '')
  expect(told.split(/\n(?=\d+:)/).map((fault) => fault.trim())).toEqual([
    `${last + 3}:1 Respondenten 7 finns både på rad 8 och rad ${last + 3}. Ta bort den ena.`,
    expect.stringMatching(new RegExp(`^${last + 5}:3 county: alternativet ”mars” finns inte`)),
    `${last + 6}:1 Respondenten n\n1 finns både på rad ${last + 1} och rad ${last + 6}. Ta bort den ena.`,
  ])
})
