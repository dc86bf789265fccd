import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { startSmtpServer } from '../../src/platform/mail/testing.ts'
import { anna, jonas, maria, openSite, password, sara } from './fixture.ts'

const lars = 'lars.berg@arboga.example'
const nadia = 'nadia.ek@arboga.example'
const tove = 'tove.ask@arboga.example'
const erik = 'erik.noren@enkatmyndigheten.example'
const longEnough = 'fyra ord i rad'

const { url, received, stop } = await startSmtpServer()
afterAll(stop)

describe('who works where', () => {
  const site = openSite('server', { SMTP_URL: url, MAIL_FROM: 'Lägesbild <enkat@myndigheten.example>' })
  afterEach(() => site.closePages())

  /** The links of a kind that have been mailed to an address, in order, once there are as many. */
  function linksTo(email: string, path: 'inbjudan' | 'nytt-losenord', count = 1): Promise<string[]> {
    const find = () => {
      const letters = received.filter(({ to }) => to === email)
      const links = letters.flatMap((letter) => letter.email.text?.match(new RegExp(`/${path}/[\\w-]{43}`)) ?? [])
      if (links.length < count) throw new Error(`${links.length} of ${count} links to ${email}`)
      return links
    }
    return vi.waitFor(find, { timeout: 30_000, interval: 200 })
  }

  /** By keyboard from the name on: everything can be reached and chosen with it. */
  async function invite(page: Page, name: string, email: string): Promise<void> {
    await page.goto('/personer')
    await page.getByRole('link', { name: 'Bjud in' }).click()
    await page.waitForURL('**/bjud-in')
    await page.getByLabel('Namn').focus()
    await page.keyboard.type(name)
    await page.keyboard.press('Tab')
    await page.keyboard.type(email)
    // Past the language, which is the page's own
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const chosen = page.getByRole('radio', { checked: true })
    await page.keyboard.press('Space')
    while (!(await chosen.and(page.locator('[value=contributor]')).count())) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText(`Inbjudan till ${name} är på väg.`).waitFor()
  }

  test('somebody is invited, makes an account on a telephone without scripts, and the link has done its work', async () => {
    const page = await site.open({ as: lars })
    await page.goto('/personer/bjud-in')
    await page.getByRole('button', { name: 'Skicka inbjudan' }).click()
    await page.getByRole('link', { name: 'Välj en roll' }).waitFor()
    expect(await page.title()).toMatch(/^Fel: /)
    await site.check(page)
    await invite(page, 'Nadia Öberg', nadia)
    await site.check(page)

    const [link = ''] = await linksTo(nadia, 'inbjudan')
    const telephone = await site.open({ javaScriptEnabled: false, width: 320 })
    await telephone.goto(link)
    await telephone.getByRole('heading', { name: 'Du är inbjuden till Arboga' }).waitFor()
    await site.check(telephone)
    await telephone.getByLabel('Ditt namn').fill('Nadia Öberg-Ek')
    await telephone.getByLabel('Välj ett lösenord').fill('kort')
    await telephone.getByRole('button', { name: 'Skapa konto och börja' }).click()
    await telephone.locator('#losen-fel').waitFor()
    expect(await telephone.getByLabel('Ditt namn').inputValue()).toBe('Nadia Öberg-Ek')
    expect(await telephone.getByLabel('Välj ett lösenord').inputValue()).toBe('')
    await site.check(telephone)
    await telephone.getByLabel('Välj ett lösenord').fill(longEnough)
    await telephone.getByRole('button', { name: 'Skapa konto och börja' }).click()
    await telephone.waitForURL('**/enkater')
    expect(await telephone.locator('h1').textContent()).toBe('Enkäter')

    const other = await site.open()
    await other.goto(link)
    await other.getByRole('heading', { name: 'Länken är redan använd' }).waitFor()
    expect(await other.locator('main').textContent()).not.toContain('@')
    await site.check(other)
    await page.goto('/personer')
    await page.getByRole('link', { name: 'Nadia Öberg-Ek' }).waitFor()
  })

  test('a link that was replaced, taken back or never was lets nobody in, says so, and says nothing of the address', async () => {
    const page = await site.open({ as: lars })
    await invite(page, 'Tove Ask', tove)
    await linksTo(tove, 'inbjudan')
    await page.getByRole('button', { name: 'Skicka en ny länk till Tove Ask' }).click()
    await page.getByText('En ny länk till Tove Ask är på väg.').waitFor()
    const [old = '', fresh = ''] = await linksTo(tove, 'inbjudan', 2)
    const visitor = await site.open()
    await visitor.goto(fresh)
    await visitor.getByRole('heading', { name: 'Du är inbjuden till Arboga' }).waitFor()
    await page.getByRole('button', { name: 'Ta tillbaka inbjudan till Tove Ask' }).click()
    await page.getByText('Inbjudan är tillbakatagen.').waitFor()
    // The page was open already when it was taken back
    await visitor.getByLabel('Välj ett lösenord').fill(longEnough)
    await visitor.getByRole('button', { name: 'Skapa konto och börja' }).click()
    await visitor.getByRole('heading', { name: 'Inbjudan är tillbakatagen' }).waitFor()
    for (const [link, title] of [
      [old, 'Inbjudan är tillbakatagen'],
      [`/inbjudan/${'x'.repeat(43)}`, 'Länken fungerar inte'],
      [fresh.slice(0, -1), 'Länken fungerar inte'],
    ] as const) {
      const response = await visitor.goto(link)
      expect(response?.status()).toBe(410)
      await visitor.getByRole('heading', { name: title }).waitFor()
      expect(await visitor.locator('main').textContent()).not.toContain('@')
      await site.check(visitor)
    }
  })

  test('whoever has an account signs in and confirms; whoever has got hold of the link does not', async () => {
    const page = await site.open({ as: lars })
    await invite(page, 'Sara Wik', sara)
    const [link = ''] = await linksTo(sara, 'inbjudan')
    const thief = await site.open({ as: jonas })
    await thief.goto(link)
    await thief.getByRole('heading', { name: 'Inbjudan gäller någon annan' }).waitFor()
    expect(await thief.locator('main').textContent()).not.toContain(sara)
    await site.check(thief)

    const visitor = await site.open()
    await visitor.goto(link)
    await visitor.getByLabel('Välj ett lösenord').fill(longEnough)
    await visitor.getByRole('button', { name: 'Skapa konto och börja' }).click()
    await visitor.getByText('Det gick inte att skapa kontot.').waitFor()
    await site.check(visitor)
    await visitor.getByRole('main').getByRole('link', { name: 'Logga in' }).click()
    await visitor.getByLabel('E-post').fill(sara)
    await visitor.getByLabel('Lösenord').fill(password)
    await visitor.getByRole('button', { name: 'Logga in' }).click()
    await visitor.getByText('Du är inloggad som Sara Wik.').waitFor()
    await site.check(visitor)
    await visitor.goto(`${link}?lang=en`)
    await visitor.getByRole('heading', { name: 'You have been invited to Arboga' }).waitFor()
    await site.check(visitor)
    await visitor.getByRole('button', { name: 'Begin to work in Arboga' }).click()
    await visitor.waitForURL('**/enkater')
    expect(await visitor.locator('.brand-org').textContent()).toBe('Arboga')
  })

  test('a role is changed and somebody’s work is ended, with scripts off, and the last who can decide stays', async () => {
    const page = await site.open({ as: lars, javaScriptEnabled: false })
    const ended = await site.open({ as: jonas })
    await page.goto('/personer')
    await page.getByRole('link', { name: 'Maria Holm' }).click()
    await site.check(page)
    await page.getByRole('radio', { name: /^Chef/ }).check()
    await page.getByRole('button', { name: 'Spara rollen' }).click()
    await page.getByText('Rollen är sparad.').waitFor()
    expect(await page.getByRole('row', { name: /Maria Holm/ }).textContent()).toContain('Chef')

    await page.getByRole('link', { name: 'Jonas Sand' }).click()
    await page.getByRole('button', { name: 'Avsluta' }).click()
    await page.getByText('Kryssa i rutan för att avsluta').waitFor()
    await site.check(page)
    await page.getByLabel('Jonas Sand ska inte längre arbeta här').check()
    await page.getByRole('button', { name: 'Avsluta' }).click()
    await page.getByText('Personen arbetar inte längre här.').waitFor()
    expect((await ended.goto('/enkater/enkat-2026'))?.status()).toBe(403)

    await page.getByRole('link', { name: 'Lars Berg' }).click()
    await page.getByRole('radio', { name: /^Medarbetare/ }).check()
    await page.getByRole('button', { name: 'Spara rollen' }).click()
    await page.getByText('Någon måste kunna bestämma vilka som arbetar här.').waitFor()
    await site.check(page)
  })

  test('shows to each what they may do about it, in English too', async () => {
    const coordinator = await site.open({ as: anna })
    await coordinator.goto('/konto')
    await coordinator.getByRole('link', { name: 'Vilka som arbetar här' }).click()
    await coordinator.getByRole('heading', { name: 'Personer', level: 1 }).waitFor()
    expect(await coordinator.getByRole('link', { name: 'Lars Berg' }).count()).toBe(0)
    // What the agency has sent, the agency takes back
    const fromAgency = coordinator.getByRole('row', { name: /Eva Strand/ })
    expect(await fromAgency.getByRole('button').count()).toBe(0)
    await coordinator.goto('/personer/bjud-in')
    expect(await coordinator.getByRole('radio', { name: /^Administratör/ }).count()).toBe(0)
    await coordinator.goto('/personer?lang=en')
    await coordinator.getByRole('heading', { name: 'People', level: 1 }).waitFor()
    await site.check(coordinator)
    const owner = await site.open({ as: maria })
    for (const path of ['/personer', '/personer/bjud-in']) expect((await owner.goto(path))?.status()).toBe(403)
  })

  test('a forgotten password is replaced by a link in the mail, and nobody learns who has an account', async () => {
    const page = await site.open()
    await page.goto('/logga-in')
    await page.getByRole('link', { name: 'Glömt lösenordet?' }).click()
    await page.getByRole('button', { name: 'Skicka länken' }).click()
    await page.locator('#epost-fel').waitFor()
    await site.check(page)
    const said: string[] = []
    for (const email of ['ingen@arboga.example', erik]) {
      await page.goto('/glomt-losenord')
      await page.getByLabel('E-post').fill(email)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Se efter i din e-post' }).waitFor()
      said.push(((await page.locator('main').textContent()) ?? '').replace(email, '…'))
    }
    expect(said[0]).toBe(said[1])
    await site.check(page)

    const [link = ''] = await linksTo(erik, 'nytt-losenord')
    await page.goto(link)
    await site.check(page)
    await page.getByLabel('Nytt lösenord').fill(longEnough)
    await page.getByRole('button', { name: 'Spara lösenordet' }).click()
    await page.getByText('Lösenordet är bytt.').waitFor()
    await page.getByLabel('E-post').fill(erik)
    await page.getByLabel('Lösenord').fill(password)
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.getByText('Lösenordet stämmer inte').waitFor()
    await page.getByLabel('Lösenord').fill(longEnough)
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.waitForURL('**/enkater')

    const again = await site.open()
    await again.goto(`${link}?lang=en`)
    await again.getByRole('heading', { name: 'The link is no longer valid' }).waitFor()
    await site.check(again)
    expect(received.filter(({ to }) => to === 'ingen@arboga.example')).toEqual([])
  })

  test('a key for another program is made without scripts, opens what it may, and is taken back', async () => {
    const page = await site.open({ as: maria, javaScriptEnabled: false, width: 320 })
    await page.goto('/konto')
    await page.getByRole('link', { name: 'Nycklar för andra program' }).click()
    await page.getByText('Du har ingen nyckel.').waitFor()
    await page.getByRole('radio', { name: /Läsa och ändra/ }).check()
    await page.getByRole('button', { name: 'Gör en nyckel' }).click()
    await page.locator('#namn-fel').waitFor()
    expect(await page.title()).toMatch(/^Fel: /)
    expect(await page.getByRole('radio', { name: /Läsa och ändra/ }).isChecked()).toBe(true)
    await site.check(page)
    await page.getByLabel('Vad ska nyckeln användas till?').fill('Kartan')
    await page.keyboard.press('Enter')
    const key = await page.getByLabel('Nyckeln ”Kartan”').inputValue()
    await site.check(page)
    const ask = () =>
      fetch(new URL('/api/v1/document', page.url()), { headers: { authorization: `Bearer ${key}` } }).then(
        ({ status }) => status,
      )
    expect(await ask()).toBe(200)
    await page.getByRole('link', { name: 'Till nycklarna' }).click()
    const row = page.getByRole('row', { name: /Kartan/ })
    expect(await row.textContent()).not.toContain('aldrig')
    await site.check(page)
    await row.getByRole('link', { name: 'Återkalla Kartan' }).click()
    await page.getByRole('heading', { name: 'Återkalla nyckeln ”Kartan”?' }).waitFor()
    await site.check(page)
    await page.getByRole('button', { name: 'Återkalla' }).click()
    await page.getByText('Nyckeln är återkallad.').waitFor()
    expect(await ask()).toBe(401)
    await page.goto('/andra-program')
    await site.check(page)
  })
})
