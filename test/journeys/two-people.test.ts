import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { anna, maria, openSite } from './fixture.ts'
import { choose, place, saved, saveSection, stored, survey } from './survey.ts'

describe('two people who answer the same question', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  const openBoth = async (section: string, javaScriptEnabled: boolean): Promise<[Page, Page]> => {
    const pages = await Promise.all([
      site.open({ as: anna, javaScriptEnabled }),
      site.open({ as: maria, javaScriptEnabled }),
    ])
    for (const page of pages) await page.goto(`${survey}/svara/${section}`)
    return pages
  }

  test('see both answers at once and choose one', async () => {
    const [first, second] = await openBoth('systematik', true)
    await choose(first, 'systematiskt', 'Ja')
    await saved(first)
    await choose(second, 'systematiskt', 'Nej')
    const conflict = place(second, 'systematiskt').locator('[data-conflict]')
    await conflict.getByText('Två svar på samma fråga.').waitFor()
    const sides = await conflict.locator('blockquote').allTextContents()
    expect(sides).toEqual(['Ja', 'Nej'])
    expect(await conflict.textContent()).toContain('Anna Lindqvist')
    await site.check(second)

    await conflict.getByRole('button', { name: 'Använd mitt svar' }).click()
    await second.waitForURL(/#fraga-systematiskt$/)
    expect(await place(second, 'systematiskt').getByLabel('Nej').isChecked()).toBe(true)
    await first.reload()
    expect(await place(first, 'systematiskt').getByLabel('Nej').isChecked()).toBe(true)
  })

  test('keep the other’s when they want, and what they wrote elsewhere on the page meanwhile', async () => {
    const [first, second] = await openBoth('policy', true)
    await Promise.all([stored(first), place(first, 'andra_styrdokument').getByRole('textbox').fill('Annas riktlinjer')])
    await place(second, 'andra_styrdokument').getByRole('textbox').fill('Marias riktlinjer')
    const conflict = place(second, 'andra_styrdokument').locator('[data-conflict]')
    await conflict.waitFor()
    expect(await conflict.locator('blockquote').allTextContents()).toEqual(['Annas riktlinjer', 'Marias riktlinjer'])
    await choose(second, 'policy', 'Nej')
    await conflict.getByRole('button', { name: 'Behåll svaret från Anna Lindqvist' }).click()
    await second.waitForURL(/#fraga-andra_styrdokument$/)
    expect(await place(second, 'andra_styrdokument').getByRole('textbox').inputValue()).toBe('Annas riktlinjer')
    expect(await place(second, 'policy').getByLabel('Nej').isChecked()).toBe(true)
  })

  test('choose without scripts too, and lose nothing else of the form', async () => {
    const [first, second] = await openBoth('samverkan', false)
    await choose(first, 'lansstyrelsen', 'Ja')
    await saveSection(first)
    await choose(second, 'lansstyrelsen', 'Nej')
    await choose(second, 'andra_kommuner', 'Ja')
    await saveSection(second)
    const conflict = place(second, 'lansstyrelsen').locator('[data-conflict]')
    expect(await conflict.locator('blockquote').allTextContents()).toEqual(['Ja', 'Nej'])
    expect(await place(second, 'andra_kommuner').getByLabel('Ja', { exact: true }).isChecked()).toBe(true)
    await site.check(second)

    await conflict.getByRole('button', { name: 'Behåll svaret från Anna Lindqvist' }).click()
    await second.goto(`${survey}/svara/samverkan`)
    expect(await place(second, 'lansstyrelsen').getByLabel('Ja', { exact: true }).isChecked()).toBe(true)
    expect(await place(second, 'andra_kommuner').getByLabel('Ja', { exact: true }).isChecked()).toBe(true)
  })
})
