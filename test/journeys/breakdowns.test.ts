import { afterEach, describe, expect, test } from 'vitest'
import { openSite, sara } from './fixture.ts'

const erik = 'erik.noren@enkatmyndigheten.example'
const tables = '/analys/enkat-2015'

describe.each([true, false])('breakdowns, with scripts %s', (javaScriptEnabled) => {
  const site = openSite()
  afterEach(() => site.closePages())

  test('are chosen by an analyst, with weights, and each hidden figure has its reason in words', async () => {
    const page = await site.open({ as: erik, javaScriptEnabled })
    await page.goto(tables)
    await page.getByLabel('Redovisa efter').selectOption({ label: 'Kommungrupp' })
    await page.getByRole('checkbox', { name: 'Antal invånare' }).check()
    await page.getByRole('button', { name: 'Visa', exact: true }).click()
    await page.waitForURL(/efter=group/)
    await page.getByText('Alla, viktat').first().waitFor()
    await page.getByText(/\d+ av [\d\s]+ siffror efter grupp är dolda/).waitFor()
    await page.getByText('Därför visas inget om den.').first().waitFor()
    expect(await page.getByRole('button', { name: 'Visa det dolda' }).count()).toBe(0)
    await site.check(page)
  })

  test('show the survey lead what is hidden, only when it is asked for', async () => {
    const page = await site.open({ as: sara, javaScriptEnabled })
    await page.goto(`${tables}?efter=group&fraga=systematiskt`)
    const revealed = page.locator('.withheld[data-revealed]')
    expect(await revealed.count()).toBe(0)
    await page.getByRole('button', { name: 'Visa det dolda' }).click()
    await page.getByText('Det dolda visas').waitFor()
    expect(await revealed.first().textContent()).toMatch(/^\d+ av \d+ [abc]$/)
    await site.check(page)
    await page.getByRole('link', { name: 'Dölj igen' }).click()
    await page.getByRole('button', { name: 'Visa det dolda' }).waitFor()
    expect(await revealed.count()).toBe(0)
  })

  test('are previewed before they are published, and then read by a visitor', async () => {
    const page = await site.open({ as: sara, javaScriptEnabled })
    await page.goto('/analys/enkat-2020/publicera')
    await page.getByRole('group', { name: 'Redovisa efter' }).getByLabel('Antal invånare').check()
    await page.getByRole('group', { name: 'Vikta efter' }).getByLabel('Antal invånare').check()
    await site.check(page)
    await page.getByRole('button', { name: 'Förhandsgranska' }).click()
    await page.getByRole('heading', { name: 'Så mycket döljs' }).waitFor()
    await site.check(page)
    await page.getByRole('button', { name: 'Publicera utgåva 2' }).click()
    await page.waitForURL(/\/resultat\/enkat-2020/)

    const visitor = await site.open({ javaScriptEnabled })
    await visitor.goto('/resultat/enkat-2020/systematiskt')
    await visitor.getByLabel('Redovisa efter').selectOption({ label: 'Antal invånare' })
    await visitor.getByRole('button', { name: 'Visa', exact: true }).click()
    await visitor.waitForURL(/efter=population/)
    await visitor.getByRole('heading', { name: 'Efter: Antal invånare' }).waitFor()
    await visitor.getByText('Viktat är andelen').waitFor()
    await site.check(visitor)
  })
})
