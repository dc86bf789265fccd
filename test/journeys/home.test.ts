import { afterEach, describe, expect, test } from 'vitest'
import { anna, maria, openSite } from './fixture.ts'

describe('a coordinator’s day', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  test('is planned for the hours that there are: a task is written, done, taken back, put off and handed over', async () => {
    const page = await site.open({ as: anna, javaScriptEnabled: false })
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: 'Att göra nu' }).waitFor()

    // The survey is there from the start. Pages as they open are looked at by the walk over every page
    const survey = page.getByRole('listitem').filter({ hasText: 'Svara på Kommunernas informationssäkerhetsarbete' })
    await survey.first().waitFor()
    await page.getByRole('link', { name: 'Ändra din tid' }).click()
    await page.getByLabel('Hur många timmar har du i veckan?').fill('fyra')
    await page.getByRole('button', { name: 'Spara din tid' }).click()
    await page.getByText('Skriv timmarna som en siffra').waitFor()
    expect(await page.getByLabel('Hur många timmar har du i veckan?').inputValue()).toBe('fyra')
    await site.check(page)
    await page.getByLabel('Hur många timmar har du i veckan?').fill('1,5')
    await page.getByLabel('Varje måndag').check()
    await page.getByRole('button', { name: 'Spara din tid' }).click()
    await page.getByText('Du har 1 tim 30 min i veckan.').waitFor()

    await page.goto('/arshjulet')
    await page.getByRole('link', { name: 'Ny uppgift' }).click()
    await page.getByRole('button', { name: 'Spara uppgiften' }).click()
    await page.getByRole('link', { name: 'Skriv vad som ska göras' }).waitFor()
    await page.getByLabel('Vad ska göras?').fill('Ledningens genomgång')
    await page.getByLabel('När ska det vara klart').fill('2026-01-15')
    await page.getByLabel('Hur lång tid tar det?').fill('40')
    await page.getByLabel('Varje år').check()
    await page.getByLabel('Lag eller fara').check()
    await page.getByRole('button', { name: 'Spara uppgiften' }).click()
    await page.getByText('Uppgiften är sparad.').waitFor()
    await page.getByRole('link', { name: 'Ledningens genomgång' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Ändra uppgiften' }).waitFor()
    await site.check(page)

    await page.goto('/hem')
    await page.getByRole('button', { name: 'Klart: Ledningens genomgång' }).click()
    await page.getByText('Ledningens genomgång är klart.').waitFor()
    await page.getByText('40 min är gjort.').waitFor()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await page.getByText('Inget är gjort än.').waitFor()

    await page.getByRole('link', { name: 'Senare eller någon annan: Ledningens genomgång' }).click()
    await page.getByLabel('Visa den igen').fill('2020-01-01')
    await page.getByRole('button', { name: 'Skjut upp' }).click()
    await page.getByText('Välj en dag efter i dag').waitFor()
    await site.check(page)
  })

  test('is in her own calendar by a secret address, until she takes it back', async () => {
    const page = await site.open({ as: anna })
    await page.goto('/arshjulet')
    await page.getByRole('button', { name: 'Gör en adress' }).click()
    const address = await page.getByLabel('Kalenderns adress').inputValue()
    await site.check(page)
    const calendar = await fetch(address)
    expect(calendar.headers.get('content-type')).toContain('text/calendar')
    expect(await calendar.text()).toContain('SUMMARY:Svara på Kommunernas')
    await page.goto('/arshjulet')
    await page.getByRole('button', { name: 'Ta tillbaka adressen' }).click()
    await page.getByText('Adressen är tillbakatagen.').waitFor()
    expect((await fetch(address)).status).toBe(404)
  })

  test('is in two municipalities, seen together and switched between with one button', async () => {
    const page = await site.open({ as: anna })
    await page.goto('/hem')
    const everywhere = page.getByRole('table', { name: 'I alla dina kommuner' })
    expect(await everywhere.getByRole('row').filter({ hasText: 'Kungsör' }).count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Byt till Kungsör' }).click()
    await page.getByRole('button', { name: 'Byt till Arboga' }).waitFor()
    expect(await page.locator('.brand-org').textContent()).toBe('Kungsör')
    expect(new URL(page.url()).pathname).toBe('/hem')
  })

  test('has nothing for an owner who has nothing to do, and says where tasks come from', async () => {
    const page = await site.open({ as: maria, width: 320 })
    await page.goto('/')
    await page.getByRole('heading', { name: 'Inget att göra just nu' }).waitFor()
    await site.check(page)
  })
})
