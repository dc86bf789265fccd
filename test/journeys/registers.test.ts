import { afterEach, describe, expect, test } from 'vitest'
import { recordId } from '../../src/modules/demonstration/ekebro/record-id.ts'
import { openSite } from './fixture.ts'

const coordinator = 'ellen.berg@ekebro.example'
const owner = 'karin.dahl@ekebro.example'
const treva = `/system/${recordId('asset', 'Treva Omsorg')}`

/** As a spreadsheet program in Swedish saves it. */
const list = [
  'IT-system;Förvaltning;Systemägare;Leverantör;GDPR;Anmärkning',
  'Treva Omsorg;;;;Skyddade;',
  'Båtplatserna;Kultur- och fritidsnämnden;Ellen Berg;Bryggan AB;Vanliga;köas',
  'Okända;Ingen sådan nämnd;;;;',
].join('\r\n')

describe('the coordinator’s registers', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  test('without script: the list that is kept in a spreadsheet is read in, and undone as a whole', async () => {
    const page = await site.open({ as: coordinator, javaScriptEnabled: false, width: 320 })
    await page.goto('/system')
    await page.getByRole('link', { name: 'Läs in en lista' }).click()
    await page.getByRole('button', { name: 'Visa kolumnerna' }).click()
    await page.getByText('Välj en fil.').first().waitFor()
    await page.getByText('Bekräfta att filen inte innehåller').first().waitFor()
    await site.check(page)
    const file = { name: 'system.csv', mimeType: 'text/csv', buffer: Buffer.from(list, 'latin1') }
    await page.getByLabel('Fil', { exact: true }).setInputFiles(file)
    await page.getByLabel(/^Filen innehåller inga uppgifter/).check()
    await page.getByRole('button', { name: 'Visa kolumnerna' }).click()

    await page.getByText('lästes som Windows-1252').waitFor()
    expect(await page.getByLabel('Kolumnen Systemägare').inputValue()).toBe('owner')
    expect(await page.getByLabel('Kolumnen Anmärkning').inputValue()).toBe('')
    await site.check(page)
    await page.getByLabel('Kolumnen Anmärkning').selectOption('Beskrivning')
    await page.getByRole('button', { name: 'Visa vad som händer' }).click()
    await page.getByText('”Ingen sådan nämnd” finns inte.').waitFor()
    await page.getByText('Bryggan AB', { exact: true }).waitFor()
    await site.check(page)
    await page.getByRole('button', { name: 'Läs in 2 rader' }).click()
    await page.getByText('Inläst: 1 nya, 1 ändrade.').waitFor()

    await page.goto('/system?q=Båtplatserna')
    await page.getByRole('link', { name: 'Båtplatserna', exact: true }).click()
    await page.getByText('köas').waitFor()
    await page.getByText('ur en inläst lista').waitFor()
    await page.goto('/system/las-in')
    await page.getByText('Läs aldrig in uppgifter').waitFor()
    await page.getByRole('button', { name: 'Ångra system.csv' }).click()
    await page.getByText('Ångrat: 2 poster är som före inläsningen.').waitFor()
    await site.check(page)
    await page.goto('/system?q=Båtplatserna')
    await page.getByText('Inget stämmer med det du sökte').waitFor()
  })

  test('two who change the same: both values are shown, and neither is lost', async () => {
    const page = await site.open({ as: coordinator, javaScriptEnabled: false })
    await page.goto(`${treva}/andra`)
    const other = await site.open({ as: owner, javaScriptEnabled: false })
    await other.goto(`${treva}/andra`)
    await other.getByLabel('Kort om vad det är').fill('Journaler och insatser')
    await other.getByLabel('Processkod').fill('3.7')
    await other.getByRole('button', { name: 'Spara' }).click()
    await other.getByText('Sparat', { exact: true }).waitFor()

    await page.getByLabel('Kort om vad det är').fill('Journal i omsorgen')
    await page.getByRole('textbox', { name: 'Hur det återställs (frivilligt)' }).fill('Bandet i valvet')
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByText('Någon annan sparade medan du skrev').waitFor()
    const conflict = page.locator('[data-conflict]')
    expect(await conflict.textContent()).toContain('Journaler och insatser')
    expect(await conflict.textContent()).toContain('Journal i omsorgen')
    // What only the other changed is theirs, what only this one changed is kept
    expect(await page.getByLabel('Processkod').inputValue()).toBe('3.7')
    expect(await page.getByRole('textbox', { name: 'Hur det återställs (frivilligt)' }).inputValue()).toBe(
      'Bandet i valvet',
    )
    await site.check(page)
    await page.getByRole('button', { name: 'Behåll värdet från Karin Dahl' }).click()
    expect(await page.getByLabel('Kort om vad det är').inputValue()).toBe('Journaler och insatser')
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByText('Sparat', { exact: true }).waitFor()
    await page.getByText(/^Hur det återställs: .* blev Bandet i valvet$/).waitFor()
    await site.check(page)
    await page.getByRole('button', { name: 'Gör ett utdrag' }).click()
    await page.getByRole('heading', { name: 'Det här har dolts' }).waitFor()
    expect(await page.getByRole('main').textContent()).not.toContain('Bandet i valvet')
    await site.check(page)
  })

  test('without script at 360 px: a file is laid beside a record, fetched as a file to keep, and taken away', async () => {
    const page = await site.open({ as: owner, javaScriptEnabled: false, width: 360 })
    await page.goto(treva)
    await page.getByRole('link', { name: 'Driftrutin Treva Omsorg (påhittad).txt', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Lägg till en bilaga' }).click()
    const choose = (name: string, content: string | Buffer) =>
      page.getByLabel('Fil', { exact: true }).setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
    await choose('Avtal.pdf', '<html><script>alert(1)</script></html>')
    await page.getByRole('button', { name: 'Lägg till' }).click()
    await page
      .getByText(/^Filen är en webbsida, SVG eller XML/)
      .first()
      .waitFor()
    await page.getByText('Bekräfta att filen inte innehåller').first().waitFor()
    await site.check(page)
    await page.getByLabel(/^Filen innehåller inga uppgifter/).check()
    await choose('Avtal.pdf', Buffer.alloc(12_000_000))
    await page.getByRole('button', { name: 'Lägg till' }).click()
    await page.getByText('En fil får vara högst 10\u00a0MB.').waitFor()
    await page.goto(`${treva}/bilagor/ladda-upp`)
    await page.getByLabel(/^Filen innehåller inga uppgifter/).check()
    await choose('C:\\Avtal "2026".exe', '%PDF-1.7\navtal')
    await page.getByRole('button', { name: 'Lägg till' }).click()
    await page.getByText('Bilagan är tillagd.').waitFor()
    await site.check(page)

    const link = page.getByRole('link', { name: 'Avtal -2026-.exe.pdf', exact: true })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe('Avtal -2026-.exe.pdf')
    const sent = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(await sent.text()).toBe('%PDF-1.7\navtal')
    expect(sent.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; /),
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })

    await page.getByRole('link', { name: 'Ta bort bilagan Avtal -2026-.exe.pdf' }).click()
    await site.check(page)
    await page.getByRole('button', { name: 'Ta bort' }).click()
    await page.getByText('Bilagan är borttagen.').waitFor()
    expect(await link.count()).toBe(0)
  })

  test('by keyboard: a list is filtered, kept as a view and changed together; every fault of a form stands at its field', async () => {
    const page = await site.open({ as: coordinator })
    await page.goto('/system')
    await page.getByRole('searchbox').fill('Treva')
    await page.keyboard.press('Enter')
    await page.getByText(/^\d+ av 22\d tillgångar$/).waitFor()
    await page.getByRole('link', { name: 'Spara den här vyn' }).click()
    await page.getByLabel('Vad ska vyn heta?').fill('Treva')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /^Treva \(\d+\)$/ }).waitFor()
    await site.check(page)
    for (const box of await page.getByRole('checkbox', { name: /^Markera Treva/ }).all()) await box.check()
    await page.getByRole('button', { name: 'Ändra', exact: true }).click()
    await page.getByLabel('Vad ska ändras?').selectOption('Läge')
    await page.getByRole('button', { name: 'Välj värde' }).click()
    await page.getByLabel('Läge', { exact: true }).selectOption('Avvecklas')
    await site.check(page)
    await page.getByRole('button', { name: /^Ändra \d+ poster$/ }).click()
    await page.getByText(/poster ändrades\.$/).waitFor()

    await page.goto('/system?sida=999')
    expect(new URL(page.url()).search).toBe('?sida=5')

    await page.goto('/dokument/ny')
    await page.getByLabel('Läge', { exact: true }).selectOption('Gäller')
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByRole('heading', { name: 'Det finns fel att rätta' }).waitFor()
    await site.check(page)
    await page.getByLabel('Titel').fill('Riktlinje för prov')
    await page.getByLabel('Slag', { exact: true }).selectOption('Riktlinje')
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByText('Ett dokument som gäller har beslutats. Fyll i dagen.').first().waitFor()
    expect(await page.getByLabel('Titel').inputValue()).toBe('Riktlinje för prov')
  })
})
