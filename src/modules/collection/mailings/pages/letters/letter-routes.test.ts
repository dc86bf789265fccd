import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type AnsweringSite, document, lead, openAnsweringSite, show } from '../../../testing/answering-site.ts'
import { addSurvey, now, sara } from '../../../testing/survey-site.ts'
import { cancelWave } from '../../actions/change-wave.ts'
import { planWaves } from '../../actions/plan-waves.ts'
import { readWaves } from '../../actions/read-waves.ts'

let app: AnsweringSite
let survey: string

beforeAll(async () => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  app = await openAnsweringSite()
  survey = await addSurvey(app.site, 'letters')
})
afterAll(async () => {
  vi.useRealTimers()
  await app.site.close()
})

const post = (kind: string, step: '' | '/aterstall', fields: readonly [string, string][]) =>
  app.ask(lead, `/enkater/${survey}/utskick/brev/${kind}${step}`, [['sprak', 'sv'], ...fields])
const typed: [string, string][] = [
  ['version', '0'],
  ['amne', 'Sista påminnelsen'],
  ['brev', 'Hej {namn}.\n{lank}'],
]

test('a letter of a reminder that was cancelled meanwhile is not saved, and what was typed is kept', async () => {
  await app.site.as(sara, planWaves, { survey, days: ['2026-12-01'] })
  const [wave] = (await app.site.as(sara, readWaves, { survey })).waves
  const of: [string, string] = ['vag', wave?.id ?? '']
  await app.site.as(sara, cancelWave, { survey, wave: wave?.id, confirmed: true })
  const refused = await post('reminder-partial', '', [of, ...typed])
  expect(refused.status).toBe(409)
  const page = await show(refused)
  expect(page.textContent).toContain('Påminnelsen är redan skickad eller avbruten')
  expect(document.querySelector<HTMLInputElement>('#amne')?.value).toBe('Sista påminnelsen')
})

test('a text that a colleague has changed is not removed, and the page says why', async () => {
  expect((await post('invitation', '', typed)).status).toBe(303)
  const refused = await post('invitation', '/aterstall', [
    ['version', '7'],
    ['bekrafta', 'ja'],
  ])
  expect(refused.status).toBe(409)
  const page = await show(refused)
  expect(page.textContent).toContain('Någon annan har ändrat brevet sedan du öppnade sidan')
  expect(document.querySelector<HTMLInputElement>('#amne')?.value).toBe('Sista påminnelsen')
})
