import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { chromiumPath, ensureChromium } from '../test/setup/debian.ts'
import { signInAs } from './tools/municipality-people.ts'
import { program, withFolder } from './tools/place.ts'
import { startProgram } from './tools/running-program.ts'
import { tellFigures } from './tools/tell-figures.ts'

const address = '/enkater/enkat-2026/svara/systematik'
/** A coordinator of the demonstration. */
const [email, password] = ['anna.lindqvist@arboga.example', 'demonstration']

interface Loaded {
  readonly path: string
  readonly bytes: number
}

await ensureChromium()
const loaded = await withFolder(async (folder) => {
  const running = await startProgram([program, 'serve', '--demo'], { DATA_DIR: join(folder, 'data'), DATABASE_URL: '' })
  const cookies = await signInAs(running.origin, email, password)
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  const context = await browser.newContext()
  await context.addCookies(
    cookies.split('; ').map((cookie) => {
      const [name = '', ...value] = cookie.split('=')
      return { name, value: value.join('='), url: running.origin }
    }),
  )
  const loaded = await load(await context.newPage(), running.origin + address)
  await browser.close()
  await running.stop()
  return loaded
})

const bytes = loaded.reduce((sum, file) => sum + file.bytes, 0)
for (const file of loaded) console.log(`${(file.bytes / 1000).toFixed(1).padStart(7)} kB  ${file.path}`)
console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  in all, for the first load of ${address}`)
tellFigures({ address, bytes, files: loaded })

/** What an empty cache makes the browser fetch, with headers and as compressed on the way. */
async function load(page: Page, url: string): Promise<Loaded[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const paths = new Map<string, string>()
  const loaded: Loaded[] = []
  session.on('Network.responseReceived', ({ requestId, response }) => {
    paths.set(requestId, new URL(response.url).pathname)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId)
    if (path) loaded.push({ path, bytes: encodedDataLength })
  })
  const response = await page.goto(url, { waitUntil: 'networkidle' })
  if (response?.status() !== 200 || new URL(page.url()).pathname !== address) {
    throw new Error(`${url} was answered with ${response?.status()} at ${page.url()}`)
  }
  return loaded
}
