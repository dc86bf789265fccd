import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { AskFrame, renderPage } from '../frame/index.ts'
import { openSite, type Site } from '../testing/site.ts'

let site: Site
let fetched: Record<string, number>
/** Number of answers that the server gives before it says that it is over. */
const most = 3

beforeAll(async () => {
  site = await openSite((_, path) => {
    if (path === '/') {
      return renderPage(
        <AskFrame language="sv" title="Prov" path="/">
          <h1>Prov</h1>
          <div id="polled" data-live="/polled" data-live-every="0.1">
            0
          </div>
          <div id="after" data-live="/after" data-live-after="saved">
            <a href="#after">0</a>
          </div>
        </AskFrame>,
      )
    }
    fetched[path] = (fetched[path] ?? 0) + 1
    const n = fetched[path]
    return n > most ? new Response(null, { status: 204 }) : new Response(`<b>${n}</b>`)
  })
})
afterAll(() => site.close())
beforeEach(() => {
  fetched = {}
})

test('is filled again and again, and stops when the server says that it is over', async () => {
  const page = await site.open('/')
  await page.locator('#polled b', { hasText: String(most) }).waitFor()
  await page.waitForTimeout(600)
  expect(fetched['/polled']).toBe(most + 1)
  expect(await page.locator('#polled').textContent()).toBe(String(most))
  await page.context().close()
})

test('does not fetch while the page is hidden, and at once when it is seen again', async () => {
  const page = await site.open('/')
  const look = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  await look(true)
  await page.waitForTimeout(150)
  const before = fetched['/polled'] ?? 0
  await page.waitForTimeout(500)
  expect(fetched['/polled'] ?? 0).toBe(before)
  await look(false)
  await expect.poll(() => fetched['/polled'] ?? 0).toBeGreaterThan(before)
  await page.context().close()
})

test('follows a saved answer, but never takes the focus from who is in it', async () => {
  const page = await site.open('/')
  const saved = () => page.evaluate(() => document.dispatchEvent(new CustomEvent('lagesbild:saved')))
  await page.locator('#after a').focus()
  await saved()
  await expect.poll(() => fetched['/after']).toBe(1)
  expect(await page.locator('#after').textContent()).toBe('0')
  await page.locator('#after a').blur()
  await saved()
  await page.locator('#after b', { hasText: '2' }).waitFor()
  await page.context().close()
})
