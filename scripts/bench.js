// `npm run bench -- NAME`: one of the benchmarks in bench/, on the pinned Node. Without a name it lists them.
// `--keep` writes its line of figures to bench/figures/NAME.json too.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundleScript } from './bundle-script.js'
import { ensureBuilt, ensureInstalled, runOnNode24 } from './on-node-24.js'

const root = join(import.meta.dirname, '..')
const names = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
const [name, ...options] = process.argv.slice(2)

if (name === undefined || !names.includes(name)) {
  if (name !== undefined) console.error(`There is no benchmark ${name}.`)
  console.log(`npm run bench -- NAME [--keep]\n\n${names.map((each) => `  ${each}`).join('\n')}`)
  process.exitCode = name === undefined ? 0 : 1
} else {
  ensureInstalled()
  ensureBuilt()
  runOnNode24([await bundleScript(`bench/${name}.ts`, name), ...options], { BENCH: name, BENCH_ROOT: root })
}
