import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderPage } from './frame/index.ts'
import { stories } from './stories/index.ts'
import { openSite, type Site } from './testing/site.ts'

const complaints: string[] = []
let site: Site
let axe: string

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  site = await openSite((_, path) => {
    const story = stories[path.slice(1)]
    return story === undefined ? new Response(null, { status: 404 }) : renderPage(story)
  }, complaints)
})
afterAll(() => site.close())

const names = Object.keys(stories)
const views = names.flatMap((name) => [1280, 320].map((width) => [name, width] as const))

test.each(views)(
  '%s at %i px passes axe, fits its width, and its controls can be read, dark too',
  async (name, width) => {
    const page = await site.open(`/${name}`, { viewport: { width, height: 900 }, reducedMotion: 'reduce' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.evaluate(axe)
    expect(await violations(page)).toEqual([])
    expect(await faint(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, ['color-contrast'])).toEqual([])
    expect(await faint(page)).toEqual([])
    await page.context().close()
  },
)

test('the browser complains of nothing, under the strictest policy', () => {
  expect(complaints).toEqual([])
})

test.each(['work', 'ask'])('the panels of %s open without JavaScript', async (name) => {
  const options = { viewport: { width: 360, height: 800 }, javaScriptEnabled: false }
  const page = await site.open(`/${name}`, options)
  await page.getByRole('button', { name: 'Anna Lindqvist' }).click()
  await page.getByRole('button', { name: 'Logga ut' }).waitFor({ state: 'visible' })
  if (name === 'work') {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Meny' }).click()
    await page.getByRole('link', { name: 'Resultat' }).waitFor({ state: 'visible' })
  }
  await page.context().close()
})

test('errors take the focus when the page opens', async () => {
  const page = await site.open('/public', { javaScriptEnabled: true })
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))
  expect(focused).toBe('fel-rubrik')
  await page.context().close()
})

test('what a person touches is at least 24 px in both directions', async () => {
  for (const name of names) {
    const page = await site.open(`/${name}`, { viewport: { width: 360, height: 800 } })
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, input:not([type=hidden]), select, summary, .choice, nav a, .actions a')]
        .filter((element) => element.checkVisibility() && element.closest('.grid-row, .choice, p') === null)
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.height < 24 || box.width < 24))
        .map(({ text, box }) => `${text}: ${box.width} × ${box.height}`),
    )
    expect(small).toEqual([])
    await page.context().close()
  }
})

/** axe's violations of WCAG 2.2 A and AA and of best practice, or of some rules only, as short lines. Its script is put
 *  in by the debugger, which the page's policy does not stop. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { axe: runner } = window as unknown as { axe: typeof import('axe-core') }
    const runOnly =
      only === undefined ? { type: 'tag' as const, values: tags } : { type: 'rule' as const, values: only }
    const result = await runner.run(document, { runOnly, resultTypes: ['violations'] })
    return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, rules)
}

/** Texts of links, buttons, labels and status words whose computed colour stands less than 4.5:1 from the ground under
 *  it. axe passes over a text in the colour of its own ground; this does not. */
function faint(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (canvas === null) throw new Error('No canvas to read colours with')
    const read = (colour: string): number[] => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data]
    }
    const luminance = (colour: number[]) => {
      const [r = 0, g = 0, b = 0] = colour.map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ground = (element: Element | null): number[] => {
      if (element === null) return read('Canvas')
      const colour = read(getComputedStyle(element).backgroundColor)
      return colour[3] === 255 ? colour : ground(element.parentElement)
    }
    const faintOnes: string[] = []
    for (const element of document.querySelectorAll('a, button, label, legend, summary, .status, .hint, .quiet')) {
      if (!element.checkVisibility() || element.textContent?.trim() === '') continue
      const [one, other] = [luminance(read(getComputedStyle(element).color)), luminance(ground(element))]
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
      if (ratio < 4.5) faintOnes.push(`${element.textContent?.slice(0, 40)}: ${ratio.toFixed(2)}`)
    }
    return faintOnes
  })
}
