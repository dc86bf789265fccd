import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromiumPath } from '../setup/debian.ts'
import { violations } from './violations.ts'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

const style = `
  body { background: #fff; color: #111 }
  .faint { color: #bbb }
  .dark td { background: #222; color: #fff }
  .dark .late { color: #333 }
  .veiled { opacity: 0.4 }
  .ground { background: #555 }
  .placed { position: relative }
  .placed span { position: absolute; inset-inline-start: 0; color: #777; background: #555 }
  [hidden] { display: none }`
const row = (text: string, of = '') => `<tr class="${of}"><td>${text}</td><td>Ekebro</td></tr>`
const rows = (of: string, count: number) => Array.from({ length: count }, (_, n) => row(`Rad ${n}`, of)).join('')

async function found(body: string): Promise<string[]> {
  const page = await browser.newPage()
  const head = `<title>Kontraster</title><style>${style}</style>`
  await page.setContent(
    `<html lang="sv"><head>${head}</head><body><main><h1>Kontraster</h1>${body}</main></body></html>`,
  )
  const all = await violations(page)
  await page.close()
  return all.map((line) => line.replace(/ data-contrast-of=""/, ''))
}

test('what cannot be read is found wherever it stands among what can', async () => {
  const [faint, late, veiled, ground, placed, label] = [
    '<td class="faint">Blek</td>',
    '<td class="late">Mörk på mörkt</td>',
    '<p class="veiled">Beslöjad</p>',
    '<p class="ground">På grått</p>',
    '<span>Lagd ovanpå</span>',
    '<label class="faint">Namn <input></label>',
  ]
  const table = `<table>${rows('', 400)}<tr>${faint}<td>Ja</td></tr>${rows('dark', 400)}<tr class="dark">${late}<td>Ja</td></tr></table>`
  const disabled = '<label class="faint">Stängt <input disabled></label>'.repeat(4)
  const hidden = '<p class="faint" hidden>Dold</p>'.repeat(4)
  const lines = await found(
    `${hidden}${disabled}${table}<p>Läsbar</p>${veiled}${ground}<p class="placed">Under ${placed}</p>${label}`,
  )
  for (const element of [faint, late, veiled, ground, placed]) expect(lines).toContain(`color-contrast: ${element}`)
  expect(lines.filter((line) => line.includes('Namn'))).toHaveLength(1)
})

test('and nothing is found where all can be read', async () => {
  expect(await found(`<table>${rows('', 50)}${rows('dark', 50)}</table>`)).toEqual([])
})
