import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type * as Axe from 'axe-core'
import type { Page } from 'playwright-core'
import { contrastMark, markContrasts } from './contrasts.ts'

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on a page, one line an element. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  await page.evaluate(markContrasts, contrastMark)
  const { violations } = await page.evaluate(async (mark) => {
    const { axe } = window as unknown as { axe: typeof Axe }
    axe.configure({ rules: [{ id: 'color-contrast', selector: `[${mark}]` }] })
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
    return axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
  }, contrastMark)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}
