import pg from 'pg'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { chromiumPath } from '../setup/debian.ts'
import { copyDemonstration, type DatabaseKind, type Serving, serve } from '../start/server.ts'
import { violations } from './violations.ts'

export const anna = 'anna.lindqvist@arboga.example'
export const maria = 'maria.holm@arboga.example'
export const jonas = 'jonas.sand@arboga.example'
export const sara = 'sara.wik@enkatmyndigheten.example'
export const password = 'demonstration'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Opening {
  /** Who is signed in there. */
  as?: string
  javaScriptEnabled?: boolean
  width?: number
}

/** A served demonstration and a browser on it, for the tests of one file. */
export class Site {
  private readonly kind: DatabaseKind
  private readonly settings: Readonly<Record<string, string>>
  private readonly contexts: BrowserContext[] = []
  private readonly heard = new WeakMap<Page, string[]>()
  private readonly scripted = new WeakSet<Page>()
  private serving: Serving | undefined
  private browser: Browser | undefined
  private remove = async () => {}
  private database = ''

  constructor(kind: DatabaseKind, settings: Readonly<Record<string, string>>) {
    this.kind = kind
    this.settings = settings
  }

  get url(): string {
    return this.serving?.url ?? ''
  }

  async start(): Promise<void> {
    const copied = await copyDemonstration(this.kind)
    this.remove = copied.remove
    this.database = copied.settings.DATABASE_URL ?? ''
    this.serving = await serve({ ...copied.settings, ...this.settings })
    this.browser = await chromium.launch({ executablePath: chromiumPath, args: flags })
  }

  async stop(): Promise<void> {
    await this.browser?.close()
    const ended = await this.serving?.running.stop()
    await this.remove()
    // What the server found wrong with itself while people used it
    expect(ended?.stdout).not.toContain('"failed"')
  }

  /** Lets days pass: moves the stored days of a survey back, for a day that has been cannot be set. On the PostgreSQL database only. */
  async letDaysPass(survey: string, days: number): Promise<void> {
    const client = new pg.Client({ connectionString: this.database })
    await client.connect()
    const moved = await client
      .query('update survey set opens_on = opens_on - $1::int, closes_on = closes_on - $1::int where id = $2', [
        days,
        survey,
      ])
      .finally(() => client.end())
    expect(moved.rowCount).toBe(1)
  }

  /** A page in a browser of its own: with its own cookies, as on another machine. */
  async open({ as, javaScriptEnabled = true, width = 1280 }: Opening = {}): Promise<Page> {
    if (!this.browser) throw new Error('The browser is not started')
    const context = await this.browser.newContext({
      baseURL: this.url,
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      viewport: { width, height: 900 },
      javaScriptEnabled,
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(30_000)
    this.contexts.push(context)
    const page = await context.newPage()
    if (javaScriptEnabled) this.scripted.add(page)
    const heard: string[] = []
    this.heard.set(page, heard)
    page.on('console', (message) => {
      if (message.type() === 'error' && !isRefusal(message.text())) heard.push(message.text())
    })
    page.on('pageerror', (error) => heard.push(String(error)))
    if (as !== undefined) {
      // The form is tested in its own file
      const sent = { form: { email: as, password }, headers: { origin: this.url }, maxRedirects: 0 }
      const response = await context.request.post('/logga-in', sent)
      expect(response.status(), `signing in as ${as}`).toBe(303)
    }
    return page
  }

  async closePages(): Promise<void> {
    for (const context of this.contexts.splice(0)) await context.close()
  }

  /** Nothing that axe can find, nothing broken by our own security policy, and no sideways scroll at 320 px. */
  async check(page: Page): Promise<void> {
    // A page that has only just been answered has no content yet, and nothing could be found wrong with it
    await page.waitForLoadState()
    expect(this.heard.get(page), 'errors in the console').toEqual([])
    const size = page.viewportSize() ?? { width: 1280, height: 900 }
    await page.setViewportSize({ width: 320, height: 700 })
    const wide = await page.evaluate(widestElements)
    expect(wide, `${page.url()} at 320 px`).toEqual([])
    await page.setViewportSize(size)
    expect(await this.violations(page), page.url()).toEqual([])
  }

  /** axe needs timers, which a page with scripts off has not: the same markup is then shown in one that has them. */
  private async violations(page: Page): Promise<string[]> {
    if (this.scripted.has(page)) return violations(page)
    const markup = await page.content()
    const shown = await this.open()
    await shown.route('**/as-shown', (route) => route.fulfill({ body: markup, contentType: 'text/html' }))
    await shown.goto('/as-shown')
    return violations(shown)
  }
}

/** A 4xx of the server, or a network that the test took away: it checks what the page says of it. */
function isRefusal(text: string): boolean {
  return /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/.test(
    text,
  )
}

/** What reaches past the right edge of the window, where that makes the page scroll sideways. */
function widestElements(): string[] {
  const { scrollingElement } = document
  if (scrollingElement === null || scrollingElement.scrollWidth <= window.innerWidth) return []
  const past = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
  )
  return [`${scrollingElement.scrollWidth} px`, ...past.slice(0, 8).map((element) => element.outerHTML.slice(0, 120))]
}

/**
 * A site for the tests of this file, started before them and stopped after. What is done is tested on both kinds of database beside the
 * actions; a journey shows what a person meets, and some take the one, some the other.
 */
export function openSite(kind: DatabaseKind = 'embedded', settings: Readonly<Record<string, string>> = {}): Site {
  const site = new Site(kind, settings)
  beforeAll(() => site.start())
  afterAll(() => site.stop())
  return site
}

/** With the form, as one who works in a municipality does. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/logga-in')
  await page.getByLabel('E-post').fill(email)
  await page.getByLabel('Lösenord').fill(password)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await page.waitForURL('**/hem')
}

/** The cookies of a person who has signed in, as a header: for what a browser would not send. */
export async function cookieOf(site: Site, email: string): Promise<string> {
  const response = await fetch(`${site.url}/logga-in`, {
    method: 'POST',
    body: new URLSearchParams({ email, password }),
    headers: { origin: site.url },
    redirect: 'manual',
  })
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
