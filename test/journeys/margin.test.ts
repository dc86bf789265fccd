import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { anna, jonas, maria, openSite, sara } from './fixture.ts'
import { choose, place, saveSection, stored, survey } from './survey.ts'

const question = (id: string) => `${survey}/fraga/${id}`

describe('beside the answers', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  /** Answers one question in a part, and waits until it is saved. */
  async function answer(page: Page, section: string, id: string, option: string): Promise<void> {
    await page.goto(`${survey}/svara/${section}`)
    await Promise.all([stored(page), choose(page, id, option)])
  }

  test('an answer is changed, its history read, and the earlier one brought back', async () => {
    const page = await site.open({ as: anna })
    await answer(page, 'klassning', 'klassningsmetod', 'Ja')
    await answer(page, 'klassning', 'klassningsmetod', 'Nej')
    await place(page, 'klassningsmetod')
      .getByRole('link', { name: /^Historik och kommentarer/ })
      .click()
    await page.waitForURL(`**${question('klassningsmetod')}`)
    const history = page.locator('#historik')
    expect(await history.getByRole('row').nth(1).textContent()).toMatch(/^Version 1Ja.*Anna Lindqvist/)
    await site.check(page)

    await history.getByRole('button', { name: 'Ta fram igen version 1' }).click()
    await page.waitForURL('**#svaret')
    expect(await page.locator('#svaret').textContent()).toContain('Ja')
    expect(await history.textContent()).toContain('Version 1 togs fram igen')
    await page.goto(`${question('klassningsmetod')}?lang=en`)
    await page.getByText('Version 1 was brought back').waitFor()
    await site.check(page)
    await page.goto(`${question('klassningsmetod')}?lang=sv`)
    await page.goto(`${survey}/svara/klassning`)
    expect(await place(page, 'klassningsmetod').getByLabel('Ja', { exact: true }).isChecked()).toBe(true)
  })

  test('an answer that moved on while it was read is neither signed off nor overwritten, without scripts too', async () => {
    const page = await site.open({ as: anna })
    await answer(page, 'riskanalys', 'riskanalys', 'Ja')
    const other = await site.open({ as: maria, javaScriptEnabled: false })
    await other.goto(question('riskanalys'))
    await answer(page, 'riskanalys', 'riskanalys', 'Nej')
    await other.getByRole('button', { name: 'Godkänn svaret' }).click()
    await other.getByText('Svaret har ändrats av någon annan medan du läste').waitFor()
    expect(await other.locator('#svaret').textContent()).toContain('Nej')
    await site.check(other)
    await other.getByRole('button', { name: 'Godkänn svaret' }).click()
    await other.getByText(/^Godkänt av Maria Holm/).waitFor()
  })

  test('a named person signs off, and a later change says that it has changed since', async () => {
    const page = await site.open({ as: maria })
    await answer(page, 'upphandling', 'standardavtal', 'Ja')
    await page.goto(question('standardavtal'))
    await page.getByRole('button', { name: 'Godkänn svaret' }).click()
    await page.getByText(/^Godkänt av Maria Holm/).waitFor()
    expect(await page.getByRole('button', { name: 'Godkänn svaret' }).count()).toBe(0)
    await site.check(page)

    await answer(page, 'upphandling', 'standardavtal', 'Nej')
    await page.reload()
    await place(page, 'standardavtal')
      .getByText(/^Ändrat sedan Maria Holm godkände svaret/)
      .waitFor()
    const coordinator = await site.open({ as: anna })
    await coordinator.goto(`${survey}/granska`)
    await coordinator.getByText('Svaren kan skickas in utan att vara godkända.').waitFor()
    await coordinator.locator('#godkannande summary').click()
    await coordinator
      .locator('#godkannande li', { hasText: 'standardavtal' })
      .getByText(/^Ändrat sedan Maria Holm/)
      .waitFor()
    await site.check(coordinator)
  })

  test('colleagues talk about a question, settle it and take back, and the count stands beside it', async () => {
    const reviewer = await site.open({ as: jonas, javaScriptEnabled: false, width: 320 })
    await reviewer.goto(question('andra_kommuner'))
    await reviewer.getByRole('button', { name: 'Kommentera' }).click()
    await reviewer.getByText('Skriv en kommentar.').first().waitFor()
    await site.check(reviewer)
    await reviewer.getByLabel('Din kommentar').fill('Räknas kommunalförbundet?\nVi är med där.')
    await reviewer.getByRole('button', { name: 'Kommentera' }).click()
    await reviewer.getByText('Räknas kommunalförbundet?').waitFor()
    await site.check(reviewer)

    const page = await site.open({ as: anna })
    await page.goto(`${survey}/svara/samverkan`)
    await place(page, 'andra_kommuner').getByRole('link', { name: 'En kommentar' }).click()
    expect(await page.getByRole('button', { name: /^Ta tillbaka/ }).count()).toBe(0)
    await page.getByLabel('Din kommentar').fill('Ja, det gör det.')
    await page.getByRole('button', { name: 'Kommentera' }).click()
    await page.getByText('Ja, det gör det.').waitFor()
    await page.getByRole('button', { name: 'Markera som avklarat' }).click()
    await page.getByText(/^Anna Lindqvist markerade frågan som avklarad/).waitFor()
    await page.getByRole('button', { name: /^Ta tillbaka din kommentar/ }).click()
    await page.getByText('Kommentaren är tillbakatagen.').waitFor()
    await site.check(page)
    await page.goto(`${survey}/svara/samverkan`)
    await place(page, 'andra_kommuner').getByRole('link', { name: 'En kommentar, avklarad' }).waitFor()
  })

  test('the agency sees neither comments nor history', async () => {
    const page = await site.open({ as: sara })
    const response = await page.goto(question('policy'))
    expect(response?.status()).toBe(403)
    expect(await page.textContent('body')).not.toContain('it-policyn')
  })

  test('what was answered last time is filled in as a proposal, and counts only when the page is saved', async () => {
    const page = await site.open({ as: anna, javaScriptEnabled: false })
    await page.goto(`${survey}/svara/ansvar`)
    await page.getByText('Ert svar 2020 är ifyllt där frågan är densamma').waitFor()
    const proposed = place(page, 'ansvar_klassning').getByLabel(/^Annan, nämligen/)
    expect(await proposed.isChecked()).toBe(true)
    expect(await place(page, 'ansvar_klassning').locator('.proposal-note').allTextContents()).toEqual(['Ert svar 2020'])
    await site.check(page)
    await page.goto(question('ansvar_klassning'))
    await page.getByText('Frågan har inget svar än.').waitFor()

    await page.goto(`${survey}/svara/ansvar`)
    await saveSection(page)
    await page.goto(question('ansvar_klassning'))
    await page.getByText('Annan, nämligen: Säkerhetschef').waitFor()
    await page.goto(`${survey}/svara/ansvar`)
    expect(await page.locator('.proposal-note').count()).toBe(0)
  })

  test('the empty questionnaire is there for everyone, in both languages, to read and as a file', async () => {
    const page = await site.open()
    await page.goto(`${survey}/blankett`)
    await page.getByText('Ställd till de kommuner som svarat Ja på ”Arbetar kommunen systematiskt').first().waitFor()
    await site.check(page)
    await page.goto(`${survey}/blankett?lang=en`)
    await page.getByText('Tick every answer that applies.').first().waitFor()
    const file = await page.request.get(`${survey}/fragor.pdf`)
    expect(file.headers()['content-type']).toBe('application/pdf')
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('one’s own answers tell who gave them and who stands for them', async () => {
    const page = await site.open({ as: anna })
    await page.goto('/enkater/enkat-2020/mina-svar')
    await page.getByText(/Godkänt av Anna Lindqvist 14 maj 2020/).waitFor()
    await page.getByText(/Ändrat sedan Maria Holm godkände svaret 11 maj 2020/).waitFor()
    await site.check(page)
    const file = await page.request.get('/enkater/enkat-2020/mina-svar.pdf')
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
