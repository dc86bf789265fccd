// The day of an employee, which is to read, stands in documents.test.ts
import { afterEach, describe, expect, test } from 'vitest'
import { recordId } from '../../src/modules/demonstration/ekebro/record-id.ts'
import { anna, cookieOf, maria, openSite } from './fixture.ts'

const [owner, manager] = ['karin.dahl@ekebro.example', 'per.ask@ekebro.example']
const [coordinator, reviewer] = ['ellen.berg@ekebro.example', 'omar.said@ekebro.example']
const [administrator, employee] = ['lena.frick@ekebro.example', 'nils.aberg@ekebro.example']
const site = openSite()
afterEach(() => site.closePages())

const systemOf = (name: string) => `/system/${recordId('asset', name)}`

/** What the server answers to a form that no page of theirs has. */
const sendAs = async (email: string, path: string, fields: Record<string, string>) => {
  const headers = { origin: site.url, cookie: await cookieOf(site, email) }
  const body = new URLSearchParams(fields)
  return (await fetch(`${site.url}${path}`, { method: 'POST', body, headers, redirect: 'manual' })).status
}

describe('a coordinator’s day', () => {
  test('is seen at once: what is hers, what is others’, each municipality, and where it has come from', async () => {
    const page = await site.open({ as: coordinator })
    await page.goto('/hem')
    await page.getByText('50 min är gjort.').waitFor()
    expect(await page.getByText('inte loggar in här').count()).toBe(1)
    const everywhere = page.getByRole('table', { name: 'I alla dina kommuner' })
    expect(await everywhere.getByRole('row').filter({ hasText: 'Åsunda kommun' }).count()).toBe(6)
    await page.getByText('+4 sedan').first().waitFor()
    await site.check(page)
    await page.getByRole('link', { name: 'Med bevis' }).click()
    const left = page.getByRole('link', { name: 'som återstår: All information och alla system har en ägare' })
    expect(await left.textContent()).toBe('Visa de 7 som återstår')
    await left.click()
    await page.getByText('7 av 218').or(page.getByText('7 av 220')).first().waitFor()
    await site.check(page)
  })

  test('is planned for the hours that there are: a task is written, done, taken back, put off and handed over', async () => {
    const page = await site.open({ as: anna, javaScriptEnabled: false })
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: 'Att göra nu' }).waitFor()

    // The survey is there from the start. Pages as they open are looked at by the walk over every page
    const survey = page.getByRole('listitem').filter({ hasText: 'Svara på Kommunernas informationssäkerhetsarbete' })
    await survey.first().waitFor()
    await page.getByRole('link', { name: 'Ändra din tid' }).click()
    await page.getByLabel('Hur många timmar har du i veckan?').fill('fyra')
    await page.getByRole('button', { name: 'Spara din tid' }).click()
    await page.getByText('Skriv timmarna som en siffra').waitFor()
    expect(await page.getByLabel('Hur många timmar har du i veckan?').inputValue()).toBe('fyra')
    await site.check(page)
    await page.getByLabel('Hur många timmar har du i veckan?').fill('1,5')
    await page.getByLabel('Varje måndag').check()
    await page.getByRole('button', { name: 'Spara din tid' }).click()
    await page.getByText('Du har 1 tim 30 min i veckan.').waitFor()

    await page.goto('/arshjulet')
    await page.getByRole('link', { name: 'Ny uppgift' }).click()
    await page.getByRole('button', { name: 'Spara uppgiften' }).click()
    await page.getByRole('link', { name: 'Skriv vad som ska göras' }).waitFor()
    await page.getByLabel('Vad ska göras?').fill('Ledningens genomgång')
    await page.getByLabel('När ska det vara klart').fill('2026-01-15')
    await page.getByLabel('Hur lång tid tar det?').fill('40')
    await page.getByLabel('Varje år').check()
    await page.getByLabel('Lag eller fara').check()
    await page.getByRole('button', { name: 'Spara uppgiften' }).click()
    await page.getByText('Uppgiften är sparad.').waitFor()
    await page.getByRole('link', { name: 'Ledningens genomgång' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Ändra uppgiften' }).waitFor()
    await site.check(page)

    await page.goto('/hem')
    await page.getByRole('button', { name: 'Klart: Ledningens genomgång' }).click()
    await page.getByText('Ledningens genomgång är klart.').waitFor()
    await page.getByText('40 min är gjort.').waitFor()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await page.getByText('Inget är gjort än.').waitFor()

    await page.getByRole('link', { name: 'Senare eller någon annan: Ledningens genomgång' }).click()
    await page.getByLabel('Visa den igen').fill('2020-01-01')
    await page.getByRole('button', { name: 'Skjut upp' }).click()
    await page.getByText('Välj en dag efter i dag').waitFor()
    await site.check(page)
  })

  test('is in her own calendar by a secret address, until she takes it back', async () => {
    const page = await site.open({ as: anna })
    await page.goto('/arshjulet')
    await page.getByRole('button', { name: 'Gör en adress' }).click()
    const address = await page.getByLabel('Kalenderns adress').inputValue()
    await site.check(page)
    const calendar = await fetch(address)
    expect(calendar.headers.get('content-type')).toContain('text/calendar')
    expect(await calendar.text()).toContain('SUMMARY:Svara på Kommunernas')
    await page.goto('/arshjulet')
    await page.getByRole('button', { name: 'Ta tillbaka adressen' }).click()
    await page.getByText('Adressen är tillbakatagen.').waitFor()
    expect((await fetch(address)).status).toBe(404)
  })

  test('is in two municipalities, seen together and switched between with one button', async () => {
    const page = await site.open({ as: anna })
    await page.goto('/hem')
    const everywhere = page.getByRole('table', { name: 'I alla dina kommuner' })
    expect(await everywhere.getByRole('row').filter({ hasText: 'Kungsör' }).count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Byt till Kungsör' }).click()
    await page.getByRole('button', { name: 'Byt till Arboga' }).waitFor()
    expect(await page.locator('.brand-org').textContent()).toBe('Kungsör')
    expect(new URL(page.url()).pathname).toBe('/hem')
  })
})

describe('an owner’s day', () => {
  test('has nothing for an owner who has nothing to do, and says where tasks come from', async () => {
    const page = await site.open({ as: maria, width: 320 })
    await page.goto('/')
    await page.getByRole('heading', { name: 'Inget att göra just nu' }).waitFor()
    await site.check(page)
  })

  test('is what she owns: a classification’s time is moved on and taken back, and a measure is shown by evidence', async () => {
    const page = await site.open({ as: owner, javaScriptEnabled: false })
    await page.goto('/hem')
    await page.getByRole('heading', { name: 'Det du äger' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Var står vi' }).count()).toBe(0)
    await site.check(page)
    await page.getByRole('button', { name: 'Klart: Klassa Treva Omsorg' }).click()
    await page.getByText(/^Klassa Treva Omsorg är klart. Nästa gång är/).waitFor()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await page.getByRole('button', { name: 'Klart: Klassa Treva Omsorg' }).waitFor()

    await page.getByRole('link', { name: 'Senare eller någon annan: Klassa Treva Omsorg' }).click()
    await page.getByLabel('Nästa gång').fill('2020-01-01')
    await page.getByRole('button', { name: 'Klart', exact: true }).click()
    await page.getByText('Välj en dag efter i dag för nästa gång').first().waitFor()
    await site.check(page)

    await page.goto(`${systemOf('Treva Omsorg')}/andra`)
    await page.getByLabel('Beskrivning').fill('Stämmer fortfarande.')
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByText('Stämmer fortfarande.').first().waitFor()
    await page.getByText('när uppgiften blev klar').waitFor()
    // Evidence, of her own measure alone among those that serve the requirement
    await page.goto(`/atgarder/${recordId('measure', 'Manuell rutin när journalen inte går att nå')}`)
    await page.getByRole('link', { name: '5.29 Säkerhet under störning' }).click()
    await page.getByRole('link', { name: 'Driftövning utan styrsystem' }).waitFor()
    await page.getByRole('link', { name: 'Lägg till ett belägg' }).click()
    await page.getByLabel('En länk').check()
    await page.getByLabel('Vad visar det?').fill('Höstens övning')
    await page.getByLabel('Adress').fill('https://ovningar.example/host')
    await page.getByRole('button', { name: 'Spara belägget' }).click()
    await page.getByText('Belägget är sparat').waitFor()
    await page.getByRole('link', { name: 'Höstens övning', exact: true }).waitFor()

    // What is another’s is theirs
    expect((await page.goto(`${systemOf('Skolportalen')}/andra`))?.status()).toBe(403)
    expect((await page.goto('/personer'))?.status()).toBe(403)
  })
})

describe('a manager’s day', () => {
  test('is the unit: decides what waits, sees what is late and who has what, and hands a task over', async () => {
    const page = await site.open({ as: manager, javaScriptEnabled: false })
    await page.goto('/hem')
    await page.getByRole('heading', { name: 'Barn- och utbildningsnämnden' }).waitFor()
    await page.getByRole('table', { name: 'Vem har vad' }).getByRole('link', { name: 'Camilla Rask' }).waitFor()
    await page.getByRole('table', { name: 'Försenade åtgärder' }).getByText('Per Ask').waitFor()
    await site.check(page)
    const unclassified = page.getByRole('link', { name: /^\d+ inte klassade$/ })
    const [count] = (await unclassified.textContent())?.split(' ') ?? []
    await unclassified.click()
    await page.getByText(`${count} av`).first().waitFor()

    await page.goto('/hem')
    const waiting = page.getByRole('table', { name: 'Klassningar som väntar på beslut' })
    await waiting.getByRole('link', { name: 'Fortsätt klassningen: Kränkningsärenden' }).click()
    await page.getByRole('link', { name: 'Gå till beslutet' }).click()
    await page.getByLabel('Jag har läst svaren').check()
    await page.getByRole('button', { name: 'Besluta klassningen' }).click()
    await page
      .getByText(/Beslutad .* av Per Ask/)
      .first()
      .waitFor()
    await page.goto('/hem')
    expect(await page.getByRole('table', { name: 'Klassningar som väntar på beslut' }).count()).toBe(0)

    await page.getByRole('link', { name: 'Senare eller någon annan: Klassa Elevuppgifter' }).click()
    await page.getByLabel('Lämna till').selectOption({ label: 'Karin Dahl, Verksamhetschef' })
    await page.getByRole('button', { name: 'Lämna uppgiften' }).click()
    await page.getByText('Klassa Elevuppgifter är lämnad.').waitFor()
    await page.getByRole('button', { name: 'Klart: Bli klar med Skyddade adresser bort ur skolans listor' }).click()
    await page.getByText('är klart. Det står i registret också.').waitFor()
    expect(await page.getByRole('table', { name: 'Försenade åtgärder' }).count()).toBe(0)
    // Who belongs where, and other units’ systems, are not for him to change
    expect((await page.goto('/organisation/ny'))?.status()).toBe(403)
    expect(await sendAs(manager, `${systemOf('Treva Omsorg')}/avsluta`, { bekrafta: 'ja' })).toBe(403)

    const other = await site.open({ as: owner, width: 320 })
    await other.goto('/hem')
    await other.getByRole('button', { name: 'Klart: Klassa Elevuppgifter' }).waitFor()
  })
})

describe('an administrator’s day', () => {
  test('is who works there: invites, ties, gives a role and ends, but leaves nobody without somebody who can', async () => {
    const page = await site.open({ as: administrator, javaScriptEnabled: false })
    const accountOf = async (name: string) => {
      await page.goto(`/organisation/personer/${recordId('person', name)}`)
      await page.getByRole('link', { name: 'Inloggning', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: `Inloggning för ${name}` }).waitFor()
    }
    await accountOf('Omar Said')
    await page.getByRole('button', { name: 'Skilj kontot från personen' }).click()
    await page.getByText('Ingen loggar in som personen nu.').waitFor()
    await page.getByLabel('Konto', { exact: true }).selectOption({ value: '' })
    await page.getByRole('button', { name: 'Koppla kontot till personen' }).click()
    await page.getByText('Välj någon som arbetar här').first().waitFor()
    await site.check(page)
    await page.getByLabel('Konto', { exact: true }).selectOption({ label: 'Omar Said, omar.said@ekebro.example' })
    await page.getByRole('button', { name: 'Koppla kontot till personen' }).click()
    await page.getByText('Kontot hör nu ihop med personen.').waitFor()

    await accountOf('Camilla Rask')
    await page.getByRole('button', { name: 'Skicka inbjudan' }).click()
    await page.getByText('Inbjudan till Camilla Rask är på väg.').waitFor()

    const reads = async () => {
      const headers = { cookie: await cookieOf(site, employee) }
      return (await fetch(`${site.url}/dokument`, { headers })).status
    }
    expect(await reads()).toBe(200)
    await page.getByRole('link', { name: 'Nils Åberg' }).click()
    await page.getByLabel('Nils Åberg ska inte längre arbeta här').check()
    await page.getByRole('button', { name: 'Avsluta' }).click()
    await page.getByText('Personen arbetar inte längre här.').waitFor()
    expect(await page.getByRole('link', { name: 'Nils Åberg' }).count()).toBe(0)
    expect(await reads()).toBe(403)

    await page.getByRole('link', { name: 'Lena Frick' }).click()
    await page.getByRole('radio', { name: /^Medarbetare/ }).check()
    await page.getByRole('button', { name: 'Spara rollen' }).click()
    await page.getByText('Någon måste kunna bestämma vilka som arbetar här.').waitFor()
    // The survey is the agency’s
    expect((await page.goto('/enkater/enkat-2026/insamling'))?.status()).toBe(403)
  })
})

describe('a reviewer’s day', () => {
  test('is to read all of it, and to change none', async () => {
    const page = await site.open({ as: reviewer })
    await page.goto('/hem')
    await page.getByRole('heading', { name: 'Var står vi' }).waitFor()
    await page.getByRole('heading', { name: 'Du har inga uppgifter' }).waitFor()
    expect(await page.getByRole('button', { name: /^Klart/ }).count()).toBe(0)
    await site.check(page)
    await page.goto(systemOf('Treva Omsorg'))
    await page.getByRole('heading', { level: 1, name: 'Treva Omsorg' }).waitFor()
    expect(await page.getByRole('link', { name: 'Ändra', exact: true }).count()).toBe(0)
    const task = `asset.next_date.2020-01-01.${recordId('asset', 'Treva Omsorg')}`
    const refused = [
      [`${systemOf('Treva Omsorg')}/andra`, { version: '1', name: 'Annat' }],
      [`${systemOf('Treva Omsorg')}/avsluta`, { bekrafta: 'ja' }],
      ['/hem/klart', { uppgift: task, minuter: '5' }],
      ['/arshjulet/ny', { titel: 'Eget', minuter: '5', dag: '2027-01-01', vikt: '1' }],
      ['/organisation/ny', { namn: 'Ny nämnd', slag: 'board' }],
    ] as const
    for (const [path, fields] of refused) expect([path, await sendAs(reviewer, path, fields)]).toEqual([path, 403])
  })
})
