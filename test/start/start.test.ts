import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { copyDemonstration, lagesbild, type Outcome, serve, temporaryFolder } from './server.ts'

const cleaning: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const clean of cleaning.splice(0).reverse()) await clean()
})

async function folder(): Promise<string> {
  const made = await temporaryFolder()
  cleaning.push(made.remove)
  return made.folder
}

async function demonstration(): Promise<Record<string, string>> {
  const copied = await copyDemonstration('embedded')
  cleaning.push(copied.remove)
  return copied.settings
}

/** One sentence on standard error that says this, no stack, and an exit code that scripts can see. */
function expectRefusal({ code, stderr }: Outcome, saying: RegExp): void {
  expect(code).toBe(1)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toMatch(saying)
}

describe('the program does not start', () => {
  test('on a port that is taken, and leaves its database as it was', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    cleaning.push(async () => other.close())
    const address = other.address()
    const port = String(typeof address === 'object' && address !== null ? address.port : 0)
    const settings = await demonstration()
    expectRefusal(
      await lagesbild(['serve'], { ...settings, PORT: port }).ended,
      new RegExp(`^Port ${port} är upptagen`),
    )
    const { url, running } = await serve(settings)
    expect((await fetch(`${url}/resultat/enkat-2015`)).status).toBe(200)
    await running.stop()
  })

  test('in a folder that it cannot write in', async () => {
    // Below a file: even root cannot make a folder there
    const file = join(await folder(), 'fil')
    await writeFile(file, 'något som ska stå kvar')
    const ended = await lagesbild(['serve'], { DATA_DIR: join(file, 'data'), PORT: '0' }).ended
    expectRefusal(ended, /^Mappen .*data går inte att skriva i\. .*DATA_DIR/)
    expect(await readFile(file, 'utf8')).toBe('något som ska stå kvar')
  })

  test('on a database that another process has open, which goes on serving', async () => {
    const settings = await demonstration()
    const { url, running } = await serve(settings)
    const ended = await lagesbild(['serve'], { ...settings, PORT: '0' }).ended
    expectRefusal(ended, /^Databasen i .* används redan av en annan process\. .*DATA_DIR/)
    expectRefusal(await lagesbild(['audit', 'verify'], settings).ended, /används redan/)
    expect((await fetch(`${url}/resultat/enkat-2015`)).status).toBe(200)
    expect((await running.stop()).code).toBe(0)
  })

  test('with wrong settings, each named with what it should be', async () => {
    const data = join(await folder(), 'data')
    const ended = await lagesbild(['serve'], { DATA_DIR: data, PORT: 'abc', SIGN_IN_ATTEMPTS: '0' }).ended
    expect(ended.code).toBe(1)
    expect(ended.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/PORT är fel\. Den ska vara ett portnummer/),
      expect.stringMatching(/SIGN_IN_ATTEMPTS är fel\. Den ska vara antal/),
    ])
    expectRefusal(await lagesbild(['serve'], { DATA_DIR: data, BASE_URL: 'kommunen' }).ended, /BASE_URL/)
    const url = 'postgresql://hemlig:hemligt@localhost:5432/lagesbild'
    const unsigned = await lagesbild(['serve'], { DATA_DIR: data, DATABASE_URL: url }).ended
    expectRefusal(unsigned, /SESSION_SECRET är fel\. Den ska vara minst 32 slumpmässiga tecken/)
    expect(unsigned.stderr).not.toContain('hemlig:')
    expect(await readdir(join(data, '..'))).toEqual([])
  })

  test('when its database server does not answer', async () => {
    const settings = {
      DATA_DIR: await folder(),
      DATABASE_URL: 'postgresql://lagesbild:hemligt@127.0.0.1:1/lagesbild',
      SESSION_SECRET: 'x'.repeat(32),
    }
    for (const command of ['serve', 'migrate']) {
      const ended = await lagesbild([command], { ...settings, PORT: '0' }).ended
      expectRefusal(ended, /^Databasen i DATABASE_URL svarar inte .*Kontrollera adressen/)
      expect(ended.stderr).not.toContain('hemligt')
    }
  })

  test('in English where that is asked for', async () => {
    const ended = await lagesbild(['serve', '--lang', 'en'], { PORT: 'abc' }).ended
    expectRefusal(ended, /The setting PORT is wrong\. It should be a port number/)
  })
})

describe('the demonstration', () => {
  test('is put into an empty database only', async () => {
    const settings = await demonstration()
    const before = await digest(join(settings.DATA_DIR ?? '', 'session-secret'))
    const ended = await lagesbild(['demo'], settings).ended
    expect(ended.code).not.toBe(0)
    expect(ended.stderr).toContain('inget har ändrats')
    expect(await digest(join(settings.DATA_DIR ?? '', 'session-secret'))).toBe(before)
  })

  test('has an audit log that is whole', async () => {
    const ended = await lagesbild(['audit', 'verify'], await demonstration()).ended
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toMatch(/^enkatmyndigheten: hel, \d+ poster/m)
  })
})

describe('an empty folder', () => {
  test('becomes a database that serves, and the second start finds it there', async () => {
    const data = join(await folder(), 'ny', 'data')
    await mkdir(join(data, '..'))
    const first = await serve({ DATA_DIR: data })
    expect(first.running.stdout).toContain('Skapar databasen')
    expect((await fetch(`${first.url}/logga-in`)).status).toBe(200)
    expect((await first.running.stop()).code).toBe(0)
    const second = await serve({ DATA_DIR: data })
    expect(second.running.stdout).not.toContain('Skapar databasen')
    expect((await second.running.stop()).code).toBe(0)
  })
})

async function digest(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file).catch(() => ''))
    .digest('hex')
}
