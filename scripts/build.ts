import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildAssets } from './build-assets.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds `dist/`: the program as a few modules (packages stay in node_modules), and what browsers fetch. */
await rm(`${root}/dist`, { recursive: true, force: true })
await Promise.all([
  build({
    absWorkingDir: root,
    entryPoints: ['src/main/cli.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: 'chunk-[hash]',
    packages: 'external',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    sourcemap: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  }),
  buildAssets(`${root}/dist/assets`),
])
