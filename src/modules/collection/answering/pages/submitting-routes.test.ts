import { getByRole, queryByRole } from '@testing-library/dom'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { readPdf } from '../../../../platform/documents/testing/read-pdf.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { reopenOwnResponse } from '../../closing/actions/reopen-response.ts'
import { correctSurvey } from '../../correction/actions/correct-survey.ts'
import {
  type AnsweringRound,
  type AnsweringSite,
  contributor,
  coordinator,
  helper,
  lead,
  methodForm,
  openAnsweringRound,
  openAnsweringSite,
  reader,
  show,
} from '../../testing/answering-site.ts'
import { anna, now, questionnaireSource, sara } from '../../testing/survey-site.ts'
import { assignSections } from '../../together/actions/assign.ts'
import { readTogether } from '../../together/actions/read-together.ts'
import { saveAnswer } from '../actions/save-answer.ts'
import { submitResponse } from '../actions/submit-response.ts'

let app: AnsweringSite
let round: AnsweringRound
let survey: string
let base: string
let rounds = 0

beforeAll(async () => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  app = await openAnsweringSite()
})
beforeEach(async () => {
  round = await openAnsweringRound(app, `round-${++rounds}`)
  survey = round.survey
  base = round.base
})
afterAll(async () => {
  vi.useRealTimers()
  await app.site.close()
})

test('reviewing lists what lacks an answer; submitting without it takes a tick, and gives a receipt and a PDF', async () => {
  await round.autosave(coordinator, 'metod', methodForm('nej'))
  const page = await show(await app.ask(coordinator, `${base}/granska`))
  expect(getByRole<HTMLAnchorElement>(page, 'link', { name: 'Hur många timmar?' }).getAttribute('href')).toBe(
    `${base}/svara/resurser#svar-tid`,
  )
  const refused = await app.ask(coordinator, `${base}/skicka-in`, [])
  expect(refused.status).toBe(409)
  expect((await show(refused)).textContent).toContain('Kryssa i att ni skickar in utan alla svar')

  const done = await app.ask(coordinator, `${base}/skicka-in`, [['utan-alla', 'ja']])
  expect(done.headers.get('location')).toBe(`${base}/kvittens`)
  const receipt = await show(await app.ask(coordinator, `${base}/kvittens`))
  expect(receipt.textContent).toContain(`${survey}-1984-20261124-090400`)
  expect(receipt.textContent).toContain('24 november 2026 klockan 10.04')
  const pdf = await app.ask(coordinator, `${base}/mina-svar.pdf`)
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')

  const again = await app.ask(coordinator, `${base}/svara/metod`)
  expect(again.headers.get('location')).toBe(base)
})

test('who has only some sections reads and prints all of them or only theirs', async () => {
  await round.autosave(coordinator, 'metod', methodForm('ja'))
  const { colleagues } = await app.site.as(anna, readTogether, { survey })
  const who = colleagues.find(({ email }) => email === contributor)?.person
  await app.site.as(anna, assignSections, { survey, who, sections: ['resurser'] })
  const titles = async (query: string) => {
    const page = await show(await app.ask(contributor, `${base}/mina-svar${query}`))
    return [...page.querySelectorAll('main h2')].map((heading) => heading.textContent)
  }
  expect(await titles('')).toEqual(['Metod', 'Resurser'])
  expect(await titles('?delar=dina')).toEqual(['Resurser'])
  const pdf = async (query: string) => {
    const file = await app.ask(contributor, `${base}/mina-svar.pdf${query}`)
    return (await readPdf(new Uint8Array(await file.arrayBuffer()))).pages.join('\n')
  }
  expect(await pdf('')).toContain('Vilka aspekter?')
  const own = await pdf('?delar=dina')
  expect(own).toContain('Hur många timmar?')
  expect(own).not.toContain('Vilka aspekter?')
  expect((await app.ask(contributor, `${base}/blankett`)).status).toBe(200)
  // Who has every section, or none, has nothing to choose
  for (const email of [coordinator, reader]) {
    const page = await show(await app.ask(email, `${base}/mina-svar?delar=dina`))
    expect(page.querySelectorAll('main h2')).toHaveLength(2)
    expect(queryByRole(page, 'link', { name: 'Visa alla delar' })).toBeNull()
  }
})

