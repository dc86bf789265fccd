import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { BackupProblem } from './backup-problem.ts'
import { type ContentSum, sumContent, type TableSum } from './dump-tables.ts'
import { type PackedLines, prefix, verifyEnvelope } from './envelope.ts'
import { type BackupHead, type BackupLine, readLine } from './lines.ts'

/** No row is as long as this many bytes: more of them without a line feed are no backup of ours. */
const longestLine = 400 << 20

/** What a reader of a backup is told, in order. Rows come many at a time, as their lines. */
export interface BackupReader {
  head(head: BackupHead): Promise<void>
  rows(table: string, lines: readonly string[]): Promise<void>
}

export interface ReadBackup {
  readonly head: BackupHead
  readonly content: ContentSum
  readonly tables: readonly TableSum[]
  readonly sequences: Readonly<Record<string, string>>
}

/**
 * Reads a backup to its end and holds every table against the sums that stand in it. Whoever reads along has to undo what it did where
 * this throws.
 *
 * @throws BackupProblem
 */
export async function readBackup(path: string, reader: BackupReader): Promise<ReadBackup> {
  const packed = await verifyEnvelope(path)
  const altered = () => new BackupProblem('altered', { file: path })
  let head: BackupHead | null = null
  let table: OpenTable | null = null
  let end: Extract<BackupLine, { kind: 'content' }> | null = null
  const sums: TableSum[] = []
  for await (const lines of linesOf(path, packed)) {
    let rows: string[] = []
    for (const line of lines) {
      if (end) throw altered()
      if (line.startsWith('[')) {
        if (!table) throw altered()
        table.add(line)
        rows.push(line)
        continue
      }
      if (table && rows.length > 0) await reader.rows(table.name, rows)
      rows = []
      const found = readLine(line)
      if (found?.kind === 'head' && !head) {
        head = found
        await reader.head(head)
      } else if (found?.kind === 'begin' && head && !table) {
        const next = head.tables[sums.length]
        if (next?.name !== found.name) throw altered()
        table = new OpenTable(next.name, next.columns)
      } else if (found?.kind === 'end' && table) {
        const sum = table.sum()
        if (found.name !== sum.name || found.rows !== sum.rows || found.sha256 !== sum.sha256) throw altered()
        sums.push(sum)
        table = null
      } else if (found?.kind === 'content' && head && !table && sums.length === head.tables.length) end = found
      else throw altered()
    }
    if (table && rows.length > 0) await reader.rows(table.name, rows)
  }
  if (!head || !end) throw altered()
  const content = sumContent(sums)
  if (content.sha256 !== end.sha256 || content.rows !== end.rows) throw altered()
  return { head, content, tables: sums, sequences: end.sequences }
}

/** Reads a backup through, and does nothing with it. @throws BackupProblem */
export function verifyBackup(path: string): Promise<ReadBackup> {
  return readBackup(path, { head: async () => {}, rows: async () => {} })
}

class OpenTable {
  readonly name: string
  readonly #columns: readonly string[]
  readonly #hash = createHash('sha256')
  #rows = 0

  constructor(name: string, columns: readonly string[]) {
    this.name = name
    this.#columns = columns
  }

  add(line: string): void {
    this.#hash.update(`${line}\n`)
    this.#rows += 1
  }

  sum(): TableSum {
    return { name: this.name, columns: this.#columns, rows: this.#rows, sha256: this.#hash.digest('hex') }
  }
}

/** The lines, many at a time. The bytes are summed again while they are unpacked, for a file can change while it is read. */
async function* linesOf(path: string, { start, end, sha256 }: PackedLines): AsyncGenerator<string[]> {
  const altered = () => new BackupProblem('altered', { file: path })
  const hash = createHash('sha256').update(prefix)
  const bytes = createReadStream(path, { start, end }).on('data', (chunk) => hash.update(chunk))
  const unpacked = bytes.pipe(createGunzip({ chunkSize: 1 << 18 }))
  bytes.on('error', (error) => unpacked.destroy(error))
  let rest: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      const last = chunk.lastIndexOf(0x0a)
      if (last === -1) {
        rest.push(chunk)
        length += chunk.length
        if (length > longestLine) throw altered()
        continue
      }
      const whole = Buffer.concat([...rest, chunk.subarray(0, last)])
      rest = [chunk.subarray(last + 1)]
      length = chunk.length - last - 1
      yield whole.toString().split('\n')
    }
  } catch (error) {
    // What cannot be unpacked though its bytes are those that were summed was never written by us
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw altered()
    throw error
  } finally {
    bytes.destroy()
    unpacked.destroy()
  }
  if (length > 0 || hash.digest('hex') !== sha256) throw altered()
}
