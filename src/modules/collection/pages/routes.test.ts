import { getByRole, queryByRole } from '@testing-library/dom'
import { Window } from 'happy-dom'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { readPdf } from '../../../platform/documents/testing/read-pdf.ts'
import { reopenOwnResponse } from '../actions/closing/reopen-response.ts'
import { correctSurvey } from '../actions/correction/correct-survey.ts'
import { readMyResponse } from '../actions/read-my-response.ts'
import { saveAnswer } from '../actions/save-answer.ts'
import { submitResponse } from '../actions/submit-response.ts'
import { assignSections } from '../actions/together/assign.ts'
import { readTogether } from '../actions/together/read-together.ts'
import { fingerprint } from '../rules/fingerprint.ts'
import { openSignedInApp, type SignedInApp } from '../testing/signed-in-app.ts'
import {
  addSurvey,
  anna,
  now,
  openSurveySite,
  questionnaireSource,
  type SurveySite,
  sara,
} from '../testing/survey-site.ts'

const coordinator = 'anna@arboga.example'
const helper = 'maria@arboga.example'
const reader = 'jonas@arboga.example'
const contributor = 'linnea@arboga.example'
const lead = 'sara@myndigheten.example'

let site: SurveySite
let app: SignedInApp
let survey: string
let base: string
let round = 0

beforeAll(async () => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  site = await openSurveySite('embedded')
  app = await openSignedInApp(site)
  await app.addPerson(coordinator, 'Anna Lindqvist', anna.organisation, 'coordinator')
  await app.addPerson(helper, 'Maria Holm', anna.organisation, 'owner')
  await app.addPerson(reader, 'Jonas Sand', anna.organisation, 'reviewer')
  await app.addPerson(contributor, 'Linnea Falk', anna.organisation, 'contributor')
  await app.addPerson(lead, 'Sara Wik', sara.organisation, 'survey-lead')
})
beforeEach(async () => {
  survey = await addSurvey(site, `round-${++round}`)
  base = `/enkater/${survey}`
})
afterAll(async () => {
  vi.useRealTimers()
  await site.close()
})

const stored = async () => (await site.as(anna, readMyResponse, { survey })).stored
/** A page as a browser without scripts has it. The routes themselves run outside it, with Node's own requests. */
const browser = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } })
const document = browser.document as unknown as Document
const show = async (response: Response) => {
  document.documentElement.innerHTML = (await response.text()).replace(/^<!doctype html>/, '')
  return document.body
}
const section = (metod: string | null, more: [string, string][] = []): [string, string][] => [
  ['version.metod', '0'],
  ['was.metod', ''],
  ...(metod === null ? [] : [['answer.metod', metod] as [string, string]]),
  ...more,
]
const autosave = (email: string, question: string, fields: [string, string][]) =>
  app.ask(email, `${base}/svar`, [['question', question], ...fields])

test('shows the questions that routing reaches, and holds the others hidden in the same form', async () => {
  const page = await show(await app.ask(coordinator, `${base}/svara/metod`))
  expect(getByRole(page, 'radiogroup', { name: 'Har ni en metod?' })).toBeTruthy()
  const follow = document.getElementById('fraga-aspekter')
  expect(follow?.hidden).toBe(true)
  expect(follow?.querySelector('[name="answer.aspekter"]')).not.toBeNull()
  expect(document.querySelector('form')?.dataset.autosave).toBe(`${base}/svar`)
})

test('without scripts: answers that open questions lead back to them, other answers to the next section', async () => {
  const opened = await app.ask(coordinator, `${base}/svara/metod`, section('ja'))
  expect([opened.status, opened.headers.get('location')]).toEqual([
    303,
    `${base}/svara/metod?oppnade=aspekter,ansvar#oppnade`,
  ])
  const page = await show(await app.ask(coordinator, `${base}/svara/metod?oppnade=aspekter,ansvar`))
  expect(page.textContent).toContain('Dina svar öppnade två följdfrågor')
  expect(page.textContent).toContain('Följdfråga eftersom ni svarade Ja')
  const next = await app.ask(coordinator, `${base}/svara/metod`, [
    ['version.aspekter', '0'],
    ['answer.aspekter', 'k'],
  ])
  expect(next.headers.get('location')).toBe(`${base}/svara/resurser`)
  const last = await app.ask(coordinator, `${base}/svara/resurser`, [
    ['version.tid', '0'],
    ['answer.tid', '12,5'],
  ])
  expect(last.headers.get('location')).toBe(`${base}/granska`)
  expect((await stored()).get('tid')?.value).toEqual({ type: 'number', value: 12.5 })
})

