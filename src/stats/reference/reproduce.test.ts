import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { ensureSurveyPackage, rscriptPath } from '../../../test/setup/debian.ts'

const run = promisify(execFile)
const folder = import.meta.dirname
const scripts = globSync('*.R', { cwd: folder })

beforeAll(ensureSurveyPackage, 600_000)

/** Every number of a value with its place, and everything else with its. */
function leaves(value: unknown, place = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[place, value]]
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${place}/${key}`))
}

test('every script has its values beside it, and every file of values its script', () => {
  const names = (ending: string) => globSync(`*${ending}`, { cwd: folder }).map((file) => basename(file, ending))
  expect(names('.json').sort()).toEqual(names('.R').sort())
})

test.each(scripts)('%s gives the values that are kept beside it', async (script) => {
  const { stdout } = await run(rscriptPath, [script], { cwd: folder })
  const given = leaves(JSON.parse(stdout))
  const kept = new Map(leaves(JSON.parse(readFileSync(join(folder, script.replace(/R$/, 'json')), 'utf8'))))
  expect(given.map(([place]) => place)).toEqual([...kept.keys()])
  // Another version of R may round the last digits otherwise.
  const different = given.filter(([place, value]) => {
    const before = kept.get(place)
    if (typeof value !== 'number' || typeof before !== 'number') return value !== before
    return Math.abs(value - before) > 1e-9 * Math.max(1, Math.abs(before))
  })
  expect(different).toEqual([])
})
