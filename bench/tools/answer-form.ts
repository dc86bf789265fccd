import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Question, readQuestionnaire } from '../../src/modules/survey/index.ts'
import type { Connection, Reply } from './keep-alive.ts'
import { root } from './place.ts'

/** The questions of a survey in `reference` that are answered by choosing. */
export function choiceQuestions(survey: string): Question[] {
  const read = readQuestionnaire(
    readFileSync(join(root, 'reference', survey, 'questionnaire.yaml')),
    'questionnaire.yaml',
  )
  if (!read.ok) throw new Error('The questionnaire cannot be read')
  return read.value.questions.filter(({ type }) => type === 'single' || type === 'multi')
}

/** One save, as the page's autosave sends it: the question, the version that it builds on and the chosen option. */
export function sendAnswer(
  connection: Connection,
  { origin, cookie, survey }: { readonly origin: string; readonly cookie: string; readonly survey: string },
  { question, option, version }: { readonly question: string; readonly option: string; readonly version: number },
): Promise<Reply> {
  const headers = {
    origin,
    cookie,
    accept: 'application/json',
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  }
  const body = new URLSearchParams([
    ['question', question],
    [`version.${question}`, String(version)],
    [`answer.${question}`, option],
  ]).toString()
  return connection.ask('POST', `/enkater/${survey}/svar`, headers, body)
}
