// `npm run faults -- [KILLS] [embedded|server]`: kills the server while people save, invite and back up, and looks for what was confirmed.
import { join } from 'node:path'
import { bundleScript } from './bundle-script.js'
import { ensureBuilt, ensureInstalled, runOnNode24 } from './on-node-24.js'

const root = join(import.meta.dirname, '..')
ensureInstalled()
ensureBuilt()
runOnNode24([await bundleScript('test/faults/run.ts', 'faults'), ...process.argv.slice(2)], { BENCH_ROOT: root })
