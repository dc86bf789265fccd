import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { anna, openSite, signIn } from './fixture.ts'
import { choose, place, saveSection, survey } from './survey.ts'

describe('answering', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  test('works with scripts off: saved with the button, and what it opens is shown before going on', async () => {
    const page = await site.open({ as: anna, javaScriptEnabled: false })
    await page.goto(survey)
    await page.getByRole('link', { name: 'Börja svara' }).click()
    await choose(page, 'systematiskt', 'Ja')
    await saveSection(page)
    await page.getByText('Dina svar öppnade en följdfråga').waitFor()
    await place(page, 'metodstod').getByLabel('Basnivå för informationssäkerhet (BITS)').check()
    await site.check(page)
    await saveSection(page)
    expect(new URL(page.url()).pathname).toBe(`${survey}/svara/policy`)

    await page.goto(`${survey}/svara/systematik`)
    await choose(page, 'systematiskt', 'Nej')
    await saveSection(page)
    await page.goto(`${survey}/granska`)
    await page.getByText('Svar som inte räknas').first().waitFor()
    expect(await page.locator('#raknas-inte').textContent()).toContain('Basnivå för informationssäkerhet (BITS)')
    await site.check(page)
  })

  test('works at 320 px, in each part of the survey', async () => {
    const page = await site.open({ as: anna, width: 320 })
    await page.goto(`${survey}/svara/samordning`)
    await choose(page, 'funktion', 'Ja')
    await place(page, 'resurser').waitFor()
    const row = place(page, 'resurser').getByRole('radio', { name: 'Bristfällig' }).first()
    await row.check()
    await page.locator('[data-saved][data-state=saved]').waitFor()
    await site.check(page)
    await saveSection(page)
    expect(new URL(page.url()).pathname).toBe(`${survey}/svara/klassning`)
    for (const part of ['incident_kontinuitet', 'infrastruktur', 'upphandling', 'utbildning', 'deltagare']) {
      await page.goto(`${survey}/svara/${part}`)
      await site.check(page)
    }
  })

  test('works by keyboard only, from the sign-in to the next part', async () => {
    const page = await site.open()
    await signIn(page, anna)
    await page.goto(survey)
    await tabTo(page, 'Hoppa till innehållet')
    await page.keyboard.press('Enter')
    await tabTo(page, /^Fortsätt med |^Börja svara/)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/svara/**')
    await page.goto(`${survey}/svara/kontroll`)
    await tabTo(page, 'Ja')
    await page.keyboard.press('Space')
    await place(page, 'efterlevnad_nar').waitFor()
    await tabTo(page, 'Efter incidenter')
    await page.keyboard.press('Space')
    await page.locator('[data-saved][data-state=saved]').waitFor()
    expect(await outlined(page)).toBe(true)
    await tabTo(page, /^Spara och gå till/)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/svara/ansvar')
    await page.goto(`${survey}/svara/kontroll`)
    expect(await place(page, 'efterlevnad_nar').getByLabel('Efter incidenter').isChecked()).toBe(true)
  })
})

/** Presses Tab until what has the focus has this name, as someone without a mouse finds it. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : element
      return (label?.textContent ?? '').replaceAll('\u00ad', '').trim()
    })
    if (typeof name === 'string' ? focused === name : name.test(focused)) return
    passed.push(focused)
  }
  throw new Error(`Tab never came to ${name}, only to: ${passed.join(' | ')}`)
}

/** Whether what has the focus, or the row around it, shows that it has. */
function outlined(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const shows = (element: Element | null | undefined) => {
      if (!element) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    }
    return shows(document.activeElement) || shows(document.activeElement?.closest('label'))
  })
}
