import { copyFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { recordId } from '../../src/modules/demonstration/ekebro/record-id.ts'
import { openSite } from './fixture.ts'

const karin = 'karin.dahl@ekebro.example'
const per = 'per.ask@ekebro.example'

describe('continuity', () => {
  const site = openSite('embedded')
  afterEach(() => site.closePages())

  test('an owner judges a process, sees its weakest link, writes a plan that the manager decides, and opens it without a network', async () => {
    const owner = await site.open({ as: karin, javaScriptEnabled: false, width: 320 })
    await owner.goto('/kontinuitet')
    await site.check(owner)
    await owner.getByRole('table').getByRole('link', { name: 'Hemtjänst dygnet runt' }).click()
    await owner.getByText('Kedjan håller inte: Treva Omsorg behöver 24 timmar').waitFor()
    await site.check(owner)
    await owner.getByRole('link', { name: 'Bedöm konsekvenser' }).click()
    await owner.locator('[name="life.1m"][value="1"]').check()
    await owner.getByLabel('Ska fungera igen inom').fill('24')
    await owner.getByRole('button', { name: 'Spara bedömningen' }).click()
    await owner.getByText('Konsekvensen kan inte bli mindre ju längre').waitFor()
    expect(await owner.getByLabel('Ska fungera igen inom').inputValue()).toBe('24')
    await site.check(owner)
    await owner.locator('[name="life.1m"][value="3"]').check()
    await owner.getByLabel('Längsta tolerabla avbrott').fill('24')
    await owner.getByRole('button', { name: 'Spara bedömningen' }).click()
    await owner.getByText('Bedömningen är sparad.').waitFor()
    await owner.getByText('Kedjan håller: det långsammaste, Treva Omsorg').waitFor()

    await owner.goto('/kontinuitet/planer/ny')
    await owner.getByLabel('Plan', { exact: true }).fill('Hemtjänst utan lås')
    await owner.getByRole('button', { name: 'Spara' }).click()
    await owner.getByRole('link', { name: 'Skriv planen' }).click()
    await site.check(owner)
    for (const [label, text] of [
      ['När planen används', 'Låsen svarar inte på 30 minuter.'],
      ['Så arbetar vi under tiden', 'Hämta nycklarna i skåpet.\nSkriv vem som har vilken nyckel.'],
      ['Vem som får veta vad', 'Ring brukarna i ordning.'],
      ['Tillbaka till det vanliga', 'Lämna tillbaka nycklarna.'],
    ] as const) {
      await owner.getByLabel(label).fill(text)
    }
    await owner.getByRole('button', { name: 'Spara utkastet' }).click()
    await owner.getByText('Utkastet är sparat.').waitFor()
    const address = new URL(owner.url()).pathname
    const add = async (kind: string, duty: string, name: string, phone: string) => {
      await owner.getByLabel(kind).check()
      await owner.getByLabel('Uppgift, eller varför').fill(duty)
      await owner.getByLabel('Vem', { exact: true }).fill(name)
      await owner.getByLabel('Telefon').fill(phone)
      await owner.getByRole('button', { name: 'Lägg till' }).click()
    }
    await add('Någon som gör något', 'Leder arbetet', 'Ingen Känd', '')
    await owner.getByText('Skriv ett telefonnummer').waitFor()
    await site.check(owner)
    await owner.getByLabel('Telefon').fill('070-123 45 67')
    await owner.getByRole('button', { name: 'Lägg till' }).click()
    // The supplier's number is known
    await add('Någon att ringa', 'Låsens jour', 'omsorgslås ab', '')
    await owner.getByText('08-465 004 02').waitFor()
    await site.check(owner)

    const manager = await site.open({ as: per })
    await manager.goto(address)
    await manager.getByRole('link', { name: 'Besluta' }).click()
    await site.check(manager)
    await manager.getByRole('button', { name: 'Besluta planen' }).click()
    await manager.getByText('Planen gäller.').waitFor()
    await manager.getByRole('link', { name: 'Läs och skriv ut' }).click()
    await site.check(manager)
    const [download] = await Promise.all([
      manager.waitForEvent('download'),
      manager.getByRole('link', { name: 'Fil som öppnas utan nät' }).click(),
    ])
    const file = join(await mkdtemp(join(tmpdir(), 'plan-')), 'plan.html')
    await copyFile(await download.path(), file)
    await manager.context().setOffline(true)
    const asked: string[] = []
    manager.on('request', (request) => asked.push(request.url().slice(0, 5)))
    await manager.goto(pathToFileURL(file).href)
    await manager.getByRole('heading', { level: 1, name: 'Hemtjänst utan lås' }).waitFor()
    await manager.getByText('Hämta nycklarna i skåpet.').waitFor()
    await manager.getByText('08-465 004 02').waitFor()
    // The file itself, and the font that stands in it
    expect(asked.filter((scheme) => scheme !== 'file:' && scheme !== 'data:')).toEqual([])
  })

  test('a reviewer reads all of it and is offered nothing to change', async () => {
    const reader = await site.open({ as: 'omar.said@ekebro.example', javaScriptEnabled: false })
    await reader.goto(`/kontinuitet/planer/${recordId('continuity_plan', 'Hemtjänst utan journal och larm')}`)
    await reader.getByText('Treva AB nås på annat sätt').waitFor()
    for (const name of ['Skriv ett nytt utkast', 'Besluta']) {
      expect(await reader.getByRole('link', { name }).count()).toBe(0)
    }
    expect(await reader.getByRole('button', { name: 'Texten stämmer ändå' }).count()).toBe(0)
  })
})
