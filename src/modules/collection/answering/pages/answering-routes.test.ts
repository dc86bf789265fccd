import { getByRole } from '@testing-library/dom'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { fingerprint } from '../../rules/fingerprint.ts'
import {
  type AnsweringRound,
  type AnsweringSite,
  browser,
  coordinator,
  document,
  helper,
  methodForm,
  openAnsweringRound,
  openAnsweringSite,
  reader,
  show,
} from '../../testing/answering-site.ts'
import { now } from '../../testing/survey-site.ts'

let app: AnsweringSite
let round: AnsweringRound
let base: string
let rounds = 0

beforeAll(async () => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  app = await openAnsweringSite()
})
beforeEach(async () => {
  round = await openAnsweringRound(app, `round-${++rounds}`)
  base = round.base
})
afterAll(async () => {
  vi.useRealTimers()
  await app.site.close()
})

test('shows the questions that routing reaches, and holds the others hidden in the same form', async () => {
  const page = await show(await app.ask(coordinator, `${base}/svara/metod`))
  expect(getByRole(page, 'radiogroup', { name: 'Har ni en metod?' })).toBeTruthy()
  const follow = document.getElementById('fraga-aspekter')
  expect(follow?.hidden).toBe(true)
  expect(follow?.querySelector('[name="answer.aspekter"]')).not.toBeNull()
  expect(document.querySelector('form')?.dataset.autosave).toBe(`${base}/svar`)
})

test('without scripts: answers that open questions lead back to them, other answers to the next section', async () => {
  const opened = await app.ask(coordinator, `${base}/svara/metod`, methodForm('ja'))
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
  expect((await round.stored()).get('tid')?.value).toEqual({ type: 'number', value: 12.5 })
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
  expect((await round.stored()).size).toBe(0)
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
  const response = await app.ask(coordinator, `${base}/svara/metod`, methodForm('ja', [['answer.okand', '1']]))
  expect([response.status, await response.text()]).toEqual([400, 'bad-input'])
  expect((await round.stored()).size).toBe(0)
})

test('a conflict shows both answers, and the button of one’s own replaces the answer that was shown', async () => {
  await round.autosave(helper, 'metod', methodForm('nej'))
  const refused = await app.ask(coordinator, `${base}/svara/metod`, methodForm('ja'))
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
  expect((await round.stored()).get('metod')).toMatchObject({ value: { option: 'ja' }, version: 2 })
})

test('without scripts: a proposal sent untouched is no conflict with what a colleague answered meanwhile', async () => {
  await round.autosave(helper, 'metod', methodForm('nej'))
  const proposed: [string, string] = ['proposed.metod', fingerprint({ type: 'single', option: 'ja' })]
  const sent = await app.ask(coordinator, `${base}/svara/metod`, methodForm('ja', [proposed]))
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `${base}/svara/resurser`])
  expect((await round.stored()).get('metod')).toMatchObject({ value: { option: 'nej' }, version: 1 })
})

test('each answer is saved as it is given, with its version and the time; a stale one gets the conflict to show', async () => {
  const saved = await round.autosave(coordinator, 'metod', methodForm('ja'))
  expect([saved.status, await saved.json()]).toEqual([200, { version: 1, savedAt: '10.04' }])
  const stale = await round.autosave(helper, 'metod', methodForm('nej'))
  expect(stale.status).toBe(409)
  const { html } = (await stale.json()) as { html: string }
  expect(html).toContain('name="theirs.metod" value="1"')
  expect(html).toContain('Anna Lindqvist')
})

test('an answer that cannot be saved is told beside its question, as problem+json', async () => {
  const wrong = await round.autosave(coordinator, 'tid', [
    ['version.tid', '0'],
    ['answer.tid', 'tolv'],
  ])
  expect([wrong.status, wrong.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
  expect(await wrong.json()).toMatchObject({
    code: 'bad-input',
    message: 'Skriv ett tal med siffror, till exempel 12 eller 3,5.',
  })
  const reading = await round.autosave(reader, 'metod', methodForm('ja'))
  expect(await reading.json()).toMatchObject({ code: 'forbidden' })
  const visitor = await app.ask(null, `${base}/svar`, [['question', 'metod'], ...methodForm('ja')])
  expect(await visitor.json()).toMatchObject({ code: 'not-signed-in', status: 401 })
})
