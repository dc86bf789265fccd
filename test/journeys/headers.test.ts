import { request } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { anna, cookieOf, openSite } from './fixture.ts'
import { survey } from './survey.ts'

describe('every answer of the server', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  test('carries a strict policy and is kept by no cache, also when it is an error', async () => {
    const cookie = await cookieOf(site, anna)
    for (const path of ['/logga-in', '/resultat/enkat-2015', survey, '/finns-inte', `${survey}/mina-svar.pdf`]) {
      const { headers } = await fetch(`${site.url}${path}`, { headers: { cookie } })
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy, path).toContain("default-src 'none'")
      // A file is shown by no page of ours, and runs nothing at all
      expect(policy, path).toContain(path.endsWith('.pdf') ? '; sandbox;' : "script-src 'self'")
      expect(policy, path).toContain("frame-ancestors 'none'")
      expect(policy, path).not.toContain('unsafe')
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('x-frame-options'), path).toBe('DENY')
      expect(headers.get('referrer-policy'), path).toBe('same-origin')
      expect(headers.get('cache-control'), path).toBe('no-store')
      expect(headers.get('x-powered-by'), path).toBeNull()
    }
  })

  test('has no script or style in the page itself', async () => {
    const cookie = await cookieOf(site, anna)
    for (const path of ['/logga-in', '/resultat/enkat-2015', `${survey}/svara/systematik`]) {
      const html = await (await fetch(`${site.url}${path}`, { headers: { cookie } })).text()
      expect(html, path).not.toMatch(/<script(?![^>]*\bsrc=)/)
      expect(html, path).not.toMatch(/<style|\sstyle=|\son[a-z]+="/)
    }
  })

  test('sets cookies that no script reads and no other site sends', async () => {
    const body = new URLSearchParams({ email: anna, password: 'demonstration' })
    const sent = { method: 'POST', body, headers: { origin: site.url }, redirect: 'manual' } as const
    const cookies = (await fetch(`${site.url}/logga-in`, sent)).headers.getSetCookie()
    expect(cookies.length).toBeGreaterThanOrEqual(2)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/HttpOnly/i)
      expect(cookie).toMatch(/SameSite=Lax/i)
    }
  })

  test('refuses a form that another site sends, whatever it looks like', async () => {
    const cookie = await cookieOf(site, anna)
    const send = (headers: Record<string, string>) =>
      postRaw(`${site.url}/logga-ut/overallt`, {
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      })
    expect(await send({ origin: 'https://example.org' })).toBe(403)
    expect(await send({ origin: 'null' })).toBe(403)
    expect(await send({ 'sec-fetch-site': 'cross-site', origin: 'https://example.org' })).toBe(403)
    expect(await send({ origin: `${site.url}.example.org` })).toBe(403)
    expect(await send({})).toBe(403)
    // Nothing of it was done
    const still = await fetch(`${site.url}/konto`, { headers: { cookie }, redirect: 'manual' })
    expect(still.status).toBe(200)
    const page = await (
      await fetch(`${site.url}/logga-ut`, { method: 'POST', headers: { origin: 'https://example.org' }, body: 'a=b' })
    ).text()
    expect(page).not.toContain('Du är utloggad')
  })

  test('says at an address that is not there what to do', async () => {
    const page = await site.open({ as: anna })
    for (const path of [
      '/system/inte-ett-id',
      '/dokument/inte-ett-id/text',
      '/dokument/inte-ett-id/utkast',
      '/finns/inte',
    ]) {
      expect((await page.goto(path))?.status(), path).toBe(404)
    }
    await page.getByText('Sidan finns inte').first().waitFor()
    await site.check(page)
    await page.getByRole('link', { name: 'Till startsidan' }).click()
    await page.waitForURL('**/hem')
  })
})

/** With exactly these headers: `fetch` adds some of its own. */
function postRaw(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end('a=b')
  })
}
