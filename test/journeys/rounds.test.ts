import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { openSite, sara } from './fixture.ts'

const erik = 'erik.noren@enkatmyndigheten.example'
const change = '/resultat/enkat-2020/forandring'
const link = '/analys/enkat-2020/jamfor/enkat-2015'

describe('a visitor who asks what has changed', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  test('is led from the picture to the change, and from a question to its own', async () => {
    const page = await site.open()
    await page.goto('/resultat/enkat-2020')
    await page.getByRole('link', { name: 'Jämförelse med andra enkäter' }).click()
    await page.waitForURL(`**${change}`)
    await page.getByText(/\d+ kommuner svarade båda gångerna/).waitFor()
    await page.goto('/resultat/enkat-2020/funktion')
    await page.getByRole('link', { name: 'Frågan bredvid en tidigare' }).click()
    await page.waitForURL(/forandring#enkat-2015-funktion$/)
  })

  test('sees both years, how sure it is, who left, and where no line is drawn', async () => {
    const page = await site.open({ javaScriptEnabled: false })
    await page.goto(change)
    const funktion = page.locator('[id="enkat-2015-funktion"]')
    expect(((await funktion.textContent()) ?? '').replace(/\s+/g, ' ')).toMatch(
      /samma fråga efter omkodning.*149 av 251.*båda gångerna gick \d+ till ”Ja”.*McNemars test.*svarade 2015 men inte 2020/,
    )
    expect(await funktion.locator('.changes .change-line').count()).toBe(1)
    const unlike = page.locator('[id="enkat-2015-rapportering_till"]')
    expect(await unlike.textContent()).toContain('går inte att jämföra')
    expect(await unlike.locator('.changes .change-line').count()).toBe(0)
    await page.getByText('Nytt 2020: Följer kommunen upp').waitFor()
    expect(await page.locator('.withheld').count()).toBeGreaterThan(0)
    await site.check(page)
  })

  test('sees the agencies beside 2015, marked as published, without line or test', async () => {
    const page = await site.open()
    await page.goto('/resultat/enkat-2015/forandring')
    const policy = page.locator('[id="myndigheter-2014-policy"]')
    expect(await policy.textContent()).toMatch(/84\s%/)
    expect(await policy.locator('.changes .point-published').count()).toBeGreaterThan(0)
    expect(await page.locator('.changes .change-line').count()).toBe(0)
    expect(await page.locator('main').textContent()).not.toContain('McNemar')
    await site.check(page)
  })

  test('takes the figures along as CSV and a picture as SVG', async () => {
    const page = await site.open()
    await page.goto(change)
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Jämförelsen (CSV)' }).click(),
    ])
    const rows = (await readFile(await csv.path(), 'utf8')).split('\n')
    expect(rows[0]).toMatch(/^later,earlier,question,/)
    expect(rows.some((row) => row.includes(',funktion,') && row.includes('harmonised'))).toBe(true)
    expect(rows.some((row) => row.includes('withheld'))).toBe(true)
    const funktion = page.locator('[id="enkat-2015-funktion"]')
    await funktion.getByText('Tabell, och hur svaren flyttade').click()
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      funktion.getByRole('link', { name: 'Hämta bilden (SVG)' }).click(),
    ])
    expect(await readFile(await svg.path(), 'utf8')).toMatch(/^<svg [^>]*width="600".*2015 149 av 251/s)
    expect((await page.request.get(`${change}/enkat-2015/finns-inte.svg`)).status()).toBe(404)
  })
})

