import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anna, password, sara } from '../journeys/fixture.ts'
import { survey } from '../journeys/survey.ts'
import { copyDemonstration, type Serving, serve } from './server.ts'

const question = 'Har kommunen ett etablerat samarbete om informationssäkerhet med länsstyrelsen?'
const corrected = question.replace('ett etablerat', 'något etablerat')

let one: Serving
let other: Serving
let remove: () => Promise<void>
beforeAll(async () => {
  const copied = await copyDemonstration('server')
  remove = copied.remove
  one = await serve(copied.settings)
  other = await serve(copied.settings)
})
afterAll(async () => {
  await Promise.all([one.running.stop(), other.running.stop()])
  await remove()
})

test('what is corrected in one web process is asked in the other at once, which takes no answer to the question as it was', async () => {
  const agency = await signedIn(one, sara)
  const asked = await signedIn(other, anna)
  const section = async () =>
    (await (await fetch(`${other.url}${survey}/svara/samverkan`, { headers: { cookie: asked } })).text()).replaceAll(
      '\u00ad',
      '',
    )
  const before = await section()
  expect(before).toContain(question)
  expect(before).toContain('name="shown.lansstyrelsen" value="1"')

  const source = (await readFile('reference/enkat-2026/questionnaire.yaml', 'utf8')).replace(question, corrected)
  const correction = { step: 'publish', source, reason: 'Ett ord var fel.', bekrafta: 'ja' }
  expect((await post(one, agency, `${survey}/ratta`, correction)).status).toBe(303)

  const answer = (shown: string) =>
    post(other, asked, `${survey}/svar`, {
      question: 'lansstyrelsen',
      'version.lansstyrelsen': '0',
      'shown.lansstyrelsen': shown,
      'answer.lansstyrelsen': 'ja',
    })
  expect(await (await answer('1')).json()).toMatchObject({ code: 'conflict' })
  const after = await section()
  expect(after).toContain(corrected)
  expect(after).not.toContain(question)
  expect(after).toContain('name="shown.lansstyrelsen" value="2"')
  expect((await answer('2')).status).toBe(200)
})

async function signedIn(serving: Serving, email: string): Promise<string> {
  const response = await post(serving, '', '/logga-in', { email, password })
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

function post({ url }: Serving, cookie: string, path: string, form: Readonly<Record<string, string>>) {
  const headers = { origin: url, cookie }
  return fetch(`${url}${path}`, { method: 'POST', body: new URLSearchParams(form), headers, redirect: 'manual' })
}
