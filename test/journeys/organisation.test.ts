import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { anna, jonas, openSite } from './fixture.ts'

describe('a coordinator’s organisation', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  async function add(page: Page, kind: string, name: string, under?: string): Promise<void> {
    await page.goto('/organisation/ny')
    await page.getByLabel('Slag').selectOption(kind)
    await page.getByLabel('Namn').fill(name)
    if (under !== undefined) await page.getByLabel('Hör under').selectOption({ label: under })
    await page.getByLabel('Sedan').fill('2019-01-01')
    await page.getByRole('button', { name: 'Lägg till' }).click()
    await page.getByText(`${name} finns nu i organisationen.`).waitFor()
  }

  test('is laid without scripts, changed, and shown as it was on a day', async () => {
    const page = await site.open({ as: anna, javaScriptEnabled: false })
    await page.goto('/organisation')
    await page.getByRole('link', { name: 'Ny enhet' }).click()
    await page.getByRole('button', { name: 'Lägg till' }).click()
    await page.getByText('Skriv enhetens namn').waitFor()
    expect(await page.title()).toMatch(/^Fel: /)
    await site.check(page)
    await add(page, 'board', 'Socialnämnden')
    await add(page, 'administration', 'Socialförvaltningen', 'Socialnämnden')
    await site.check(page)

    await page.getByRole('link', { name: 'Socialnämnden' }).click()
    await site.check(page)
    await page.getByRole('link', { name: 'Ändra' }).click()
    await page.getByLabel('Namn').fill('Välfärdsnämnden')
    // It cannot belong under its own part
    await page.getByLabel('Hör under').selectOption({ label: '\u2014\u00a0Socialförvaltningen' })
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByText('En enhet kan inte höra under sig själv').waitFor()
    expect(await page.getByLabel('Namn').inputValue()).toBe('Välfärdsnämnden')
    await site.check(page)
    await page.getByLabel('Hör under').selectOption({ label: 'Direkt under kommunen' })
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByText('Ändringen är sparad.').waitFor()
    expect(await page.getByRole('row', { name: /2019/ }).textContent()).toContain('Socialnämnden')

    await page.goto('/organisation?datum=2020-01-01')
    await page.getByRole('link', { name: 'Socialnämnden' }).waitFor()
    expect(await page.getByText('Välfärdsnämnden').count()).toBe(0)
    await site.check(page)

    const reviewer = await site.open({ as: jonas })
    await reviewer.goto('/organisation?lang=en')
    await reviewer.getByRole('link', { name: 'Välfärdsnämnden' }).waitFor()
    expect(await reviewer.getByRole('link', { name: 'New unit' }).count()).toBe(0)
    expect((await reviewer.goto('/organisation/ny'))?.status()).toBe(403)
  })
})
