import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'
import { pdfToText } from '../setup/debian.ts'
import { anna, openSite } from './fixture.ts'
import { choose, place, saved, saveSection, stored, survey } from './survey.ts'

const run = promisify(execFile)

describe.each(['embedded', 'server'] as const)('a coordinator, on the %s database', (kind) => {
  const site = openSite(kind)
  afterEach(() => site.closePages())

  test('answers a section: saved at once, opened at once, and nothing typed is lost', async () => {
    const page = await site.open({ as: anna })
    await page.goto('/')
    await site.check(page)
    await page.getByRole('link', { name: 'Kommunernas informationssäkerhetsarbete 2026' }).first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await site.check(page)
    await page.getByRole('link', { name: 'Börja svara' }).click()
    await page.waitForURL('**/svara/systematik')
    expect(await place(page, 'metodstod').isVisible()).toBe(false)

    await choose(page, 'systematiskt', 'Ja')
    await place(page, 'metodstod').getByText('Vilka metoder stödjer').waitFor()
    await saved(page)
    expect(await page.locator('[data-saved-text]').textContent()).toMatch(/^Sparat \d?\d\.\d\d$/)
    await Promise.all([stored(page), choose(page, 'metodstod', 'Annat, nämligen')])
    const text = place(page, 'metodstod').getByLabel('Skriv vad')
    const kept = stored(page)
    await text.fill('Kommunens egen handbok')
    await text.blur()
    await kept
    await saved(page)
    await page.getByText(/^2 av \d+ svar klara\.$/).waitFor()
    await site.check(page)

    await choose(page, 'systematiskt', 'Nej')
    await place(page, 'metodstod').waitFor({ state: 'hidden' })
    await choose(page, 'systematiskt', 'Ja')
    expect(await text.inputValue()).toBe('Kommunens egen handbok')
    await choose(page, 'systematiskt', 'Nej')
    await saved(page)

    await page.reload()
    expect(await place(page, 'metodstod').isVisible()).toBe(false)
    await choose(page, 'systematiskt', 'Ja')
    expect(await text.inputValue()).toBe('Kommunens egen handbok')
    await saved(page)
    await saveSection(page)
    expect(new URL(page.url()).pathname).toBe(`${survey}/svara/policy`)
  })

  test('sees what is unanswered, with a way to each', async () => {
    const page = await site.open({ as: anna })
    await page.goto(`${survey}/granska`)
    const missing = page.getByRole('link', { name: 'Har kommunens ledning beslutat en informationssäkerhetspolicy' })
    await site.check(page)
    await missing.click()
    await page.waitForURL('**/svara/policy#svar-policy')
    await site.check(page)
  })

  test('submits only after confirming what is missing, and gets a receipt and the answers to keep', async () => {
    const page = await site.open({ as: anna })
    await page.goto(`${survey}/granska`)
    await page.getByRole('button', { name: 'Skicka in svaren' }).click()
    await page.getByText('Kryssa i att ni skickar in utan alla svar').first().waitFor()
    await site.check(page)
    await page.getByLabel(/^Vi skickar in utan svar på/).check()
    await page.getByRole('button', { name: 'Skicka in svaren' }).click()
    await page.waitForURL('**/kvittens')
    const receipt = (await page.locator('main').textContent()) ?? ''
    expect(receipt).toContain('Tack, svaren är inskickade')
    expect(receipt).toContain('Anna Lindqvist')
    await site.check(page)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Våra svar som PDF' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('enkat-2026-1984.pdf')
    const { stdout } = await run(pdfToText, ['-layout', await download.path(), '-'])
    expect(stdout).toContain('Kommunens egen handbok')
    await page.getByRole('link', { name: 'Våra svar', exact: true }).click()
    await page.waitForURL('**/mina-svar')
    await site.check(page)
  })

  test('cannot change what is submitted', async () => {
    const page = await site.open({ as: anna })
    await page.goto(`${survey}/svara/policy`)
    expect(new URL(page.url()).pathname).toBe(survey)
    await page.getByText('Svaren är inskickade').waitFor()
    await site.check(page)
    const response = await page.request.post(`${survey}/svar`, {
      headers: { origin: site.url, accept: 'application/json' },
      form: { question: 'policy', 'version.policy': '0', 'answer.policy': 'ja' },
    })
    expect(response.status()).toBe(409)
    expect((await response.json()).message).toContain('redan inskickade')
    await page.goto(`${survey}/mina-svar`)
    await expect(page.locator('#policy').first().textContent()).resolves.toContain('Inget svar')
  })
})
