import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cleanEnvironment, lagesbild, type Outcome, Running, temporaryFolder } from './server.ts'

const reference = resolve('reference/enkat-2015')
const questionnaire = join(reference, 'questionnaire.yaml')
const responses = join(reference, 'responses.csv')
const frame = join(reference, 'frame.csv')
const files = ['--questionnaire', questionnaire, '--frame', frame]

const commands = [
  'serve',
  'migrate',
  'backup',
  'restore',
  'checksum',
  'organisation',
  'person',
  'demo',
  'import',
  'tabulate',
  'report',
  'compare',
  'rounds',
  'export',
  'audit',
]

let folder: string
let remove: () => Promise<void>
beforeAll(async () => {
  const made = await temporaryFolder()
  folder = made.folder
  remove = made.remove
})
afterAll(() => remove())

/** As a person runs it: through the script that package.json names. */
function run(...args: string[]): Promise<Outcome> {
  return new Running(process.execPath, [resolve('scripts/lagesbild.js'), ...args], cleanEnvironment({})).ended
}

test('React is loaded as it is for use, which draws a page several times as fast as it does for developers', async () => {
  const tellReact = `import { Module } from 'node:module'
    const loaded = () => Object.values(Module._cache).filter(({ loaded }) => loaded).map(({ filename }) => filename)
    process.on('exit', () => console.log(loaded().filter((file) => file.includes('react')).join()))`
  const watch = `--import=data:text/javascript,${encodeURIComponent(tellReact)}`
  const ended = new Running(process.execPath, [watch, resolve('dist/cli.js'), 'serve', '--help'], cleanEnvironment({}))
  const { stdout } = await ended.ended
  expect(stdout).toContain('react-dom-server.node.production.js')
  expect(stdout).not.toContain('development')
})

describe('help', () => {
  test('names every command, in Swedish and English', async () => {
    const { code, stdout, stderr } = await run('--help')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const command of commands) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
    }
    expect(stdout).toContain('visa hjälp')
    const english = await run('--lang', 'en', '--help')
    expect(english.code).toBe(0)
    expect(english.stdout).toContain('show help')
    expect(english.stdout).not.toMatch(/[åäö]/)
  })

  test.each([...commands, 'audit verify', 'organisation add', 'organisation list', 'person invite'])(
    'of %s says what it does and describes each of its options',
    async (command) => {
      for (const language of ['sv', 'en']) {
        const args = [...command.split(' '), '--help', '--lang', language]
        const { code, stdout, stderr } = await lagesbild(args).ended
        expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
        expect(stdout).toMatch(language === 'sv' ? /^Användning: lagesbild / : /^Usage: lagesbild /)
        const options = stdout.split('\n').filter((line) => /^ {2}-/.test(line))
        expect(options.length).toBeGreaterThan(0)
        for (const option of options) expect(option).toMatch(/^ {2}-.+ {2}\S/)
        if (language === 'en') expect(stdout).not.toMatch(/\b(och|utan|skriv|visa|språk)\b/)
      }
    },
  )

  test('is shown with what is wrong, for a command or an option that is not there', async () => {
    for (const args of [['tabulera'], ['tabulate', '--hittepa'], ['tabulate']]) {
      const { code, stdout, stderr } = await lagesbild(args).ended
      expect(code).not.toBe(0)
      expect(stdout).toBe('')
      expect(stderr).toContain('--help')
    }
  })
})

