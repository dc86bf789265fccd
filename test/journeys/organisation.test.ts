import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { anna, jonas, openSite } from './fixture.ts'

const ellen = 'ellen.berg@ekebro.example'

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

  test('is reorganised after an election in one operation, and every record has an owner after it', async () => {
    const page = await site.open({ as: ellen })
    await page.goto('/organisation')
    await page.getByRole('link', { name: 'Omorganisera' }).click()
    await page.getByRole('link', { name: 'Ny omorganisation' }).click()
    await page.getByLabel('Gäller från').fill('')
    await page.getByRole('button', { name: 'Börja planera' }).click()
    await page.getByRole('link', { name: 'Ge omorganisationen ett namn' }).waitFor()
    await page.getByLabel('Namn').fill('Efter valet')
    await page.getByLabel('Gäller från').fill(new Date().toISOString().slice(0, 10))
    await page.getByRole('button', { name: 'Börja planera' }).click()

    await page.getByRole('link', { name: 'Avsluta' }).click()
    await page.getByLabel('Enhet som avslutas').selectOption({ label: 'Ekebro Vatten AB' })
    await page.getByRole('button', { name: 'Spara steget' }).click()
    await page.getByText(/Ekebro Vatten AB har \d+ poster i registren och ingen som tar över/).waitFor()
    expect(await page.getByRole('button', { name: 'Genomför nu' }).count()).toBe(0)
    await site.check(page)
    await page.getByRole('link', { name: 'Ändra steg 1' }).click()
    await page.getByLabel('Vem tar över?').selectOption({ label: 'Kommunstyrelsen' })
    await page.getByRole('button', { name: 'Spara steget' }).click()
    await page.getByText('Kommunstyrelsen tar över').waitFor()

    await page.getByRole('link', { name: 'Slå ihop' }).click()
    await page.getByRole('button', { name: 'Spara steget' }).click()
    await page.getByRole('link', { name: 'Välj minst två enheter att slå ihop' }).waitFor()
    await site.check(page)
    await page.getByLabel('Barn- och utbildningsnämnden').check()
    await page.getByLabel('Vård- och omsorgsnämnden').check()
    await page.getByLabel('Den nya enhetens namn').fill('Välfärdsnämnden')
    await page.getByRole('button', { name: 'Spara steget' }).click()
    await page.locator('#efter').getByText('Välfärdsnämnden').waitFor()
    await page
      .locator('#poster')
      .getByRole('row', { name: /Vård- och omsorgsnämnden.*Välfärdsnämnden/ })
      .waitFor()
    await page.getByRole('button', { name: 'Genomför nu' }).click()
    await page.getByText('Kryssa i att du har sett vad som händer').waitFor()
    await page.getByLabel('Jag har sett').check()
    await page.getByRole('button', { name: 'Genomför nu' }).click()
    await page.getByText('Omorganisationen är genomförd.').waitFor()
    await site.check(page)

    await page.goto('/organisation')
    expect(await page.getByText('Ekebro Vatten AB').count()).toBe(0)
    const merged = page.getByRole('listitem').filter({ hasText: 'Välfärdsnämnden' })
    expect(await merged.textContent()).toContain('tillgång')
    await page.goto('/system')
    expect(await page.getByText('Vård- och omsorgsnämnden').count()).toBe(0)
  })
})
