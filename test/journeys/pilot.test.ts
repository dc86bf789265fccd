import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { anna, maria, openSite, sara } from './fixture.ts'

describe('a pilot', () => {
  const site = openSite('embedded')
  afterEach(() => site.closePages())

  const go = (page: Page, doing: Promise<unknown>) => Promise.all([page.waitForNavigation(), doing])
  const press = (page: Page, name: string) => go(page, page.getByRole('button', { name, exact: true }).last().click())

  async function make(page: Page, id: string): Promise<void> {
    await page.getByLabel('Titel på svenska').fill(`Prov ${id}`)
    await page.getByLabel('Titel på engelska').fill(`Trial ${id}`)
    await page.getByLabel('Kortnamn').fill(id)
    await page.getByLabel('Första svarsdagen').fill('2020-01-01')
    await page.getByLabel('Sista svarsdagen').fill('2099-12-31')
    await page.getByLabel('Frågeformulär', { exact: true }).selectOption({ value: 'enkat-2026/1' })
  }

  test('is made, answered with a comment, read, and becomes a survey, without scripts at 320 px', async () => {
    const opening = { javaScriptEnabled: false, width: 320 }
    const lead = await site.open({ as: sara, ...opening })
    await lead.goto('/enkater')
    await go(lead, lead.getByRole('link', { name: 'Ny pilot' }).click())
    await site.check(lead)
    await make(lead, 'prov')
    await press(lead, 'Spara och välj kommuner')
    // What is ticked is kept while one searches, and all faults are told at once
    await lead.getByText('Under 8 000 invånare').click()
    await lead.getByLabel('Arjeplog', { exact: true }).check()
    await lead.getByLabel('Sök kommun').fill('arbo')
    await press(lead, 'Sök')
    await lead.getByLabel('Arboga', { exact: true }).check()
    await lead.getByLabel('Varför just de här?').fill('x'.repeat(2001))
    await press(lead, 'Spara kommunerna')
    await lead.getByText('Korta skälet').first().waitFor()
    expect(await lead.getByLabel('Arjeplog', { exact: true }).isChecked()).toBe(true)
    await site.check(lead)
    await lead.getByLabel('Varför just de här?').fill('En liten och en mindre.')
    await press(lead, 'Spara kommunerna')
    await lead.getByText('Kommunerna är sparade').waitFor()
    await lead.goto('/enkater/prov/andra')
    await press(lead, 'Spara piloten')
    await lead.getByText('Piloten är inte utgiven').waitFor()
    await go(lead, lead.getByRole('link', { name: 'Ge ut piloten' }).click())
    expect(await lead.title()).toContain('Ge ut piloten')
    await lead.getByText('2 kommuner i urvalet.').waitFor()
    await press(lead, 'Ge ut piloten')
    await lead.getByText('Kryssa i rutan om du vill ge ut piloten.').first().waitFor()
    await lead.getByLabel('Jag har läst frågorna').check()
    await press(lead, 'Ge ut piloten')
    await lead.getByText('Piloten är utgiven').waitFor()
    await lead.goto('/enkater/prov/pilot')
    await lead.getByText('Ingen har skickat in än').waitFor()
    await site.check(lead)

    const page = await site.open({ as: anna, ...opening })
    await page.goto('/enkater')
    expect(await page.getByRole('row', { name: /Prov prov/ }).textContent()).toContain('Pilot')
    await page.goto('/enkater/prov')
    await page.getByText('Svaren publiceras inte och räknas inte i något resultat').waitFor()
    await site.check(page)
    await page.goto('/enkater/prov/svara/systematik')
    await page.locator('#fraga-systematiskt').getByLabel('Nej', { exact: true }).check()
    await page.locator('#kommentar-systematiskt').fill('=1+1 Vad räknas som systematiskt?')
    await site.check(page)

    // A colleague was first: both are shown, and the answer is saved all the same
    const colleague = await site.open({ as: maria, javaScriptEnabled: false })
    await colleague.goto('/enkater/prov/svara/systematik')
    await colleague.locator('#kommentar-systematiskt').fill('Marias ord')
    await press(colleague, 'Spara och gå till Policy och styrande dokument')
    await press(page, 'Spara och gå till Policy och styrande dokument')
    await page.getByText('Marias ord').waitFor()
    expect(await page.locator('#fraga-systematiskt').getByLabel('Nej', { exact: true }).isChecked()).toBe(true)
    await site.check(page)
    await press(page, 'Använd mitt svar')
    expect(await page.locator('#kommentar-systematiskt').inputValue()).toBe('=1+1 Vad räknas som systematiskt?')

    await page.goto('/enkater/prov/granska')
    await page.getByLabel('Kommentar om hela enkäten').fill('Lagom lång.')
    await press(page, 'Skicka in svaren')
    // What was said is kept though something else stopped the submission
    expect(await page.getByLabel('Kommentar om hela enkäten').inputValue()).toBe('Lagom lång.')
    await site.check(page)
    await page.locator('#utan-alla').check()
    await press(page, 'Skicka in svaren')
    await page.waitForURL('**/kvittens')
    // Where nothing more can be said, nothing is said of where to say it
    await page.goto('/enkater/prov')
    const told = await page.locator('main').textContent()
    expect(told).toContain('läser svaren, kommentarerna till den som gör enkäten')
    expect(told).not.toContain('Vid varje fråga finns rutan')
    await page.goto('/enkater/prov/mina-svar')
    expect(await page.locator('#till-myndigheten').textContent()).toContain('Lagom lång.')
    await site.check(page)

    await lead.goto('/enkater/prov/pilot')
    await lead.getByText('=1+1 Vad räknas som systematiskt?').waitFor()
    await lead.getByText('Lagom lång.').waitFor()
    expect(await lead.locator('#fraga-systematiskt').textContent()).toContain('1 av 1 svarade')
    await site.check(lead)
    const csv = await (await lead.request.get('/enkater/prov/pilot/kommentarer.csv')).text()
    expect(csv).toContain(";Arboga;'=1+1 Vad räknas")

    // What was said stands where the questions are changed
    await press(lead, 'Ändra frågorna i ett utkast först')
    await lead.getByText('Frågorna prövades i piloten Prov prov. Kommunerna skrev').waitFor()
    expect(await lead.locator('#fraga-systematiskt').textContent()).toContain('i piloten')
    await go(lead, lead.locator('#fraga-systematiskt .outline-text a').click())
    await lead.getByText('=1+1 Vad räknas som systematiskt?').waitFor()
    await site.check(lead)
    await lead.locator('a[href="/enkater/prov/pilot#fraga-systematiskt"]').click()
    await lead.waitForURL('**/enkater/prov/pilot#fraga-systematiskt')

    // One of the demonstration's pilot reads what the municipality said in it
    const tried = await site.open({ as: 'karin.ahl@upplandsvasby.example', ...opening })
    await tried.goto('/enkater/pilot-2026')
    await tried.getByText('Det här är en pilot').waitFor()
    await go(tried, tried.getByRole('link', { name: 'Våra svar' }).click())
    expect(await tried.locator('#till-myndigheten').textContent()).toContain('Det tog en eftermiddag med tre personer.')

    // Neither published nor counted: not offered, and refused where it is asked for
    const { status, body } = await lead.request.get('/resultat/prov').then(async (response) => ({
      status: response.status(),
      body: await response.text(),
    }))
    expect(status).toBe(409)
    expect(body).toContain('Det går inte med en pilot')
    expect(await lead.locator('a[href="/resultat/prov"], a[href^="/analys/prov"]').count()).toBe(0)
    const stranger = await site.open()
    expect((await stranger.request.get('/enkater/prov/blankett')).status()).toBe(404)

    await go(lead, lead.getByRole('link', { name: 'Gör enkäten av piloten' }).click())
    expect(await lead.getByLabel('Frågeformulär', { exact: true }).inputValue()).toBe('enkat-2026/1')
    // In the other language too it is made of the pilot
    expect(await lead.locator('a[hreflang=en]').first().getAttribute('href')).toBe('/enkater/ny?pilot=prov&lang=en')
    await site.check(lead)
    await make(lead, 'riktig')
    await press(lead, 'Spara enkäten')
    await lead.getByText('Frågorna prövades i en pilot med en kommun.').waitFor()
  })

  test('saves comments as they are written where scripts run, and shows what a colleague wrote meanwhile', async () => {
    const lead = await site.open({ as: sara })
    await lead.goto('/enkater/ny/pilot')
    await make(lead, 'prov-skript')
    await press(lead, 'Spara och välj kommuner')
    await lead.getByLabel('Sök kommun').fill('Arboga')
    await go(lead, lead.keyboard.press('Enter'))
    await lead.getByLabel('Arboga', { exact: true }).check()
    await press(lead, 'Spara kommunerna')
    await lead.goto('/enkater/prov-skript/ge-ut')
    await lead.getByLabel('Jag har läst frågorna').check()
    await press(lead, 'Ge ut piloten')

    const path = '/enkater/prov-skript/svara/policy'
    const [page, other] = [await site.open({ as: anna }), await site.open({ as: maria })]
    for (const each of [page, other]) await each.goto(path)
    const stored = (each: Page, status: number) =>
      each.waitForResponse((response) => response.url().endsWith('/svar') && response.status() === status)
    await Promise.all([stored(page, 200), page.locator('#kommentar-policy').fill('Annas ord')])
    await page.locator('[data-saved][data-state=saved]').waitFor()
    await Promise.all([stored(other, 409), other.locator('#kommentar-policy').fill('Marias ord')])
    await other.getByText('Annas ord').waitFor()
    await site.check(other)
    await press(other, 'Använd mitt svar')
    await page.reload()
    expect(await page.locator('#kommentar-policy').inputValue()).toBe('Marias ord')
    // It belongs to its question: it is there when that is
    expect(await page.locator('#kommentar-policy_alder').isVisible()).toBe(false)
    await lead.goto('/enkater/prov-skript/insamling')
    expect(await lead.locator('#kommuner').textContent()).toContain('Arboga')
    await site.check(lead)
  })
})
