import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import type { Manifest } from '../src/ui/assets.ts'
import { speculationRules } from '../src/ui/frame/speculation.ts'
import { markSvg } from '../src/ui/frame/tiles.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const base = '/assets/'

/** Names in code of the outputs that pages point at, by the source they come from. */
const named: Readonly<Record<string, string>> = {
  'src/ui/styles/app.css': 'app.css',
  'src/main/browser.ts': 'behaviours.js',
  'src/main/browser-design.ts': 'design.js',
}
const fontLatin = /atkinson-hyperlegible-next-latin-wght-normal-[A-Z0-9]+\.woff2$/

/**
 * Builds what browsers fetch into `outDir`: the stylesheet, the fonts, the behaviours, the icon of the tab and the
 * rules for prefetching, each with the hash of its contents in its name save `speculation.json`, whose address stands
 * in a header. Beside every text file lie its `.br` and `.gz`. Empties `outDir` first; writes `manifest.json` last.
 */
export async function buildAssets(outDir: string): Promise<Manifest> {
  await rm(outDir, { recursive: true, force: true })
  const result = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/ui/styles/app.css', out: 'app' },
      { in: 'src/main/browser.ts', out: 'behaviours' },
      { in: 'src/main/browser-design.ts', out: 'design' },
    ],
    outdir: outDir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2023', 'chrome120', 'firefox121', 'safari17'],
    loader: { '.woff2': 'file' },
    publicPath: base,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    metafile: true,
    legalComments: 'none',
    logLevel: 'error',
  })
  const manifest: Record<string, string> = namesOf(result.metafile)
  manifest['mark.svg'] = await writeHashed(outDir, 'mark', markSvg())
  await liftImages(outDir, manifest['app.css'] ?? '')
  manifest['speculation.json'] = `${base}speculation.json`
  await writeFile(join(outDir, 'speculation.json'), JSON.stringify(speculationRules))
  await compressAll(outDir)
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

function namesOf(metafile: Metafile): Record<string, string> {
  const names: Record<string, string> = {}
  for (const [path, output] of Object.entries(metafile.outputs)) {
    const name = output.entryPoint === undefined ? undefined : named[output.entryPoint]
    if (name !== undefined) names[name] = base + basename(path)
    if (fontLatin.test(path)) names['font-latin.woff2'] = base + basename(path)
  }
  return names
}

/** Writes an SVG under a name that carries its hash. Gives its address. */
async function writeHashed(outDir: string, name: string, svg: string): Promise<string> {
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8).toUpperCase()
  await writeFile(join(outDir, `${name}-${hash}.svg`), svg)
  return `${base}${name}-${hash}.svg`
}

/** Designsystemet writes its small shapes into the stylesheet as `data:` addresses. The content security policy allows
 *  images from our own address only, so each becomes a file. */
async function liftImages(outDir: string, address: string): Promise<void> {
  const path = join(outDir, basename(address))
  let css = await readFile(path, 'utf8')
  for (const [whole, quoted, plain] of css.matchAll(/url\((?:"(data:[^"]+)"|(data:[^)]+))\)/g)) {
    const data = quoted ?? plain ?? ''
    const svg = decodeURIComponent(data.slice(data.indexOf(',') + 1).replace(/\\(.)/g, '$1'))
    css = css.replaceAll(whole, `url(${await writeHashed(outDir, 'shape', svg)})`)
  }
  await writeFile(path, css)
}

/** Fonts are compressed inside already. */
async function compressAll(outDir: string): Promise<void> {
  const files = (await readdir(outDir)).filter((file) => !file.endsWith('.woff2'))
  await Promise.all(
    files.map(async (file) => {
      const path = join(outDir, file)
      const contents = await readFile(path)
      const brotli = await promisify(brotliCompress)(contents, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: contents.length },
      })
      await writeFile(`${path}.br`, brotli)
      await writeFile(`${path}.gz`, await promisify(gzip)(contents, { level: 9 }))
    }),
  )
}