test('shows every fault with what was typed, and saves nothing', async () => {
  const response = await app.ask(coordinator, `${base}/svara/resurser`, [
    ['version.tid', '0'],
    ['answer.tid', 'tolv'],
    ['version.kommentar', '0'],
    ['answer.kommentar', 'x'.repeat(30_000)],
  ])
  expect(response.status).toBe(400)
  const page = await show(response)
  expect(document.title).toMatch(/^Fel: /)
  expect(getByRole(page, 'region', { name: 'Det finns fel att rätta' }).querySelectorAll('a')).toHaveLength(2)
  expect(document.querySelector<HTMLInputElement>('#svar-tid')?.value).toBe('tolv')
  expect((await stored()).size).toBe(0)
})

test('puts the focus at a fault that stands alone, and does not say that the page is saved', async () => {
  const post = (version: string, hours: string) =>
    app.ask(coordinator, `${base}/svara/resurser`, [
      ['version.tid', version],
      ['answer.tid', hours],
    ])
  await post('0', '12')
  await show(await app.ask(coordinator, `${base}/svara/resurser`))
  expect(document.querySelector('[data-saved]')?.textContent).toMatch(/^Sparat /)
  await show(await post('1', 'tolv'))
  expect(document.querySelector('#svar-tid')?.hasAttribute('autofocus')).toBe(true)
  expect(document.querySelector('[data-saved]')?.textContent).toBe('')
})

test('a form with fields that are not ours is refused with all of them listed', async () => {
  const response = await app.ask(coordinator, `${base}/svara/metod`, section('ja', [['answer.okand', '1']]))
  expect([response.status, await response.text()]).toEqual([400, 'bad-input'])
  expect((await stored()).size).toBe(0)
})

test('a conflict shows both answers, and the button of one’s own replaces the answer that was shown', async () => {
  await autosave(helper, 'metod', section('nej'))
  const refused = await app.ask(coordinator, `${base}/svara/metod`, section('ja'))
  expect(refused.status).toBe(409)
  const page = await show(refused)
  expect(page.textContent).toContain('Maria Holm sparade sitt medan du skrev')
  getByRole(page, 'button', { name: 'Behåll svaret från Maria Holm' })
  const mine = getByRole<HTMLButtonElement>(page, 'button', { name: 'Använd mitt svar' })
  const form = document.querySelector('form') as unknown as ConstructorParameters<typeof browser.FormData>[0]
  const sent = [...new browser.FormData(form)].map(([name, value]): [string, string] => [name, String(value)])
  sent.push([mine.name, mine.value])
  const resolved = await app.ask(coordinator, `${base}/svara/metod`, sent)
  expect(resolved.headers.get('location')).toBe(`${base}/svara/metod?oppnade=aspekter,ansvar#oppnade`)
  expect((await stored()).get('metod')).toMatchObject({ value: { option: 'ja' }, version: 2 })
})

test('without scripts: a proposal sent untouched is no conflict with what a colleague answered meanwhile', async () => {
  await autosave(helper, 'metod', section('nej'))
  const proposed: [string, string] = ['proposed.metod', fingerprint({ type: 'single', option: 'ja' })]
  const sent = await app.ask(coordinator, `${base}/svara/metod`, section('ja', [proposed]))
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `${base}/svara/resurser`])
  expect((await stored()).get('metod')).toMatchObject({ value: { option: 'nej' }, version: 1 })
})

test('each answer is saved as it is given, with its version and the time; a stale one gets the conflict to show', async () => {
  const saved = await autosave(coordinator, 'metod', section('ja'))
  expect([saved.status, await saved.json()]).toEqual([200, { version: 1, savedAt: '10.04' }])
  const stale = await autosave(helper, 'metod', section('nej'))
  expect(stale.status).toBe(409)
  const { html } = (await stale.json()) as { html: string }
  expect(html).toContain('name="theirs.metod" value="1"')
  expect(html).toContain('Anna Lindqvist')
})

