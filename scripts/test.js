// `npm test`: types, lint, dependency rules, tests on both kinds of database, and journeys in a browser.
// `npm test -- PATH …` runs the tests under a path only; every option goes to vitest.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join, relative } from 'node:path'
import { ensureBuilt, ensureInstalled, node } from './on-node-24.js'

const root = join(import.meta.dirname, '..')
const report = join(root, '.tmp', 'tests.json')
const given = process.argv.slice(2)
const checks = [
  ['types', 'tsc', ['-p', '.']],
  ['lint and format', 'biome', ['check']],
  ['dependency rules', 'depcruise', ['--config', 'dependency-rules.js', 'src']],
]

ensureInstalled()
ensureBuilt()

const broken = given.length > 0 ? [] : checks.filter(([name, program, args]) => !check(name, program, args))
rmSync(report, { force: true })
const tests = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...given])
const counted = count()
for (const line of counted.complaints) console.error(line)
for (const [name] of broken) console.error(`Failed: ${name}`)
// A check that fails counts as one failure, so that the last line never says 0 where something is wrong
const failed = counted.failed + broken.length
console.log(`\n${counted.passed} passed, ${failed === 0 && tests !== 0 ? 1 : failed} failed`)
process.exitCode = failed === 0 && tests === 0 ? 0 : 1

function check(name, program, args) {
  const started = Date.now()
  const passes = run(program, args) === 0
  console.log(`${passes ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`)
  return passes
}

/** Runs a program of ours on the pinned Node. Gives its exit code. */
function run(program, args) {
  const path = [join(node, '..'), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  const ended = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path },
  })
  if (ended.error) console.error(ended.error.message)
  return ended.status ?? 1
}

/** What vitest reports. A skipped or unwritten test is a failure: nothing is left out silently, except by a name filter. */
function count() {
  if (!existsSync(report)) return { passed: 0, failed: 1, complaints: ['vitest wrote no report'] }
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const filtered = given.some((arg) => arg === '-t' || arg.startsWith('--testNamePattern'))
  const tests = testResults.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })))
  const left = filtered ? [] : tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  const unread = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + left.length + unread.length,
    complaints: [
      ...left.map(({ status, fullName, file }) => `Not run (${status}): ${relative(root, file)} > ${fullName}`),
      ...unread.map(({ name }) => `Failed as a whole: ${relative(root, name)}`),
    ],
  }
}
