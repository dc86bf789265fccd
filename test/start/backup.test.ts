import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { copyDemonstration, lagesbild, serve, temporaryFolder } from './server.ts'

let folder: string
let remove: () => Promise<void>
beforeAll(async () => {
  const made = await temporaryFolder()
  folder = made.folder
  remove = made.remove
})
afterAll(() => remove())

const sumIn = (said: string) => /: ([0-9a-f]{64})$/m.exec(said)?.[1] ?? ''

describe.each(['embedded', 'server'] as const)('the demonstration on the %s database', (kind) => {
  test('is backed up while it is served, and restored elsewhere with the same checksum', async () => {
    const { settings, remove } = await copyDemonstration(kind)
    const file = join(folder, `${kind}.backup`)
    const { running } = await serve(settings)
    const written = await lagesbild(['backup', file], settings).ended
    expect(written).toMatchObject({ code: 0, stderr: '' })
    expect(written.stdout).toMatch(/^Skrev .+: \d+\s\d+ rader i \d+ tabeller, \d,\d MB\.$/m)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await lagesbild(['checksum'], settings).ended).stdout).toContain(sumIn(written.stdout))
    expect((await running.stop()).code).toBe(0)

    // An embedded one is restored on PostgreSQL and the other way round
    const elsewhere =
      kind === 'server' ? { DATA_DIR: join(folder, 'restored') } : { ...settings, ...(await emptyDatabase()) }
    const restored = await lagesbild(['restore', file], elsewhere).ended
    expect(restored).toMatchObject({ code: 0, stderr: '' })
    expect(sumIn(restored.stdout)).toBe(sumIn(written.stdout))
    const again = await lagesbild(['restore', file, '--lang', 'en'], elsewhere).ended
    expect(again).toMatchObject({ code: 1, stdout: '' })
    expect(again.stderr).toMatch(/There is a database in .+ already/)
    const { url, running: anew } = await serve(elsewhere)
    expect((await fetch(`${url}/logga-in`)).status).toBe(200)
    await anew.stop()
    await remove()
  })
})

test('says what is wrong with a file, with an exit code of its own, and makes nothing', async () => {
  const foreign = join(folder, 'svar.csv')
  await writeFile(foreign, 'kommun;svar\n')
  const place = { DATA_DIR: join(folder, 'none') }
  for (const args of [
    ['restore', foreign],
    ['checksum', foreign],
  ]) {
    const { code, stdout, stderr } = await lagesbild(args, place).ended
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe(`${foreign} är ingen säkerhetskopia från Lägesbild. Ingenting är ändrat.\n`)
  }
  const nowhere = await lagesbild(['backup', join(folder, 'x.backup')], place).ended
  expect(nowhere).toMatchObject({ code: 1, stdout: '' })
  expect(nowhere.stderr).toContain('finns ingen databas')
  expect(await readdir(folder)).not.toContain('none')
  expect(await readdir(folder)).not.toContain('x.backup')
})

async function emptyDatabase(): Promise<{ DATABASE_URL: string; SESSION_SECRET: string }> {
  const client = new pg.Client({ connectionString: inject('demoServer') })
  await client.connect()
  const name = `lagesbild_restored_${process.pid}`
  await client.query(`create database ${name}`).finally(() => client.end())
  const url = new URL(inject('demoServer'))
  url.pathname = `/${name}`
  return { DATABASE_URL: url.href, SESSION_SECRET: 'restored'.repeat(4) }
}
