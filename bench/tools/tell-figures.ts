import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from './place.ts'

/** Load of the machine when the benchmark began: above 0.5 or so, something else was running. */
const loadBefore = loadavg()[0] ?? 0

/**
 * Ends a benchmark: prints the machine, and last one line of JSON with everything. With `--keep` the line is kept in
 * bench/figures too.
 */
export function tellFigures(figures: Readonly<Record<string, unknown>>): void {
  const name = process.env.BENCH ?? ''
  const machine = {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    loadBefore: Math.round(loadBefore * 100) / 100,
  }
  const { cores, cpu, memoryGB, node } = machine
  console.log(`\n${cores} cores (${cpu}), ${memoryGB} GB, Node ${node}, load before ${machine.loadBefore}`)
  const line = JSON.stringify({ name, at: new Date().toISOString(), commit: commit(), machine, ...figures })
  if (process.argv.includes('--keep')) writeFileSync(join(root, 'bench', 'figures', `${name}.json`), `${line}\n`)
  console.log(line)
}

/** null where the checkout came without its history. */
function commit(): string | null {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return null
  }
}
