import { afterEach, describe, expect, test } from 'vitest'
import { openSite, sara } from './fixture.ts'
import { survey } from './survey.ts'

const petra = 'petra.nyman@lansstyrelsen-vastmanland.example'
const dayIn = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })
const today = dayIn.format(new Date())
const later = dayIn.format(new Date(Date.now() + 7 * 86_400_000))

describe('following up', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  test('shows what is expected, what is missing and how well the answers mirror the country, with a table for each picture', async () => {
    const page = await site.open({ as: sara })
    await page.goto(`${survey}/insamling`)
    await page
      .getByText(/^\d+–\d+$/)
      .first()
      .waitFor()
    await page.getByText(/^Till målet, 80.%, saknas 61 hela svar: mest i /).waitFor()
    await page
      .getByText(
        /^R-indikator, där 1 är en perfekt spegling\. Osäkerheten är 0,\d\d till \d,\d\d\. Med de sju första på ringlistan blir den 0,\d\d\.$/,
      )
      .waitFor()
    await page.getByText('Så har det väntade räknats').click()
    await page.getByText(/^Det väntade bygger på .*2020/).waitFor()
    await page.locator('summary', { hasText: 'Tabell: grupper som har svarat mindre' }).click()
    await page
      .getByRole('row', { name: /^Under 8.000/ })
      .first()
      .waitFor()
    await site.check(page)

    await page.getByRole('link', { name: 'Ändra målet' }).click()
    await page.getByLabel('Mål i hela procent').fill('hundra')
    await page.getByRole('button', { name: 'Spara målet' }).click()
    await page.getByText('Skriv ett helt tal från 1 till 100.').waitFor()
    expect(await page.getByLabel('Mål i hela procent').inputValue()).toBe('hundra')
    await site.check(page)
    await page.getByLabel('Mål i hela procent').fill('70')
    await page.getByRole('button', { name: 'Spara målet' }).click()
    await page.getByText(/^Till målet, 70.%, saknas 32 hela svar/).waitFor()
  })

  test('a call is noted by keyboard: every fault is told at once, what was written is kept, and the next on the list follows', async () => {
    const page = await site.open({ as: sara })
    await page.goto(`${survey}/ringlista`)
    const first = page.locator('table.table tbody tr').first()
    await first
      .getByText(/^Lovade svara/)
      .first()
      .waitFor()
    await site.check(page)
    const untouched = page.getByRole('link', { name: /^Skriv in samtal med / }).first()
    const name = ((await untouched.getAttribute('aria-label')) ?? '').replace('Skriv in samtal med ', '')
    await untouched.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.getByText(/har svarat mindre än landet\.$/).waitFor()
    await site.check(page)

    await page.getByLabel('Anteckning').fill('Talade om blanketten.')
    await page.getByLabel('Hur dags?').fill('25.99')
    await page.getByRole('button', { name: 'Spara samtalet' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Välj hur samtalet gick.' }).waitFor()
    await page.getByRole('link', { name: 'Skriv ett klockslag som 13.30.' }).waitFor()
    expect(await page.getByLabel('Anteckning').inputValue()).toBe('Talade om blanketten.')
    await site.check(page)

    await page.getByLabel('Vi talades vid').focus()
    await page.keyboard.press('Space')
    await page.getByLabel('Hur dags?').fill('00.00')
    await page.getByLabel('När ska någon ringa igen?').fill(today)
    await page.getByRole('button', { name: 'Spara och gå till nästa' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Samtalet är inskrivet.').waitFor()
    await page.getByRole('link', { name: `Före på listan: ${name}` }).click()
    await page.getByText('Talade om blanketten.').waitFor()

    await page.goto(`${survey}/ringlista?visa=i-dag`)
    await page.getByRole('link', { name, exact: true }).waitFor()
    await site.check(page)
    const file = await page.request.get(`${survey}/ringlista.csv`)
    expect(await file.text()).toMatch(new RegExp(`;${name};.*Talade om blanketten\\.`))
  })

  test('works without script, and says what a part of the list would hold', async () => {
    const page = await site.open({ as: sara, javaScriptEnabled: false, width: 320 })
    await page.goto(`${survey}/ringlista?visa=klara`)
    await page.getByRole('link', { name: 'Ånge' }).click()
    await page.getByLabel('De lovade svara en viss dag').check()
    await page.getByLabel('Vilken dag lovade de att svara?').fill(later)
    await page.getByLabel('Hur dags?').fill('00.00')
    await page.getByRole('button', { name: 'Spara samtalet' }).click()
    await page.getByText('Samtalet är inskrivet.').waitFor()
    await site.check(page)
    await page.goto(`${survey}/ringlista?visa=klara`)
    await page.getByRole('heading', { name: 'Ingen är klar än' }).waitFor()
    await site.check(page)
  })

  test('a county board sees its own county for as long as it helps, and what it notes stands in the log of the agency', async () => {
    const officer = await site.open({ as: petra })
    await officer.goto('/')
    await officer.getByRole('heading', { level: 1, name: 'Kommunerna i länet' }).waitFor()
    expect(await officer.locator('table tbody tr').count()).toBe(10)
    await site.check(officer)
    await officer.getByRole('link', { name: 'Norberg', exact: true }).click()
    await officer.getByRole('button', { name: 'Spara anteckningen' }).click()
    await officer.getByText('Skriv vad som sades.').waitFor()
    await site.check(officer)
    await officer.getByLabel('Vad sades?').fill('De svarar före jul.')
    await officer.getByRole('button', { name: 'Spara anteckningen' }).click()
    await officer.getByText('Anteckningen är sparad.').waitFor()
    await site.check(officer)
    // Another county, and the agency's own pages
    expect((await officer.request.get(`/lan/enkat-2026/2584`)).status()).toBe(404)
    expect((await officer.request.get(`${survey}/insamling`)).status()).toBe(403)

    const lead = await site.open({ as: sara })
    await lead.goto(`${survey}/ringlista/1962`)
    await lead.getByText('De svarar före jul.').waitFor()
    await lead.goto(`${survey}/lansstyrelser`)
    await site.check(lead)
    await lead.getByRole('button', { name: 'Be om hjälp: länsstyrelsen i Kronoberg' }).click()
    await lead.getByText('Länsstyrelsen hjälper nu till.').waitFor()
    await lead.getByRole('button', { name: 'Avsluta hjälpen från länsstyrelsen i Västmanland' }).click()
    await lead.getByText('Länsstyrelsen ser inte längre läget.').waitFor()
    await officer.goto('/lan')
    await officer.getByRole('heading', { name: 'Ingen har bett er om hjälp just nu' }).waitFor()
    await site.check(officer)
    expect((await officer.request.get(`/lan/enkat-2026/1962`)).status()).toBe(404)
  })
})
