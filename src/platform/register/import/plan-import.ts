import type { Message } from '../../i18n/index.ts'
import type { RegisterTable, Value } from '../field.ts'
import { messages } from '../messages.ts'
import type { RegisterRecord } from '../queries/list-records.ts'
import { readValue } from '../read-value.ts'
import { fieldOf, type Register } from '../register.ts'
import { idField, type Mapping } from './propose-mapping.ts'

/** What a row does: adds a record, or changes one in some of its fields. */
export interface PlannedRow {
  /** As the spreadsheet numbers it. */
  readonly row: number
  /** null for a new one. */
  readonly record: RegisterRecord | null
  /** Every mapped field, as it will be. References to records that are still to be made stand as their names in `makes`. */
  readonly values: Readonly<Record<string, Value>>
  /** Field → the name of a record that is made first. */
  readonly makes: Readonly<Record<string, string>>
  /** What the file says of the fields that refer, as it stands there. */
  readonly written: Readonly<Record<string, string>>
  /** The fields that become something else. */
  readonly changed: readonly string[]
}

export interface CellFault {
  readonly row: number
  /** From 1; 0 for the row as a whole. */
  readonly column: number
  readonly heading: string
  readonly written: string
  readonly message: Message
}

export interface ImportPlan {
  readonly added: readonly PlannedRow[]
  readonly changed: readonly PlannedRow[]
  readonly unchanged: number
  /** Rows with a fault are left out as a whole. */
  readonly faults: readonly CellFault[]
  /** Records of other registers that do not exist yet, by their names. */
  readonly makes: readonly { readonly table: RegisterTable; readonly name: string }[]
}

/** What the rows are compared with. */
export interface ImportGround {
  readonly records: readonly RegisterRecord[]
  /** For each table that a field refers to: a name or an address in small letters → the ids that have it. */
  readonly known: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
}

export interface ImportFile {
  readonly rows: readonly (readonly string[])[]
  /** The number of the row with the headings, from 0. */
  readonly header: number
  readonly mapping: Mapping
  /** An empty cell empties the field. Otherwise it leaves the field as it is. */
  readonly emptyClears: boolean
}

/**
 * What reading a file would do, without doing it. A row is the record that its id says, else the one of its name; a file that is read
 * again changes what it added the first time. Every fault of every cell is told.
 */
export function planImport(register: Register, file: ImportFile, ground: ImportGround): ImportPlan {
  const byId = new Map(ground.records.map((record) => [record.id, record]))
  const byName = Map.groupBy(ground.records, (record) => lower(String(record.values[register.name] ?? '')))
  const headings = file.rows[file.header] ?? []
  const seen = new Map<string, number>()
  const faults: CellFault[] = []
  const planned: PlannedRow[] = []
  let unchanged = 0
  for (const [index, cells] of file.rows.entries()) {
    if (index <= file.header || cells.every((cell) => cell === '')) continue
    const row = index + 1
    const found: CellFault[] = []
    const fail = (column: number, message: Message) =>
      found.push({ row, column: column + 1, heading: headings[column] ?? '', written: cells[column] ?? '', message })
    const record = findRecordOf(register, file, cells, { byId, byName }, fail)
    const read = readRow(register, { ...file, ...ground }, cells, record, fail)
    const key = record?.id ?? lower(String(read.values[register.name] ?? ''))
    const before = seen.get(key)
    if (before !== undefined && key !== '') found.push(whole(row, messages.rowTwice(before)))
    else seen.set(key, row)
    const complete = found.length === 0 ? completeRow(register, record, read, fail) : null
    if (found.length > 0 || complete === null) faults.push(...found)
    else if (record !== null && complete.changed.length === 0) unchanged += 1
    else planned.push({ row, record, ...complete })
  }
  const makes = new Map<string, { table: RegisterTable; name: string }>()
  for (const { makes: each } of planned) {
    for (const [field, name] of Object.entries(each)) {
      const target = fieldOf(register, field)
      if (target.kind === 'reference') makes.set(`${target.to} ${lower(name)}`, { table: target.to, name })
    }
  }
  return {
    added: planned.filter(({ record }) => record === null),
    changed: planned.filter(({ record }) => record !== null),
    unchanged,
    faults,
    makes: [...makes.values()],
  }
}

