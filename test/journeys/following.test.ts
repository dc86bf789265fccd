import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { anna, openSite, sara } from './fixture.ts'
import { choose, saved, survey } from './survey.ts'

describe.each(['embedded', 'server'] as const)('a survey lead, on the %s database', (kind) => {
  const site = openSite(kind)
  afterEach(() => site.closePages())

  test('sees answers arrive, in total and in the county, without reloading', async () => {
    const page = await site.open({ as: sara })
    await page.goto('/')
    await site.check(page)
    await page.goto(`${survey}/insamling`)
    expect(await totals(page)).toEqual([171, 38, 81])
    const [municipalities, complete = 0, begun = 0, none = 0] = await county(page, 'Västmanland')
    expect(municipalities).toBe(10)
    await site.check(page)

    const answering = await site.open({ as: anna })
    await answering.goto(`${survey}/svara/systematik`)
    await choose(answering, 'systematiskt', 'Nej')
    await saved(answering)
    await arrives(() => totals(page), [171, 39, 80])
    expect((await county(page, 'Västmanland')).slice(1, 4)).toEqual([complete, begun + 1, none - 1])

    await answering.goto(`${survey}/granska`)
    await answering.getByLabel(/^Vi skickar in utan svar på/).check()
    await answering.getByRole('button', { name: 'Skicka in svaren' }).click()
    await answering.waitForURL('**/kvittens')
    await arrives(() => totals(page), [172, 38, 80])
    expect((await county(page, 'Västmanland')).slice(1, 4)).toEqual([complete + 1, begun, none - 1])
  })

  test('sees what has come in so far as a draft', async () => {
    const page = await site.open({ as: sara })
    await page.goto('/resultat/enkat-2026')
    await page.getByText('Utkast. Bilden är inte publicerad').waitFor()
    await site.check(page)
  })

  test('ends the collection only after confirming, and then nobody can answer', async () => {
    const page = await site.open({ as: sara })
    await page.goto(`${survey}/insamling`)
    await page.getByRole('link', { name: 'Till avslut' }).click()
    await page.getByText('118 av 290 har inte skickat in svar.').waitFor()
    await page.getByRole('button', { name: 'Avsluta insamlingen' }).click()
    await page.getByText('Kryssa i rutan om du vill avsluta insamlingen.').waitFor()
    await site.check(page)
    await page.getByLabel('Ja, avsluta insamlingen för alla').check()
    await page.getByRole('button', { name: 'Avsluta insamlingen' }).click()
    await page.getByText('Insamlingen är avslutad').waitFor()
    expect(await page.getByRole('button', { name: 'Avsluta insamlingen' }).count()).toBe(0)
    await site.check(page)
    await page.goto(`${survey}/insamling`)
    await page.getByText('stängd', { exact: true }).first().waitFor()
    expect(await page.getByRole('link', { name: 'Till avslut' }).count()).toBe(0)

    const late = await site.open({ as: anna })
    await late.goto('/konto')
    await late.getByRole('button', { name: 'Arbeta i Kungsör' }).click()
    await late.waitForURL('**/hem')
    await late.goto(survey)
    await late.getByText('Enkäten är stängd').waitFor()
    await site.check(late)
    const response = await late.request.post(`${survey}/svar`, {
      headers: { origin: site.url, accept: 'application/json' },
      form: { question: 'policy', 'version.policy': '0', 'answer.policy': 'ja' },
    })
    expect(response.status()).toBe(409)
    expect((await response.json()).code).toBe('closed')
  })
})

/** Complete, begun and not begun, as the page shows them. */
async function totals(page: Page): Promise<number[]> {
  const shown = await page.locator('.totals .total b').allTextContents()
  return shown.slice(0, 3).map(Number)
}

/** Municipalities, complete, begun and not begun of a county, in the table. */
async function county(page: Page, name: string): Promise<number[]> {
  const row = page.locator('table tr', { hasText: new RegExp(`^${name}`) }).first()
  return (await row.locator('td').allTextContents()).filter((text) => /^\d+$/.test(text)).map(Number)
}

/** The page asks the server every five seconds. */
function arrives(shown: () => Promise<number[]>, expected: number[]): Promise<void> {
  return expect.poll(shown, { timeout: 30_000, interval: 250 }).toEqual(expected)
}
