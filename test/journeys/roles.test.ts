import { afterEach, describe, expect, test } from 'vitest'
import { anna, cookieOf, jonas, maria, openSite, sara } from './fixture.ts'
import { choose, saved, survey } from './survey.ts'

describe('what a role does not hold', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  const post = async (email: string, path: string, fields: Record<string, string>) =>
    fetch(`${site.url}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: site.url, cookie: await cookieOf(site, email) },
      redirect: 'manual',
    })

  test('an owner answers but cannot submit, by the page or past it', async () => {
    const page = await site.open({ as: maria })
    await page.goto(`${survey}/svara/upphandling`)
    await choose(page, 'upphandlingsprocess', 'Ja')
    await saved(page)
    await page.goto(`${survey}/granska`)
    await page.getByText('Samordnaren eller en administratör skickar in svaren.').waitFor()
    expect(await page.getByRole('button', { name: 'Skicka in svaren' }).count()).toBe(0)
    await site.check(page)
    const refused = await post(maria, `${survey}/skicka-in`, { 'utan-alla': 'ja' })
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('Du har inte behörighet till det här')
  })

  test('a reviewer reads the answers but cannot change them', async () => {
    const page = await site.open({ as: jonas })
    await page.goto(survey)
    await page.getByText('Du kan läsa svaren men inte ändra dem.').waitFor()
    expect(await page.getByRole('link', { name: /^Fortsätt med|^Börja svara/ }).count()).toBe(0)
    await site.check(page)
    await page.goto(`${survey}/svara/upphandling`)
    expect(new URL(page.url()).pathname).toBe(survey)
    await page.goto(`${survey}/mina-svar`)
    await page.getByRole('heading', { level: 1 }).waitFor()

    const answer = { question: 'standardavtal', 'version.standardavtal': '0', 'answer.standardavtal': 'ja' }
    expect((await post(jonas, `${survey}/svar`, answer)).status).toBe(403)
    const refused = await post(jonas, `${survey}/svara/upphandling`, {
      'version.standardavtal': '0',
      'answer.standardavtal': 'ja',
    })
    expect(refused.status).toBe(403)
    await page.goto(`${survey}/mina-svar`)
    const own = await page.locator('#upphandling').first().textContent()
    expect(own).toContain('Inget svar')
  })

  test('a municipality neither follows the collection nor ends it, and sees no draft', async () => {
    const page = await site.open({ as: anna })
    for (const path of [`${survey}/insamling`, `${survey}/insamling/lage`, '/resultat/enkat-2026']) {
      const response = await page.goto(path)
      expect([403, 404], path).toContain(response?.status())
      await page.getByRole('link', { name: 'Till startsidan' }).waitFor()
    }
    await site.check(page)
    expect((await post(anna, `${survey}/avslut/stang`, { bekrafta: 'ja' })).status).toBeGreaterThanOrEqual(403)
    await page.goto(survey)
    expect(await page.getByText('Enkäten är stängd').count()).toBe(0)
  })

  test('an agency reads no answer that is not submitted', async () => {
    const page = await site.open({ as: sara })
    const response = await page.goto(`${survey}/mina-svar`)
    expect(response?.status()).toBeGreaterThanOrEqual(403)
    await site.check(page)
  })
})
