import { afterEach, describe, expect, test } from 'vitest'
import { recordId } from '../../src/modules/demonstration/ekebro/record-id.ts'
import { openSite } from './fixture.ts'

const owner = 'karin.dahl@ekebro.example'
const coordinator = 'ellen.berg@ekebro.example'

describe('an owner’s day', () => {
  const site = openSite()
  afterEach(() => site.closePages())

  test('without script: what is left, one question at a time, a colleague who answers the same, and what nobody knows', async () => {
    const page = await site.open({ as: owner, javaScriptEnabled: false })
    await page.goto('/klassning')
    await site.check(page)
    await page.goto(`/system/${recordId('asset', 'Treva Omsorg')}/klassning`)
    await page.getByRole('button', { name: 'Klassa om' }).click()
    const asked = page.getByRole('radiogroup', { name: /^Någon obehörig läser det som finns i Treva Omsorg\./ })
    await asked.waitFor()
    await site.check(page)
    // Nothing chosen is no answer, and what was written is kept
    await page.getByLabel('Varför?').fill('Journaler är känsliga')
    await page.getByRole('button', { name: 'Spara och gå till nästa fråga' }).click()
    await page.getByText('Välj den värsta rimliga följden.').waitFor()
    expect(await page.getByLabel('Varför?').inputValue()).toBe('Journaler är känsliga')

    // The coordinator answers the same question meanwhile
    const other = await site.open({ as: coordinator, javaScriptEnabled: false })
    await other.goto(page.url())
    await other.getByRole('radio', { name: /^Måttlig/ }).check()
    await other.getByRole('button', { name: 'Spara och gå till nästa fråga' }).click()
    await other.getByText('Fråga 2 av 20').waitFor()

    await page.getByRole('radio', { name: /^Allvarlig/ }).check()
    await page.getByRole('button', { name: 'Spara och gå till nästa fråga' }).click()
    const conflict = page.locator('[data-conflict]')
    await conflict.waitFor()
    expect(await conflict.textContent()).toContain('1, måttlig')
    expect(await conflict.textContent()).toContain('3, allvarlig')
    expect(await conflict.textContent()).toContain('Journaler är känsliga')
    await site.check(page)
    await page.getByRole('button', { name: 'Använd mitt' }).click()
    await page.getByText('Fråga 2 av 20').waitFor()
    await page.getByRole('listitem', { name: 'Konfidentialitet: nivå 3' }).waitFor()
    await page.getByRole('button', { name: 'Vet inte, ta den sist' }).click()
    await page.getByText('Fråga 3 av 20').waitFor()
    await page.getByText('Vet inte än').waitFor()
    await page.getByRole('link', { name: 'Fortsätt en annan dag' }).click()
    await page.getByText('En klassning pågår: 1 av 20 frågor är besvarade.').waitFor()
    await site.check(page)
  })

  test('by keyboard: a first pass of the list, and what needs what, told where it would go round', async () => {
    const page = await site.open({ as: coordinator })
    await page.goto('/klassning/snabb')
    await site.check(page)
    await page.getByRole('combobox').first().focus()
    for (const digit of ['2', '1', '3', '0']) {
      await page.keyboard.type(digit)
      await page.keyboard.press('Tab')
    }
    await page.getByRole('button', { name: 'Spara och visa nästa' }).press('Enter')
    await page.getByText('En rad är sparad.').waitFor()

    const add = async (asset: RegExp, needs: RegExp) => {
      const labelOf = (select: string, text: RegExp) =>
        page.locator(`#${select} option`).filter({ hasText: text }).first().getAttribute('value')
      await page.goto('/system/beroenden')
      await page.getByLabel('Vad behöver något?').selectOption(await labelOf('fran', asset))
      await page.getByLabel('Vad behöver det?').selectOption(await labelOf('till', needs))
      await page.getByRole('button', { name: 'Lägg till' }).click()
    }
    await add(/^Lönita/, /^Treva Omsorg/)
    await page.getByText('Beroendet är tillagt').waitFor()
    await site.check(page)
    await add(/^Treva Omsorg/, /^Lönita/)
    await page.getByText('Treva Omsorg → Lönita → Treva Omsorg').waitFor()
    // A page after the last shows the last
    await page.goto('/system/beroenden?sida=99#lista')
    await page.getByText(/^Visar 201–2\d\d av 2\d\d$/).waitFor()
    expect(await page.locator('#lista tbody tr').count()).toBeLessThan(100)
    await page.goto('/klassning/modell')
    await site.check(page)
  })
})
