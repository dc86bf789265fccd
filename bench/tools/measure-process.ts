import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** What a whole process took. */
export interface ProcessUse {
  readonly milliseconds: number
  /** Processor time of all its threads, user and system. */
  readonly processorMs: number
  /** The most memory that it held at a time. */
  readonly peakMB: number
  readonly output: string
}

const run = promisify(execFile)
let runs = 0

/** Runs a program of Node's from its start to its end. It tells its own use when it ends, so that this works on every system. */
export async function measureProcess(
  args: readonly string[],
  cwd?: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ProcessUse> {
  runs += 1
  const report = join(tmpdir(), `lagesbild-use-${process.pid}-${runs}.json`)
  const told = `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())))`
  const preload = `data:text/javascript,${encodeURIComponent(told)}`
  const started = performance.now()
  const { stdout } = await run(process.execPath, ['--import', preload, ...args], {
    maxBuffer: 2 ** 28,
    cwd,
    env: { ...process.env, ...environment },
  })
  const milliseconds = Math.round(performance.now() - started)
  const use: NodeJS.ResourceUsage = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(report)
  return {
    milliseconds,
    processorMs: Math.round((use.userCPUTime + use.systemCPUTime) / 1000),
    peakMB: Math.round(use.maxRSS / 1024),
    output: stdout,
  }
}
