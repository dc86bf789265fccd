import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { anna, maria, openSite } from './fixture.ts'
import { choose, place, saved, saveSection, stored, survey } from './survey.ts'

describe('a browser without contact with the server', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  const openSection = async (section: string, as = anna): Promise<Page> => {
    const page = await site.open({ as })
    // Leaving with something unsaved is questioned; here the person leaves all the same
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${survey}/svara/${section}`)
    return page
  }
  const writeOffline = async (page: Page, text: string) => {
    await page.context().setOffline(true)
    await place(page, 'andra_styrdokument').getByRole('textbox').fill(text)
    await place(page, 'andra_styrdokument').getByText('Ingen kontakt med servern.').waitFor()
  }
  const keptIn = (page: Page) => page.evaluate(() => Object.keys(localStorage).length)

  test('keeps what is written, says so beside the field, and saves it by itself when contact is back', async () => {
    const page = await openSection('policy')
    await writeOffline(page, 'Skrivet på tåget')
    expect(await keptIn(page)).toBe(1)
    await page.context().setOffline(false)
    await saved(page)
    expect(await keptIn(page)).toBe(0)
    await page.reload()
    expect(await place(page, 'andra_styrdokument').getByRole('textbox').inputValue()).toBe('Skrivet på tåget')
  })

  test('gives back in a new tab what was written in one that was closed, and saves it', async () => {
    const page = await openSection('policy')
    const tab = await page.context().newPage()
    await writeOffline(page, 'Skrivet i en flik som stängdes')
    // While it closes, a page has its network back before it is gone, and would save the answer after all
    await page.evaluate(() => {
      window.fetch = () => new Promise(() => {})
    })
    await page.close()
    await tab.context().setOffline(false)
    const sent = stored(tab)
    await tab.goto(`${survey}/svara/policy`)
    await sent
    await expect.poll(() => keptIn(tab)).toBe(0)
    await tab.reload()
    const text = place(tab, 'andra_styrdokument').getByRole('textbox')
    expect(await text.inputValue()).toBe('Skrivet i en flik som stängdes')
  })

  test('shows both where a colleague answered meanwhile, also after a reload, and the choice is the end of it', async () => {
    const page = await openSection('policy')
    await writeOffline(page, 'Annas egna')
    const other = await openSection('policy', maria)
    await Promise.all([
      stored(other),
      place(other, 'andra_styrdokument').getByRole('textbox').fill('Marias under tiden'),
    ])
    await page.context().setOffline(false)
    const conflict = place(page, 'andra_styrdokument').locator('[data-conflict]')
    await conflict.waitFor()
    expect(await conflict.locator('blockquote').allTextContents()).toEqual(['Marias under tiden', 'Annas egna'])
    await page.reload()
    await conflict.waitFor()
    expect(await conflict.locator('blockquote').allTextContents()).toEqual(['Marias under tiden', 'Annas egna'])
    await site.check(page)

    await conflict.getByRole('button', { name: /^Behåll svaret från Maria/ }).click()
    await page.waitForURL(/#fraga-andra_styrdokument$/)
    expect(await place(page, 'andra_styrdokument').getByRole('textbox').inputValue()).toBe('Marias under tiden')
    expect(await keptIn(page)).toBe(0)
  })

  test('does not leave the page for an error page of the browser when the section is sent', async () => {
    const page = await openSection('systematik')
    await page.context().setOffline(true)
    await choose(page, 'systematiskt', 'Ja')
    await page.getByRole('button', { name: /^Spara och / }).click()
    await place(page, 'systematiskt').getByText('Ingen kontakt med servern.').waitFor()
    expect(page.url()).toMatch(/\/svara\/systematik$/)
    await page.context().setOffline(false)
    await saved(page)
    await saveSection(page)
    expect(page.url()).not.toMatch(/\/svara\/systematik$/)
  })

  test('gives nothing to a colleague at the same machine, and nothing is left after signing out', async () => {
    const page = await openSection('policy')
    await writeOffline(page, 'Bara för Anna')
    // A save that never ends, so that the answer is neither stored nor refused
    await page.route('**/svar', () => {})
    await page.context().setOffline(false)
    await page.reload()
    await place(page, 'andra_styrdokument').getByText('Det här skrev du tidigare').waitFor()
    expect(await keptIn(page)).toBe(1)
    const form = { email: maria, password: 'demonstration' }
    await page.context().request.post('/logga-in', { form, headers: { origin: site.url } })
    await page.goto(`${survey}/svara/policy`)
    expect(await place(page, 'andra_styrdokument').getByRole('textbox').inputValue()).not.toBe('Bara för Anna')
    await page.goto('/konto')
    await page.locator('form[action^="/logga-ut"] button').last().click()
    await page.waitForURL(/utloggad/)
    expect(await keptIn(page)).toBe(0)
  })
})
