import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { pdfInfo, pdfToText } from '../setup/debian.ts'
import { openSite } from './fixture.ts'

const run = promisify(execFile)
const results = '/resultat/enkat-2015'

describe('a visitor who has not signed in', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  test('is led to the newest published picture, with its eleven parts first', async () => {
    const page = await site.open()
    await page.goto('/resultat')
    expect(new URL(page.url()).pathname).toBe('/resultat/enkat-2020')
    await page.goto(results)
    expect(await page.locator('ol.parts > li').count()).toBe(11)
    expect(await wordsOf(page, '#systematiskt')).toMatch(/71 av 241.*Nej 170 /)
    await page.getByText('Svaren är påhittade.').first().waitFor()
    await site.check(page)
  })

  test('finds a question by part and by words, and can take each filter away', async () => {
    const page = await site.open()
    await page.goto(results)
    const all = await articles(page)
    await page.getByRole('combobox', { name: 'Del' }).selectOption({ label: 'Riskanalys' })
    await page.getByRole('button', { name: 'Visa', exact: true }).click()
    await page.waitForURL(/del=riskanalys/)
    const inPart = await articles(page)
    expect(inPart).toContain('riskanalys')
    expect(inPart).not.toContain('policy')
    await page.getByText(`${inPart.length} av ${all.length} frågor`).waitFor()
    await site.check(page)

    await page.getByLabel('Sök i frågor och svar').fill('METOD')
    await page.getByRole('button', { name: 'Visa', exact: true }).click()
    await page.waitForURL(/sok=METOD/)
    const found = await articles(page)
    expect(found).toContain('riskmetod')
    expect(found.length).toBeLessThan(inPart.length)

    await page.getByLabel('Sök i frågor och svar').fill('finns inte alls')
    await page.getByRole('button', { name: 'Visa', exact: true }).click()
    await page.getByText('Ingen fråga stämmer').waitFor()
    await site.check(page)
    await page.getByRole('link', { name: 'Visa alla frågor' }).click()
    await page.waitForURL(({ search }) => search === '')
    expect(await articles(page)).toEqual(all)
  })

  test('reads a question at its own address, and goes on from there', async () => {
    const page = await site.open()
    await page.goto(`${results}/systematiskt`)
    expect(await page.locator('h1').textContent()).toContain('Arbetar kommunen systematiskt')
    expect(await wordsOf(page)).toMatch(/\d+ av \d+/)
    expect(await page.locator('main table').count()).toBe(1)
    await site.check(page)
    await page
      .getByRole('link', { name: /Vilka metoder stödjer/ })
      .first()
      .click()
    await page.waitForURL(`**${results}/metodstod`)
    await site.check(page)
    expect((await page.goto(`${results}/finns-inte`))?.status()).toBe(404)
    await site.check(page)
  })

  test('compares with the printed figures, on a page and as a file', async () => {
    const page = await site.open()
    await page.goto(`${results}/jamforelse`)
    const title = (await page.locator('h1').textContent()) ?? ''
    const [, agrees, total] = title.match(/(\d+) av (\d+) tryckta siffror stämmer/) ?? []
    expect(Number(total) - Number(agrees)).toBeGreaterThan(0)
    expect(await page.locator('#avvikelser tbody tr').count()).toBe(Number(total) - Number(agrees))
    await page.getByText('tryckt procent säger emot rapportens egna antal').first().waitFor()
    await site.check(page)
    const csv = await (await fetch(`${site.url}${results}/jamforelse.csv`)).text()
    expect(csv).toBe(await readFile('reference/enkat-2015/comparison.csv', 'utf8'))
    expect(csv.trim().split('\n').length - 1).toBe(Number(total))
  })

  test('downloads the report as an accessible PDF, for Word and as a web page', async () => {
    const page = await site.open()
    await page.goto(results)
    const download = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
      return { name: file.suggestedFilename(), path: await file.path() }
    }
    const pdf = await download('Rapporten (PDF, tillgänglig)')
    expect(pdf.name).toBe('enkat-2015.pdf')
    expect((await run(pdfInfo, [pdf.path])).stdout).toMatch(/Tagged:\s+yes/)
    expect((await run(pdfToText, ['-layout', pdf.path, '-'])).stdout).toContain('170 av 241')

    const docx = await download('Rapporten (Word)')
    expect(docx.name).toBe('enkat-2015.docx')
    expect((await readFile(docx.path)).subarray(0, 2).toString()).toBe('PK')

    const html = await download('Rapporten (en webbsida)')
    expect(html.name).toBe('enkat-2015.html')
    const reading = await site.open()
    await reading.setContent(await readFile(html.path, 'utf8'))
    expect(await reading.locator('body').textContent()).toContain('170 av 241')
    await site.check(reading)
  })

  test('chooses English, and finds no Swedish among the headings, the tables and the buttons', async () => {
    const page = await site.open()
    await page.goto(results)
    await page.getByRole('link', { name: 'English' }).first().click()
    await page.waitForLoadState()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await wordsOf(page, '#systematiskt')).toMatch(/71 of 241.*No 170 /)
    for (const path of [results, `${results}/systematiskt`, `${results}/resurser`, `${results}/jamforelse`, '/hjalp']) {
      await page.goto(path)
      const words = page.locator('h1, h2, h3, th, button, nav a, label, legend, .lead, .base')
      const swedish = (await words.allTextContents()).filter(
        (text) => /[åäö]|\b(och|inte|av|till|med|svar|fråga|kommuner)\b/i.test(text) && !isName(text),
      )
      expect(swedish, path).toEqual([])
    }
    await site.check(page)
    expect((await page.goto(`${results}?lang=sv`))?.ok()).toBe(true)
    expect(await page.locator('html').getAttribute('lang')).toBe('sv')
  })

  test('sees no survey that is not published, and no page of those who sign in', async () => {
    const page = await site.open()
    expect((await page.goto('/resultat/enkat-2026'))?.status()).toBe(404)
    await page.getByText('Sidan finns inte').first().waitFor()
    for (const path of ['/enkater', '/enkater/enkat-2026/insamling', '/konto']) {
      await page.goto(path)
      expect(new URL(page.url()).pathname, path).toBe('/logga-in')
    }
  })

  test('reads the pages that every public service has', async () => {
    const page = await site.open({ width: 320 })
    await page.goto('/logga-in')
    const links = await page.locator('footer a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    const own = links.filter((href) => href.startsWith('/'))
    expect(own.length).toBeGreaterThanOrEqual(3)
    for (const href of own) {
      expect((await page.goto(href))?.status(), href).toBe(200)
      await site.check(page)
    }
  })
})

function articles(page: Page): Promise<string[]> {
  return page.locator('article').evaluateAll((all) => all.map(({ id }) => id))
}

/** As it is read: a space between any two parts, and only one. */
async function wordsOf(page: Page, selector = 'main'): Promise<string> {
  const markup = await page.locator(selector).innerHTML()
  return markup.replaceAll(/<[^>]+>|&nbsp;|\s/g, ' ').replaceAll(/ +/g, ' ')
}

/** What is called the same in every language. */
function isName(text: string): boolean {
  return ['Lägesbild', 'Svenska', 'Enkätmyndigheten'].includes(text.trim())
}
