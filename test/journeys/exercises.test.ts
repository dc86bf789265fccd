import { describe, expect, test } from 'vitest'
import { openSite } from './fixture.ts'

describe('exercises and control systems', () => {
  const site = openSite('embedded')

  test('the head of a water company leads an exercise from the library, ends it, and looks at the zones', async () => {
    const page = await site.open({ as: 'asa.nilfors@ekebro.example' })
    await page.goto('/kontinuitet/ovningar/bibliotek')
    await site.check(page)
    await page.getByRole('link', { name: 'Någon annan styr vattenverket' }).click()
    await site.check(page)
    await page.getByLabel('Dag').fill(new Date().toISOString().slice(0, 10))
    const plans = page.getByLabel('Plan som övas')
    await plans.selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Planera övningen' }).click()
    await page.getByRole('link', { name: 'Led övningen' }).click()
    await page.getByRole('button', { name: 'Börja övningen' }).click()
    await page.getByRole('button', { name: 'Läs upp nu' }).click()
    await page.getByRole('heading', { name: 'Börvärdet' }).waitFor()
    // Nothing is noted without a word
    await page.getByRole('button', { name: 'Spara anteckningen' }).click()
    await page.getByRole('alert').or(page.getByText('Skriv något.')).first().waitFor()
    await page.getByLabel('Vad du såg').fill('Ingen visste vilken sladd det var.')
    await page.getByText('Saknades').click()
    await page.getByRole('button', { name: 'Spara anteckningen' }).click()
    await page.getByText('Ingen visste vilken sladd det var.').waitFor()
    await page.getByLabel('Det som ska göras').fill('Märk sladden')
    await page.getByRole('button', { name: 'Lägg till åtgärd' }).click()
    await page.getByRole('link', { name: 'Märk sladden' }).waitFor()
    await site.check(page)
    await page.getByRole('link', { name: 'Avsluta övningen' }).click()
    await page.getByLabel('Deltagare').fill('Driften')
    await page.getByLabel('Slutsatser').fill('Sladden märks.')
    await site.check(page)
    await page.getByRole('button', { name: 'Spara och avsluta' }).click()
    await page.getByText('Planen övas nästa gång senast').waitFor()
    await site.check(page)

    await page.goto('/system/styrsystem')
    await site.check(page)
    const picture = page.getByRole('group', { name: /Styrsystemen i sina zoner/ })
    await picture.getByRole('link', { name: /Vattentornet/ }).click()
    await page.getByRole('heading', { name: 'Vattentornet' }).waitFor()
    await site.check(page)
  })

  test('on a phone without script, a system is judged critical to society by four questions', async () => {
    const phone = await site.open({ as: 'ellen.berg@ekebro.example', javaScriptEnabled: false, width: 320 })
    await phone.goto('/system/styrsystem')
    await phone
      .getByRole('listitem')
      .filter({ hasText: 'Inte bedömt om det är samhällsviktigt' })
      .getByRole('link', { name: 'Ishallens kyla' })
      .click()
    await phone.getByRole('button', { name: 'Se vad svaren talar för' }).click()
    await site.check(phone)
    for (const answer of ['Människors liv eller hälsa kommer i fara', 'Inom ett dygn', 'De flesta i kommunen']) {
      await phone.getByLabel(answer).check()
    }
    await phone
      .getByRole('radiogroup', { name: /annat sätt/ })
      .getByLabel('Nej')
      .check()
    await phone.getByRole('button', { name: 'Se vad svaren talar för' }).click()
    await phone.getByText('Svaren talar för att systemet är samhällsviktigt.').waitFor()
    await phone.getByRole('button', { name: 'Spara bedömningen' }).click()
    await phone.getByText('Bedömningen är sparad.').waitFor()
    expect(await phone.locator('#samhallsviktigt').textContent()).toContain('Ellen Berg')
  })
})
