import { z } from 'zod'

/** Limits of what is written: far above any report, far below what would slow the program. */
export const longestReportText = 20_000
export const longestHeading = 200
export const mostBlocks = 400

/**
 * What is shown of a question; the order here is the order in the report. The picture and the table of a text question are of
 * the codes that its answers were given. Breakdowns are named apart.
 */
export const questionShows = ['figure', 'chart', 'weighted', 'table', 'change'] as const
export type QuestionShow = (typeof questionShows)[number]

const blockId = z.string().regex(/^[a-z][a-z0-9]{0,15}$/)
const name = z.string().min(1).max(64)

export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    id: blockId,
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2)]),
    text: z.string().trim().min(1).max(longestHeading),
  }),
  z.strictObject({ id: blockId, kind: z.literal('text'), text: z.string().max(longestReportText) }),
  z.strictObject({
    id: blockId,
    kind: z.literal('question'),
    question: name,
    shows: z.array(z.enum(questionShows)).max(questionShows.length),
    /** As `--by` writes them: "county", "population", "county,population". */
    breakdowns: z.array(z.string().min(1).max(200)).max(10),
  }),
  z.strictObject({ id: blockId, kind: z.literal('participation') }),
  z.strictObject({ id: blockId, kind: z.literal('method') }),
])

/** A report as its analyst has put it together. Numbers stand in it only as references to what they are of. */
export const definitionSchema = z.strictObject({
  title: z.string().trim().min(1).max(longestHeading),
  language: z.enum(['sv', 'en']),
  blocks: z
    .array(blockSchema)
    .max(mostBlocks)
    .refine((blocks) => new Set(blocks.map(({ id }) => id)).size === blocks.length),
})

export type ReportDefinition = z.infer<typeof definitionSchema>
export type ReportBlock = ReportDefinition['blocks'][number]
export type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>

/** A block as it is written in a form, before it has an id. */
export type BlockContent = { [Kind in ReportBlock['kind']]: Omit<BlockOf<Kind>, 'id'> }[ReportBlock['kind']]

/** An id that no block has: "b12". */
export function freshBlockId(blocks: readonly Pick<ReportBlock, 'id'>[]): string {
  const numbers = blocks.map(({ id }) => Number(/^b(\d+)$/.exec(id)?.[1] ?? 0))
  return `b${Math.max(0, ...numbers) + 1}`
}
