import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { anna, jonas, openSite } from './fixture.ts'
import { choose, place, saveSection, stored, survey } from './survey.ts'

/** Has the sections infrastruktur and incident_kontinuitet. */
const linnea = 'linnea.falk@arboga.example'

describe('a survey that several answer', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  /** Decides which sections Linnea has, as the coordinator does. */
  const give = async (page: Page, ticks: Readonly<Record<string, boolean>>) => {
    await page.goto(`${survey}/medverkande`)
    await page.getByRole('link', { name: 'Välj delar för Linnea Falk' }).click()
    for (const [section, ticked] of Object.entries(ticks)) {
      await page.locator(`input[name=section][value=${section}]`).setChecked(ticked)
    }
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByText('Delarna är sparade').waitFor()
  }

  test('one who contributes answers their own sections, and reads the others with whom to ask', async () => {
    const page = await site.open({ as: linnea, javaScriptEnabled: false, width: 320 })
    await page.goto(survey)
    await page.getByText('Du svarar på de delar som är dina.').waitFor()
    await site.check(page)
    await page.locator('#dina-delar').getByRole('link', { name: 'Teknisk infrastruktur' }).click()
    await page.getByRole('button', { name: /^Spara och / }).waitFor()
    await site.check(page)
    await page.goto(`${survey}/svara/policy`)
    await page.getByText('Du kan läsa men inte ändra här').waitFor()
    await page.getByText('Anna Lindqvist har den.').waitFor()
    expect(await page.getByRole('button', { name: /^Spara och / }).count()).toBe(0)
    await site.check(page)
  })

  test('two see each other, and what one answered is marked for the other and listed', async () => {
    const page = await site.open({ as: linnea })
    await page.goto(`${survey}/svara/infrastruktur`)
    const coordinator = await site.open({ as: anna })
    await coordinator.goto(`${survey}/svara/infrastruktur`)
    await coordinator.locator('.here').getByText('Linnea Falk är också här i delen nu.').waitFor()
    const question = await page.locator('.question-place:not([hidden])').first().getAttribute('data-question')
    const field = page
      .locator('.question-place:not([hidden])')
      .first()
      .locator('input[type=radio], input[type=checkbox]')
    await Promise.all([stored(page), field.first().check()])
    await coordinator.reload()
    await place(coordinator, question ?? '')
      .getByText(/^Ändrat av Linnea Falk/)
      .waitFor()
    await site.check(coordinator)
    await coordinator.goto(`${survey}/andringar`)
    await coordinator.getByRole('cell', { name: 'Linnea Falk' }).first().waitFor()
    await site.check(coordinator)
  })

  test('the coordinator invites a colleague to sections and takes them back, and who may not sees who answers what', async () => {
    const page = await site.open({ as: anna, javaScriptEnabled: false, width: 320 })
    await page.goto(`${survey}/medverkande`)
    await site.check(page)
    await page.getByRole('link', { name: 'Bjud in en kollega' }).click()
    await page.waitForURL('**/medverkande/bjud-in')
    await page.getByLabel('E-post').fill('inte en adress')
    const send = (name: string) => Promise.all([page.waitForNavigation(), page.getByRole('button', { name }).click()])
    await send('Skicka inbjudan')
    expect(await page.locator('.ds-error-summary li').count()).toBe(3)
    expect(await page.getByLabel('E-post').inputValue()).toBe('inte en adress')
    await site.check(page)
    await page.getByLabel('Namn').fill('Olle Ny')
    await page.getByLabel('E-post').fill('olle.ny@arboga.example')
    await page.locator('input[name=section][value=samverkan]').check()
    await send('Skicka inbjudan')
    await page.locator('#delar tr', { hasText: 'Samverkan' }).getByText('Olle Ny (inbjuden)').waitFor()

    await page.getByRole('link', { name: 'Välj delar för Olle Ny' }).click()
    await page.waitForURL(/medverkande\/[^b]/)
    await site.check(page)
    await page.locator('input[name=section][value=samverkan]').uncheck()
    await send('Spara')
    await page.locator('#delar tr', { hasText: 'Samverkan' }).getByText('Ingen').waitFor()
    expect(await page.getByText('Olle Ny').count()).toBe(0)

    // Jonas reads: his table has no column for what nobody there can change
    const reader = await site.open({ as: jonas })
    await reader.goto(`${survey}/medverkande`)
    expect(await reader.locator('#kollegor th[scope=col]').allTextContents()).toEqual(['Namn', 'Delar'])
    await site.check(reader)
  })

  test('one who loses a section while typing is shown what they wrote, with scripts and without', async () => {
    const coordinator = await site.open({ as: anna, javaScriptEnabled: false })
    await give(coordinator, { policy: true })
    const page = await site.open({ as: linnea })
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${survey}/svara/policy`)
    const plain = await site.open({ as: linnea, javaScriptEnabled: false })
    await plain.goto(`${survey}/svara/policy`)
    await give(coordinator, { policy: false })

    await place(page, 'andra_styrdokument').getByRole('textbox').fill('Linneas egna ord')
    await place(page, 'andra_styrdokument').getByText('Den här delen är inte din att svara på.').waitFor()
    expect(await place(page, 'andra_styrdokument').getByRole('textbox').inputValue()).toBe('Linneas egna ord')
    // What the browser keeps is given back where the section is closed
    await page.reload()
    await page.getByRole('button', { name: 'Visa det jag skrev' }).click()
    await page.getByText('Linneas egna ord').waitFor()
    await site.check(page)

    await place(plain, 'andra_styrdokument').getByRole('textbox').fill('Skrivet utan skript')
    await choose(plain, 'policy', 'Ja')
    await saveSection(plain)
    await plain.getByRole('heading', { name: 'Det du skrev sparades inte' }).waitFor()
    expect(await plain.locator('blockquote').allTextContents()).toEqual(['Ja', 'Skrivet utan skript'])
    await site.check(plain)
  })
})
