import { describe, expect, test } from 'vitest'
import { anna, password } from '../journeys/fixture.ts'
import { survey } from '../journeys/survey.ts'
import { copyDemonstration, lagesbild, type Serving, serve } from './server.ts'

describe.each(['embedded', 'server'] as const)('a server that is killed, on the %s database', (kind) => {
  test('starts again with every answer and report that it said was saved, and people are still signed in', async () => {
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
      const codes: string[] = []
      for (let number = 0; number < 5; number += 1)
        codes.push(codeOf(await report(serving, `Skärmen är låst ${number}`)))
      // In the middle of a save that nobody gets an answer to
      const unanswered = answer(serving, cookie, given.length, 'Halvvägs').catch(() => null)
      const untold = report(serving, 'Halvvägs').catch(() => null)
      await serving.running.stop('SIGKILL')
      await Promise.all([unanswered, untold])

      serving = await serve({ ...settings, PORT: new URL(serving.url).port })
      const page = await fetch(`${serving.url}${survey}/svara/policy`, { headers: { cookie } })
      expect(page.status).toBe(200)
      expect(await page.text()).toMatch(/Riktlinje 19<|Halvvägs</)
      for (const code of codes) expect(await follow(serving, code)).toContain('Mottagen, inte bedömd än')
      expect(await follow(serving, 'aaaa-bbbb-cccc')).not.toContain('Mottagen')
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

const openPage = '/anmal/ekebro234567'

/** What somebody without an account is answered who reports an incident. */
async function report({ url }: Serving, what: string): Promise<string> {
  const body = new URLSearchParams({ what, now: 'yes' })
  const response = await fetch(`${url}${openPage}`, { method: 'POST', body, headers: { origin: url } })
  return response.text()
}

function codeOf(receipt: string): string {
  const [, code = ''] = /<strong>([a-z0-9-]{14})</.exec(receipt) ?? []
  expect(code).not.toBe('')
  return code
}

async function follow({ url }: Serving, code: string): Promise<string> {
  const body = new URLSearchParams({ code, more: '' })
  const response = await fetch(`${url}${openPage}/folj`, { method: 'POST', body, headers: { origin: url } })
  return response.text()
}
