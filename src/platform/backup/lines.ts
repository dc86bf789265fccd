import { z } from 'zod'

/*
 * What the lines of a backup are: first a head, then for each table a line that begins it, its rows as JSON lists and a line that ends
 * it, and last an end.
 */
const table = z.object({ name: z.string(), columns: z.array(z.string()) })
const counted = { rows: z.number().int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }

const headSchema = z.object({
  kind: z.literal('head'),
  /** The program that wrote it. */
  program: z.object({ version: z.string(), revision: z.string().nullable() }),
  /** When the content was as it is, ISO 8601. */
  at: z.string(),
  migrations: z.array(z.object({ name: z.string(), hash: z.string() })),
  tables: z.array(table),
})
const lineSchema = z.discriminatedUnion('kind', [
  headSchema,
  z.object({ kind: z.literal('begin'), name: z.string() }),
  z.object({ kind: z.literal('end'), name: z.string(), ...counted }),
  z.object({
    kind: z.literal('content'),
    tables: z.number().int(),
    ...counted,
    /** The next number of each sequence, by name. */
    sequences: z.record(z.string(), z.string()),
  }),
])

export type BackupHead = z.infer<typeof headSchema>
export type BackupLine = z.infer<typeof lineSchema>

export function writeLine(line: BackupLine): string {
  return `${JSON.stringify(line)}\n`
}

/** null where it is none of ours. */
export function readLine(text: string): BackupLine | null {
  try {
    return lineSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
