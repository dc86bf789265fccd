import { afterEach, describe, expect, test } from 'vitest'
import { openSite } from './fixture.ts'

const ellen = 'ellen.berg@ekebro.example'

describe('incidents', () => {
  const site = openSite('embedded')
  afterEach(() => site.closePages())

  test('anyone reports on a phone without script, cookie or account; the coordinator judges it and the reporter reads the answer', async () => {
    const coordinator = await site.open({ as: ellen })
    await coordinator.goto('/incidentrapporter')
    const address = await coordinator.getByRole('link', { name: /\/anmal\// }).getAttribute('href')
    const { pathname } = new URL(address ?? '')

    const phone = await site.open({ javaScriptEnabled: false, width: 320 })
    await phone.goto(`${pathname}?lang=en`)
    await phone.getByRole('heading', { name: 'Report an incident' }).waitFor()
    await phone.goto(pathname)
    await site.check(phone)
    await phone.getByLabel('Arbetsplats eller system').fill('Biblioteket')
    await phone.getByRole('button', { name: 'Skicka rapporten' }).click()
    await phone.getByText('Skriv vad som har hänt. Några ord räcker.').waitFor()
    expect(await phone.getByLabel('Arbetsplats eller system').inputValue()).toBe('Biblioteket')
    await phone.getByLabel('Vad har hänt?').fill('Lånedatorn visar <b>andras</b> brev')
    await phone.getByRole('button', { name: 'Skicka rapporten' }).click()
    await phone.getByRole('heading', { name: 'Tack, rapporten är mottagen' }).waitFor()
    await site.check(phone)
    const code = await phone.locator('dd strong').textContent()
    expect(await phone.context().cookies()).toEqual([])

    await coordinator.reload()
    await coordinator.getByRole('link', { name: 'Lånedatorn visar <b>andras</b> brev' }).click()
    await coordinator.getByRole('button', { name: 'Spara bedömningen' }).click()
    await coordinator.getByText('Skriv en rubrik.').waitFor()
    await site.check(coordinator)
    await coordinator.getByLabel('Rubrik på incidenten eller åtgärden').fill('Lånedatorn på biblioteket')
    await coordinator.getByLabel('Svar till den som rapporterade').fill('Tack! Datorn är avstängd.')
    await coordinator.getByRole('button', { name: 'Spara bedömningen' }).click()
    await coordinator.getByText('Rapporten är bedömd.').waitFor()

    await phone.goto(pathname)
    await phone.getByLabel('Kod från kvittot').fill(code?.toUpperCase() ?? '')
    await phone.getByRole('button', { name: 'Visa' }).click()
    await phone.getByText('Tack! Datorn är avstängd.').waitFor()
    await site.check(phone)
    await phone.goto(pathname)
    await phone.getByLabel('Kod från kvittot').fill('aaaa-bbbb-cccc')
    await phone.getByRole('button', { name: 'Visa' }).click()
    const wrong = await phone.locator('main h1').textContent()
    await phone.goto('/anmal/aaaaaaaaaaaa')
    expect(await phone.locator('main h1').textContent()).toBe(wrong)
  })
})
