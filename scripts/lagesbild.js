#!/usr/bin/env node
// `npx lagesbild` and `npm run lagesbild -- …`: the command line.
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, runOnNode24 } from './on-node-24.js'

ensureInstalled()
ensureBuilt()
runOnNode24([join(import.meta.dirname, '..', 'dist', 'cli.js'), ...process.argv.slice(2)])
