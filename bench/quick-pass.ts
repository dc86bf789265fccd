import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { chromiumPath, ensureChromium } from '../test/setup/debian.ts'
import { signInAs } from './tools/municipality-people.ts'
import { program, withFolder } from './tools/place.ts'
import { startProgram } from './tools/running-program.ts'
import { tellFigures } from './tools/tell-figures.ts'

const address = '/klassning/snabb'
/** The coordinator of the demonstration's municipality, with the systems that nobody has assessed. */
const [email, password] = ['ellen.berg@ekebro.example', 'demonstration']
/** Assumed: a key press of somebody who types as most do (Card, Moran and Newell 1980, the average non-secretary typist). */
const secondsAKey = 0.28
const wanted = 200

interface Pass {
  readonly systems: number
  readonly keys: number
  readonly requests: number
  readonly pages: number
  /** From the last key of a page to the next page, each. */
  readonly waits: readonly number[]
}

await ensureChromium()
const pass = await withFolder(async (folder) => {
  const running = await startProgram([program, 'serve', '--demo'], { DATA_DIR: join(folder, 'data'), DATABASE_URL: '' })
  const cookies = await signInAs(running.origin, email, password)
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'sv-SE' })
  await context.addCookies(
    cookies.split('; ').map((cookie) => {
      const [name = '', ...value] = cookie.split('=')
      return { name, value: value.join('='), url: running.origin }
    }),
  )
  const pass = await assessAll(await context.newPage(), running.origin)
  await browser.close()
  await running.stop()
  return pass
})

const each = pass.keys / pass.systems
const waited = pass.waits.reduce((sum, wait) => sum + wait, 0) / 1000
const handSeconds = each * secondsAKey + waited / pass.systems
console.log(`${pass.systems} systems on ${pass.pages} pages, by keyboard and without script`)
console.log(`${each.toFixed(1).padStart(7)} key presses a system, measured`)
console.log(`${(pass.requests / pass.pages).toFixed(1).padStart(7)} requests a page, measured`)
console.log(`${(waited / pass.pages).toFixed(2).padStart(7)} s from the last key of a page to the next page, measured`)
console.log(
  `${handSeconds.toFixed(1).padStart(7)} s a system for hands and waiting, estimated at ${secondsAKey} s a key`,
)
console.log(
  `${(3600 / wanted - handSeconds).toFixed(1).padStart(7)} s a system left to read it and to think, where ${wanted} are to be done in an hour`,
)
tellFigures({ address, ...pass, keysASystem: each, secondsAKey, handSeconds })

/** Assesses every system of the list as somebody does who never takes the mouse, page after page. */
async function assessAll(page: Page, origin: string): Promise<Pass> {
  let [systems, keys, requests, pages] = [0, 0, 0, 0]
  const waits: number[] = []
  page.on('request', () => {
    requests += 1
  })
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }
  const isLevel = () => page.locator('select.quick-level:focus').count()
  await page.goto(origin + address)
  requests = 0
  for (let rows = await page.locator('.quick-pass tbody tr').count(); rows > 0; pages += 1) {
    const selects = await page.locator('select.quick-level').count()
    for (let filled = 0; filled < selects; filled += 1) {
      do await press('Tab')
      while ((await isLevel()) === 0)
      await press(String(1 + (filled % 3)))
    }
    const began = performance.now()
    do await press('Tab')
    while ((await page.locator('main form button:focus').count()) === 0)
    await Promise.all([page.waitForEvent('framenavigated'), press('Enter')])
    await page.waitForLoadState()
    waits.push(performance.now() - began)
    systems += rows
    rows = await page.locator('.quick-pass tbody tr').count()
    if (pages > 20) throw new Error('The list does not come to an end')
  }
  return { systems, keys, requests, pages, waits: waits.map(Math.round) }
}
