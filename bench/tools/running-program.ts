import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { freePort } from '../../test/setup/postgres.ts'

export interface RunningProgram {
  readonly origin: string
  /** Milliseconds from the start of the process until the sign-in page came. */
  readonly firstPage: number
  /** Milliseconds of processor time that it has used so far; null where the system does not say. */
  processorTime(): number | null
  /** The most memory that it has held so far, in MB; null where the system does not say. */
  peakMemory(): number | null
  stop(): Promise<void>
  /** Ends it at once, without a chance to finish anything. */
  kill(): Promise<void>
}

/**
 * Starts the program as a process of its own and waits until its sign-in page answers.
 *
 * @param args what Node runs, such as `dist/cli.js serve`
 * @throws Error with what the process said, when it ends before that
 */
export async function startProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<RunningProgram> {
  const port = String(await freePort())
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    env: { ...process.env, HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...environment, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  child.stdout.on('data', (data: Buffer) => said.push(data))
  child.stderr.on('data', (data: Buffer) => said.push(data))
  const origin = `http://localhost:${port}`
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`The program ended with ${child.exitCode}: ${Buffer.concat(said)}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return {
    origin,
    firstPage: performance.now() - started,
    processorTime: () => processorTime(child.pid),
    peakMemory: () => peakMemory(child.pid),
    stop: () => stop(child, 'SIGTERM'),
    kill: () => stop(child, 'SIGKILL'),
  }
}

/** User and system time from Linux's /proc/PID/stat, which counts in hundredths of a second. */
function processorTime(pid: number | undefined): number | null {
  if (process.platform !== 'linux') return null
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** From Linux's /proc/PID/status. */
function peakMemory(pid: number | undefined): number | null {
  if (process.platform !== 'linux') return null
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024)
}

function answers(port: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: '/logga-in' }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode === 200))
    })
    request.on('error', () => resolve(false))
  })
}

async function stop(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
