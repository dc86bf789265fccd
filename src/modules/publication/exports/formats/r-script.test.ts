import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rscriptPath } from '../../../../../test/setup/debian.ts'
import { tabulate } from '../../../analysis/index.ts'
import { type ExampleSurvey, survey2015, surveyOf } from '../../testing/example-survey.ts'
import { buildMicrodata } from '../rules/build-microdata.ts'
import { writeRScript } from '../rules/r/write-r-script.ts'
import { awkwardSurvey } from './testing/awkward-survey.ts'
import { writeMicrodataCsv } from './write-csv.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-r-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Share {
  readonly name: string
  readonly answered: number
  readonly chosen: number
  readonly figures: readonly number[]
}

async function runInR(
  survey: ExampleSurvey,
  weight: readonly string[],
  more = '',
): Promise<{ said: string; shares: Share[] }> {
  const data = buildMicrodata({ ...survey, weight })
  await writeFile(join(folder, 'data.csv'), writeMicrodataCsv(data))
  await writeFile(join(folder, 'data.R'), writeRScript(survey.questionnaire, data, 'data.csv', 'sv') + more)
  const { stdout } = await promisify(execFile)(rscriptPath, [join(folder, 'data.R'), join(folder, 'shares.csv')], {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: 1e8,
  })
  const rows: Record<string, string>[] = parse(await readFile(join(folder, 'shares.csv')), { columns: true })
  const shares = rows.map((row) => ({
    name: [row.question, row.row, row.option].filter((part) => part !== 'NA').join('.'),
    answered: Number(row.answered),
    chosen: Number(row.chosen),
    figures: [row.share, row.standard_error, row.low, row.high].map(Number),
  }))
  return { said: stdout, shares }
}

function tabulated(survey: ExampleSurvey, weight: readonly string[]): Share[] {
  const { questions } = tabulate({ ...survey, weight, language: 'sv' })
  return questions.flatMap((question) =>
    (question.rows ?? [question]).flatMap((part) =>
      (part.options ?? []).map(({ id, count, weighted }) => ({
        name: [question.id, ...(part === question ? [] : [part.id]), id].join('.'),
        answered: part.answered,
        chosen: count,
        figures: [weighted?.share, weighted?.standardError, weighted?.low, weighted?.high].map(Number),
      })),
    ),
  )
}

function expectTheSame(shares: readonly Share[], known: readonly Share[]): void {
  expect(shares.map(({ name, answered, chosen }) => [name, answered, chosen])).toEqual(
    known.map(({ name, answered, chosen }) => [name, answered, chosen]),
  )
  const apart = shares.flatMap(({ name, figures }, index) =>
    figures.map((figure, place) => ({ name, figure, known: known[index]?.figures[place] ?? Number.NaN })),
  )
  expect(apart.filter((one) => !(Math.abs(one.figure - one.known) < 1e-7))).toEqual([])
}

describe('the script in R gives the same shares, standard errors and intervals as tabulate', () => {
  it.each([[['population']], [['population', 'county']]])(
    'for the survey of 2015 weighted by %s',
    async (weight) => {
      const { shares, said } = await runInR(survey2015(), weight)
      expect(shares).toHaveLength(147)
      expectTheSame(shares, tabulated(survey2015(), weight))
      expect(said).toContain(
        'Ställd till dem som svarat Ja på ”Arbetar kommunen systematiskt med informationssäkerhet?”.',
      )
    },
    120_000,
  )

  it.each([[['size']], [['size', 'side']]])(
    'where weights are capped and strata put together, by %s',
    async (weight) => {
      const survey = unevenSurvey()
      expect(tabulate({ ...survey, weight, language: 'sv' }).weights).toMatchObject({ capped: true })
      const { shares } = await runInR(survey, weight)
      expectTheSame(shares, tabulated(survey, weight))
    },
  )
})

describe('the script in R', () => {
  it('gives the answers their labels, and tells why one is missing', async () => {
    const { said } = await runInR(
      awkwardSurvey(),
      [],
      `cat("\n", as.character(data$plan), "|", as.character(attr(data$which_a, "missing")), "|", data$why[1], "|", attr(data$plan, "label"))`,
    )
    const [, told = ''] = said.split(/\n(?= Ja Nej)/)
    expect(told.trim()).toBe(
      [
        'Ja Nej Ja NA',
        'NA Utanför hoppvillkoren: svaret finns kvar i en egen variabel Inte nådd: svaret slutade före frågan Inget enkätsvar',
        '@SUM(A1:A9)\n"rad två"',
        '=Plan?',
      ].join(' | '),
    )
  })

  it('weighs everyone alike where there is no weight, and then a share is the plain one', async () => {
    const { shares } = await runInR(unevenSurvey(), [])
    for (const { name, answered, chosen, figures } of shares)
      expect(figures[0], name).toBeCloseTo(chosen / answered, 12)
    expect(shares).toHaveLength(4)
  })

  it('runs where the population is not known', async () => {
    const { shares } = await runInR({ ...unevenSurvey(), frame: null }, [])
    expect(shares.map(({ figures }) => figures.every(Number.isFinite))).toEqual([true, true, true, true])
  })
})

/** Of the small ones all have answered, of the large ones few, and of the middle ones too few for a stratum of their own. */
function unevenSurvey(): ExampleSurvey {
  const sizes = [...Array(20).fill('small'), ...Array(6).fill('middle'), ...Array(74).fill('large')]
  const responds = (index: number) => index < 20 || (index >= 20 && index < 23) || (index >= 26 && index % 8 === 0)
  const rows = sizes.map((size, index) => ({
    id: `${100 + index}`,
    size,
    side: index % 3 === 0 ? 'east' : 'west',
    index,
  }))
  const answers = rows.filter(({ index }) => responds(index))
  return surveyOf(
    `
id: uneven
title: { sv: Ojämn, en: Uneven }
sections:
  - id: s
    title: { sv: Del, en: Part }
    questions:
      - { id: plan, text: { sv: "Plan?", en: "A plan?" }, type: single, options: [ja, nej] }
      - { id: tested, text: { sv: "Prövad?", en: "Tested?" }, type: single, base: plan = ja, options: [ja, nej] }
`,
    `respondent,status,plan,tested\n${answers
      .map(
        ({ id, index }) =>
          `${id},complete,${index % 5 < 3 ? 'ja' : 'nej'},${index % 5 < 3 ? ['ja', 'nej'][index % 2] : ''}`,
      )
      .join('\n')}\n`,
    `respondent,size,side\n${rows.map(({ id, size, side }) => `${id},${size},${side}`).join('\n')}\n`,
  )
}
