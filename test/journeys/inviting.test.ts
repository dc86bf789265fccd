import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { startSmtpServer } from '../../src/platform/mail/testing.ts'
import { jonas, openSite, sara } from './fixture.ts'

const survey = '/enkater/enkat-2026'
const vera = 'vera.lund@almhult.example'
const nils = 'nils.ost@almhult.example'
const gone = 'finns.inte@almhult.example'
const longEnough = 'fyra ord i rad'

const smtp = await startSmtpServer((to) => (to === gone ? 'no-such-address' : 'take'))
afterAll(() => smtp.stop())

describe('asking and inviting', () => {
  const site = openSite('embedded', { SMTP_URL: smtp.url, MAIL_FROM: 'Lägesbild <enkat@myndigheten.example>' })
  afterEach(() => site.closePages())

  /** A file that is chosen as a person chooses one, without it standing on any disk. */
  async function send(page: Page, name: string, text: string | Buffer): Promise<void> {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: 'Visa vad som ändras' }).click()
  }

  /** The links that have been mailed to an address, once there are as many. */
  function linksTo(email: string, count = 1): Promise<string[]> {
    const find = () => {
      const letters = smtp.received.filter(({ to }) => to === email)
      const links = letters.flatMap(({ email: letter }) => letter.text?.match(/\/inbjudan\/[\w-]{43}/) ?? [])
      if (links.length < count) throw new Error(`${links.length} of ${count} links to ${email}`)
      return links
    }
    return vi.waitFor(find, { timeout: 30_000, interval: 200 })
  }

  test('a frame is changed by a file: every fault first, then what would change, then the change', async () => {
    const page = await site.open({ as: sara })
    await page.goto(`${survey}/urval`)
    await site.check(page)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Hämta som CSV' }).click()
    const file = await (await download).createReadStream()
    const chunks: Buffer[] = []
    for await (const chunk of file) chunks.push(chunk as Buffer)
    const frame = Buffer.concat(chunks).toString()
    expect(frame.split('\n')).toHaveLength(292)

    await page.getByRole('link', { name: 'Ändra med en fil' }).click()
    await page.getByRole('button', { name: 'Visa vad som ändras' }).click()
    await page.getByText('Välj en fil. Den som skickades är tom.').waitFor()
    await site.check(page)

    // A duplicate, a code that nobody has, and a municipality that has begun to answer taken out
    const lines = frame.trimEnd().split('\n')
    const faulty = [...lines.filter((line) => !line.startsWith('0114')), lines.at(-1), '9999,Ingen,,,,,']
    await send(page, 'fel.csv', faulty.join('\n'))
    await page.getByText('fel.csv').waitFor()
    const faults = (await page.getByRole('table').textContent()) ?? ''
    expect(faults).toContain('finns både på rad')
    expect(faults).toContain('Ingen kommun har koden 9999')
    expect(faults).toContain('Upplands Väsby (0114) finns inte i filen men har börjat svara')
    await site.check(page)

    await send(page, 'stor.csv', `respondent\n${'0114\n'.repeat(100_000)}`)
    await page.getByText('Filen har 100\u00a0000 rader.').waitFor()
    await send(page, 'for-stor.csv', `respondent,name\n${'0114,Upplands Väsby\n'.repeat(100_000)}`)
    await page.getByRole('heading', { name: 'Det du skickade är för stort' }).waitFor()

    await page.goto(`${survey}/urval/fil`)
    const changed = lines.map((line) => (line.startsWith('1984,') ? line.replace(/,\d{5},/, ',14321,') : line))
    await send(page, 'ram.csv', changed.join('\n'))
    await page.getByRole('heading', { name: 'Det här ändras i urvalsramen' }).waitFor()
    expect(await page.getByRole('region', { name: 'Ändras: 1' }).textContent()).toMatch(
      /Arboga.*population: \d+ blir 14321/,
    )
    await site.check(page)
    await page.getByRole('button', { name: 'Spara urvalsramen' }).click()
    await page.getByText('Tillagda: 0. Ändrade: 1. Borttagna: 0.').waitFor()
    await page.getByLabel('Sök kommun eller kod').fill('arbo')
    await page.getByLabel('Sök kommun eller kod').press('Enter')
    await page.getByRole('cell', { name: '14 321' }).waitFor()
    await site.check(page)
  })

  test('a preview that is stale is refused with the change as it is now, with scripts off', async () => {
    const [first, second] = [
      await site.open({ as: sara, javaScriptEnabled: false }),
      await site.open({ as: sara, javaScriptEnabled: false, width: 320 }),
    ]
    const response = await first.request.get(`${survey}/urval.csv`)
    const frame = await response.text()
    for (const [page, people] of [
      [first, '14400'],
      [second, '14500'],
    ] as const) {
      await page.goto(`${survey}/urval/fil`)
      await send(page, 'ram.csv', frame.replace(/^(1984,.*?),\d{5},/m, `$1,${people},`))
      await page.getByRole('region', { name: 'Ändras: 1' }).waitFor()
    }
    await first.getByRole('button', { name: 'Spara urvalsramen' }).click()
    await first.getByText('Ändrade: 1.').waitFor()
    await second.getByRole('button', { name: 'Spara urvalsramen' }).click()
    await second.getByText('Urvalsramen har ändrats av någon annan sedan du förhandsgranskade.').waitFor()
    expect(await second.getByRole('region', { name: 'Ändras: 1' }).textContent()).toContain('14400 blir 14500')
    await site.check(second)
    await second.getByRole('button', { name: 'Spara urvalsramen' }).click()
    await second.getByText('Ändrade: 1.').waitFor()
  })

  test('contacts come by a file and by hand, are invited by mail, and answer', async () => {
    const page = await site.open({ as: sara })
    await page.goto(`${survey}/kontakter/fil`)
    await send(page, 'kontakter.csv', `kommunkod,namn,e-post\n0765,Vera Lund,${vera}\n9999,X,x@\n`)
    await page.getByText('2 fel i kontakter.csv.').waitFor()
    await site.check(page)
    const rows = `kommunkod;namn;e-post;telefon;funktion;språk\n0765;Vera Lund;${vera};070-174 06 05;Säkerhetschef;sv\n0765;Nils Öst;${gone};;;en\n`
    await send(page, 'kontakter.csv', rows)
    await page.getByRole('heading', { name: 'Det här ändras bland kontakterna' }).waitFor()
    await site.check(page)
    await page.getByRole('row', { name: /070-174 06 05/ }).waitFor()
    await page.getByRole('button', { name: 'Spara kontakterna' }).click()
    await page.getByText('Kontakterna är sparade. Tillagda: 2. Ändrade: 0.').waitFor()
    await site.check(page)

    await page.getByRole('link', { name: 'Bjud in', exact: true }).click()
    await page.getByRole('heading', { name: 'Så läses brevet' }).waitFor()
    expect(await page.getByRole('article', { name: /inbjudan till Älmhult/ }).textContent()).toContain(
      'ber Älmhult att svara',
    )
    await site.check(page)
    await page.getByRole('button', { name: /^Skicka / }).click()
    await page.getByText(/är på väg\./).waitFor()

    const [link = ''] = await linksTo(vera)
    const letter = smtp.received.find(({ to }) => to === vera)?.email
    expect(letter?.subject).toContain('inbjudan till Älmhult')
    expect(letter?.html).toContain('Öppna din inbjudan')
    const telephone = await site.open({ javaScriptEnabled: false, width: 320 })
    await telephone.goto(link)
    await telephone.getByRole('heading', { name: 'Du är inbjuden till Älmhult' }).waitFor()
    await telephone.getByLabel('Välj ett lösenord').fill(longEnough)
    await telephone.getByRole('button', { name: 'Skapa konto och börja' }).click()
    await telephone.waitForURL('**/enkater**')
    await telephone.goto(`${survey}/svara/systematik`)
    expect(await telephone.locator('.brand-org').textContent()).toBe('Älmhult')

    // What the server refused is told, and a corrected address gets a new link
    const row = page.getByRole('row', { name: /Nils Öst/ })
    await expect
      .poll(
        async () => {
          await page.goto(`${survey}/kontakter?visa=bounced`)
          return row.count()
        },
        { timeout: 30_000, interval: 300 },
      )
      .toBe(1)
    expect(await row.textContent()).toMatch(/Servern svarade: .*does not exist/)
    await site.check(page)
    await row.getByRole('link', { name: 'Älmhult' }).click()
    await page.getByRole('link', { name: 'Nils Öst' }).click()
    await page.getByText(`tog inte emot brev till ${gone}. Rätta adressen`).waitFor()
    await site.check(page)
    await page.getByLabel('E-post').fill('nils@')
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByText('är ingen e-postadress').waitFor()
    expect(await page.getByLabel('E-post').inputValue()).toBe('nils@')
    await page.getByLabel('E-post').fill(nils)
    await page.keyboard.press('Enter')
    await page.getByText('Den gamla länken är tillbakatagen och en ny är på väg.').waitFor()
    expect(await page.getByRole('row', { name: /Vera Lund/ }).textContent()).toContain('Använd')
    await site.check(page)
  })

  test('a link that is stolen, used or taken back lets nobody in', async () => {
    const [fresh = ''] = await linksTo(nils)
    const [used = ''] = await linksTo(vera)
    const thief = await site.open({ as: jonas })
    await thief.goto(fresh)
    await thief.getByRole('heading', { name: 'Inbjudan gäller någon annan' }).waitFor()
    const visitor = await site.open()
    await visitor.goto(used)
    await visitor.getByRole('heading', { name: 'Länken är redan använd' }).waitFor()

    const page = await site.open({ as: sara })
    await page.goto(`${survey}/kontakter/ta-tillbaka`)
    await page.getByLabel(/Länkar som väntar/).check()
    await page.getByRole('button', { name: 'Ta tillbaka' }).click()
    await page.getByText('Kryssa i rutan om länkarna ska tas tillbaka.').waitFor()
    await site.check(page)
    await page.getByLabel('Ja, ta tillbaka dem').check()
    await page.getByRole('button', { name: 'Ta tillbaka' }).click()
    await page.getByText(/tillbakatag(en|na)\./).waitFor()
    await visitor.goto(fresh)
    await visitor.getByRole('heading', { name: 'Inbjudan är tillbakatagen' }).waitFor()
  })

  test('a contact is added and ended, and others than the survey lead are not let in', async () => {
    const page = await site.open({ as: sara, javaScriptEnabled: false })
    await page.goto(`${survey}/kontakter/0560`)
    await page.getByRole('button', { name: 'Lägg till' }).click()
    await page.getByRole('link', { name: 'Skriv namnet.' }).waitFor()
    await site.check(page)
    await page.getByLabel('Namn').fill('Ada Berg')
    await page.getByLabel('E-post').fill('ada.berg@boxholm.example')
    await page.getByRole('button', { name: 'Lägg till' }).click()
    await page.getByText('Kontakten är tillagd.').waitFor()
    await page.getByRole('link', { name: 'Ada Berg' }).click()
    await page.getByRole('button', { name: 'Avsluta kontakten' }).click()
    await page.getByText('Kryssa i rutan om kontakten ska avslutas.').waitFor()
    await page.getByLabel('Ja, avsluta Ada Berg').check()
    await page.getByRole('button', { name: 'Avsluta kontakten' }).click()
    await page.getByText('Kontakten är avslutad.').waitFor()
    const other = await site.open({ as: jonas })
    for (const path of [
      'urval',
      'urval/fil',
      'urval.csv',
      'kontakter',
      'kontakter/bjud-in',
      'kontakter/0560',
      'kontakter.csv',
    ]) {
      expect((await other.goto(`${survey}/${path}`))?.status(), path).toBe(403)
    }
  })
})
