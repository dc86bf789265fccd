import type { Page } from 'playwright-core'

/** The open survey of the demonstration. Arboga and Kungsör have not begun it. */
export const survey = '/enkater/enkat-2026'

/** One question on the page that is answered: its place, and the words in it. */
export function place(page: Page, question: string) {
  return page.locator(`#fraga-${question}`)
}

/** Chooses an option by its words; the row is the target. */
export async function choose(page: Page, question: string, option: string): Promise<void> {
  await place(page, question).getByLabel(option, { exact: true }).check()
}

/** Until the page says that what was given is saved. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-saved][data-state=saved]').waitFor()
}

/**
 * The server's yes to one answer; to be asked for before what causes it. An answer in words is saved after a pause, too: ask before they
 * are written.
 */
export function stored(page: Page): Promise<unknown> {
  return page.waitForResponse((response) => response.url().endsWith('/svar') && response.ok())
}

/** Sends the section with its own button, and waits for the page that it leads to. */
export async function saveSection(page: Page): Promise<void> {
  await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/svara/')),
    page.getByRole('button', { name: /^Spara och / }).click(),
  ])
  await page.waitForLoadState()
}
