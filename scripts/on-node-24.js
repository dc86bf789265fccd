// Runs on whatever Node the machine has (20 or newer), before anything is installed: no dependencies, no TypeScript.
// What it starts runs on the Node that package.json pins.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const modules = join(root, 'node_modules')
const installedMark = join(modules, '.lagesbild-installed')
const builtMark = join(root, 'dist', '.built')
export const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Installs what package-lock.json names, unless that is what is installed. */
export function ensureInstalled() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  if (existsSync(installedMark) && existsSync(node) && readFileSync(installedMark, 'utf8') === lock) return
  console.log('Installerar paket (tar ett par minuter första gången) …')
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (run.status !== 0) {
    console.error(
      'Det gick inte att installera paketen. Läs felet ovan, åtgärda det och försök igen. Inget annat har ändrats.',
    )
    process.exit(1)
  }
  writeFileSync(installedMark, lock)
}

/** Builds `dist/`, unless it is newer than everything it is made from. */
export function ensureBuilt() {
  const sources = ['src', 'scripts', 'package-lock.json'].map((name) => newest(join(root, name)))
  if (existsSync(builtMark) && statSync(builtMark).mtimeMs > Math.max(...sources)) return
  console.error('Bygger …')
  const run = spawnSync(node, [join(root, 'scripts', 'build.ts')], { cwd: root, stdio: ['ignore', 2, 2] })
  if (run.status !== 0) process.exit(run.status ?? 1)
  writeFileSync(builtMark, new Date().toISOString())
}

/** Runs a script on the pinned Node in this terminal, and ends as it ends. Signals are passed on. */
export function runOnNode24(args, environment = {}) {
  const child = spawn(node, args, {
    cwd: process.env.INIT_CWD && existsSync(process.env.INIT_CWD) ? process.env.INIT_CWD : root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH}`, ...environment },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0)
  })
}

function newest(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
