import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { openSite } from './fixture.ts'

const ellen = 'ellen.berg@ekebro.example'
const underWay = 'Intrång hos leverantören av Treva Omsorg'

describe('the clocks of an incident', () => {
  const site = openSite('embedded')
  afterEach(() => site.closePages())

  test('the coordinator at 23.40 on a Saturday, with a phone: from what is first to do to the early warning marked as sent', async () => {
    const phone = await site.open({ as: ellen, width: 360 })
    await phone.goto('/hem')
    await phone
      .getByRole('link', { name: `Skicka det som ska in: ${underWay}` })
      .first()
      .click()
    await phone.getByRole('heading', { name: underWay }).waitFor()
    await site.check(phone)
    await phone.getByText('Varför de här klockorna går').click()
    await phone.getByText('Helger och röda dagar räknas som andra dagar.').waitFor()
    await phone.getByRole('link', { name: 'Öppna texten: Tidig varning' }).click()

    await phone.getByLabel('Påverkan i andra länder').fill('Nej, bara hos oss.')
    const [file] = await Promise.all([
      phone.waitForEvent('download'),
      phone.getByRole('button', { name: 'Spara och hämta som text' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^tidig-varning-.*\.txt$/)
    const text = await readFile(await file.path(), 'utf8')
    expect(text).toContain('Nej, bara hos oss.')
    expect(text).toContain('Kommunen fick kännedom')

    await phone.getByLabel('Klockslag').fill('25.99')
    await phone.getByLabel('Mottagare').fill('')
    await phone.getByLabel('Ärendenummer eller kvittens').fill('26-48213')
    await phone.getByRole('button', { name: 'Markera som skickad' }).click()
    await phone.getByRole('link', { name: 'Skriv vem som fick det.' }).waitFor()
    expect(await phone.getByLabel('Ärendenummer eller kvittens').inputValue()).toBe('26-48213')
    await site.check(phone)
    const minute = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      hour: '2-digit',
      minute: '2-digit',
    })
    await phone.getByLabel('Klockslag').fill(minute.format(new Date()))
    await phone.getByLabel('Mottagare').fill('CERT-SE')
    await phone.getByRole('button', { name: 'Markera som skickad' }).click()
    await phone.getByText('Det är antecknat att den är skickad.').waitFor()
    await phone.getByText('Nummer 26-48213.').waitFor()

    await phone.getByRole('link', { name: underWay }).click()
    await phone.getByRole('img', { name: /^Skickad efter .* av 24 timmar$/ }).waitFor()
    await phone.getByRole('link', { name: 'Ska IMY få veta?' }).click()
    await phone.getByRole('button', { name: 'Spara bedömningen' }).click()
    await phone.getByRole('link', { name: 'Svara på frågan, eller välj Vet inte.' }).first().waitFor()
    await site.check(phone)
    for (const question of await phone.getByRole('radiogroup').all()) await question.getByLabel('Ja').check()
    await phone.getByRole('button', { name: 'Spara bedömningen' }).click()
    await phone.getByText('Bedömningen är sparad.').waitFor()
    await phone.getByText('IMY ska få veta.').waitFor()
  })
})