test('handing in from a review of questions that were corrected since shows the review anew, with what changed', async () => {
  await round.autosave(coordinator, 'metod', methodForm('nej'))
  const shown = await show(await app.ask(coordinator, `${base}/granska`))
  const version = shown.querySelector<HTMLInputElement>('form[action$="/skicka-in"] [name=version]')?.value ?? ''
  const source = `${questionnaireSource}      - { id: ny, text: { sv: "En ny?", en: "A new one?" }, type: single, options: [ja, nej] }\n`
  await app.site.as(sara, correctSurvey, { survey, source, reason: 'En fråga saknades.', askAnew: [] })
  const stopped = await app.ask(coordinator, `${base}/skicka-in`, [
    ['version', version],
    ['utan-alla', 'ja'],
  ])
  expect(stopped.status).toBe(409)
  const page = await show(stopped)
  expect(page.textContent).toContain('Frågorna rättades medan du granskade')
  expect(page.textContent).toContain('En fråga saknades.')
  expect(getByRole(page, 'link', { name: 'En ny?' })).toBeTruthy()
  expect((await app.site.as(anna, readMyResponse, { survey })).state.status).toBe('partial')

  const now = page.querySelector<HTMLInputElement>('form[action$="/skicka-in"] [name=version]')?.value ?? ''
  const done = await app.ask(coordinator, `${base}/skicka-in`, [
    ['version', now],
    ['utan-alla', 'ja'],
  ])
  expect(done.headers.get('location')).toBe(`${base}/kvittens`)
})

test('a correction after handing in leads to taking the answers up; then what it changes of what was handed in is told', async () => {
  const give = (question: string, value: unknown, version: number) =>
    app.site.as(anna, saveAnswer, { survey, question, version, value })
  await give('metod', 'ja', 0)
  await give('aspekter', ['k', 'r'], 0)
  await app.site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
  const reworded = questionnaireSource.replace('Har ni en metod?', 'Har ni en beslutad metod?')
  const correct = (source: string, askAnew: string[] = []) =>
    app.site.as(sara, correctSurvey, { survey, source, reason: 'Ett ord var fel.', askAnew })
  await correct(reworded, ['metod'])
  const submitted = await show(await app.ask(coordinator, base))
  expect(submitted.textContent).toContain('Frågan ”Har ni en metod?” ändrades. Ert tidigare svar var:')
  expect(submitted.querySelectorAll('main a[href$="/ta-upp"]')).toHaveLength(2)
  expect(submitted.querySelector('main a[href*="/svara/metod#fraga-"]')).toBeNull()

  await app.site.as(anna, reopenOwnResponse, { survey, reason: 'Frågan rättades' })
  await give('aspekter', ['r'], 1)
  await correct(reworded.replace('          - { id: k, sv: Konfidentialitet, en: Confidentiality }\n', ''))
  const open = await show(await app.ask(coordinator, base))
  expect(open.textContent).toContain('det som ni har skickat in och som räknas tills ni skickar in igen')
  expect(open.textContent).toContain('Konfidentialitet')
  expect(open.querySelector('main a[href$="/svara/metod#fraga-aspekter"]')).not.toBeNull()
})

test('who may answer but not submit is told so, and who only reads is not shown the questions to answer', async () => {
  await round.autosave(helper, 'metod', methodForm('nej'))
  const review = await show(await app.ask(helper, `${base}/granska`))
  expect(queryByRole(review, 'button', { name: 'Skicka in svaren' })).toBeNull()
  expect(review.textContent).toContain('Samordnaren eller en administratör skickar in svaren.')
  expect((await app.ask(reader, `${base}/svara/metod`)).headers.get('location')).toBe(base)
  expect((await show(await app.ask(reader, base))).textContent).toContain('Du kan läsa svaren men inte ändra dem.')
})

test('the survey lead follows the collection and ends it after a tick; no municipality sees it', async () => {
  await round.autosave(coordinator, 'metod', methodForm('ja'))
  const page = await show(await app.ask(lead, `${base}/insamling`))
  expect([...page.querySelectorAll('.total b')].map((count) => count.textContent)).toEqual(['0', '1', '1', '0–2'])
  expect((await app.ask(coordinator, `${base}/insamling`)).status).toBe(403)
  expect((await app.ask(null, `${base}/insamling/lage`)).status).toBe(401)
  expect((await app.ask(lead, `${base}/avslut/stang`, [])).status).toBe(400)
  expect((await app.ask(lead, `${base}/avslut/stang`, [['bekrafta', 'ja']])).status).toBe(303)
  expect(await (await round.autosave(coordinator, 'metod', methodForm('nej'))).json()).toMatchObject({ code: 'closed' })
  expect((await show(await app.ask(coordinator, base))).textContent).toContain('Enkäten är stängd')
})

test('the list of surveys is the organisation’s own', async () => {
  const mine = await show(await app.ask(coordinator, '/enkater'))
  expect(mine.querySelector(`a[href="${base}"]`)).not.toBeNull()
  const theirs = await show(await app.ask(lead, '/enkater'))
  expect(theirs.querySelector(`a[href="${base}/insamling"]`)).not.toBeNull()
})
