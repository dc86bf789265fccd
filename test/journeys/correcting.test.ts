import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { anna, openSite, sara } from './fixture.ts'
import { choose, place, saveSection, stored, survey } from './survey.ts'

const source = await readFile('reference/enkat-2026/questionnaire.yaml', 'utf8')
const county = 'Har kommunen ett etablerat samarbete om informationssäkerhet med länsstyrelsen?'
const others = 'Har kommunen ett etablerat samarbete om informationssäkerhet med andra kommuner?'
const reworded = source.replace(county, county.replace('ett etablerat', 'något etablerat'))

describe('correcting the questions of a survey that is open', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  /** As far as the page that tells what will happen. */
  async function preview(page: Page, corrected: string): Promise<void> {
    await page.goto(`${survey}/fragor`)
    await page.getByRole('link', { name: 'Rätta frågorna' }).click()
    await page.waitForURL(`**${survey}/ratta`)
    await page.getByLabel('Frågorna som YAML').fill(corrected)
    await send(page, 'Visa vad som händer')
    await page.getByRole('heading', { name: 'Vad som händer' }).waitFor()
  }
  const send = (page: Page, name: string) =>
    Promise.all([page.waitForNavigation(), page.getByRole('button', { name }).click()])
  async function publish(page: Page, reason: string): Promise<void> {
    await page.getByLabel('Varför frågorna rättas').fill(reason)
    await page.getByLabel('Jag har läst vad som händer').check()
    await send(page, 'Publicera rättelsen')
    expect(page.url()).toMatch(/\/fragor#version-\d+$/)
  }

  test('tells what is wrong with what was written, keeps it, and needs a reason; what was answered meanwhile is given back', async () => {
    const answering = await site.open({ as: anna, javaScriptEnabled: false, width: 320 })
    await answering.goto(`${survey}/svara/samverkan`)
    await choose(answering, 'lansstyrelsen', 'Ja')
    await choose(answering, 'andra_kommuner', 'Nej')

    const page = await site.open({ as: sara })
    await page.goto(`${survey}/ratta`)
    await send(page, 'Visa vad som händer')
    await page.getByText('Ingen fråga är ändrad.').first().waitFor()
    // A draft of the same questionnaire can be the correction
    const headers = { origin: site.url }
    await page.request.post('/formular/nytt/publicerat', { form: { published: 'enkat-2026@1' }, headers })
    await page.request.post('/formular/enkat-2026/yaml', { form: { version: '1', source: reworded }, headers })
    await page.goto(`${survey}/ratta?utkast=enkat-2026`)
    await site.check(page)
    await send(page, 'Visa vad som händer')
    await page.getByText('något etablerat samarbete').first().waitFor()
    await page.goto(`${survey}/ratta`)
    const faulty = reworded.replace('type: single', 'type: enkel')
    await page.getByLabel('Frågorna som YAML').fill(faulty)
    await send(page, 'Visa vad som händer')
    await page
      .getByRole('link', { name: /^Rad \d+, tecken \d+$/ })
      .first()
      .waitFor()
    expect((await page.getByLabel('Frågorna som YAML').inputValue()).trim()).toBe(faulty.trim())
    await site.check(page)

    await preview(page, reworded)
    await page.getByText(/har börjat svara och \d+ har skickat in/).waitFor()
    await send(page, 'Publicera rättelsen')
    const errors = page.locator('.ds-error-summary li')
    expect(await errors.allTextContents()).toEqual([
      'Skriv varför frågorna rättas.',
      'Kryssa i rutan om du vill rätta enkäten.',
    ])
    await site.check(page)
    await publish(page, 'Även ett samarbete som inte är avtalat räknas.')
    expect(await page.locator('#version-2').textContent()).toMatch(
      /Även ett samarbete som inte är avtalat räknas\.[\s\S]*något etablerat samarbete/,
    )
    await site.check(page)

    await saveSection(answering)
    await answering.getByRole('heading', { name: 'Frågorna rättades medan du svarade' }).waitFor()
    expect(await place(answering, 'lansstyrelsen').getByRole('listitem').allTextContents()).toEqual(['Ja'])
    expect(await place(answering, 'andra_kommuner').count()).toBe(0)
    await site.check(answering)
    await place(answering, 'lansstyrelsen').getByRole('link').click()
    await answering.waitForURL('**/svara/samverkan?version=2#fraga-lansstyrelsen')
    expect(await place(answering, 'lansstyrelsen').getByLabel('Ja', { exact: true }).isChecked()).toBe(false)
    expect(await place(answering, 'andra_kommuner').getByLabel('Nej', { exact: true }).isChecked()).toBe(true)

    await answering.goto(survey)
    await answering.getByText('Även ett samarbete som inte är avtalat räknas.').waitFor()
    await answering.locator('main summary', { hasText: 'Vad som ändrades' }).click()
    await site.check(answering)
  })

  test('asks a question anew, and says so to whoever had answered it or is answering it', async () => {
    const answering = await site.open({ as: anna })
    await answering.goto(`${survey}/svara/samverkan`)
    await Promise.all([stored(answering), choose(answering, 'andra_kommuner', 'Ja')])

    const reviewing = await site.open({ as: anna, javaScriptEnabled: false, width: 320 })
    await reviewing.goto(`${survey}/granska`)
    const page = await site.open({ as: sara, javaScriptEnabled: false })
    const asked = await site.open({ as: sara })
    await asked.goto(`${survey}/ratta`)
    const now = await asked.getByLabel('Frågorna som YAML').inputValue()
    await preview(page, now.replace(others, others.replace('andra kommuner', 'minst två andra kommuner')))
    await page.getByLabel('minst två andra kommuner').check()
    await publish(page, 'Ett samarbete med en enda kommun räknas inte.')

    await reviewing.getByLabel(/^Vi skickar in utan svar på/).check()
    await send(reviewing, 'Skicka in svaren')
    await reviewing.getByText('Frågorna rättades medan du granskade').waitFor()
    await reviewing.getByText('Ett samarbete med en enda kommun räknas inte.').waitFor()
    expect(await reviewing.getByLabel(/^Vi skickar in utan svar på/).isChecked()).toBe(false)
    await site.check(reviewing)

    await choose(answering, 'andra_kommuner', 'Nej')
    await place(answering, 'andra_kommuner')
      .getByText(/^Frågan rättades medan du svarade\./)
      .waitFor()
    await site.check(answering)
    await answering.goto(`${survey}?lang=en`)
    await answering.getByText('Your earlier answer was:').waitFor()
    await site.check(answering)
    await answering.goto(`${survey}?lang=sv`)
    await answering.getByRole('link', { name: 'Till frågan som den är nu' }).first().click()
    await answering.waitForURL('**/svara/samverkan#fraga-andra_kommuner')
    await place(answering, 'andra_kommuner')
      .getByText(/^Frågan har rättats sedan du svarade här/)
      .waitFor()
    expect(await place(answering, 'andra_kommuner').getByRole('radio', { checked: true }).count()).toBe(0)
  })
})
