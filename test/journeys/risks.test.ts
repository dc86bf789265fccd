import { afterEach, describe, expect, test } from 'vitest'
import { openSite } from './fixture.ts'

const ellen = 'ellen.berg@ekebro.example'
const karin = 'karin.dahl@ekebro.example'
const per = 'per.ask@ekebro.example'

describe('risks', () => {
  const site = openSite('embedded')
  afterEach(() => site.closePages())

  test('the owner judges alone on a phone without script; the card is turned, the spread is shown and one value agreed on', async () => {
    const owner = await site.open({ as: karin, javaScriptEnabled: false, width: 320 })
    await owner.goto('/riskworkshoppar')
    await owner.getByRole('link', { name: 'Omsorgens risker' }).click()
    await site.check(owner)
    await owner.getByRole('link', { name: /Läkemedelslistan visar fel dos/ }).click()
    await owner.getByRole('button', { name: 'Spara min bedömning' }).click()
    await owner.getByRole('link', { name: /hur ofta/i }).waitFor()
    expect(await owner.title()).toMatch(/^Fel: /)
    for (const question of await owner.getByRole('radiogroup').all()) {
      await question.getByRole('radio').nth(3).check()
    }
    await owner.getByLabel('Varför?').fill('Det hände i våras')
    await owner.getByRole('button', { name: 'Spara min bedömning' }).click()
    await owner.getByText('Din bedömning är sparad.').waitFor()
    await site.check(owner)

    const leader = await site.open({ as: ellen })
    await leader.goto(new URL(owner.url()).pathname)
    expect(await leader.getByText('Det hände i våras').count()).toBe(0)
    await leader.getByRole('button', { name: 'Vänd kortet' }).click()
    await leader.getByText('Det hände i våras').waitFor()
    await leader.getByRole('button', { name: 'Spara den gemensamma bedömningen' }).click()
    await leader.getByText('Den gemensamma bedömningen är sparad på risken.').first().waitFor()
    await site.check(leader)
  })

  test('the manager finds a high risk in the picture, and accepts it until a day', async () => {
    const manager = await site.open({ as: per })
    await manager.goto('/riskbild?fran=2026-01-01')
    await manager.getByRole('img', { name: /risker i matrisen/ }).waitFor()
    await site.check(manager)
    await manager.getByRole('link', { name: 'Dagvattenluckorna öppnas från internet' }).first().click()
    await manager.getByRole('heading', { name: 'Acceptans' }).waitFor()
    await site.check(manager)
    await manager.getByRole('link', { name: 'Acceptera risken' }).click()
    await manager.getByRole('button', { name: 'Acceptera risken' }).click()
    await manager.getByText('Skriv varför').waitFor()
    await site.check(manager)
    await manager.getByLabel('Varför kan vi leva med den?').fill('Luckorna bevakas dygnet runt tills de är bytta.')
    await manager.getByRole('button', { name: 'Acceptera risken' }).click()
    await manager.getByText('Risken är accepterad.').waitFor()
    await manager.getByText('Luckorna bevakas dygnet runt tills de är bytta.').waitFor()
    for (const path of ['/riskmetod', '/risker']) {
      await manager.goto(path)
      await site.check(manager)
    }

    const leader = await site.open({ as: ellen, width: 320 })
    await leader.goto('/riskmetod/andra?s=3&k=3')
    await leader.getByLabel('Vem har beslutat').fill('Kommunstyrelsen')
    await leader.getByRole('button', { name: 'Visa vad som ändras' }).click()
    await leader.getByRole('heading', { name: 'Så läses riskerna om' }).waitFor()
    await site.check(leader)
    await leader.goto('/riskworkshoppar/ny')
    await site.check(leader)
    for (const file of ['pdf', 'docx']) {
      const sent = await leader.request.get(`/riskbild/underlag.${file}`)
      expect(sent.status()).toBe(200)
      expect((await sent.body()).byteLength).toBeGreaterThan(5000)
    }
  })
})
