import { afterEach, describe, expect, test } from 'vitest'
import { anna, jonas, openSite } from './fixture.ts'

describe('requirements, measures and evidence', () => {
  const site = openSite('embedded')
  afterEach(() => site.closePages())

  test('a coordinator takes a requirement from nothing to met and shown, without scripts and by what the pages say', async () => {
    const page = await site.open({ as: anna, javaScriptEnabled: false })
    await page.goto('/krav')
    await site.check(page)
    await page.getByLabel('Sök på nummer eller ord').fill('8.17')
    await page.getByRole('button', { name: 'Visa' }).click()
    await page.getByText('1 av 93 krav').waitFor()
    await page.getByRole('link', { name: '8.17 Samma tid överallt' }).click()
    await page.getByText('Ingen åtgärd är kopplad till kravet.').waitFor()

    await page.getByRole('link', { name: 'Skriv en åtgärd' }).click()
    await page.getByRole('button', { name: 'Spara åtgärden' }).click()
    await page.getByRole('link', { name: 'Skriv vad som ska göras.' }).waitFor()
    expect(await page.title()).toMatch(/^Fel: /)
    await page.getByLabel('Vad ska göras?').fill('Gemensam tidskälla')
    await page.getByLabel('Klar', { exact: true }).check()
    await page.getByLabel('Klar senast').fill('snart')
    await page.getByRole('button', { name: 'Spara åtgärden' }).click()
    // What was typed is kept, and all that is wrong is said at once
    await page.getByRole('link', { name: 'Välj om åtgärden räcker till hela kravet.' }).waitFor()
    expect(await page.getByLabel('Vad ska göras?').inputValue()).toBe('Gemensam tidskälla')
    await site.check(page)
    await page.getByLabel('Hela kravet').check()
    await page.getByLabel('Klar senast').fill('')
    await page.getByRole('button', { name: 'Spara åtgärden' }).click()
    await page.getByText('Åtgärden är klar, men inget visar det.').waitFor()

    await page.getByRole('link', { name: 'Lägg till ett belägg' }).click()
    await page.getByLabel('En länk').check()
    await page.getByLabel('Vad visar det?').fill('Kontroll av klockorna')
    await page.getByRole('button', { name: 'Spara belägget' }).click()
    await page.getByText('Skriv hela adressen, så som den börjar med https://.').waitFor()
    await site.check(page)
    await page.getByLabel('Adress').fill('https://arenden.example/1')
    await page.getByRole('button', { name: 'Spara belägget' }).click()
    await page.getByText('Belägget är sparat').waitFor()
    await page.getByText('Uppfyllt', { exact: true }).waitFor()
    await site.check(page)

    await page.getByRole('link', { name: 'Ta bort belägget Kontroll av klockorna' }).click()
    await page.getByRole('button', { name: 'Ta bort ett belägg' }).waitFor()
    await site.check(page)
    await page.getByRole('button', { name: 'Ta bort ett belägg' }).click()
    await page.getByText('Kryssa i rutan om belägget ska tas bort').waitFor()
    await site.check(page)
    await page.getByRole('link', { name: 'Behåll det' }).click()
    await page.getByText('Uppfyllt', { exact: true }).waitFor()
  })

  test('what does not apply is decided with a reason, stands in the statement, and is fetched as a document', async () => {
    const page = await site.open({ as: anna })
    await page.goto('/krav/iso27002/8.30/beslut')
    await page.getByLabel('Nej, kravet gäller inte oss').check()
    await page.getByLabel('Beslutat av').fill('Kommunstyrelsen, § 18')
    await page.getByRole('button', { name: 'Spara beslutet' }).click()
    await page.getByText('Skriv varför kravet inte gäller.').waitFor()
    await site.check(page)
    await page.getByLabel('Skäl').fill('Kommunen låter inte utveckla något.')
    await page.getByRole('button', { name: 'Spara beslutet' }).click()
    await page.getByText('Beslutet är sparat').waitFor()
    await page.goto('/krav/tillamplighet?katalog=iso27002')
    await page.getByText('Nej: Kommunen låter inte utveckla något.').waitFor()
    await site.check(page)
    for (const [name, ending] of [
      ['Hämta som DOCX', 'docx'],
      ['Hämta som XLSX', 'xlsx'],
      ['Hämta som PDF', 'pdf'],
    ] as const) {
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name }).click()
      expect((await download).suggestedFilename()).toBe(`uttalande-om-tillamplighet.${ending}`)
    }
  })

  test('a catalogue of one’s own is read in by keyboard, after all that is wrong in it was said, and taken away', async () => {
    const page = await site.open({ as: anna })
    await page.goto('/krav/las-in')
    const file = page.getByLabel('Fil')
    const send = (text: string) =>
      file.setInputFiles({ name: 'krav.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.getByLabel('Vad ska katalogen heta?').fill('Regionens krav')
    await send('nummer;titel;nivå\nR-1;Konton;9\nR-1;Loggar;1\n')
    await page.getByRole('button', { name: 'Läs in katalogen' }).click()
    await page.getByText('2 fel i krav.csv').waitFor()
    expect(await page.getByLabel('Vad ska katalogen heta?').inputValue()).toBe('Regionens krav')
    await site.check(page)
    await send('nummer;titel;nivå\nR-1;Konton;1\nR-2;Loggar;1\n')
    await page.getByRole('button', { name: 'Läs in katalogen' }).press('Enter')
    await page.getByText('Katalogen är inläst').waitFor()
    await page.getByRole('link', { name: 'R-1 Konton' }).waitFor()
    await page.goto('/krav/ta-bort-katalog?katalog=regionens-krav')
    await site.check(page)
    await site.check(page)
    await page.getByLabel('Ja, katalogen ska tas bort').check()
    await page.getByRole('button', { name: 'Ta bort en katalog' }).click()
    await page.getByText('Katalogen är borttagen').waitFor()
  })

  test('whoever only reads sees where the gaps are, and is offered nothing to change', async () => {
    const page = await site.open({ as: jonas })
    await page.goto('/krav/brister')
    await page.getByRole('heading', { name: 'Var det brister' }).waitFor()
    await site.check(page)
    await page.goto('/krav/cybersakerhetslagen/tidig-varning')
    await page.getByText('24 timmar').waitFor()
    expect(await page.getByRole('link', { name: 'Skriv en åtgärd' }).count()).toBe(0)
    await site.check(page)
    const refused = await page.goto('/krav/iso27002/8.30/beslut')
    expect(refused?.status()).toBe(403)
  })
})