type Fail = (column: number, message: Message) => void
type Read = Pick<PlannedRow, 'values' | 'makes' | 'written'>

function readRow(
  register: Register,
  file: ImportFile & ImportGround,
  cells: readonly string[],
  record: RegisterRecord | null,
  fail: Fail,
): Read {
  const values: Record<string, Value> = {}
  const makes: Record<string, string> = {}
  const names: Record<string, string> = {}
  for (const [column, name] of file.mapping.entries()) {
    if (name === null || name === idField) continue
    const written = cells[column] ?? ''
    if (written === '' && !file.emptyClears) continue
    const field = fieldOf(register, name)
    const read = readValue(field, unguarded(written))
    if (!read.ok) fail(column, read.fault)
    else if (field.kind !== 'reference' || read.value === null) values[name] = read.value
    else {
      names[name] = written.trim()
      const ids = file.known.get(field.to)?.get(lower(written)) ?? []
      // Of several of one name it is the one that the record has already: so a file that was written here can be read back
      const [id] = ids.length > 1 ? ids.filter((each) => each === record?.values[name]) : ids
      if (ids.length > 1 && id === undefined) fail(column, messages.severalRecords(written))
      else if (id !== undefined) values[name] = id
      // It refers to that already, which has ended since
      else if (record && lower(record.names[name] ?? '') === lower(written)) values[name] = record.values[name] ?? null
      else if (field.make) makes[name] = written.trim()
      else fail(column, messages.noSuchRecord(written))
    }
  }
  return { values, makes, written: names }
}

interface Known {
  readonly byId: ReadonlyMap<string, RegisterRecord>
  readonly byName: ReadonlyMap<string, readonly RegisterRecord[]>
}

function findRecordOf(
  register: Register,
  { mapping }: ImportFile,
  cells: readonly string[],
  { byId, byName }: Known,
  fail: Fail,
): RegisterRecord | null {
  const idAt = mapping.indexOf(idField)
  const id = cells[idAt] ?? ''
  if (id !== '') {
    const record = byId.get(id.toLowerCase())
    if (record === undefined) fail(idAt, messages.noSuchId)
    return record ?? null
  }
  const nameAt = mapping.indexOf(register.name)
  const named = byName.get(lower(unguarded(cells[nameAt] ?? ''))) ?? []
  if (named.length > 1) fail(nameAt, messages.severalOfName)
  return named[0] ?? null
}

/** The row with what its record has already, or with what a new one has from the start; null where it cannot be. */
function completeRow(
  register: Register,
  record: RegisterRecord | null,
  { values, makes, written }: Read,
  fail: Fail,
): Omit<PlannedRow, 'row' | 'record'> | null {
  const base: Record<string, Value> = {}
  for (const [name, field] of register.fields) {
    if (field.computed) continue
    const fresh = readValue(field, register.fresh[name] ?? '')
    base[name] = record ? (record.values[name] ?? null) : fresh.ok ? fresh.value : null
  }
  const all = { ...base, ...values }
  const missing = [...register.fields].filter(
    ([name, field]) => field.required && (all[name] ?? null) === null && makes[name] === undefined,
  )
  for (const [, { label }] of missing) fail(-1, messages.lacks(label))
  for (const [name, message] of Object.entries(register.check(all))) {
    const { label } = fieldOf(register, name)
    fail(-1, { sv: `${label.sv}: ${message.sv}`, en: `${label.en}: ${message.en}` })
  }
  if (missing.length > 0) return null
  const changed = [
    ...Object.keys(values).filter((name) => values[name] !== (base[name] ?? null)),
    ...Object.keys(makes),
  ]
  return { values: all, makes, written, changed }
}

function whole(row: number, message: Message): CellFault {
  return { row, column: 0, heading: '', written: '', message }
}

export function lower(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** A text that a file guards from being taken for a formula has an apostrophe before it. */
function unguarded(written: string): string {
  return /^'[=+\-@\t\r]/.test(written) ? written.slice(1) : written
}
