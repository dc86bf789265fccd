import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anna, cookieOf, openSite } from './fixture.ts'
import { survey } from './survey.ts'

describe('bad input', () => {
  const site = openSite()
  let cookie: string
  beforeAll(async () => {
    cookie = await cookieOf(site, anna)
  })
  afterEach(() => site.closePages())

  type Fields = Record<string, string | Blob> | [string, string][]

  const send = (path: string, fields: Fields, headers: Record<string, string> = {}) => {
    const body = new FormData()
    for (const [name, value] of Array.isArray(fields) ? fields : Object.entries(fields)) body.append(name, value)
    return post(path, body, { accept: 'application/json', ...headers })
  }
  const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${site.url}${path}`, {
      method: 'POST',
      body,
      headers: { origin: site.url, cookie, ...headers },
      redirect: 'manual',
    })

  const text = 'Riktlinjer för säkerhet och säkerhetspolicy'
  let version: number
  beforeEach(async () => {
    // What must still stand when the bad input has been refused
    version = await storedVersion()
    const reply = await send(`${survey}/svar`, {
      question: 'andra_styrdokument',
      'version.andra_styrdokument': `${version}`,
      'answer.andra_styrdokument': text,
    })
    expect(reply.status).toBe(200)
    version = (await reply.json()).version
  })
  afterEach(async () => {
    expect(await page()).toContain(text)
    expect(await storedVersion()).toBe(version)
  })

  const page = async () => (await fetch(`${site.url}${survey}/svara/policy`, { headers: { cookie } })).text()
  const storedVersion = async () =>
    Number((await page()).match(/name="version\.andra_styrdokument" value="(\d+)"/)?.[1])
  const given = (more: Record<string, string>) => ({
    question: 'andra_styrdokument',
    'version.andra_styrdokument': `${version}`,
    ...more,
  })

  test('of ten million characters is refused before it is read through', async () => {
    for (const path of [`${survey}/svar`, `${survey}/svara/policy`]) {
      const reply = await send(path, given({ 'answer.andra_styrdokument': 'x'.repeat(10_000_000) }))
      expect(reply.status).toBe(413)
      expect(await reply.json()).toMatchObject({ code: 'too-large', detail: expect.stringContaining('Korta texten') })
    }
  })

  test('of a text that is too long says how long it may be', async () => {
    const reply = await send(`${survey}/svar`, given({ 'answer.andra_styrdokument': 'x'.repeat(30_000) }))
    expect(reply.status).toBe(400)
    expect((await reply.json()).message).toContain('20\u00a0000 tecken')
  })

  test('of characters that no database keeps is refused', async () => {
    for (const bad of ['före\0efter', '\0']) {
      const reply = await send(`${survey}/svar`, given({ 'answer.andra_styrdokument': bad }))
      expect(reply.status).toBe(400)
    }
  })

  test('of a question, an option or a field that is not there is refused, and named', async () => {
    const unknownQuestion = await send(`${survey}/svar`, {
      question: 'hittepa',
      'version.hittepa': '0',
      'answer.hittepa': 'ja',
    })
    expect(unknownQuestion.status).toBe(404)
    const unknownOption = await send(`${survey}/svar`, {
      question: 'policy',
      'version.policy': '0',
      'answer.policy': 'kanske',
    })
    expect(unknownOption.status).toBe(400)
    expect((await unknownOption.json()).message).toContain('kanske')
    const unknownField = await send(`${survey}/svar`, given({ 'svar.hittepa': '1' }))
    expect(unknownField.status).toBe(400)
    expect((await unknownField.json()).faults).toEqual([expect.objectContaining({ field: 'svar.hittepa' })])
    for (const question of ['__proto__', 'constructor', "x' or '1'='1"]) {
      const fields = { question, [`version.${question}`]: '0', [`answer.${question}`]: 'ja' }
      expect([400, 404], question).toContain((await send(`${survey}/svar`, fields)).status)
    }
  })

  test('of the wrong type is refused', async () => {
    const twice = await send(`${survey}/svar`, [
      ['question', 'policy'],
      ['version.policy', '0'],
      ['answer.policy', 'ja'],
      ['answer.policy', 'nej'],
    ])
    expect(twice.status).toBe(400)
    const file = new Blob(['ja'])
    expect((await send(`${survey}/svar`, { ...given({}), 'answer.andra_styrdokument': file })).status).toBe(400)
    const noVersion = await send(`${survey}/svar`, { question: 'policy', 'answer.policy': 'ja' })
    expect(noVersion.status).toBe(400)
    const year = { question: 'incident_faststalld_ar', 'version.incident_faststalld_ar': '0' }
    const word = await send(`${survey}/svar`, { ...year, 'answer.incident_faststalld_ar': 'i fjol' })
    expect(word.status).toBe(400)
    expect((await word.json()).message).toContain('siffror')
    for (const [body, type] of [
      ['{"question":', 'application/json'],
      ['inte ett formulär', 'multipart/form-data; boundary=grans'],
      ['%%%', 'text/plain'],
    ] as const) {
      const reply = await post(`${survey}/svar`, body, { 'content-type': type, accept: 'application/json' })
      expect(reply.status, type).toBeGreaterThanOrEqual(400)
      expect(reply.status, type).toBeLessThan(500)
    }
  })

  test('on a version that is no longer the stored one shows both answers', async () => {
    const stale = { ...given({ 'answer.andra_styrdokument': 'Något äldre' }), 'version.andra_styrdokument': '0' }
    const reply = await send(`${survey}/svar`, stale)
    expect(reply.status).toBe(409)
    const { html } = await reply.json()
    expect(html).toContain(text)
    expect(html).toContain('Något äldre')
  })

  test('in one question of a form keeps every other from being saved, and shows them all again', async () => {
    const fields = {
      'version.policy': '0',
      'was.policy': '',
      'answer.policy': 'kanske',
      'version.andra_styrdokument': `${version}`,
      'answer.andra_styrdokument': 'En helt annan text',
    }
    const reply = await send(`${survey}/svara/policy`, fields, { accept: 'text/html' })
    expect(reply.status).toBe(400)
    const shown = await reply.text()
    expect(shown).toContain('kanske')
    expect(shown).toContain('En helt annan text')
  })

  test('in the address gives a page that says so', async () => {
    for (const path of [
      '/enkater/finns-inte',
      '/enkater/%00',
      `${survey}/svara/finns-inte`,
      `${survey}/svara/%E0%A4%A`,
      '/resultat/finns-inte',
      `/resultat/enkat-2015?sok=${'x'.repeat(3000)}&del=%00`,
      '/%2e%2e/%2e%2e/etc/passwd',
      '/assets/../../package.json',
      '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    ]) {
      const reply = await fetch(`${site.url}${path}`, { headers: { cookie } })
      expect(reply.status, path).toBeLessThan(500)
      const body = await reply.text()
      expect(body, path).toContain('<h1')
      expect(body, path).not.toContain('dependencies')
    }
  })
})
