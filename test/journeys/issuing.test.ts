import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { anna, openSite, sara } from './fixture.ts'

const source = await readFile('reference/enkat-2026/questionnaire.yaml', 'utf8')

describe('a survey from nothing', () => {
  const site = openSite('embedded')
  afterEach(() => site.closePages())

  async function write(page: Page, id: string, change: { opens?: string; closes?: string } = {}): Promise<void> {
    await page.getByLabel('Titel på svenska').fill(`Prov ${id}`)
    await page.getByLabel('Titel på engelska').fill(`Trial ${id}`)
    await page.getByLabel('Kortnamn').fill(id)
    await page.getByLabel('Första svarsdagen').fill(change.opens ?? '2020-01-01')
    await page.getByLabel('Sista svarsdagen').fill(change.closes ?? '2099-12-31')
  }
  const send = (page: Page) =>
    Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Spara enkäten' }).click()])
  const errors = (page: Page) => page.locator('.ds-error-summary li').allTextContents()

  test.each([
    ['at 1280 px', { width: 1280, javaScriptEnabled: true }],
    ['at 320 px without scripts', { width: 320, javaScriptEnabled: false }],
  ])('is made, checked, issued, and answered only after that, %s', async (_, opening) => {
    const id = `prov-${opening.width}`
    const page = await site.open({ as: sara, ...opening })
    await page.goto('/enkater')
    await page.getByRole('link', { name: 'Ny enkät' }).click()
    await page.waitForURL('**/enkater/ny')
    await site.check(page)

    await write(page, id)
    await page.getByLabel('Frågeformulär', { exact: true }).selectOption({ value: 'enkat-2026/1' })
    await send(page)
    expect(page.url()).toMatch(new RegExp(`/enkater/${id}/fragor$`))
    await page.getByText('Enkäten är inte utgiven').waitFor()
    await site.check(page)

    await page.getByRole('link', { name: 'Ändra enkäten' }).click()
    expect(await page.getByLabel('Titel på svenska').inputValue()).toBe(`Prov ${id}`)
    await site.check(page)
    await send(page)
    await page.getByRole('link', { name: 'Ge ut enkäten' }).click()
    await page.getByText('Urvalet är tomt').waitFor()
    expect(await page.getByRole('button', { name: 'Ge ut enkäten' }).count()).toBe(0)
    await site.check(page)

    await page.goto('/enkater/ny')
    await write(page, `${id}-b`)
    await page.getByLabel('Vilka som får enkäten').selectOption({ value: 'enkat-2026' })
    await send(page)
    const asked = await site.open({ as: anna })
    expect((await asked.goto(`/enkater/${id}-b`))?.status()).toBe(404)

    await page.goto(`/enkater/${id}-b/ge-ut`)
    await page.getByText('290 kommuner i urvalet.').waitFor()
    await page.getByRole('button', { name: 'Ge ut enkäten' }).click()
    await page.getByText('Kryssa i rutan om du vill ge ut enkäten.').waitFor()
    await site.check(page)
    await page.getByLabel('Jag har läst frågorna').check()
    await page.getByRole('button', { name: 'Ge ut enkäten' }).click()
    await page.getByText('Enkäten är utgiven').waitFor()

    expect((await asked.goto(`/enkater/${id}-b`))?.status()).toBe(200)
    await asked.getByRole('link', { name: 'Börja svara' }).waitFor()
    expect((await page.goto(`/enkater/${id}-b/andra`))?.status()).toBe(404)
  })

  test('tells every fault at once and keeps what was typed, also of a questionnaire', async () => {
    const page = await site.open({ as: sara })
    await page.goto('/enkater/ny')
    await write(page, 'Fel Namn', { opens: '2030-02-30', closes: '2020-01-01' })
    await page.getByLabel('Titel på engelska').fill('')
    await page.getByLabel('Frågeformulär', { exact: true }).selectOption({ value: '' })
    const faulty = source.replace('type: single', 'type: enkel')
    await page.getByLabel('Nytt frågeformulär som YAML').fill(faulty)
    await send(page)
    expect(await errors(page)).toHaveLength(5)
    expect((await errors(page)).at(-1)).toMatch(/^Frågeformuläret har (ett|\d+) fel\. De?t? står ovanför rutan\.$/)
    expect(await page.getByLabel('Titel på svenska').inputValue()).toBe('Prov Fel Namn')
    expect(await page.getByLabel('Sista svarsdagen').inputValue()).toBe('2020-01-01')
    expect((await page.getByLabel('Nytt frågeformulär som YAML').inputValue()).trim()).toBe(faulty.trim())
    await page
      .getByRole('link', { name: /^Rad \d+, tecken \d+$/ })
      .first()
      .waitFor()
    await site.check(page)

    await write(page, 'enkat-2026')
    await page.getByLabel('Nytt frågeformulär som YAML').fill(source)
    await send(page)
    await page.getByText('Kortnamnet enkat-2026 är upptaget').waitFor()

    await page.getByLabel('Kortnamn').fill('prov-yaml')
    await send(page)
    // The same questionnaire again is its next version: what is published does not change
    await page.locator('#version-2').waitFor()
    expect(await page.locator('#version-2').textContent()).toContain('Inga frågor skiljer sig')

    // From the editor: a draft is what the new survey asks, once nothing is left to do in it
    const started = { form: { published: 'enkat-2026@2' }, headers: { origin: site.url } }
    await page.request.post('/formular/nytt/publicerat', started)
    await page.goto('/formular/enkat-2026')
    await page.getByRole('link', { name: 'Gör en enkät av formuläret' }).click()
    await page.waitForURL('**/enkater/ny?utkast=enkat-2026')
    expect(await page.getByLabel('Titel på svenska').inputValue()).toBe('Kommunernas informationssäkerhetsarbete 2026')
    const hrefOf = (found: Locator) => found.first().getAttribute('href')
    expect(await hrefOf(page.getByRole('link', { name: 'Pröva frågorna i en pilot först' }))).toBe(
      '/enkater/ny/pilot?utkast=enkat-2026',
    )
    expect(await hrefOf(page.locator('a[hreflang=en]'))).toBe('/enkater/ny?utkast=enkat-2026&lang=en')
    await write(page, 'prov-utkast')
    await send(page)
    expect(await page.locator('#version-3').textContent()).toContain('Ställs i enkäten')
    const empty = { form: { 'title.sv': 'Tomt' }, headers: { origin: site.url } }
    await page.request.post('/formular/nytt/tomt', empty)
    await page.goto('/enkater/ny?utkast=tomt')
    await write(page, 'prov-tomt')
    await send(page)
    await page.getByText('Utkastet är inte färdigt').waitFor()
    expect(await page.getByRole('link', { name: 'Till utkastets kontroll' }).getAttribute('href')).toBe(
      '/formular/tomt/kontroll',
    )
    await site.check(page)
    await page.goto('/enkater/enkat-2026/fragor')
    expect(await page.locator('#version-1').textContent()).toContain('Ställs i enkäten')
  })
})
