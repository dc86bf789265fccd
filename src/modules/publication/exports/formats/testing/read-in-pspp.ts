import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { psppPath } from '../../../../../../test/setup/debian.ts'

/** A variable as PSPP tells of it. */
export interface PsppVariable {
  readonly name: string
  readonly label: string
  readonly measure: string
  readonly format: string
  readonly missing: string
  readonly labels: ReadonlyMap<number, PsppLabel>
}

export interface PsppLabel {
  readonly label: string
  /** It counts as no answer. */
  readonly userMissing: boolean
}

export interface PsppFile {
  readonly variables: readonly PsppVariable[]
  /** Cells as text; empty where there is nothing. */
  readonly rows: readonly (readonly string[])[]
  /** What it complains of. */
  readonly complaints: readonly string[]
}

/** What PSPP reads in a system file: its dictionary and every value, those that are user-missing too. */
export async function readInPspp(sav: Uint8Array): Promise<PsppFile> {
  const folder = await mkdtemp(join(tmpdir(), 'lagesbild-pspp-'))
  try {
    await writeFile(join(folder, 'data.sav'), sav)
    await writeFile(join(folder, 'read.sps'), syntax(folder))
    const { stderr } = await promisify(execFile)(psppPath, ['-o', `${folder}/told.csv`, `${folder}/read.sps`], {
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
    const told: string[][] = parse(await readFile(join(folder, 'told.csv')), {
      relax_column_count: true,
      skip_empty_lines: true,
    })
    const values: string[][] = parse(await readFile(join(folder, 'values.csv')))
    return {
      variables: variablesIn(told),
      rows: values.slice(1),
      complaints: [stderr, ...told.map(([first = '']) => first)].filter((line) => /error|warning/i.test(line)),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function syntax(folder: string): string {
  return [
    `GET FILE='${folder}/data.sav'.`,
    'SET TVARS=NAMES.',
    'DISPLAY DICTIONARY.',
    `SAVE TRANSLATE /OUTFILE='${folder}/values.csv' /TYPE=CSV /FIELDNAMES /CELLS=VALUES.`,
  ].join('\n')
}

function variablesIn(told: readonly (readonly string[])[]): PsppVariable[] {
  const labelsFrom = told.findIndex(([first]) => first === 'Table: Value Labels')
  const labels = new Map<string, Map<number, PsppLabel>>()
  let current = ''
  for (const [name = '', value = '', label = ''] of told.slice(labelsFrom + 2)) {
    if (value === '') continue
    if (name !== '') current = name
    const own = labels.get(current) ?? new Map<number, PsppLabel>()
    // A footnote marks those that are user-missing
    labels.set(current, own.set(Number.parseFloat(value), { label, userMissing: value.endsWith('[a]') }))
  }
  return told
    .slice(told.findIndex(([first]) => first === 'Name') + 1, labelsFrom)
    .filter((line) => line.length > 8)
    .map(([name = '', , label = '', measure = '', , , , format = '', , missing = '']) => {
      return { name, label, measure, format, missing, labels: labels.get(name) ?? new Map() }
    })
}