test('an answer that cannot be saved is told beside its question, as problem+json', async () => {
  const wrong = await autosave(coordinator, 'tid', [
    ['version.tid', '0'],
    ['answer.tid', 'tolv'],
  ])
  expect([wrong.status, wrong.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
  expect(await wrong.json()).toMatchObject({
    code: 'bad-input',
    message: 'Skriv ett tal med siffror, till exempel 12 eller 3,5.',
  })
  const reading = await autosave(reader, 'metod', section('ja'))
  expect(await reading.json()).toMatchObject({ code: 'forbidden' })
  const visitor = await app.ask(null, `${base}/svar`, [['question', 'metod'], ...section('ja')])
  expect(await visitor.json()).toMatchObject({ code: 'not-signed-in', status: 401 })
})

test('reviewing lists what lacks an answer; submitting without it takes a tick, and gives a receipt and a PDF', async () => {
  await autosave(coordinator, 'metod', section('nej'))
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
  await autosave(coordinator, 'metod', section('ja'))
  const { colleagues } = await site.as(anna, readTogether, { survey })
  const who = colleagues.find(({ email }) => email === contributor)?.person
  await site.as(anna, assignSections, { survey, who, sections: ['resurser'] })
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
  await autosave(coordinator, 'metod', section('nej'))
  const shown = await show(await app.ask(coordinator, `${base}/granska`))
  const version = shown.querySelector<HTMLInputElement>('form[action$="/skicka-in"] [name=version]')?.value ?? ''
  const source = `${questionnaireSource}      - { id: ny, text: { sv: "En ny?", en: "A new one?" }, type: single, options: [ja, nej] }\n`
  await site.as(sara, correctSurvey, { survey, source, reason: 'En fråga saknades.', askAnew: [] })
  const stopped = await app.ask(coordinator, `${base}/skicka-in`, [
    ['version', version],
    ['utan-alla', 'ja'],
  ])
  expect(stopped.status).toBe(409)
  const page = await show(stopped)
  expect(page.textContent).toContain('Frågorna rättades medan du granskade')
  expect(page.textContent).toContain('En fråga saknades.')
  expect(getByRole(page, 'link', { name: 'En ny?' })).toBeTruthy()
  expect((await site.as(anna, readMyResponse, { survey })).state.status).toBe('partial')

  const now = page.querySelector<HTMLInputElement>('form[action$="/skicka-in"] [name=version]')?.value ?? ''
  const done = await app.ask(coordinator, `${base}/skicka-in`, [
    ['version', now],
    ['utan-alla', 'ja'],
  ])
  expect(done.headers.get('location')).toBe(`${base}/kvittens`)
})

test('a correction after handing in leads to taking the answers up; then what it changes of what was handed in is told', async () => {
  const give = (question: string, value: unknown, version: number) =>
    site.as(anna, saveAnswer, { survey, question, version, value })
  await give('metod', 'ja', 0)
  await give('aspekter', ['k', 'r'], 0)
  await site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
  const reworded = questionnaireSource.replace('Har ni en metod?', 'Har ni en beslutad metod?')
  const correct = (source: string, askAnew: string[] = []) =>
    site.as(sara, correctSurvey, { survey, source, reason: 'Ett ord var fel.', askAnew })
  await correct(reworded, ['metod'])
  const submitted = await show(await app.ask(coordinator, base))
  expect(submitted.textContent).toContain('Frågan ”Har ni en metod?” ändrades. Ert tidigare svar var:')
  expect(submitted.querySelectorAll('main a[href$="/ta-upp"]')).toHaveLength(2)
  expect(submitted.querySelector('main a[href*="/svara/metod#fraga-"]')).toBeNull()

  await site.as(anna, reopenOwnResponse, { survey, reason: 'Frågan rättades' })
  await give('aspekter', ['r'], 1)
  await correct(reworded.replace('          - { id: k, sv: Konfidentialitet, en: Confidentiality }\n', ''))
  const open = await show(await app.ask(coordinator, base))
  expect(open.textContent).toContain('det som ni har skickat in och som räknas tills ni skickar in igen')
  expect(open.textContent).toContain('Konfidentialitet')
  expect(open.querySelector('main a[href$="/svara/metod#fraga-aspekter"]')).not.toBeNull()
})

test('who may answer but not submit is told so, and who only reads is not shown the questions to answer', async () => {
  await autosave(helper, 'metod', section('nej'))
  const review = await show(await app.ask(helper, `${base}/granska`))
  expect(queryByRole(review, 'button', { name: 'Skicka in svaren' })).toBeNull()
  expect(review.textContent).toContain('Samordnaren eller en administratör skickar in svaren.')
  expect((await app.ask(reader, `${base}/svara/metod`)).headers.get('location')).toBe(base)
  expect((await show(await app.ask(reader, base))).textContent).toContain('Du kan läsa svaren men inte ändra dem.')
})

test('the survey lead follows the collection and ends it after a tick; no municipality sees it', async () => {
  await autosave(coordinator, 'metod', section('ja'))
  const page = await show(await app.ask(lead, `${base}/insamling`))
  expect([...page.querySelectorAll('.total b')].map((count) => count.textContent)).toEqual(['0', '1', '1', '0–2'])
  expect((await app.ask(coordinator, `${base}/insamling`)).status).toBe(403)
  expect((await app.ask(null, `${base}/insamling/lage`)).status).toBe(401)
  expect((await app.ask(lead, `${base}/avslut/stang`, [])).status).toBe(400)
  expect((await app.ask(lead, `${base}/avslut/stang`, [['bekrafta', 'ja']])).status).toBe(303)
  expect(await (await autosave(coordinator, 'metod', section('nej'))).json()).toMatchObject({ code: 'closed' })
  expect((await show(await app.ask(coordinator, base))).textContent).toContain('Enkäten är stängd')
})

test('the list of surveys is the organisation’s own', async () => {
  const mine = await show(await app.ask(coordinator, '/enkater'))
  expect(mine.querySelector(`a[href="${base}"]`)).not.toBeNull()
  const theirs = await show(await app.ask(lead, '/enkater'))
  expect(theirs.querySelector(`a[href="${base}/insamling"]`)).not.toBeNull()
})
