import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ChoiceGroup } from '../ChoiceGroup.tsx'
import { QuestionPlace } from '../QuestionPlace.tsx'
import { TextArea } from '../TextArea.tsx'
import { formPage } from '../testing/form-page.tsx'
import { openSite, type Site } from '../testing/site.ts'

type Received = Record<string, string[]>

let site: Site
let page: Page
let received: Received[]
/** What the server does with the next saves, first to first; afterwards it accepts. */
let replies: Array<(fields: Received) => Response | Promise<Response>>
let version: number

const yesNo = [
  { value: 'ja', label: 'Ja' },
  { value: 'nej', label: 'Nej' },
]
const accept = () => Response.json({ version: ++version, savedAt: '10.04' })
const fieldsOf = (form: FormData) =>
  Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).map(String)]))

beforeAll(async () => {
  site = await openSite(async (request, path) => {
    if (path === '/save') {
      const fields = fieldsOf(await request.formData())
      received.push(fields)
      return (replies.shift() ?? accept)(fields)
    }
    if (path === '/done')
      return `<!doctype html><title>done</title><pre>${JSON.stringify(fieldsOf(await request.formData()))}`
    return formPage({
      children: (
        <>
          <QuestionPlace question="metod" type="single" version={7} open>
            <ChoiceGroup language="sv" kind="single" id="metod" legend="Metod?" options={yesNo} chosen={[]} />
          </QuestionPlace>
          <QuestionPlace question="text" type="text" version={0} open>
            <TextArea language="sv" id="text" label="Berätta" />
          </QuestionPlace>
        </>
      ),
    })
  })
})
afterAll(() => site.close())

beforeEach(async () => {
  received = []
  replies = []
  version = 7
  page = await site.open('/')
  return () => page.context().close()
})

const status = () => page.locator('[data-saved]')
const says = (text: string) => status().getByText(text).waitFor()

test('a choice is saved at once, alone, with its version, and the page says so', async () => {
  await page.getByLabel('Ja').check()
  await says('Sparat 10.04')
  expect(received).toEqual([{ question: ['metod'], 'version.metod': ['7'], metod: ['ja'] }])
})

test('the next save carries the version that the last one gave', async () => {
  await page.getByLabel('Ja').check()
  await says('Sparat 10.04')
  await page.getByLabel('Nej').check()
  await expect.poll(() => received.length).toBe(2)
  expect(received[1]).toMatchObject({ 'version.metod': ['8'], metod: ['nej'] })
})

test('a text is saved once, when the typing pauses', async () => {
  await page.getByLabel('Berätta').pressSequentially('Vi byter metod', { delay: 20 })
  await says('Sparat 10.04')
  expect(received.map(({ text }) => text)).toEqual([['Vi byter metod']])
})

test('one request at a time for a question: what changes meanwhile follows, with the new version', async () => {
  let release: (response: Response) => void = () => {}
  replies.push(() => new Promise((resolve) => (release = resolve)))
  await page.getByLabel('Ja').check()
  await says('Sparar …')
  await page.getByLabel('Nej').check()
  await page.waitForTimeout(200)
  expect(received).toHaveLength(1)
  release(accept())
  await expect.poll(() => received.length).toBe(2)
  expect(received[1]).toMatchObject({ 'version.metod': ['8'], metod: ['nej'] })
})

test('a server that cannot be reached is tried again, the text stays, and the question says so', async () => {
  replies.push(() => new Response(null, { status: 503 }))
  await page.getByLabel('Berätta').fill('Kvar')
  await page.getByLabel('Berätta').blur()
  await says('Inte sparat, försök igen')
  await page.getByText('Ingen kontakt med servern. Det du skrev finns kvar här.').waitFor()
  await says('Sparat 10.04')
  expect(received.map(({ text }) => text)).toEqual([['Kvar'], ['Kvar']])
  expect(await page.locator('#fraga-text [data-place-note]').textContent()).toBe('')
})

test('back on line it tries again without waiting', async () => {
  await page.context().setOffline(true)
  await page.getByLabel('Ja').check()
  await says('Inte sparat, försök igen')
  // Two retries fail too; the third would come four seconds after them.
  await page.waitForTimeout(3500)
  expect(received).toEqual([])
  await page.context().setOffline(false)
  await status().getByText('Sparat 10.04').waitFor({ timeout: 2000 })
})

test('a refusal is said beside the question and is not tried again', async () => {
  replies.push(() => Response.json({ message: 'Skriv högst 4 000 tecken' }, { status: 422 }))
  await page.getByLabel('Berätta').fill('Långt')
  await page.getByLabel('Berätta').blur()
  await page.locator('#fraga-text').getByText('Skriv högst 4 000 tecken').waitFor()
  await page.waitForTimeout(1500)
  expect(received).toHaveLength(1)
})

test('a conflict takes the place of the fields, keeps what was typed, and "mine" sends it on the current version', async () => {
  const html =
    '<section data-conflict tabindex="-1"><button name="resolve.text" value="mine">Använd mitt</button></section>'
  replies.push(() => Response.json({ version: 12, html }, { status: 409 }))
  await page.getByLabel('Berätta').fill('Mitt svar')
  await says('Inte sparat, försök igen')
  expect(await page.getByLabel('Berätta').isVisible()).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-conflict'))).toBe(true)
  await page.getByRole('button', { name: 'Använd mitt' }).click()
  const sent = JSON.parse((await page.locator('pre').textContent()) ?? '')
  expect(sent).toMatchObject({ 'resolve.text': ['mine'], 'version.text': ['12'], text: ['Mitt svar'] })
})

test('the form waits for a save that is under way, and sends the version it gave', async () => {
  replies.push(async () => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    return accept()
  })
  await page.getByLabel('Ja').check()
  await page.getByRole('button', { name: 'Spara' }).click()
  const sent = JSON.parse((await page.locator('pre').textContent()) ?? '')
  expect(sent).toMatchObject({ 'version.metod': ['8'], metod: ['ja'] })
})

test('what was kept of an earlier wording is shown where it was written, and saved only once it is changed', async () => {
  const keep = (question: string, fields: string[][]) =>
    page.evaluate(
      ([key, kept]) => localStorage.setItem(key ?? '', kept ?? ''),
      [
        `lagesbild:kept:prov:${question}`,
        JSON.stringify({ fields: [...fields, [`shown.${question}`, '1'], [`version.${question}`, '3']], sent: false }),
      ],
    )
  await keep('metod', [['metod', 'ja']])
  await keep('text', [['text', 'Det vi svarade']])
  await page.reload()
  await expect.poll(() => page.getByText(/^Frågan har rättats sedan du svarade här/).count()).toBe(2)
  expect(await page.getByLabel('Ja').isChecked()).toBe(false)
  expect(await page.getByLabel('Berätta').inputValue()).toBe('Det vi svarade')
  expect(received).toEqual([])
  await page.getByLabel('Berätta').fill('Det vi svarar')
  await says('Sparat 10.04')
  expect(received).toEqual([{ question: ['text'], 'version.text': ['0'], text: ['Det vi svarar'] }])
})

test('leaving is questioned only while something is unsaved', async () => {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await page.getByLabel('Ja').check()
  await says('Sparat 10.04')
  await page.reload()
  expect(asked).toEqual([])
  replies.push(() => new Response(null, { status: 503 }))
  await page.getByLabel('Nej').check()
  await says('Inte sparat, försök igen')
  await page.evaluate(() => location.reload())
  await expect.poll(() => asked).toEqual(['beforeunload'])
})
