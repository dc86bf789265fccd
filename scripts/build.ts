import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { buildAssets } from './build-assets.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The revision of the source, with "-dirty" where something is changed since; empty where the source came without its history. */
async function sourceRevision(): Promise<string> {
  if (!existsSync(`${root}/.git`)) return ''
  const described = await promisify(execFile)('git', [
    '-C',
    root,
    'describe',
    '--always',
    '--dirty',
    '--abbrev=12',
    '--match=',
  ]).catch(() => ({ stdout: '' }))
  return described.stdout.trim()
}

const program: BuildOptions = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node24',
  format: 'esm',
  jsx: 'automatic',
  sourcemap: true,
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.LAGESBILD_REVISION': JSON.stringify(await sourceRevision()),
  },
  logLevel: 'warning',
}

/** Each of these becomes a bundle of its own, with no more in it than it needs, so that it starts in a fraction of the time. */
const alone = [
  'src/main/tabulate-command.ts',
  'src/main/publication-command.ts',
  'src/modules/analysis/counting/count-file/count-worker.ts',
]

/** Leaves an import of such a bundle to be done when the program runs: splitting would give it all that the web needs too. */
const leaveAlone: Plugin = {
  name: 'leave-alone',
  setup({ onResolve }) {
    const names = alone.map((file) => parse(file).name)
    onResolve({ filter: new RegExp(`/(${names.join('|')})\\.ts$`), namespace: 'file' }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./${parse(path).name}.js`, external: true } : null,
    )
  },
}

/** Builds `dist/`: the program as a few modules (packages stay in node_modules), and what browsers fetch. */
await rm(`${root}/dist`, { recursive: true, force: true })
await Promise.all([
  build({
    ...program,
    entryPoints: ['src/main/cli.ts'],
    splitting: true,
    chunkNames: 'chunk-[hash]',
    plugins: [leaveAlone],
  }),
  ...alone.map((file) => build({ ...program, entryPoints: [file] })),
  buildAssets(`${root}/dist/assets`),
])
