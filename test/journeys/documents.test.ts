import { afterEach, describe, expect, test } from 'vitest'
import { openSite } from './fixture.ts'

const ellen = 'ellen.berg@ekebro.example'
const nils = 'nils.aberg@ekebro.example'

describe('governing documents', () => {
  const site = openSite('embedded')
  afterEach(() => site.closePages())

  test('a coordinator decides a draft from a template, and the day of an employee is to read it on a phone and say so', async () => {
    const page = await site.open({ as: ellen, javaScriptEnabled: false })
    await page.goto('/dokument/mallar')
    await page.getByRole('button', { name: 'Börja ett utkast: Metod för informationsklassning' }).click()
    await page.getByText('Utkastet är påbörjat från mallen').waitFor()
    const body = page.getByLabel('Dokumentets text')
    const text = await body.inputValue()
    expect(text).toContain('| Område |')

    await page.getByRole('link', { name: 'Skriv in beslutet' }).click()
    await page.getByRole('button', { name: 'Sätt versionen i kraft' }).click()
    await page.getByRole('heading', { name: /rättas|fel/i }).waitFor()
    await page.getByRole('link', { name: /^Texten har fortfarande luckor/ }).waitFor()
    await page.getByRole('link', { name: 'Välj vem som beslutade.' }).waitFor()
    await site.check(page)

    await page.getByRole('link', { name: 'Skriv vidare' }).click()
    await body.fill(`${text.replace(/ ?\[Fyll i[^\]]*\]/g, '')}\n\n[här](javascript:x)`)
    await page.getByRole('button', { name: 'Spara utkastet' }).click()
    await page.getByText(/^Rad \d+: Länken till/).waitFor()
    await body.fill((await body.inputValue()).replace('[här](javascript:x)', 'Slut.'))
    await page.getByRole('button', { name: 'Spara utkastet' }).click()
    await page.getByText('Utkastet är sparat').waitFor()

    await page.getByRole('link', { name: 'Skriv in beslutet' }).click()
    await page.getByLabel('Kommunstyrelsen').check()
    await page.getByLabel('När?').fill('2026-01-15')
    await page.getByLabel('Paragraf').fill('§ 7')
    await page.getByLabel('Alla som dokumentet gäller för').check()
    await page.getByRole('button', { name: 'Sätt versionen i kraft' }).click()
    await page.getByText('Beslutet är inskrivet. Versionen gäller nu.').waitFor()
    await page.getByText('0 av 60 har läst').waitFor()

    const phone = await site.open({ as: nils, javaScriptEnabled: false, width: 320 })
    await phone.goto('/')
    expect(new URL(phone.url()).pathname).toBe('/att-lasa')
    await phone.getByRole('link', { name: /^Metod för/ }).click()
    await phone.getByText('Du är ombedd att läsa det här.').waitFor()
    await site.check(phone)
    await phone.getByRole('button', { name: 'Jag har läst' }).press('Enter')
    await phone.getByText('Tack. Det är noterat att du har läst.').waitFor()
    await site.check(phone)
    // No link of the pages that they reach leads to where they may not go
    await phone.goto('/dokument')
    expect(await phone.getByRole('link', { name: /^(Mallar|Dokument per enhet)$/ }).count()).toBe(0)
    await phone
      .getByRole('link', { name: /^Informationssäkerhetspolicy/ })
      .first()
      .click()
    await phone.getByRole('link', { name: 'Läs texten' }).waitFor()
    expect(await phone.locator('main a[href*="/lasning"], main a[href*="/enheter/"]').count()).toBe(0)
    const refused = await phone.goto('/dokument/mallar')
    expect(refused?.status()).toBe(403)

    await page.reload()
    await page.getByText('1 av 60 har läst').waitFor()
    await page.getByRole('link', { name: 'Se hur många som har läst' }).click()
    await page.getByText('Nils Åberg').waitFor()
  })
})
