import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { buildAssets } from '../../../scripts/build-assets.ts'
import { setManifest } from '../assets.ts'

const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }

/** As strict as the program's own: what a component or a behaviour does must hold under it. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'"

/** A site with our real assets, opened in a real browser. */
export interface Site {
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/** Serves what `answer` gives (a string is a page), with the assets, to Chromium. What the browser complains of is
 *  collected in `complaints`, so that a test can require that there is nothing. */
export async function openSite(
  answer: (request: Request, path: string) => string | Response | Promise<string | Response>,
  complaints: string[] = [],
): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'lagesbild-assets-'))
  setManifest(await buildAssets(folder))
  const respond = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname
    if (path.startsWith('/assets/')) {
      const type = types[path.split('.').pop() ?? ''] ?? 'font/woff2'
      return new Response(await readFile(join(folder, path.slice('/assets/'.length))), {
        headers: { 'content-type': type },
      })
    }
    const given = await answer(request, path)
    if (given instanceof Response) return given
    return new Response(given, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    })
  }
  const server = await new Promise<Server>((resolve) => {
    const made = serve({ fetch: respond, port: 0, hostname: '127.0.0.1' }, () => resolve(made as Server))
  })
  const browser = await launch()
  return {
    async open(path, options = {}) {
      const page = await (await browser.newContext(options)).newPage()
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()))
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
      return page
    },
    async close() {
      await browser.close()
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true })
    },
  }
}

function launch(): Promise<Browser> {
  const flags = ['no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-sync']
  const quiet = ['disable-background-networking', 'disable-component-update']
  return chromium.launch({
    executablePath: '/usr/bin/chromium-headless-shell',
    args: [...flags, ...quiet].map((flag) => `--${flag}`),
  })
}
