import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { openSite, sara } from './fixture.ts'

const source = await readFile('reference/enkat-2026/questionnaire.yaml', 'utf8')

describe('the editor of questionnaires', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  const press = (page: Page, name: string | RegExp, within: Page | Locator = page) =>
    Promise.all([page.waitForNavigation(), within.getByRole('button', { name }).first().click()])
  /** The texts of a section's questions, in their order. */
  const questionsIn = (page: Page, section: string) =>
    textsOf(page.locator(`[data-into="${section}"] .outline-text > a`))
  const sections = (page: Page) => textsOf(page.locator('.outline h2'))
  /** Without the places where a long word may be broken. */
  const textsOf = async (found: Locator) => (await found.allTextContents()).map((text) => text.replaceAll('\u00AD', ''))
  /** With the pointer, from the handle of one to just above another; the page scrolls along where that is out of sight. */
  async function drag(page: Page, item: string, above: string): Promise<void> {
    const handle = page.locator(`[data-move="${item}"] [data-handle]`).first()
    const target = page.locator(`[data-move="${above}"]`).first()
    await handle.scrollIntoViewIfNeeded()
    const { x, y } = await middleOf(handle)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, y - 12)
    const topOf = () => target.evaluate((element) => element.getBoundingClientRect().top)
    const isSeen = async () => (await topOf()) > 80 && (await topOf()) < 820
    if (!(await isSeen())) {
      await page.mouse.move(x, (await topOf()) > 450 ? 885 : 15)
      await expect.poll(isSeen, { timeout: 10_000 }).toBe(true)
      await page.mouse.move(x, 450)
    }
    await page.mouse.move(x, (await topOf()) + 3)
    await page.locator('.drop-line').waitFor()
    await Promise.all([page.waitForNavigation(), page.mouse.up()])
  }
  async function dragByTouch(page: Page, item: string, above: string): Promise<void> {
    const client = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints })
    const handle = page.locator(`[data-move="${item}"] [data-handle]`)
    await handle.scrollIntoViewIfNeeded()
    const { x, y } = await middleOf(handle)
    const to = await page.locator(`[data-move="${above}"]`).boundingBox()
    await touch('touchStart', { x, y })
    await touch('touchMove', { x, y: y - 20 })
    await touch('touchMove', { x, y: (to?.y ?? 0) + 3 })
    await page.locator('.drop-line').waitFor()
    await Promise.all([page.waitForNavigation(), touch('touchEnd')])
  }
  async function middleOf(found: Locator): Promise<{ x: number; y: number }> {
    const box = await found.boundingBox()
    if (box === null) throw new Error('It is not shown')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** A draft of the questionnaire that is in use, for a test of its own. Its address. */
  async function begin(page: Page): Promise<string> {
    const sent = { form: { published: 'enkat-2026@1' }, headers: { origin: site.url }, maxRedirects: 0 }
    return (await page.request.post('/formular/nytt/publicerat', sent)).headers().location ?? ''
  }

  test('makes a questionnaire of an earlier one, and moves what is in it by keyboard and by pointer', async () => {
    const page = await site.open({ as: sara })
    await page.goto('/formular')
    await site.check(page)
    await page.getByRole('link', { name: 'Nytt utkast' }).click()
    await page.waitForURL('**/formular/nytt')
    await site.check(page)
    await page.getByLabel('Formulär', { exact: true }).selectOption({ value: 'enkat-2026@1' })
    await press(page, 'Skapa en kopia att ändra i')
    const draft = new URL(page.url()).pathname
    expect(draft).toBe('/formular/enkat-2026')

    // A section, and a question in it
    await page.getByRole('link', { name: 'Lägg till avsnitt' }).click()
    await page.waitForURL('**/nytt-avsnitt')
    await page.getByRole('textbox', { name: /^Id/ }).fill('x'.repeat(70))
    await press(page, 'Spara')
    const faults = await page.locator('.ds-error-summary li').allTextContents()
    expect(faults.map((fault) => fault.slice(0, 22))).toEqual(['Skriv en text på svens', 'Ett id har bara a–z, A'])
    await site.check(page)
    await page.getByLabel('Rubrik på svenska').fill('Säkerhetskultur')
    await page.getByRole('textbox', { name: /^Id/ }).fill('')
    await page.getByLabel('Rubrik på engelska').fill('Security culture')
    await press(page, 'Spara')
    await page.getByRole('link', { name: 'Lägg till fråga i Säkerhetskultur' }).click()
    await page.waitForURL('**/ny-fraga')
    await page.getByLabel('Frågan på svenska').fill('Utbildas de anställda?')
    await page.getByLabel('Frågan på engelska').fill('Are the employees trained?')
    await page.getByLabel('Hjälptext på svenska').fill('Även det som ges på nätet.')
    const option = (number: number) => page.getByRole('group', { name: `Alternativ ${number}`, exact: true })
    for (const [index, word] of ['Ja', 'Nej', 'Delvis'].entries()) {
      await option(index + 1)
        .getByLabel('Svenska')
        .fill(word)
    }
    await press(page, 'Spara', page.locator('.question-form > .actions'))
    await page.getByText('Sparat', { exact: true }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`${draft}/fraga/utbildas_de_anstallda`)

    // An option is dragged to the top, with a finger
    await dragByTouch(page, 'options:2', 'options:0')
    expect(await option(1).getByLabel('Svenska').inputValue()).toBe('Delvis')

    // By keyboard alone: the focus stays with what is moved
    await page.goto(draft)
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.getByRole('button', { name: 'Flytta upp: Säkerhetskultur' }).focus()
    for (const expected of [-2, -3]) {
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
      expect((await sections(page)).at(expected)).toContain('Säkerhetskultur')
      expect(await focused()).toBe('Flytta upp: Säkerhetskultur')
    }
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Flytta ned: Säkerhetskultur')
    const question = 'Vilka metoder stödjer det systematiska arbetet?'
    await page.getByRole('button', { name: `Flytta ned: ${question}` }).focus()
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    expect((await questionsIn(page, 'policy'))[0]).toBe(question)
    expect(await focused()).toBe(`Flytta ned: ${question}`)

    // By pointer: a question into another section, a section to the top
    await drag(page, 'question:metodstod', 'question:efterlevnad')
    expect((await questionsIn(page, 'kontroll'))[0]).toBe(question)
    expect(new URL(page.url()).hash).toBe('#fraga-metodstod')
    await drag(page, 'section:sakerhetskultur', 'section:systematik')
    expect((await sections(page))[0]).toBe('1. Säkerhetskultur')
    // What decides cannot come after what it decides about: it stays where it was
    await drag(page, 'question:systematiskt', 'question:efterlevnad')
    await page.getByText('Det gick inte').waitFor()
    expect(await questionsIn(page, 'systematik')).toEqual(['Arbetar kommunen systematiskt med informationssäkerhet?'])
    await site.check(page)
  })

  test('asks a question of some, by lists or in writing that is checked as it is typed, and takes that back', async () => {
    const page = await site.open({ as: sara })
    const draft = await begin(page)
    const asked = `${draft}/fraga/rapportering_till/villkor`
    await page.goto(asked)
    await page.getByLabel('Vilken fråga avgör?').selectOption({ value: 'policy' })
    await press(page, 'Välj')
    await page.getByLabel('Svar', { exact: true }).selectOption({ label: 'Nej' })
    await press(page, 'Lägg till ett villkor')
    const policy = 'Har kommunens ledning beslutat en informationssäkerhetspolicy eller motsvarande?'
    await page.getByText(`Ställd till dem som svarat Nej på ”${policy}”.`).first().waitFor()
    const written = page.getByRole('textbox', { name: 'Villkor' })
    const verdict = page.locator('.typed-verdict')
    expect(await written.inputValue()).toBe('policy = nej')
    await written.fill('polcy = ja')
    await verdict.getByText('Tecken 1: Det finns ingen fråga polcy. Menade du policy?').waitFor()
    expect(await written.getAttribute('aria-invalid')).toBe('true')
    await site.check(page)
    await written.fill('policy = ja or funktion = ja')
    await verdict.getByText('Tecken 16: Villkoret hänvisar framåt, till funktion som kommer senare.').waitFor()
    await press(page, 'Spara villkoret')
    expect(await page.locator('.field[data-invalid]').textContent()).toContain(
      'Flytta frågan eller hänvisa till en tidigare.',
    )
    expect(await written.inputValue()).toBe('policy = ja or funktion = ja')
    await written.fill('policy = ja and policy = nej')
    await verdict.getByText(/^Ställd till dem som .*svarat Ja .* Nej/).waitFor()
    await press(page, 'Spara villkoret')
    await page.getByText('Kan aldrig nås').waitFor()
    await page.goto(`${draft}/karta`)
    const never = page.locator('.route-list li', { hasText: 'Kan aldrig nås' })
    expect(await never.getByRole('link').first().textContent()).toContain('Till vem rapporteras läget')
    await site.check(page)
    await page.goto(`${draft}/kontroll`)
    await page.getByRole('link', { name: 'Till vem rapporteras läget' }).first().waitFor()
    await site.check(page)

    // Taken back, and done again
    await page.goto(asked)
    const stands = () => page.getByRole('textbox', { name: 'Villkor' }).inputValue()
    for (const [button, left] of [
      [/^Ångra: /, 'policy = nej'],
      [/^Ångra: /, ''],
      [/^Gör om: /, 'policy = nej'],
    ] as const) {
      await press(page, button)
      await page.goto(asked)
      expect(await stands()).toBe(left)
    }
  })

  test('loses nothing between two windows, nor on the way out and in as YAML, and removes nothing unasked', async () => {
    const page = await site.open({ as: sara })
    const draft = await begin(page)
    const other = await site.open({ as: sara })
    await other.goto(`${draft}/fraga/policy`)
    const contents = await other.context().newPage()
    await contents.goto(draft)
    await page.goto(`${draft}/fraga/policy`)
    await page.getByLabel('Frågan på svenska').fill('Har ni en beslutad policy?')
    await press(page, 'Spara', page.locator('.question-form > .actions'))
    await other.getByLabel('Hjälptext på engelska').fill('A decision of the board.')
    await press(other, 'Spara', other.locator('.question-form > .actions'))
    await other.getByText('Sara Wik har ändrat utkastet medan du hade sidan öppen').waitFor()
    expect(await other.locator('.theirs').textContent()).toContain('Har ni en beslutad policy?')
    expect(await other.getByLabel('Hjälptext på engelska').inputValue()).toBe('A decision of the board.')
    await site.check(other)
    // What was dropped on a page that is out of date is put back
    const inOrder = await questionsIn(contents, 'kontroll')
    await drag(contents, 'question:efterlevnad_vem', 'question:efterlevnad_nar')
    await contents.getByText('Sara Wik har ändrat utkastet medan du hade sidan öppen').waitFor()
    expect(await questionsIn(contents, 'kontroll')).toEqual(inOrder)
    await other.getByLabel('Frågan på svenska').fill('Har ni en beslutad policy?')
    await press(other, 'Spara mitt i stället')
    await other.getByText('Sparat', { exact: true }).waitFor()

    // As a respondent
    await page.goto(`${draft}/forhandsgranska/policy`)
    const followUp = page.getByRole('heading', { name: 'När fastställdes policyn?' })
    expect(await followUp.isVisible()).toBe(false)
    await page.locator('#fraga-policy').getByLabel('Ja', { exact: true }).check()
    await followUp.waitFor()
    await site.check(page)

    // Out as YAML and in again: the same; what is wrong in it leads to its line
    const file = await (await page.request.get(`${draft}/enkat.yaml`)).text()
    expect(file).not.toBe(source)
    await page.goto(`${draft}/yaml`)
    const text = page.getByLabel('Formuläret som YAML')
    expect(await text.inputValue()).toBe(file)
    await text.fill(source.replace('type: single', 'type: enkel').replace('options: [ja, nej]', 'options: 3'))
    await press(page, 'Spara texten')
    const faults = page.locator('.fault-list a')
    expect(await faults.allTextContents()).toEqual(['Rad 20, tecken 15', 'Rad 22, tecken 18'])
    await faults.first().click()
    const marked = () =>
      text.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))
    expect(await marked()).toBe('type: enkel')
    await site.check(page)
    await text.fill(source)
    await press(page, 'Spara texten')
    expect(await (await page.request.get(`${draft}/enkat.yaml`)).text()).toBe(source)
    await press(page, /^Ångra: /)
    expect(await (await page.request.get(`${draft}/enkat.yaml`)).text()).toBe(file)

    // Nothing goes without a question first, and what others depend on stays
    await page.goto(`${draft}/fraga/policy/ta-bort`)
    await site.check(page)
    await press(page, 'Ta bort frågan')
    await page.getByText('Frågan kan inte tas bort, för den avgör om andra ställs').waitFor()
    await page.goto(`${draft}/avsnitt/systematik/ta-bort`)
    await press(page, 'Ta bort avsnittet')
    expect((await sections(page))[0]).toBe('1. Policy och styrande dokument')
    await page.getByRole('link', { name: 'Ta bort utkastet' }).click()
    await page.waitForURL('**/ta-bort')
    await press(page, 'Ta bort utkastet')
    await page.getByText('Borttagna utkast').click()
    await press(page, /^Ta tillbaka /)
    await page.locator(`a[href="${draft}"]`).waitFor()
  })

  test('is complete at 320 px without scripts, from nothing', async () => {
    const page = await site.open({ as: sara, width: 320, javaScriptEnabled: false })
    await page.goto('/formular/nytt')
    await page.getByLabel('Namn på svenska').fill('Kort enkät')
    await press(page, 'Skapa utkastet')
    expect(new URL(page.url()).pathname).toBe('/formular/kort_enkat')
    await page.getByRole('link', { name: 'Lägg till avsnitt' }).click()
    await page.getByLabel('Rubrik på svenska').fill('Arbetet')
    await press(page, 'Spara')
    for (const [name, type] of [
      ['Har ni en plan?', 'single'],
      ['Vilket år antogs den?', 'number'],
    ] as const) {
      await page.getByRole('link', { name: 'Lägg till fråga' }).click()
      await page.getByLabel('Frågan på svenska').fill(name)
      await page.getByLabel('Frågetyp').selectOption({ value: type })
      if (type === 'single') {
        await page.getByRole('group', { name: 'Alternativ 1' }).getByLabel('Svenska').fill('Ja')
        await page.getByRole('group', { name: 'Alternativ 2' }).getByLabel('Svenska').fill('Nej')
      }
      await press(page, 'Spara', page.locator('.question-form > .actions'))
      if (type === 'single') await page.getByRole('link', { name: 'Till innehållet', exact: true }).click()
    }
    await page.getByRole('link', { name: 'Ändra när frågan ställs' }).click()
    await press(page, 'Välj')
    await press(page, 'Lägg till ett villkor')
    await page.getByText('Ställd till dem som svarat Ja på ”Har ni en plan?”.').first().waitFor()
    await page.getByRole('textbox', { name: 'Villkor' }).fill('har_ni_en_plan = kanske')
    await press(page, 'Spara villkoret')
    await page.getByText('Tecken 18: Frågan har_ni_en_plan har inget alternativ kanske.').waitFor()
    await site.check(page)
    await page.getByRole('link', { name: 'Till innehållet', exact: true }).click()
    expect(await page.locator('[data-handle]').first().isVisible()).toBe(false)
    await press(page, 'Flytta upp: Vilket år antogs den?')
    await page.getByText('Det gick inte').waitFor()
    await page.getByRole('link', { name: 'Förhandsgranska' }).click()
    await page.getByLabel('Ja', { exact: true }).check()
    await press(page, 'Visa följdfrågor')
    await page.getByRole('heading', { name: 'Vilket år antogs den?' }).waitFor()
    await page.goto('/formular/kort_enkat')
    await press(page, /^Ångra: /)
    await page.getByText('Ändringen är ångrad').waitFor()
  })
})
