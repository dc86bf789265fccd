import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../../src/modules/analysis/index.ts'
import { type DuckDBWay, installDuckDB, writeDuckDBCount } from './duckdb.ts'
import { measureProcess, type ProcessUse } from './measure-process.ts'
import { program, withFolder } from './place.ts'
import { percentile } from './spread.ts'
import { type SyntheticSurvey, writeSyntheticSurvey } from './synthetic-survey.ts'

type Use = Omit<ProcessUse, 'output'>

const sizes = [10_000, 100_000, 1_000_000] as const
const rounds = 3
const ways: readonly DuckDBWay[] = ['enum', 'varchar']

/**
 * `lagesbild tabulate --by county` of ever more respondents, and DuckDB counting the largest file, turn by turn so that both have
 * the same minutes of the machine. Each is a whole process.
 *
 * @throws Error when the two do not count the same
 */
export async function compareMillion() {
  const duckdb = installDuckDB()
  return withFolder(async (folder) => {
    const growth: Record<number, Use> = {}
    for (const size of sizes.slice(0, -1)) {
      const survey = await writeSyntheticSurvey(folder, size)
      growth[size] = median(await repeat(() => tabulateByCounty(folder, survey)))
      tell(`${size} respondents`, growth[size])
    }
    const [largest] = sizes.slice(-1)
    const survey = await writeSyntheticSurvey(folder, largest ?? 0)
    const megabytes = Math.round(statSync(survey.responses).size / 1e6)
    console.log(`${largest} respondents × ${survey.questions.length - 1} questions and the county, ${megabytes} MB:`)
    const ours: Use[] = []
    const theirs: Record<DuckDBWay, Use[]> = { enum: [], varchar: [] }
    for (let round = 0; round < rounds; round++) {
      ours.push(await tabulateByCounty(folder, survey))
      tell('  lagesbild tabulate --by county', ours.at(-1))
      for (const way of ways) {
        const use = await measureProcess([writeDuckDBCount(duckdb, survey, way)])
        theirs[way].push(use)
        tell(`  DuckDB, histogram over ${way === 'enum' ? 'ENUM' : 'VARCHAR'} columns`, use)
        checkSameCounts(survey, readResult(folder), JSON.parse(use.output))
      }
    }
    const own = median(ours)
    const peers = { enum: median(theirs.enum), varchar: median(theirs.varchar) }
    const framed = median(
      await repeat(() => tabulateByCounty(folder, survey, ['--frame', survey.frame, '--by', 'lan'])),
    )
    tell('  the same by a column of a frame of as many rows', framed)
    const ratio = (of: 'milliseconds' | 'processorMs') =>
      Math.round((100 * own[of]) / Math.min(peers.enum[of], peers.varchar[of])) / 100
    return {
      million: { megabytes, rounds, own, duckdb: peers, framed, growth },
      ratio: ratio('milliseconds'),
      processorRatio: ratio('processorMs'),
    }
  })
}

async function repeat(run: () => Promise<Use>): Promise<Use[]> {
  const uses: Use[] = []
  for (let round = 0; round < rounds; round++) uses.push(await run())
  return uses
}

async function tabulateByCounty(
  folder: string,
  { questionnaire, responses }: SyntheticSurvey,
  by: readonly string[] = ['--by', 'county'],
): Promise<Use> {
  const files = ['--questionnaire', questionnaire, '--responses', responses, '--out', join(folder, 'result.json')]
  const { output: _, ...use } = await measureProcess([program, 'tabulate', ...files, ...by])
  return use
}

function readResult(folder: string): Result {
  return JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'))
}

/** Counts of options by question, for each county. */
type CountsByCounty = readonly (readonly [county: string, counts: Record<string, Record<string, number>>])[]

function checkSameCounts({ questions }: SyntheticSurvey, result: Result, counted: CountsByCounty): void {
  const theirs = new Map(counted)
  // A question is not broken down by itself.
  for (const { id } of questions.filter((question) => question.id !== 'county')) {
    const groups = result.questions.find((question) => question.id === id)?.groups ?? []
    if (groups.length !== theirs.size) throw new Error(`${id}: ${groups.length} counties against ${theirs.size}`)
    for (const group of groups) {
      for (const option of group.options) {
        const other = theirs.get(group.id)?.[id]?.[option.id] ?? 0
        if (!('count' in option)) throw new Error(`${id} ${option.id} in ${group.id} is hidden`)
        if (option.count !== other)
          throw new Error(`${id} ${option.id} in ${group.id}: ${option.count} against ${other}`)
      }
    }
  }
}

/** Medians of each figure for itself. */
function median(uses: readonly Use[]): Use {
  const of = (key: keyof Use) =>
    percentile(
      uses.map((use) => use[key]),
      0.5,
    )
  return { milliseconds: of('milliseconds'), processorMs: of('processorMs'), peakMB: of('peakMB') }
}

function tell(what: string, use: Use | undefined): void {
  if (!use) return
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2)
  console.log(
    `${what}: ${seconds(use.milliseconds)} s, ${seconds(use.processorMs)} s of processor time, ${use.peakMB} MB at most`,
  )
}
