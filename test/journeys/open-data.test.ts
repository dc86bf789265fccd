import { expect, test } from 'vitest'
import { openSite, sara } from './fixture.ts'

const site = openSite()

test('a visitor finds the open data of a published survey, without scripts too', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await site.open({ javaScriptEnabled })
    await page.goto('/resultat/enkat-2015')
    await page.getByRole('link', { name: 'Öppna data' }).click()
    await page.getByRole('heading', { level: 1, name: 'Öppna data' }).waitFor()
    await site.check(page)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Siffrorna som CSV, svenska' }).click()
    expect((await download).suggestedFilename()).toBe('enkat-2015-siffror.csv')
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Open data' }).waitFor()
  }
})

test('an analyst fetches the answers, after being told that nothing is hidden in them', async () => {
  const page = await site.open({ as: sara })
  await page.goto('/analys/enkat-2015')
  await page.getByText('Hämta svaren som data').click()
  await page.getByText('Filerna innehåller varje svarandes svar').waitFor()
  await site.check(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'SPSS-fil (SAV)' }).click()
  expect((await download).suggestedFilename()).toBe('enkat-2015-data.sav')
})
