import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Manifest } from '../src/ui/assets.ts'
import { buildAssets } from './build-assets.ts'

let folder: string
let manifest: Manifest

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-assets-'))
  manifest = await buildAssets(folder)
})
afterAll(() => rm(folder, { recursive: true }))

const read = (name: string, extra = '') => readFile(join(folder, basename(manifest[name] ?? '') + extra))

test('the manifest names every file that pages point at, and lies beside them', async () => {
  expect(Object.keys(manifest).sort()).toEqual([
    'app.css',
    'behaviours.js',
    'design.js',
    'font-latin.woff2',
    'mark.svg',
    'speculation.json',
  ])
  expect(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).toEqual(manifest)
  const files = await readdir(folder)
  for (const address of Object.values(manifest)) expect(files).toContain(basename(address))
})

test('names carry the hash of the contents, the same each time', async () => {
  expect(manifest['app.css']).toMatch(/^\/assets\/app-[A-Z0-9]{8}\.css$/)
  const other = await mkdtemp(join(tmpdir(), 'lagesbild-assets-'))
  expect(await buildAssets(other)).toEqual(manifest)
  await rm(other, { recursive: true })
})

test('what lies compressed beside a file is that file', async () => {
  for (const name of ['app.css', 'behaviours.js', 'design.js', 'mark.svg']) {
    const plain = await read(name)
    expect(brotliDecompressSync(await read(name, '.br')).equals(plain)).toBe(true)
    expect(gunzipSync(await read(name, '.gz')).equals(plain)).toBe(true)
  }
})

test('the stylesheet fetches only what lies in the folder', async () => {
  const css = (await read('app.css')).toString()
  const fetched = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, address]) => address ?? '')
  const files = await readdir(folder)
  for (const address of fetched.filter((one) => !one.startsWith('#'))) {
    expect(address).toMatch(/^\/assets\//)
    expect(files).toContain(basename(address))
  }
  expect(fetched.filter((address) => address.endsWith('.svg')).length).toBeGreaterThan(0)
})

test('our layers come after those of the design system', async () => {
  const [, order] = (await read('app.css')).toString().match(/@layer ([^;{]+);/) ?? []
  const top = (order ?? '').split(',').filter((layer) => !layer.includes('.'))
  expect(top).toEqual(['ds', 'tokens', 'base', 'frame', 'parts', 'charts', 'pages', 'print'])
})

test('a first load is light: script under 10 kB, everything compressed under 60 kB', async () => {
  expect((await read('behaviours.js')).length).toBeLessThan(10_000)
  const sizes = [await read('app.css', '.br'), await read('behaviours.js', '.br'), await read('font-latin.woff2')]
  expect(sizes.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(60_000)
})

test('links that change something or hand over a file are not fetched beforehand', async () => {
  const rules = JSON.parse((await readFile(join(folder, 'speculation.json'))).toString())
  expect(rules.prefetch[0].eagerness).toBe('moderate')
  expect(JSON.stringify(rules.prefetch[0].where)).toContain('[data-no-prefetch]')
  expect(JSON.stringify(rules.prefetch[0].where)).toContain('[download]')
})
