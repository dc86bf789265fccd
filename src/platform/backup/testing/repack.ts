import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sumContent, type TableSum } from '../dump-tables.ts'
import { prefix, trailerOf } from '../envelope.ts'

/** The lines of a backup, as anyone who has it can read them. */
export async function linesIn(path: string): Promise<string[]> {
  return gunzipSync(await readFile(path))
    .toString()
    .trimEnd()
    .split('\n')
}

/** Writes lines as a backup whose envelope is right. */
export async function pack(path: string, lines: readonly string[]): Promise<string> {
  const before = Buffer.concat([prefix, gzipSync(`${lines.join('\n')}\n`)])
  await writeFile(path, Buffer.concat([before, trailerOf(createHash('sha256').update(before))]))
  return path
}

/** The lines with every sum in them made right again, as a careful forger would. */
export function withSums(lines: readonly string[]): string[] {
  const [head] = lines
  const { tables } = JSON.parse(head ?? '') as { tables: { name: string; columns: string[] }[] }
  const sums: TableSum[] = []
  let rows: string[] = []
  return lines.map((line) => {
    if (line.startsWith('[')) rows.push(line)
    const read = line.startsWith('{') ? JSON.parse(line) : {}
    if (read.kind === 'end') {
      const hash = createHash('sha256').update(rows.map((row) => `${row}\n`).join(''))
      const sum = { rows: rows.length, sha256: hash.digest('hex') }
      const columns = tables.find(({ name }) => name === read.name)?.columns ?? []
      sums.push({ name: read.name, columns, ...sum })
      rows = []
      return JSON.stringify({ ...read, ...sum })
    }
    return read.kind === 'content' ? JSON.stringify({ ...read, ...sumContent(sums) }) : line
  })
}
