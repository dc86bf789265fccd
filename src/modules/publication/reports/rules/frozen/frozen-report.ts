import { createHash } from 'node:crypto'
import { z } from 'zod'
import { definitionSchema } from '../definition.ts'
import type { ReportFigures } from '../report-figures.ts'
import { canonicalJson } from './canonical-json.ts'

export const frozenFormat = 'lagesbild-frozen-report/1'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const version = z.string().max(100)

/** What the tabulator gives. It is taken as it is: the checksum says whether anyone has touched it. */
const resultSchema = z.looseObject({
  participation: z.looseObject({}),
  questions: z.array(z.looseObject({ id: z.string(), type: z.string() })),
})

/** How the survey has changed, as it was published; taken as it is too. */
const comparisonSchema = z.looseObject({
  earlier: z.looseObject({ id: z.string(), label: z.string() }),
  later: z.looseObject({ id: z.string(), label: z.string() }),
  questions: z.array(z.looseObject({ later: z.string(), answers: z.array(z.looseObject({})) })),
})

/** Everything that a frozen report is made of, and what came of it. */
export const frozenSchema = z.strictObject({
  format: z.literal(frozenFormat),
  survey: z.string().max(64),
  report: z.string().max(64),
  /** Which edition of the report it is, and which version of its text. */
  edition: z.int().positive(),
  version: z.int().positive(),
  frozenOn: day,
  definition: definitionSchema,
  /** The questionnaire's own file. */
  questionnaire: z.string(),
  data: z.strictObject({
    national: resultSchema,
    breakdowns: z.array(resultSchema),
    changes: z.array(comparisonSchema).optional(),
  }),
  facts: z.strictObject({
    owner: z.string().nullable(),
    opensOn: day.nullable(),
    closesOn: day.nullable(),
    synthetic: z.boolean(),
    date: day,
  }),
  /** The published picture that the data is; null where it was a draft. */
  published: z.strictObject({ revision: z.int().positive(), on: day }).nullable(),
  /** Of questionnaire, data and facts. */
  dataSha256: hash,
  program: z.strictObject({ version, revision: version.nullable() }),
  renderers: z.record(z.string().max(100), version),
  /** SHA-256 of each file that was made of it. */
  files: z.strictObject({ pdf: hash, docx: hash, html: hash }),
})

type Parsed = z.infer<typeof frozenSchema>
export type FrozenReport = Omit<Parsed, 'data'> & { readonly data: ReportFigures }
/** Before its files are made. */
export type FrozenContent = Omit<FrozenReport, 'files'>

/** The checksum of everything that the figures of a report come from. The day that it is printed on is not one of them. */
export function hashData({
  questionnaire,
  data,
  facts,
}: Pick<FrozenContent, 'questionnaire' | 'data' | 'facts'>): string {
  const { date: _, ...known } = facts
  return sha256(canonicalJson({ questionnaire, data, facts: known }))
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** A frozen report as its file. */
export function writeFrozen(report: FrozenReport): string {
  return `${JSON.stringify(report, null, 1)}\n`
}
