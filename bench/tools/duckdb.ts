import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './place.ts'
import type { SyntheticSurvey } from './synthetic-survey.ts'

const version = '1.5.6-r.1'

/**
 * DuckDB in a folder of its own, fetched when a benchmark first needs it: nothing of the project's depends on it. Returns the folder.
 *
 * @throws Error where npm cannot fetch it
 */
export function installDuckDB(): string {
  const folder = join(root, '.tmp', 'bench', `duckdb-${version}`)
  if (existsSync(join(folder, 'node_modules', '@duckdb', 'node-api'))) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const args = ['install', '--no-audit', '--no-fund', `@duckdb/node-api@${version}`]
  execFileSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })
  return folder
}

export type DuckDBWay = 'enum' | 'varchar'

/**
 * Writes the program that counts every option of every question by county with DuckDB, and prints the counts as JSON. Two ways, since
 * which is the quicker differs: columns of ENUM that know their options, and columns of text.
 */
export function writeDuckDBCount(folder: string, survey: SyntheticSurvey, way: DuckDBWay): string {
  const enumOf = (options: readonly string[]) => `ENUM(${options.map((option) => `'${option}'`).join(', ')})`
  const columns = [
    ['respondent', 'VARCHAR'],
    ['status', enumOf(['complete', 'partial'])],
    ...survey.questions.map(({ id, options }) => [id, enumOf(options)]),
  ]
  const types = columns.map(([name, type]) => `'${name}': '${type?.replaceAll("'", "''")}'`).join(', ')
  const how = way === 'enum' ? `columns = {${types}}` : 'all_varchar = true'
  const counts = survey.questions.map(({ id }) => `histogram(${id}) AS ${id}`).join(', ')
  const file = survey.responses.replaceAll("'", "''")
  const sql = `SELECT county AS of, ${counts} FROM read_csv('${file}', header = true, delim = ',', ${how}) WHERE county IS NOT NULL GROUP BY county`
  const program = join(folder, `count-${way}.js`)
  writeFileSync(
    program,
    `import { DuckDBInstance } from '@duckdb/node-api'
const db = await DuckDBInstance.create(':memory:')
const connection = await db.connect()
const reader = await connection.runAndReadAll(${JSON.stringify(sql)})
const plain = (value) => Object.fromEntries(value.entries.map(({ key, value }) => [key, Number(value)]))
console.log(JSON.stringify(reader.getRowObjects().map(({ of, ...counts }) => [of, Object.fromEntries(Object.entries(counts).map(([id, value]) => [id, value ? plain(value) : {}]))])))
`,
  )
  return program
}
