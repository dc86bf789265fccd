import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRealApp, type RealApp } from './real-app.ts'

let real: RealApp
beforeAll(async () => {
  real = await openRealApp('embedded')
  await real.site.asOwner(async (db) => {
    const by = { created_at: new Date(), created_by: 'x', changed_at: new Date(), changed_by: 'x' }
    const names = Array.from({ length: 400 }, (_, index) => `System ${index}`)
    const rows = names.map((name) => ({
      organisation: '1984',
      kind: 'system' as const,
      name,
      next_date: '2026-01-01',
      ...by,
    }))
    await db.insertInto('asset').values(rows).execute()
  })
})
afterAll(() => real.close())

test('the first page asks eight things of the database, whatever there is in the registers', async () => {
  const statements = await real.site.statementsOf(async () => {
    const response = await real.ask('anna', '/hem')
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(text).toContain('Klassa System 1')
    expect(text).toContain('Här visas de 300 som går först')
  })
  expect(statements.length).toBeLessThanOrEqual(8)
})

test('a reader sees what there is and can do nothing with it', async () => {
  const text = await (await real.ask('jonas', '/hem')).text()
  expect(text).not.toContain('action="/hem/klart"')
  expect((await real.ask('jonas', '/hem/tid')).status).toBe(403)
  expect((await real.ask('jonas', '/arshjulet')).status).toBe(200)
  expect((await real.ask('eva', '/hem')).status).toBe(403)
})

test('a calendar is read by its address alone, by kind and not by name, until it is taken back', async () => {
  const made = await (await real.ask('anna', '/arshjulet/kalender', { form: {} })).text()
  const [, path = ''] = /http:\/\/localhost:3000(\/kalender\/[\w-]{43}\.ics)/.exec(made) ?? []
  const response = await real.ask(null, path)
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const text = await response.text()
  expect(text).toContain('SUMMARY:Klassa 300 informationstillgångar')
  expect(text).not.toContain('System 1')
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(0)
  // The address is of no other page, and nobody finds it in the list
  expect(await (await real.ask('anna', '/arshjulet')).text()).not.toContain(path)
  for (const wrong of ['/kalender/x.ics', `/kalender/${'a'.repeat(43)}.ics`]) {
    expect((await real.ask(null, wrong)).status, wrong).toBe(404)
  }
  await real.ask('anna', '/arshjulet/kalender/ta-tillbaka', { form: {} })
  expect((await real.ask(null, path)).status).toBe(404)
})

test('switching municipality leads on within the program only', async () => {
  const switched = (next: string) => real.ask('anna', '/konto/organisation', { form: { organisation: '1984', next } })
  expect((await switched('/hem')).headers.get('location')).toBe('/hem')
  expect((await switched('//example.org')).headers.get('location')).toBe('/')
})