describe('tabulate', () => {
  test('counts the survey of 2015, the same from commas, semicolons and a byte-order mark', async () => {
    const plain = await run('tabulate', ...files, '--responses', responses)
    expect({ code: plain.code, stderr: plain.stderr }).toEqual({ code: 0, stderr: '' })
    const result = JSON.parse(plain.stdout)
    expect(result.participation).toMatchObject({ population: 290, complete: 228, partial: 27, none: 35 })
    const systematic = result.questions.find(({ id }: { id: string }) => id === 'systematiskt')
    expect(systematic.answered).toBeGreaterThan(0)

    const source = await readFile(responses, 'utf8')
    const variants = {
      bom: `\uFEFF${source}`,
      semicolon: withSemicolons(source),
      crlf: source.replaceAll('\n', '\r\n'),
    }
    for (const [name, text] of Object.entries(variants)) {
      const file = join(folder, `${name}.csv`)
      await writeFile(file, text)
      expect((await run('tabulate', ...files, '--responses', file)).stdout, name).toBe(plain.stdout)
    }
  })

  test('shows a table with 170 of 241', async () => {
    const { code, stdout } = await run('tabulate', ...files, '--responses', responses, '--format', 'table')
    expect(code).toBe(0)
    expect(stdout).toMatch(/\b170\b/)
    expect(stdout).toMatch(/\b241\b/)
  })

  test('names every fault by file, line and column, and writes nothing', async () => {
    const lines = (await readFile(responses, 'utf8')).split('\n')
    const ids = (lines[0] ?? '').split(',')
    const place = ids.indexOf('systematiskt')
    const broken = lines.map((line, index) => {
      const cells = line.split(',')
      if (index === 3) cells[place] = 'kanske'
      if (index === 5) cells[0] = '9999'
      if (index === 7) cells[0] = lines[1]?.split(',')[0] ?? ''
      return cells.join(',')
    })
    const file = join(folder, 'trasig.csv')
    const out = join(folder, 'ut.json')
    await writeFile(file, broken.join('\n'))
    const { code, stdout, stderr } = await run('tabulate', ...files, '--responses', file, '--out', out)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    for (const line of [4, 6, 8]) expect(stderr).toMatch(new RegExp(`^${escaped(file)}:${line}:\\d+ \\S`, 'm'))
    expect(stderr).toContain('kanske')
    expect(await readdir(folder)).not.toContain('ut.json')
  })

  test('keeps a file that it would have replaced, when something is wrong', async () => {
    const file = join(folder, 'ofullstandig.csv')
    const out = join(folder, 'fanns.json')
    await writeFile(out, 'tidigare')
    await writeFile(file, 'respondent,status\n"0114,complete\n')
    const { code, stderr } = await run('tabulate', ...files, '--responses', file, '--out', out)
    expect(code).toBe(2)
    expect(stderr).toMatch(new RegExp(`^${escaped(file)}:\\d+:\\d+ `, 'm'))
    expect(await readFile(out, 'utf8')).toBe('tidigare')
  })
})

describe('report and compare', () => {
  test('write the report in each format, by the ending of the file', async () => {
    const made = join(folder, 'rapport')
    await mkdir(made)
    const starts = { pdf: '%PDF-', docx: 'PK', html: '<!doctype html>' }
    for (const [ending, start] of Object.entries(starts)) {
      const out = join(made, `rapport.${ending}`)
      const ended = await run('report', ...files, '--responses', responses, '--out', out)
      expect(ended).toMatchObject({ code: 0, stderr: '' })
      const head = (await readFile(out)).subarray(0, start.length).toString('latin1')
      expect(head.toLowerCase()).toBe(start.toLowerCase())
    }
    const wrong = await run('report', ...files, '--responses', responses, '--out', join(made, 'rapport.odt'))
    expect(wrong.code).toBe(2)
    expect((await readdir(made)).sort()).toEqual(['rapport.docx', 'rapport.html', 'rapport.pdf'])
  })

  test('compare every printed figure, as the file in the reference data has it', async () => {
    const published = join(reference, 'published.json')
    const args = ['compare', ...files, '--responses', responses, '--published', published]
    const csv = await run(...args, '--format', 'csv')
    expect(csv).toMatchObject({ code: 0, stderr: '' })
    expect(csv.stdout).toBe(await readFile(join(reference, 'comparison.csv'), 'utf8'))
    const table = await run(...args)
    expect(table.stdout).toMatch(/\d+ av \d+ tryckta siffror stämmer\./)
  })
})

/** The same rows with semicolons; a cell in quotes keeps its commas. */
function withSemicolons(source: string): string {
  return source
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(',', ';')))
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
