import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { verifyDataset } from '../../src/modules/collection/index.ts'
import { readZip } from '../../src/platform/zip/index.ts'
import { anna, openSite, sara } from './fixture.ts'
import { choose, saveSection, survey } from './survey.ts'

const closing = `${survey}/avslut`
const day = 86_400_000

describe('ending a collection', () => {
  const site = openSite('server')
  afterEach(() => site.closePages())

  const send = (page: Page, name: string) =>
    Promise.all([page.waitForNavigation(), page.getByRole('button', { name, exact: true }).click()])
  const errors = (page: Page) => page.locator('.ds-validation-message').allTextContents()
  const wordsOf = async (page: Page, part: string) =>
    ((await page.locator(part).first().textContent()) ?? '').replaceAll('\u00ad', '')
  /** A day from today, as the forms take it. */
  const inDays = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10)

  /** Answers the first question and hands everything in, as the contact person of Arboga. */
  async function handIn(page: Page, answer: 'Ja' | 'Nej'): Promise<void> {
    await page.goto(`${survey}/svara/systematik`)
    await choose(page, 'systematiskt', answer)
    await saveSection(page)
    await page.goto(`${survey}/granska`)
    await page.getByLabel(/^Vi skickar in utan svar på/).check()
    await send(page, 'Skicka in svaren')
    await page.getByRole('heading', { name: 'Tack, svaren är inskickade' }).waitFor()
  }
  /** How many have answered Yes to the first question, as the agency counts it. */
  async function yes(page: Page): Promise<number> {
    const csv = await (await page.request.get('/analys/enkat-2026/tabeller.csv')).text()
    return Number(/^systematiskt,.*?,,,ja,Ja,,,290,\d+,(\d+),/m.exec(csv)?.[1])
  }

  test('answers are late within the grace that was given, and are taken up and opened again with a reason', async () => {
    const agency = await site.open({ as: sara })
    await agency.goto(closing)
    await agency.getByLabel('Sista dag', { exact: true }).fill('2020-01-01')
    await agency.getByLabel('Respit efter sista dagen').fill('lagom')
    await send(agency, 'Spara sista dagen')
    expect(await errors(agency)).toHaveLength(2)
    expect(await agency.getByLabel('Respit efter sista dagen').inputValue()).toBe('lagom')
    await site.check(agency)
    await agency.getByLabel('Sista dag', { exact: true }).fill(inDays(5))
    await agency.getByLabel('Respit efter sista dagen').fill('10')
    await send(agency, 'Spara sista dagen')
    await agency.getByText('Sista dagen är sparad').waitFor()
    await site.letDaysPass('enkat-2026', 8)
    await agency.goto(closing)
    await agency.getByText(/Sena svar tas emot till och med/).waitFor()

    const page = await site.open({ as: anna, javaScriptEnabled: false, width: 320 })
    await page.goto(survey)
    await page.getByText('Ni är sena, men hinner').waitFor()
    await site.check(page)
    await handIn(page, 'Ja')
    await page.getByText(/, sen$/).waitFor()
    await agency.reload()
    expect(await wordsOf(agency, '#sena')).toMatch(/Arboga[\s\S]*, sen/)

    await page.goto(survey)
    await page.getByRole('link', { name: 'Ta upp svaren igen' }).click()
    await page.waitForURL('**/ta-upp')
    await send(page, 'Öppna svaren igen')
    expect(await errors(page)).toHaveLength(1)
    await site.check(page)
    await page.getByLabel('Varför öppnas svaren igen?').fill('Fråga 1 blev fel')
    await send(page, 'Öppna svaren igen')
    await page.getByText('Ni har tagit upp dem: Fråga 1 blev fel').waitFor()
    await agency.reload()
    expect(await wordsOf(agency, '#ateroppnat')).toMatch(/Arboga[\s\S]*Fråga 1 blev fel[\s\S]*öppet till/)
    await handIn(page, 'Ja')

    await agency.reload()
    await agency.locator('summary', { hasText: 'Öppna svar igen' }).click()
    await site.check(agency)
    await agency.getByRole('link', { name: 'Öppna igen Arboga' }).click()
    await agency.waitForURL('**/avslut/svar/1984')
    expect(await agency.getByLabel('Sista dag att skicka in igen').count()).toBe(0)
    await agency.getByLabel('Varför öppnas svaren igen?').fill('Ni ringde')
    await send(agency, 'Öppna svaren igen')
    await agency
      .locator('#ateroppnat')
      .getByText(/inskickat igen/)
      .waitFor()
    await page.goto(survey)
    await page.getByText('har öppnat dem: Ni ringde').waitFor()
    await site.check(page)
    await handIn(page, 'Ja')
  })

  test('what counted at the end is frozen, and the figures rest on it until a new version is frozen', async () => {
    await site.letDaysPass('enkat-2026', 30)
    const page = await site.open({ as: sara })
    await page.goto(closing)
    await page.getByText(/Ingen kan svara, men insamlingen är inte avslutad/).waitFor()
    await send(page, 'Avsluta insamlingen')
    expect(await errors(page)).toHaveLength(1)
    await page.locator('#bekrafta').check()
    await send(page, 'Avsluta insamlingen')
    await page.getByText('Insamlingen är avslutad').first().waitFor()

    await page.getByLabel('Metodnotering').fill('Alla kommuner frågades.')
    await send(page, 'Frys svaren')
    await page.getByText('Svaren är frysta').waitFor()
    const before = await yes(page)
    const first = await wordsOf(page, '#dataset code')
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    const zip = await page.request.get(await hrefOf(page, 'Hämta som zip'))
    expect(zip.headers()['content-disposition']).toContain('enkat-2026-dataset-1.zip')
    const files = readZip(await zip.body(), 1e8)
    expect(typeof files === 'string' ? files : verifyDataset(files, first)).toEqual({ ok: true, sha256: first })
    await page.goto('/analys/enkat-2026')
    expect(await wordsOf(page, 'main')).toContain(first)

    await page.goto(`${closing}/svar/1984`)
    await page.getByLabel('Sista dag att skicka in igen').fill(inDays(-3))
    await send(page, 'Öppna svaren igen')
    expect(await errors(page)).toHaveLength(2)
    expect(await page.getByLabel('Sista dag att skicka in igen').inputValue()).toBe(inDays(-3))
    await site.check(page)
    await page.getByLabel('Varför öppnas svaren igen?').fill('Fel i svaret')
    await page.getByLabel('Sista dag att skicka in igen').fill(inDays(20))
    await send(page, 'Öppna svaren igen')
    await page.getByText('Svar som är öppnade igen: 1.').waitFor()
    await page.getByText(/inga svar, 1 öppnat igen$/).waitFor()

    const answering = await site.open({ as: anna })
    await answering.goto(survey)
    await answering.getByText(/Annars räknas det ni redan har skickat in/).waitFor()
    await handIn(answering, 'Nej')
    expect(await yes(page)).toBe(before)
    await page.goto(closing)
    await send(page, 'Frys en ny version')
    expect(await errors(page)).toHaveLength(1)
    await page.getByLabel('Varför en ny version?').fill('Arboga rättade sitt svar')
    await send(page, 'Frys en ny version')
    expect(await page.locator('#dataset tbody tr').count()).toBe(2)
    await site.check(page)
    expect(await wordsOf(page, '#dataset code')).not.toBe(first)
    expect(await yes(page)).toBe(before - 1)
    await answering.goto(survey)
    await answering.getByText('Svaren är inskickade').waitFor()
    expect(await answering.getByRole('link', { name: 'Ta upp svaren igen' }).count()).toBe(0)
    await site.check(answering)
  })
})

async function hrefOf(page: Page, name: string): Promise<string> {
  return (await page.getByRole('link', { name }).first().getAttribute('href')) ?? ''
}
