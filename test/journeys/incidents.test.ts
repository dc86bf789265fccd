import { readFile } from 'node:fs/promises'
import { crc32, deflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { openSite } from './fixture.ts'

const ellen = 'ellen.berg@ekebro.example'

describe('incidents', () => {
  const site = openSite('embedded')
  afterEach(() => site.closePages())

  test('anyone reports on a phone without script, cookie or account; the coordinator judges it and the reporter reads the answer', async () => {
    const coordinator = await site.open({ as: ellen })
    await coordinator.goto('/incidentrapporter')
    const address = await coordinator.getByRole('link', { name: /\/anmal\// }).getAttribute('href')
    const { pathname } = new URL(address ?? '')

    const phone = await site.open({ javaScriptEnabled: false, width: 320 })
    await phone.goto(`${pathname}?lang=en`)
    await phone.getByRole('heading', { name: 'Report an incident' }).waitFor()
    await phone.goto(pathname)
    await site.check(phone)
    await phone.getByText('Lägg till bild, plats eller vem vi kan nå').click()
    await phone.getByLabel('Arbetsplats eller system').fill('Biblioteket')
    await phone.getByRole('button', { name: 'Skicka rapporten' }).click()
    await phone.getByText('Skriv vad som har hänt. Några ord räcker.').waitFor()
    expect(await phone.getByLabel('Arbetsplats eller system').inputValue()).toBe('Biblioteket')
    await phone.getByLabel('Vad har hänt?').fill('Lånedatorn visar <b>andras</b> brev')
    await phone.getByLabel('Bilder').setInputFiles({ name: 'a.heic', mimeType: 'image/heic', buffer: heic })
    await phone.getByRole('button', { name: 'Skicka rapporten' }).click()
    await phone.getByText('Bilden är i formatet HEIC').waitFor()
    await phone.getByLabel('Bilder').setInputFiles({ name: 'IMG_1.png', mimeType: 'image/png', buffer: photo })
    await phone.getByRole('button', { name: 'Skicka rapporten' }).click()
    await phone.getByRole('heading', { name: 'Tack, rapporten är mottagen' }).waitFor()
    await site.check(phone)
    const code = await phone.locator('dd strong').textContent()
    expect(await phone.context().cookies()).toEqual([])

    await coordinator.reload()
    await coordinator.getByRole('link', { name: 'Lånedatorn visar <b>andras</b> brev' }).click()
    const [picture] = await Promise.all([
      coordinator.waitForEvent('download'),
      coordinator.getByRole('link', { name: 'Hämta bild 1' }).click(),
    ])
    const kept = await readFile(await picture.path())
    expect(kept.includes('Anna')).toBe(false)
    expect(await sizeOf(coordinator, kept)).toEqual([2, 1])
    await coordinator.getByRole('button', { name: 'Skapa incidenten' }).click()
    await coordinator.getByText('Skriv en rubrik.').waitFor()
    await site.check(coordinator)
    await coordinator.getByLabel('Rubrik på incidenten').fill('Lånedatorn på biblioteket')
    await coordinator.locator('#new-answer').fill('Tack! Datorn är avstängd.')
    await coordinator.getByRole('button', { name: 'Skapa incidenten' }).click()
    await coordinator.getByText('Rapporten är bedömd.').waitFor()
    const [poster] = await Promise.all([
      coordinator.waitForEvent('download'),
      coordinator.getByRole('link', { name: 'Affisch på svenska (PDF)' }).click(),
    ])
    expect((await readFile(await poster.path())).subarray(0, 5).toString()).toBe('%PDF-')

    await coordinator.getByRole('link', { name: 'Byt adress' }).click()
    await coordinator.getByText('Den gamla adressen slutar fungera').waitFor()
    await coordinator.getByRole('link', { name: 'Behåll adressen' }).click()
    await coordinator.getByRole('link', { name: /\/anmal\// }).waitFor()
    await coordinator.goto('/incidenter?sok=Intrång')
    await coordinator.getByRole('link', { name: 'Intrång hos leverantören av Treva Omsorg' }).click()
    await coordinator.getByText('Anteckna på tidslinjen').click()
    await coordinator.getByLabel('Mer om det').fill('Leverantören ringde.')
    await coordinator.getByRole('button', { name: 'Anteckna' }).click()
    await coordinator.getByRole('link', { name: 'Fyll i vilken dag det var.' }).waitFor()
    expect(await coordinator.title()).toMatch(/^Fel: /)
    expect(await coordinator.getByLabel('Mer om det').inputValue()).toBe('Leverantören ringde.')
    await site.check(coordinator)
    await coordinator.getByLabel('Dag').fill('2026-01-02')
    await coordinator.getByLabel('Klockslag').fill('7.05')
    await coordinator.getByRole('button', { name: 'Anteckna' }).click()
    await coordinator.getByText('Det är antecknat.').waitFor()
    await coordinator.getByText('Leverantören ringde.').waitFor()

    await coordinator.getByRole('link', { name: 'Ändra berörda' }).click()
    await coordinator.locator('#person select').first().selectOption({ label: 'Karin Dahl' })
    await coordinator.getByRole('button', { name: 'Lägg till: Personer' }).click()
    await coordinator.getByText('Karin Dahl (leder)').waitFor()
    await site.check(coordinator)
    const incident = coordinator.url().replace(/\/berorda.*/, '')
    await coordinator.goto(`${incident}/allvar`)
    await coordinator.getByLabel('Varför?').fill('Borta i fem timmar')
    await coordinator.getByRole('button', { name: 'Spara bedömningen' }).click()
    await coordinator.locator('#allvar').getByText('Borta i fem timmar').waitFor()
    await coordinator.goto(`${incident}/varfor`)
    await coordinator.getByLabel('Varför hände det?').fill('Ett konto var öppet')
    await coordinator.getByRole('button', { name: 'Spara' }).click()
    await coordinator.locator('#varfor').getByText('Ett konto var öppet').waitFor()
    await coordinator.getByRole('link', { name: 'Ny uppgift' }).click()
    await coordinator.getByLabel('Vad ska göras?').fill('Byt lösenord på kontona')
    await coordinator.getByRole('button', { name: 'Spara' }).click()
    await coordinator.locator('#uppgifter').getByRole('link', { name: 'Byt lösenord på kontona' }).waitFor()
    await site.check(coordinator)

    await coordinator.goto(`${incident}/leverantorslank`)
    await coordinator.getByLabel('Leverantör', { exact: true }).selectOption({ label: 'Treva AB' })
    await coordinator.getByRole('button', { name: 'Skapa länken' }).click()
    const link = await coordinator.locator('.note strong').textContent()
    await site.check(coordinator)
    await phone.goto(new URL(link ?? '').pathname)
    await phone.getByLabel('Vad har hänt?').fill('Angriparen kom in genom ett testkonto')
    await site.check(phone)
    await phone.getByRole('button', { name: 'Skicka' }).click()
    await phone.getByRole('heading', { name: 'Tack, det är mottaget' }).waitFor()
    expect(await phone.context().cookies()).toEqual([])
    await coordinator.goto('/incidentrapporter')
    await coordinator.getByRole('link', { name: 'Angriparen kom in genom ett testkonto' }).click()
    await coordinator.getByRole('button', { name: 'Lägg till rapporten' }).click()
    await coordinator.getByText('Rapporten är bedömd.').waitFor()
    await coordinator.goto(incident)
    await coordinator.locator('.timeline').getByText('Angriparen kom in genom ett testkonto').waitFor()

    await phone.goto(pathname)
    await phone.getByLabel('Kod från kvittot').fill(code?.toUpperCase() ?? '')
    await phone.getByRole('button', { name: 'Visa' }).click()
    await phone.getByText('Tack! Datorn är avstängd.').waitFor()
    await site.check(phone)
    await phone.getByLabel('Vad vill du lägga till?').fill('Nu gör den så igen')
    await phone.getByRole('button', { name: 'Lägg till' }).click()
    await phone.getByText('Tack, det är tillagt.').waitFor()
    await coordinator.goto('/incidentrapporter')
    await coordinator.locator('#tillagt').getByRole('link').click()
    await coordinator.getByText('Nu gör den så igen').waitFor()
    await coordinator.getByRole('button', { name: 'Jag har läst det nya' }).click()
    await coordinator.goto('/incidentrapporter')
    expect(await coordinator.locator('#tillagt').count()).toBe(0)
    await phone.goto(pathname)
    await phone.getByLabel('Kod från kvittot').fill('aaaa-bbbb-cccc')
    await phone.getByRole('button', { name: 'Visa' }).click()
    const wrong = await phone.locator('main h1').textContent()
    await phone.goto('/anmal/aaaaaaaaaaaa')
    expect(await phone.locator('main h1').textContent()).toBe(wrong)
  })

  test('an employee who is signed in reports, and sees what becomes of it', async () => {
    const page = await site.open({ as: 'nils.aberg@ekebro.example', width: 320 })
    await page.goto('/mina-rapporter')
    await page.getByRole('heading', { name: 'Du har inte rapporterat något här' }).waitFor()
    await site.check(page)
    await page.getByRole('main').getByRole('link', { name: 'Rapportera en incident' }).click()
    await site.check(page)
    await page.getByRole('button', { name: 'Skicka rapporten' }).click()
    await page.getByText('Skriv vad som har hänt. Några ord räcker.').waitFor()
    await page.getByLabel('Vad har hänt?').fill('Jag klickade på en länk i ett mejl')
    await page.getByRole('button', { name: 'Skicka rapporten' }).click()
    await page.getByText('Tack, rapporten är mottagen').waitFor()
    await page.getByText('Lägg till något').click()
    await page.getByLabel('Vad vill du lägga till?').fill('Det var i går')
    await page.getByRole('button', { name: 'Lägg till' }).click()
    await page.getByText('Det var i går').waitFor()
    await site.check(page)
  })
})

const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1', 'latin1')

/** Two points, one white and one black, and who took the picture. */
const photo = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  chunk('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('tEXt', Buffer.from('Author\0Anna')),
  chunk('IDAT', deflateSync(Buffer.from([0, 255, 0]))),
  chunk('IEND', Buffer.alloc(0)),
])

function chunk(type: string, content: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  const body = Buffer.concat([Buffer.from(type), content])
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** How large the browser finds a picture to be. */
function sizeOf(page: Page, picture: Buffer): Promise<number[]> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const drawn = await createImageBitmap(new Blob([bytes]))
    return [drawn.width, drawn.height]
  }, picture.toString('base64'))
}
