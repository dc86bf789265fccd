import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { anna, cookieOf, openSite, sara } from './fixture.ts'

const erik = 'erik.noren@enkatmyndigheten.example'
const room = '/analys/enkat-2015/fritext'
/** Erik has coded 120 of its 141 texts, Sara 100. */
const question = `${room}/funktion_placering`
const results = '/resultat/enkat-2015/funktion_placering'

describe('two people who code free text', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  test('find the question, and see how far the coding has come', async () => {
    const page = await site.open({ as: erik })
    await page.goto('/analys/enkat-2015')
    await page.getByRole('navigation', { name: 'Analysens delar' }).getByRole('link', { name: 'Fritext' }).click()
    await page.waitForURL(`**${room}`)
    await site.check(page)
    const row = page.locator('tr', { hasText: 'Var i organisationen är funktionen placerad?' })
    const numbers = await row.locator('td').allTextContents()
    expect(numbers.slice(0, 3)).toEqual(['141', '6', '120'])
    await row.getByRole('link').click()
    await page.waitForURL(`**${question}`)
    await page.getByText('141 svar. Du har kodat 120 och har 21 kvar.').waitFor()
    await site.check(page)
  })

  test('code several answers at once, by keyboard and without scripts, and keep the filter', async () => {
    const page = await site.open({ as: erik, javaScriptEnabled: false })
    await page.goto(`${question}?visa=okodade`)
    const left = await shown(page)
    await page.getByRole('checkbox').nth(0).press('Space')
    await page.getByRole('checkbox').nth(1).press('Space')
    const texts = await page.locator('tr:has(input:checked) .written-text').allTextContents()
    expect(texts).toHaveLength(2)
    await site.check(page)
    await page.getByRole('button', { name: 'Ge de valda koden' }).press('Enter')
    await page.getByText('Välj vilken kod det gäller.').waitFor()
    expect(await page.locator('tr:has(input:checked) .written-text').allTextContents()).toEqual(texts)
    await site.check(page)
    await page.getByLabel('Kod', { exact: true }).selectOption('Kommunledningen')
    await page.getByRole('button', { name: 'Ge de valda koden' }).click()
    await page.waitForURL(/visa=okodade/)
    expect(await shown(page)).toBeLessThan(left)
    await page.getByRole('link', { name: /Inte kodade av dig/ }).click()
    await page.waitForURL(`**${question}`)
    expect(await shown(page)).toBe(141)
  })

  test('search with and without diacritics', async () => {
    const page = await site.open({ as: erik })
    await page.goto(question)
    for (const words of ['räddningstjänsten kommundirektören', 'KOMMUNDIREKTOREN raddnings']) {
      await page.getByLabel('Sök i svaren').fill(words)
      await page.getByRole('button', { name: 'Sök' }).click()
      await page.waitForURL(/sok=/)
      const found = await page.locator('.text-cell .written-text').allTextContents()
      expect(found.length).toBeGreaterThan(0)
      expect(found.every((text) => /räddningstjänsten.*kommundirektören/i.test(text))).toBe(true)
    }
    await page.getByLabel('Sök i svaren').fill('finns inte alls')
    await page.getByRole('button', { name: 'Sök' }).click()
    await page.getByText('Inget svar stämmer').waitFor()
    await site.check(page)
  })

  test('code one answer with all its codes, give the same to one that is alike, and go on to the next', async () => {
    const page = await site.open({ as: sara })
    await page.goto(`${question}?visa=okodade`)
    const left = await uncoded(page)
    await page.getByRole('link', { name: 'Läs och koda' }).first().click()
    await page.waitForURL('**/svar/*')
    await site.check(page)
    const first = page.url()
    await page.getByRole('button', { name: 'Spara och gå till nästa okodade' }).click()
    await page.getByText('Välj de koder som passar, eller att ingen gör det.').waitFor()
    await page.getByLabel('It eller digitalisering').check()
    await page.getByLabel('Delad roll').check()
    const alike = page.getByRole('group', { name: 'Samma koder till svar som liknar' })
    await alike.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Spara och gå till nästa okodade' }).click()
    await page.waitForURL((url) => url.href !== first && url.pathname.includes('/svar/'))
    await page.goto(first)
    expect(await page.getByLabel('Delad roll').isChecked()).toBe(true)
    await page.goto(question)
    expect(await uncoded(page)).toBe(left - 2)
  })

  test('see both codings where the same person coded in two windows, and choose one', async () => {
    const [first, second] = await Promise.all([site.open({ as: sara }), site.open({ as: sara })])
    await first.goto(`${question}?visa=okodade`)
    await first.getByRole('link', { name: 'Läs och koda' }).first().click()
    await first.waitForURL('**/svar/*')
    await second.goto(first.url())
    const save = (page: Page) => page.getByRole('button', { name: 'Spara koderna' }).click()
    await first.getByLabel('Kansliet').check()
    await save(first)
    await first.waitForLoadState()
    await second.getByLabel('Serviceförvaltningen').check()
    await save(second)
    const conflict = second.locator('[data-conflict]')
    expect(await conflict.locator('blockquote').allTextContents()).toEqual(['Kansliet', 'Serviceförvaltningen'])
    await site.check(second)
    await conflict.getByRole('button', { name: 'Spara mitt i stället' }).click()
    await second.waitForURL(first.url())
    expect(await second.getByLabel('Serviceförvaltningen').isChecked()).toBe(true)
    expect(await second.getByLabel('Kansliet').isChecked()).toBe(false)
  })

  test('write the code book together: neither overwrites the other, and nothing typed is lost', async () => {
    const [first, second] = await Promise.all([site.open({ as: erik }), site.open({ as: sara })])
    for (const page of [first, second]) {
      await page.goto(`${question}/kodbok`)
      await page.getByText('Ändra ”Kansliet”').click()
    }
    await site.check(first)
    const kansli = (page: Page) => page.locator('#kod-kansli')
    await kansli(first).getByLabel('När koden ges').fill('Arkiv och registratur')
    await kansli(first).getByRole('button', { name: 'Spara ändringen' }).click()
    await first.waitForURL(/#kod-kansli/)
    await kansli(second).getByLabel('Namn på svenska').fill('Kansli och arkiv')
    await kansli(second).getByRole('button', { name: 'Spara ändringen' }).click()
    const conflict = second.locator('[data-conflict]')
    expect(await conflict.textContent()).toContain('Erik Norén')
    expect(await conflict.locator('blockquote').allTextContents()).toEqual([
      expect.stringContaining('Arkiv och registratur'),
      expect.stringContaining('Kansli och arkiv'),
    ])
    await site.check(second)
    await conflict.getByRole('button', { name: 'Spara mitt i stället' }).click()
    await second.waitForURL(/#kod-kansli/)
    expect(await kansli(second).locator('h3').textContent()).toBe('Kansli och arkiv')

    await second.locator('#ny').getByLabel('Namn på svenska').fill('Delad roll')
    await second.locator('#ny').getByLabel('När koden ges').fill('Det jag skrev')
    await second.getByRole('button', { name: 'Lägg till koden' }).click()
    await second.getByText('En annan kod har redan det namnet.').first().waitFor()
    expect(await second.locator('#ny').getByLabel('När koden ges').inputValue()).toBe('Det jag skrev')
    await site.check(second)
  })

  test('compare what each made of the answers, and settle what they differ about', async () => {
    const page = await site.open({ as: sara, javaScriptEnabled: false })
    await page.goto(`${question}/jamfor`)
    await page.getByText(/^Cohens kappa är \d,\d\d \(95\u00a0%: \d,\d\d till \d,\d\d\)/).waitFor()
    await site.check(page)
    const before = await leftToSettle(page)
    const one = page.locator('#oense article').first()
    const id = await one.getAttribute('id')
    await one.getByRole('button', { name: 'Avgör svaret' }).click()
    await page.locator(`#${id}`).getByText('Välj de koder som passar, eller att ingen gör det.').waitFor()
    await page.locator(`#${id}`).getByLabel('Kommunledningen').check()
    await page.locator(`#${id}`).getByRole('button', { name: 'Avgör svaret' }).click()
    await page.waitForURL(/#oense/)
    expect(await leftToSettle(page)).toBe(before - 1)

    // Both have coded more since it was opened: those are laid open too when someone asks for it
    await page.getByRole('button', { name: 'Ta med de nya svaren' }).click()
    await page.waitForURL(/#enighet/)
    expect(await page.getByRole('button', { name: 'Ta med de nya svaren' }).count()).toBe(0)
    await site.check(page)
  })
})

describe('publishing free text', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  const record = (page: Page, state: string) => page.locator('article', { has: page.getByText(state, { exact: true }) })

  test('shows everyone what is published and nobody who wrote it, until it is taken back', async () => {
    const visitor = await site.open()
    await visitor.goto(results)
    await visitor.getByText(/^Vanligast är ”Kommunledningen” \(\d+ av \d+ svar, \d+\u00a0%\)/).waitFor()
    const texts = await visitor.locator('.released-texts .written-text').allTextContents()
    expect(texts).toHaveLength(8)
    await site.check(visitor)

    const page = await site.open({ as: sara, javaScriptEnabled: false })
    await page.goto(`${question}/publicera?visa=publicerade`)
    await site.check(page)
    const first = record(page, 'publicerat').first()
    const written = (await first.locator('.written-text').last().textContent()) ?? ''
    await first.getByRole('button', { name: 'Ta tillbaka' }).click()
    await page.waitForURL(/visa=publicerade/)
    await visitor.reload()
    const after = await visitor.locator('.released-texts .written-text').allTextContents()
    expect(after).toHaveLength(7)
    expect(after).toEqual(texts.filter((text) => text !== written))
  })

  test('takes a confirmation of its own where something is flagged, and loses nothing of what was written', async () => {
    const page = await site.open({ as: sara })
    await page.goto(`${question}/publicera?visa=obestamda`)
    const id = (await page.locator('article').first().getAttribute('id')) ?? ''
    const one = page.locator(`#${id}`)
    await one.getByText('Maskera svaret').click()
    const masked = 'Fråga anna@arboga.se, 640823-3234'
    await one.getByLabel('Texten som publiceras').fill(masked)
    await one.getByRole('button', { name: 'Publicera den maskade' }).click()
    await one.getByText('I texten finns: e-postadress, personnummer eller samordningsnummer.').waitFor()
    expect(await one.getByLabel('Texten som publiceras').inputValue()).toBe(masked)
    await site.check(page)
    await one.getByLabel('Texten som publiceras').fill('Hos ledningen, [maskerat]')
    await one.getByRole('button', { name: 'Publicera den maskade' }).click()
    await page.waitForURL((url) => url.hash === `#${id}`)
    const visitor = await site.open()
    await visitor.goto(results)
    await visitor.getByText('Hos ledningen, [maskerat]').waitFor()
  })

  test('is for the survey lead: an analyst reads, and a municipality sees nothing of it', async () => {
    const page = await site.open({ as: erik })
    await page.goto(`${question}/publicera`)
    await page.getByText('Bara den som är enkätansvarig publicerar och tar tillbaka svar.').waitFor()
    expect(await page.locator('article button').count()).toBe(0)
    await site.check(page)
    const municipality = await site.open({ as: anna })
    for (const path of [room, question, `${question}/kodbok`, `${question}/jamfor`, `${question}/publicera`])
      expect((await municipality.goto(path))?.status(), path).toBe(403)
  })
})

describe('bad input about texts', () => {
  const site = openSite()
  let cookies: Record<string, string>
  beforeAll(async () => {
    cookies = Object.fromEntries(
      await Promise.all([sara, erik, anna].map(async (email) => [email, await cookieOf(site, email)] as const)),
    )
  })

  const post = (path: string, fields: [string, string][], who = sara) =>
    fetch(`${site.url}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: site.url, cookie: cookies[who] ?? '' },
      redirect: 'manual',
    })
  const code = { gor: ['gor', 'ge'], kod: ['kod', 'it'] } as const satisfies Record<string, [string, string]>

  test('of ten million characters is refused before it is read through', async () => {
    const huge = 'x'.repeat(10_000_000)
    for (const [path, name] of [
      [question, 'svar'],
      [`${question}/svar/0114`, 'kod'],
      [`${question}/kodbok`, 'beskrivning'],
      [`${question}/publicera/0114`, 'maskad'],
    ] as const) {
      expect((await post(path, [[name, huge]])).status, path).toBe(413)
    }
  })

  test('of a survey, a question, a respondent or a code that is not there is not found', async () => {
    const paths = [
      '/analys/finns-inte/fritext',
      `${room}/finns-inte`,
      `${room}/systematiskt`,
      `${room}/resurser.finns-inte/kodbok`,
      `${question}/svar/9999`,
      `${question}/svar/%00`,
    ]
    for (const path of paths) {
      const reply = await fetch(`${site.url}${path}`, { headers: { cookie: cookies[sara] ?? '' } })
      expect([400, 404], path).toContain(reply.status)
    }
    expect((await post(question, [code.gor, code.kod, ['svar', '9999']])).status).toBe(404)
    expect((await post(question, [code.gor, ['kod', '__proto__'], ['svar', '2581']])).status).toBe(404)
    expect((await post(`${question}/publicera/9999`, [['version', '0']])).status).toBe(404)
    expect(
      (
        await post(`${question}/kodbok/hittepa`, [
          ['version', '1'],
          ['gor', 'avsluta'],
        ])
      ).status,
    ).toBe(404)
  })

  test('on a version that is no longer the stored one, or never was, is refused', async () => {
    const stale = await post(`${question}/kodbok/it`, [
      ['version', '7'],
      ['gor', 'avsluta'],
    ])
    expect(stale.status).toBe(409)
    expect(await stale.text()).toContain('Någon hann före')
    for (const version of ['', '-1', '1.5', 'ett', '9'.repeat(30)]) {
      const reply = await post(`${question}/kodbok/it`, [
        ['version', version],
        ['gor', 'avsluta'],
      ])
      expect(reply.status, version).toBe(400)
    }
    const masked = await post(`${question}/publicera/2581`, [
      ['version', '4'],
      ['gor', 'maskad'],
      ['maskad', 'Min text'],
    ])
    expect(masked.status).toBe(409)
    expect(await masked.text()).toContain('Min text')
  })

  test('of a text that is too long says so, and shows it again', async () => {
    const text = 'x'.repeat(20_001)
    const reply = await post(`${question}/publicera/2581`, [
      ['version', '0'],
      ['gor', 'maskad'],
      ['maskad', text],
    ])
    expect(reply.status).toBe(400)
    const shown = await reply.text()
    expect(shown).toContain('20\u00a0000 tecken')
    expect(shown).toContain(text)
  })

  test('by someone who may not is refused, whatever the form says', async () => {
    const publish: [string, string][] = [
      ['version', '0'],
      ['gor', 'publicera'],
    ]
    for (const who of [erik, anna])
      expect((await post(`${question}/publicera/2581`, publish, who)).status, who).toBe(403)
    expect((await post(`${question}/kodbok/antal`, [['kodare', '1']], erik)).status).toBe(403)
    expect((await post(question, [code.gor, code.kod, ['svar', '2581']], anna)).status).toBe(403)
    expect((await post(`${question}/kodbok/antal`, [['kodare', '3']])).status).toBe(400)
  })
})

/** How many answers the list says that it shows. */
async function shown(page: Page): Promise<number> {
  return Number(/^(\d+) av/.exec((await page.locator('.chosen strong').textContent()) ?? '')?.[1])
}

/** How many the page says that one has left to code. */
async function uncoded(page: Page): Promise<number> {
  return Number(/har (\d+) kvar/.exec((await page.locator('.page-head .lead').textContent()) ?? '')?.[1])
}

async function leftToSettle(page: Page): Promise<number> {
  return Number(/^(\d+) av/.exec((await page.locator('#oense > .quiet').textContent()) ?? '')?.[1])
}
