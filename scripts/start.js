// `npm start`: installs, builds, and serves the demonstration.
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, runOnNode24 } from './on-node-24.js'

ensureInstalled()
ensureBuilt()
runOnNode24([join(import.meta.dirname, '..', 'dist', 'cli.js'), 'serve', '--demo', ...process.argv.slice(2)], {
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  DATA_DIR: process.env.DATA_DIR ?? join(import.meta.dirname, '..', 'data'),
})