describe('an analyst who links rounds', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  test('sees who left by name, and how each question is graded', async () => {
    const page = await site.open({ as: erik })
    await page.goto('/analys/enkat-2020/jamfor')
    await site.check(page)
    await page.getByRole('link', { name: 'Kommunernas informationssäkerhetsarbete 2015' }).first().click()
    await page.waitForURL(`**${link}`)
    await page.getByText('2015 men inte 2020').last().click()
    await page
      .getByText(/^[A-ZÅÄÖ][a-zåäö]+, /)
      .first()
      .waitFor()
    expect(await page.getByRole('button', { name: /Publicera/ }).count()).toBe(0)
    await site.check(page)
  })

  test('is told all that is wrong with a grading, loses nothing, and saves it once it is right', async () => {
    const page = await site.open({ as: erik, javaScriptEnabled: false })
    await page.goto(`${link}/funktion`)
    await site.check(page)
    await page.getByLabel('Skäl, på svenska').fill('')
    await page.getByLabel('”Ja, delad med andra kommuner” 2020 räknas som').selectOption('')
    await page.getByRole('button', { name: 'Spara bedömningen' }).click()
    const text = await page.locator('main').textContent()
    expect(text).toContain('Skriv skälet i ord')
    expect(text).toContain('Omkodningen säger inte vad delad')
    expect(await page.title()).toMatch(/^Fel:/)
    await site.check(page)
    await page.getByLabel('Skäl, på svenska').fill('En delad funktion räknas också.')
    await page.getByLabel('”Ja, delad med andra kommuner” 2020 räknas som').selectOption({ label: 'Ja' })
    await page.getByRole('button', { name: 'Spara bedömningen' }).click()
    await page.getByText('Bedömningen är sparad.').waitFor()
    expect(await page.locator('#jamforelse').textContent()).toContain('En delad funktion räknas också.')
    await site.check(page)
  })

  test('is shown both when someone else has graded the question meanwhile, and chooses', async () => {
    const [mine, theirs] = [await site.open({ as: erik }), await site.open({ as: sara })]
    await mine.goto(`${link}/ics`)
    await theirs.goto(`${link}/ics`)
    await theirs.getByLabel('Skäl, på svenska').fill('Sara säger så här.')
    await theirs.getByRole('button', { name: 'Spara bedömningen' }).click()
    await theirs.getByText('Bedömningen är sparad.').waitFor()
    await mine.getByLabel('Skäl, på svenska').fill('Erik säger så här.')
    await mine.getByRole('button', { name: 'Spara bedömningen' }).click()
    const conflict = mine.locator('[data-conflict]')
    expect(await conflict.textContent()).toContain('Sara säger så här.')
    expect(await conflict.textContent()).toContain('Erik säger så här.')
    await site.check(mine)
    await mine.getByRole('button', { name: 'Använd mitt' }).click()
    await mine.getByText('Bedömningen är sparad.').waitFor()
    expect(await mine.getByLabel('Skäl, på svenska').inputValue()).toBe('Erik säger så här.')
  })

  test('starts a link with what is the same, and the survey lead publishes anew', async () => {
    const page = await site.open({ as: sara })
    await page.goto('/analys/enkat-2026/jamfor')
    await page.getByRole('link', { name: 'Kommunernas informationssäkerhetsarbete 2020' }).waitFor()
    await site.check(page)
    await page.getByLabel('Länka till').selectOption({ label: 'Kommunernas informationssäkerhetsarbete 2015' })
    await page.getByRole('button', { name: 'Länka', exact: true }).click()
    await page.waitForURL('**/analys/enkat-2026/jamfor/enkat-2015')
    // Linked before, to the round between: most of it has not been graded
    await page.goto('/analys/enkat-2026/jamfor/enkat-2020')
    await page.getByText('inte bedömd').first().waitFor()
    // Collection goes on, so there is nothing to publish yet
    await page.getByRole('button', { name: 'Publicera jämförelsen' }).click()
    await page.getByText('samlar fortfarande in svar').waitFor()
    await page.goto(link)
    await page.getByText('Bedömningarna har ändrats sedan dess').waitFor()
    await page.getByRole('button', { name: 'Publicera jämförelsen på nytt' }).click()
    await page.getByText('Bedömningarna har ändrats sedan dess').waitFor({ state: 'detached' })
  })

  test('takes in published figures, and is told by line what is wrong with the file', async () => {
    const page = await site.open({ as: erik })
    await page.goto('/analys/enkat-2020/jamfor')
    await page.getByText('Ta in siffror som andra har publicerat').click()
    const file = await readFile('reference/myndigheter-2014/published.json', 'utf8')
    await page
      .getByLabel('Filens innehåll')
      .fill(file.replace('"percent": 84', '"percent": 184').replace('"label"', '"labl"'))
    await page.getByRole('button', { name: 'Ta in siffrorna' }).click()
    await page
      .getByText(/Rad \d+: percent ska vara ett tal från 0 till 100/)
      .first()
      .waitFor()
    expect(await page.getByLabel('Filens innehåll').inputValue()).toContain('"percent": 184')
    await site.check(page)
    await page
      .getByLabel('Filens innehåll')
      .fill(file.replace('"myndigheter-2014"', '"myndigheter-igen"').replace('arbete 2014', 'arbete igen'))
    await page.getByRole('button', { name: 'Ta in siffrorna' }).click()
    await page
      .getByLabel('Länka till')
      .selectOption({ label: 'Statliga myndigheters informationssäkerhetsarbete igen' })
  })
})
