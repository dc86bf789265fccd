import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { pdfInfo, pdfToText } from '../setup/debian.ts'
import { cookieOf, openSite, sara } from './fixture.ts'

const run = promisify(execFile)
const erik = 'erik.noren@enkatmyndigheten.example'
const reports = '/analys/enkat-2015/rapporter'
const published = '/resultat/enkat-2015/rapporter'

/** Makes an empty report with one text, and gives the address of the text. */
async function beginReport(page: Page, title: string): Promise<{ report: string; text: string }> {
  await page.goto(reports)
  await page.getByLabel('Rubrik').fill(title)
  await page.getByLabel('En tom rapport').check()
  await page.getByRole('button', { name: 'Skapa rapporten' }).click()
  await page.waitForURL(`**${reports}/*`)
  const report = new URL(page.url()).pathname
  await page.getByLabel('Vad', { exact: true }).selectOption({ label: 'Löptext' })
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await page.waitForURL('**/delar/*')
  return { report, text: new URL(page.url()).pathname }
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Texten').fill(text)
  await page.getByRole('button', { name: 'Spara' }).click()
  await page.waitForLoadState()
}

describe('a report', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  test('is written by an analyst with scripts off: begun as the generated one, changed part by part, previewed', async () => {
    const page = await site.open({ as: erik, javaScriptEnabled: false })
    await page.goto(reports)
    await site.check(page)
    await page.getByLabel('Rubrik').fill('Läget 2015')
    await page.getByRole('button', { name: 'Skapa rapporten' }).click()
    await page.waitForURL(`**${reports}/laget-2015`)
    expect(await page.locator('.report-parts > li').count()).toBe(74)
    await site.check(page)

    await page.getByRole('link', { name: /^- \{systematiskt/ }).click()
    await write(page, 'Det är 71 kommuner, alltså {systematiskt.ja.prosent}.')
    await page.getByText('Sparat som version 2').waitFor()
    await page.getByText('Talet 71 är skrivet för hand').waitFor()
    expect(await page.locator('main code').first().textContent()).toBe('{systematiskt.ja.antal}')
    await page.getByText(/Rad 1, tecken 28\. .*Menade du ”ja\.procent”\?/).waitFor()
    await site.check(page)
    await write(page, 'Det är {systematiskt.ja.antal} kommuner, alltså **{systematiskt.ja.procent}**.')
    expect(await page.locator('#utseende strong').textContent()).toBe('29\u00a0%')
    expect(await page.getByText('är skrivet för hand').count()).toBe(0)

    await page.getByRole('link', { name: 'Tillbaka till rapporten' }).click()
    await page.getByRole('button', { name: 'Flytta upp: Arbetar kommunen systematiskt' }).click()
    await page.waitForURL(/gjort=saved/)
    const [, , , , , moved] = await page.locator('.report-parts .part-words a').allTextContents()
    expect(moved).toContain('Arbetar kommunen systematiskt')
    await page.getByRole('button', { name: 'Ta bort: Vilka som svarade' }).click()
    await page.getByText('Delen är borttagen i version 5').waitFor()

    await page.getByRole('link', { name: 'Arbetar kommunen systematiskt' }).first().click()
    await page.getByLabel('Antal invånare').check()
    await page.getByLabel('Tabellen, sist i rapporten').uncheck()
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByRole('heading', { name: 'Efter: Antal invånare' }).waitFor()
    await site.check(page)

    await page.getByRole('link', { name: 'Tillbaka till rapporten' }).click()
    await page.getByRole('link', { name: 'Förhandsvisa' }).click()
    await page.waitForURL('**/forhandsvisning')
    await page.getByText('Utkast. Bara ni ser det.').waitFor()
    await page.getByText('Svaren i den här rapporten är påhittade').waitFor()
    await site.check(page)
    await page.goto(`${reports}/laget-2015/frys`)
    await page.getByText('Bara den som är enkätansvarig').waitFor()
    expect(await page.getByRole('button', { name: 'Frys rapporten' }).count()).toBe(0)
    await site.check(page)
  })

  test('keeps every version, lays one beside the latest and goes back to it', async () => {
    const page = await site.open({ as: erik })
    const { report } = await beginReport(page, 'Versioner')
    await write(page, 'Första formuleringen')
    await write(page, 'Andra formuleringen')
    await page.goto(`${report}/versioner`)
    expect(await page.locator('tbody tr').count()).toBe(4)
    await site.check(page)
    await page.getByRole('link', { name: 'Version 3' }).click()
    await page.getByText('Första formuleringen').waitFor()
    await page.getByText('Andra formuleringen').waitFor()
    await site.check(page)
    await page.getByRole('button', { name: 'Gå tillbaka till den här versionen' }).click()
    await page.getByText('Sparat som version 5').waitFor()
    await page.getByRole('link', { name: 'Första formuleringen', exact: true }).waitFor()
  })

  test('loses no text when two write at once: both are shown, and one is chosen', async () => {
    const hers = await site.open({ as: sara })
    const his = await site.open({ as: erik })
    const { text } = await beginReport(his, 'Samtidigt')
    await hers.goto(text)
    await write(his, 'Eriks mening')
    await hers.getByLabel('Texten').fill('Saras mening')
    const answer = hers.waitForResponse((response) => response.request().method() === 'POST')
    await hers.getByRole('button', { name: 'Spara' }).click()
    expect((await answer).status()).toBe(409)
    await hers.getByText('Eriks mening').waitFor()
    await hers.getByText('Saras mening').waitFor()
    await site.check(hers)
    await hers.getByRole('button', { name: 'Spara min' }).click()
    await hers.waitForURL(/sparat/)
    expect(await hers.getByLabel('Texten').inputValue()).toBe('Saras mening')
    await his.goto(`${text.split('/delar')[0]}/versioner`)
    expect(await his.locator('tbody tr').count()).toBe(4)
  })

  test('is frozen and published by the survey lead, and read by anyone with every number traced', async () => {
    const page = await site.open({ as: sara })
    const { report } = await beginReport(page, 'Fryst och klar')
    await write(page, 'Policy har {policy.ja.procent} och {borta.ja}.')
    await page.goto(`${report}/frys`)
    await page.getByText('Enkäten har ingen fråga med id ”borta”').waitFor()
    expect(await page.getByRole('button', { name: 'Frys rapporten' }).count()).toBe(0)
    await page.getByRole('link', { name: /^Del 1 av 1/ }).click()
    await write(page, 'Policy har {policy.ja.procent}.')
    await page.goto(`${report}/frys`)
    await page.getByRole('button', { name: 'Frys rapporten' }).click()
    await page.getByRole('heading', { name: 'Utgåva 1' }).waitFor()
    await site.check(page)
    await page.getByRole('button', { name: 'Publicera' }).click()
    await page.getByText(/^Publicerad /).waitFor()

    const anyone = await site.open()
    await anyone.goto(published)
    await site.check(anyone)
    await anyone.goto(`${published}/fryst-och-klar`)
    const number = anyone.getByRole('link', { name: '72\u00a0%', exact: true })
    const row = anyone.locator(`tr:has(${await number.getAttribute('href')})`)
    expect(await row.textContent()).toContain('Ställd till alla kommuner. 242 svarade.')
    await anyone.getByText('Datans kontrollsumma').waitFor()
    await site.check(anyone)
    const [file] = await Promise.all([
      anyone.waitForEvent('download'),
      anyone.getByRole('link', { name: 'Hämta som PDF' }).click(),
    ])
    const path = await file.path()
    expect((await run(pdfInfo, [path])).stdout).toMatch(/Tagged:\s+yes/)
    const { stdout } = await run(pdfToText, ['-layout', path, '-'])
    expect(stdout).toMatch(/Policy har 72\s%\./)
    expect(stdout).toContain('Så är talen framtagna')

    const frozen = await (await fetch(`${site.url}${published}/fryst-och-klar.json`)).json()
    expect(frozen).toMatchObject({ edition: 1, published: { revision: 1 }, definition: { title: 'Fryst och klar' } })
    const csv = await (await fetch(`${site.url}${published}/fryst-och-klar.csv`)).text()
    expect(csv).toMatch(/^72\u00a0%,.*,policy,,ja,.*,242,/m)
    expect((await fetch(`${site.url}${published}/laget-2015`)).status).toBe(404)
  })

  test('of the demonstration is public, says that its answers are synthetic, and reads in a narrow window', async () => {
    const page = await site.open({ width: 360 })
    await page.goto(`${published}/systematiken-saknas`)
    await page.getByText('Svaren i den här rapporten är påhittade').waitFor()
    await site.check(page)
    const html = await (await fetch(`${site.url}${published}/systematiken-saknas.html`)).text()
    const reading = await site.open()
    await reading.setContent(html)
    await site.check(reading)
    const { stdout } = await run(pdfToText, ['-layout', await pdfOf(page), '-'])
    expect(stdout).toMatch(/170 av 241 \(71\s%\)/)
  })

  async function pdfOf(page: Page): Promise<string> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Hämta som PDF' }).click(),
    ])
    return file.path()
  }

  test('shows a hostile text as text, refuses one that is too long and keeps it, and one that is far too long', async () => {
    const page = await site.open({ as: erik })
    const { text } = await beginReport(page, '<img src=x onerror=alert(1)>')
    const hostile = '<script>alert(1)</script> [x](javascript:alert(1)) #panic("x") "; {{x}} $x$'
    await write(page, hostile)
    expect(await page.getByLabel('Texten').inputValue()).toBe(hostile)
    await site.check(page)
    await page.getByLabel('Texten').fill('å'.repeat(20_001))
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByText('Texten är för lång').first().waitFor()
    expect((await page.getByLabel('Texten').inputValue()).length).toBe(20_001)
    await site.check(page)
    const response = await fetch(`${site.url}${text}`, {
      method: 'POST',
      headers: { cookie: await cookieOf(site, erik), origin: site.url },
      body: new URLSearchParams({ version: '3', sort: 'text', text: 'x'.repeat(10_000_000) }),
    })
    expect(response.status).toBe(413)
    expect((await page.goto(`${text}9`))?.status()).toBe(404)
  })

  test('is in English for who reads English, with the words of a report in its own language', async () => {
    const page = await site.open({ as: erik })
    await page.goto(`${reports}?lang=en`)
    await page.getByRole('heading', { name: 'Reports' }).waitFor()
    await page.goto(`${published}/systematiken-saknas`)
    expect(await page.locator('main [lang=sv]').count()).toBe(1)
    await site.check(page)
    for (const path of [reports, `${reports}/systematiken-saknas`, `${reports}/systematiken-saknas/frys`]) {
      await page.goto(path)
      const words = await page.locator('main :is(h2, thead th, button, label, legend, .hint)').allTextContents()
      expect(
        words.filter((each) => /[åäö]|\b(och|inte|till|fråga)\b/i.test(each)),
        path,
      ).toEqual([])
    }
  })
})
