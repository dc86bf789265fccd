import { afterEach, describe, expect, test } from 'vitest'
import { anna, maria, openSite, password, signIn } from './fixture.ts'

describe('signing in', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  test('says what is missing in an empty form, and leads there', async () => {
    const page = await site.open()
    await page.goto('/')
    await site.check(page)
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.getByRole('link', { name: 'Skriv ditt lösenord' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('losen')
    expect(await page.title()).toMatch(/^Fel: /)
    await site.check(page)
  })

  test('refuses a wrong password without saying whether the person is known, and keeps the address', async () => {
    const page = await site.open()
    const said: string[] = []
    for (const email of [anna, 'ingen@arboga.example']) {
      await page.goto('/logga-in')
      await page.getByLabel('E-post').fill(email)
      await page.getByLabel('Lösenord').fill('fel lösenord')
      const [response] = await Promise.all([
        page.waitForResponse((each) => each.request().method() === 'POST'),
        page.getByRole('button', { name: 'Logga in' }).click(),
      ])
      expect(response.status()).toBe(401)
      said.push((await page.locator('#losen-fel').textContent()) ?? '')
      expect(await page.getByLabel('E-post').inputValue()).toBe(email)
      expect(await page.getByLabel('Lösenord').inputValue()).toBe('')
    }
    expect(said[0]).toContain('stämmer inte')
    expect(said[1]).toBe(said[0])
    await site.check(page)
  })

  test('leads back to the page that was asked for, and never to another site', async () => {
    const page = await site.open()
    await page.goto('/enkater/enkat-2026/granska')
    expect(new URL(page.url()).pathname).toBe('/logga-in')
    await page.getByLabel('E-post').fill(anna)
    await page.getByLabel('Lösenord').fill(password)
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.waitForURL('**/enkater/enkat-2026/granska')

    for (const next of [
      'https://example.org/',
      '//example.org/',
      '/\\example.org',
      '/\t/example.org',
      'javascript:1',
    ]) {
      const body = new URLSearchParams({ email: anna, password, next })
      const headers = { origin: site.url }
      const response = await fetch(`${site.url}/logga-in`, { method: 'POST', body, headers, redirect: 'manual' })
      expect(response.status).toBe(303)
      const led = new URL(response.headers.get('location') ?? '', site.url)
      expect(led.origin, next).toBe(site.url)
    }
  })

  test('ends with signing out, and pages ask for it again', async () => {
    const page = await site.open({ as: anna })
    await page.goto('/enkater')
    await page.getByRole('button', { name: 'Anna Lindqvist' }).click()
    await site.check(page)
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await page.getByText('Du är utloggad.').waitFor()
    await site.check(page)
    await page.goto('/enkater')
    expect(new URL(page.url()).pathname).toBe('/logga-in')
  })

  test('ends in every browser when signing out everywhere, and for nobody else', async () => {
    const here = await site.open({ as: anna })
    const there = await site.open({ as: anna })
    const other = await site.open({ as: maria })
    await here.goto('/konto')
    await site.check(here)
    await here.getByRole('button', { name: 'Logga ut överallt' }).click()
    await here.getByText('Du är utloggad.').waitFor()
    await there.goto('/enkater')
    expect(new URL(there.url()).pathname).toBe('/logga-in')
    await other.goto('/enkater')
    expect(new URL(other.url()).pathname).toBe('/enkater')
  })

  test('lets a person who works in two organisations switch between them', async () => {
    const page = await site.open({ as: anna })
    await page.goto('/konto')
    await page.getByRole('button', { name: 'Arbeta i Kungsör' }).click()
    await page.waitForURL('**/hem')
    expect(await page.locator('.brand-org').textContent()).toBe('Kungsör')
  })

  test('works with scripts off', async () => {
    const page = await site.open({ javaScriptEnabled: false })
    await signIn(page, anna)
    expect(await page.locator('h1').textContent()).toBe('Att göra nu')
  })
})

describe('too many attempts', () => {
  const site = openSite('embedded', { SIGN_IN_ATTEMPTS: '5' })
  afterEach(() => site.closePages())

  test('are refused for a while, the right password too, and the page says for how long', async () => {
    const attempt = (secret: string) =>
      fetch(`${site.url}/logga-in`, {
        method: 'POST',
        body: new URLSearchParams({ email: anna, password: secret }),
        headers: { origin: site.url },
        redirect: 'manual',
      })
    for (let count = 0; count < 5; count += 1) expect((await attempt('fel lösenord')).status).toBe(401)
    const refused = await attempt(password)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.getSetCookie().join()).not.toContain('session_token')

    const page = await site.open()
    await page.goto('/logga-in')
    await page.getByLabel('E-post').fill(anna)
    await page.getByLabel('Lösenord').fill(password)
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page
      .getByText(/För många försök. Vänta \d+ sekunder/)
      .first()
      .waitFor()
    await site.check(page)
  })
})
