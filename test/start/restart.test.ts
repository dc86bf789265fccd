import { describe, expect, test } from 'vitest'
import { anna, password } from '../journeys/fixture.ts'
import { survey } from '../journeys/survey.ts'
import { copyDemonstration, lagesbild, type Serving, serve } from './server.ts'

describe.each(['embedded', 'server'] as const)('a server that is killed, on the %s database', (kind) => {
  test('starts again with every answer that it said was saved, and people are still signed in', async () => {
    const { settings, remove } = await copyDemonstration(kind)
    let serving = await serve(settings)
    try {
      const cookie = await signedIn(serving)
      const given: number[] = []
      for (let version = 0; version < 20; version += 1) {
        const { status } = await answer(serving, cookie, version, `Riktlinje ${version}`)
        expect(status).toBe(200)
        given.push(version)
      }
      // In the middle of a save that nobody gets an answer to
      const unanswered = answer(serving, cookie, given.length, 'Halvvägs').catch(() => null)
      await serving.running.stop('SIGKILL')
      await unanswered

      serving = await serve({ ...settings, PORT: new URL(serving.url).port })
      const page = await fetch(`${serving.url}${survey}/svara/policy`, { headers: { cookie } })
      expect(page.status).toBe(200)
      expect(await page.text()).toMatch(/Riktlinje 19<|Halvvägs</)
    } finally {
      const { code } = await serving.running.stop()
      expect(code).toBe(0)
    }
    const verified = await lagesbild(['audit', 'verify'], settings).ended
    expect(verified).toMatchObject({ code: 0, stderr: '' })
    expect(verified.stdout).toMatch(/^1984: hel, 2[01] poster/m)
    await remove()
  })
})

async function signedIn({ url }: Serving): Promise<string> {
  const body = new URLSearchParams({ email: anna, password })
  const response = await fetch(`${url}/logga-in`, {
    method: 'POST',
    body,
    headers: { origin: url },
    redirect: 'manual',
  })
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

function answer({ url }: Serving, cookie: string, version: number, text: string): Promise<Response> {
  const question = 'andra_styrdokument'
  const body = new URLSearchParams({ question, [`version.${question}`]: `${version}`, [`answer.${question}`]: text })
  return fetch(`${url}${survey}/svar`, { method: 'POST', body, headers: { origin: url, cookie } })
}
