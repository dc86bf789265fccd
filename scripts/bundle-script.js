import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/**
 * A script of ours as one module that Node runs: JSX and paths without endings are gone, packages stay where they are.
 *
 * @param {string} entry its path in the checkout
 * @param {string} name of what it is made into
 */
export async function bundleScript(entry, name) {
  const { build } = await import('esbuild')
  const outfile = join(root, '.tmp', 'scripts', `${name}.js`)
  mkdirSync(join(root, '.tmp', 'scripts'), { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  return outfile
}
