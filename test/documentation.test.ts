import { execFile } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { ensureBuilt } from '../scripts/on-node-24.js'

const run = promisify(execFile)
const documents = globSync('**/*.md', { exclude: ['node_modules/**', 'data/**', 'dist/**', '.*/**'] })
const textOf = (file: string) => readFileSync(file, 'utf8')
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }

/** A heading's address on the page, as the forges make it. */
function anchorOf(heading: string): string {
  const plain = heading.replace(/[`*_]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  return plain
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}

function anchorsOf(file: string): string[] {
  return [...textOf(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading))
}

test('every document is found', () => {
  for (const file of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/glossary.md']) {
    expect(documents).toContain(file)
  }
})

test.each(documents)('%s leads only to files and headings that there are', (file) => {
  const broken = [...textOf(file).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return []
    const [path = '', anchor] = target.split('#')
    const place = path === '' ? file : join(dirname(file), path)
    const leads = existsSync(place) && (anchor === undefined || anchorsOf(place).includes(anchor))
    return leads ? [] : [target]
  })
  expect(broken).toEqual([])
})

test.each(documents)('%s names only files of the repository that there are', (file) => {
  const named = [...textOf(file).matchAll(/`((?:src|test|docs|scripts|migrations|reference|bench)\/[\w./-]+)`/g)]
  const missing = named.map(([, path = '']) => path).filter((path) => !existsSync(path))
  expect(missing).toEqual([])
})

test.each(documents)('%s names only npm commands that there are', (file) => {
  const named = [...textOf(file).matchAll(/\bnpm run ([a-z][\w:-]*)|\bnpm (start|test)\b/g)].map(
    ([, script, short]) => script ?? short ?? '',
  )
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('every npm script is one whose file there is', () => {
  const files = Object.values(scripts).flatMap((command) => command.match(/scripts\/[\w.-]+/g) ?? [])
  expect(files.filter((file) => !existsSync(file))).toEqual([])
})

test('every setting is described, and nothing is described that is not one', () => {
  const schema = /z\.object\(\{([\s\S]*?)\n\}\)/.exec(textOf('src/platform/settings/settings.ts'))?.[1] ?? ''
  const settings = [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name = '']) => name)
  const described = [...textOf('docs/installning.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name = '']) => name)
  expect(settings.length).toBeGreaterThan(5)
  expect(described.sort()).toEqual(settings.sort())
})

test('every term of the glossary is used in the code', () => {
  const code = globSync('{src,migrations}/**/*.{ts,tsx,sql}')
    .map(textOf)
    .join('\n')
    // A term of two words is one name in code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]/g, ' ')
    .toLowerCase()
  const terms = textOf('docs/glossary.md')
    .split('\n')
    .filter((line) => /^\| (?!-|in code)/.test(line))
    .flatMap((line) => (line.split('|')[1] ?? '').replace(/\(.*?\)/, '').split(','))
    .map((term) => term.trim().replaceAll('-', ' '))
    // "base n" is the base and its letter
    .map((term) => term.replace(/ n$/, ''))
  expect(terms.length).toBeGreaterThan(30)
  expect(terms.filter((term) => !new RegExp(`\\b${term}`).test(code))).toEqual([])
})

/** What each command takes, by its name as it is written: `audit verify`, and '' for the program itself. */
const taken = new Map<string, readonly string[]>()

beforeAll(async () => {
  ensureBuilt()
  await readHelp('')
})

async function readHelp(command: string): Promise<void> {
  const words = command.split(' ').filter((word) => word !== '')
  const { stdout } = await run(process.execPath, ['dist/cli.js', ...words, '--lang', 'en', '--help'])
  taken.set(command, stdout.match(/--[a-z][\w-]*/g) ?? [])
  const [, listed = ''] = stdout.split('\nCommands:\n')
  for (const [, name = ''] of listed.matchAll(/^ {2}([a-z]+) /gm)) {
    if (name !== 'help') await readHelp([...words, name].join(' '))
  }
}

/** The commands that a document tells the reader to give, without the name of the program. */
function commandsIn(text: string): string[] {
  const written = /(?:npm run lagesbild -- +|npx lagesbild +|`lagesbild +|^ {4,}lagesbild +)([^`\n]+)/gm
  return [...text.matchAll(written)].map(([, command = '']) => command)
}

test('the program has the commands that its documents speak of', () => {
  expect([...taken.keys()]).toEqual(expect.arrayContaining(['', 'serve', 'tabulate', 'report', 'audit verify']))
  expect(documents.flatMap((file) => commandsIn(textOf(file))).length).toBeGreaterThan(5)
})

test.each(documents)('%s gives only commands and options that there are, and files that there are', (file) => {
  const wrong = commandsIn(textOf(file)).filter((command) => {
    const words = command.trim().split(/\s+/)
    const end = words.findIndex((word) => !/^[a-z]+$/.test(word))
    const name = (end === -1 ? words : words.slice(0, end)).join(' ')
    const known = taken.get(name)
    const options = words.filter((word) => word.startsWith('--')).map((word) => word.replace(/=.*/, ''))
    const inputs = words.filter((word) => word.startsWith('reference/'))
    return !known || options.some((option) => !known.includes(option)) || inputs.some((path) => !existsSync(path))
  })
  expect(wrong).toEqual([])
})
