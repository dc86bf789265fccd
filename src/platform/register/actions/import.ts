import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type ActionContext, defineAction, type ReadAction, type WriteAction } from '../../action/index.ts'
import { hasPledged, keepPledge } from '../../files/index.ts'
import { Problem } from '../../problem/index.ts'
import type { RegisterTable, Value } from '../field.ts'
import { type ImportFile, type ImportPlan, lower, type PlannedRow, planImport } from '../import/plan-import.ts'
import { findHeader, isTarget, type Mapping, proposeMapping } from '../import/propose-mapping.ts'
import { messages } from '../messages.ts'
import {
  countTouched,
  type Imported,
  listImports,
  markUndone,
  noteImport,
  putBack,
  readGround,
  rememberedMapping,
} from '../queries/imports.ts'
import { insertRecords, nameCause, updateEach } from '../queries/write-records.ts'
import { fieldOf, type Register, registerOf } from '../register.ts'
import { askerOf, recordId } from './read.ts'
import { writerOf } from './write.ts'

/** A file as it was read, and how its columns are meant. */
const sentFile = z.object({
  name: z.string().max(255),
  /** Its rows as CSV with commas. */
  text: z.string().max(10_000_000),
  /** Column → field; null until somebody has looked at what is proposed. */
  mapping: z.array(z.string().nullable()).nullable(),
  emptyClears: z.boolean(),
})
export type SentFile = z.infer<typeof sentFile>

export interface ImportPreview extends ImportPlan {
  readonly headings: readonly string[]
  readonly mapping: Mapping
  /** The first rows of the file, as they are. */
  readonly sample: readonly (readonly string[])[]
  /** What the register was when this was planned: it is refused to do what was planned for another. */
  readonly base: string
}

/** What reading a file would do. At most three statements, whatever the number of rows. */
export function importPreviewAction(register: Register): ReadAction<SentFile, ImportPreview> {
  return defineAction<SentFile, ImportPreview>({
    name: `${register.table}.import-preview`,
    permission: register.verbs.change,
    effect: 'read',
    input: sentFile,
    run: (context, file) => prepare(register, context, file),
  })
}

export interface ImportDone {
  readonly id: string
  readonly added: number
  readonly changed: number
}

/** Reads a file into the register, all that is right of it at once. At most nine statements, whatever the number of rows. */
export function importAction(register: Register): WriteAction<SentFile & { base: string }, ImportDone> {
  return defineAction<SentFile & { base: string }, ImportDone>({
    name: `${register.table}.import`,
    permission: register.verbs.change,
    effect: 'write',
    input: sentFile.extend({ base: z.string() }),
    async run(context, { base, ...file }) {
      const plan = await prepare(register, context, file)
      if (plan.base !== base) throw new Problem('conflict', { detail: messages.changedMeanwhile })
      if (plan.added.length + plan.changed.length === 0) throw new Problem('bad-input')
      const id = crypto.randomUUID()
      const by = writerOf(context)
      await nameCause(context.db, `import:${id}`)
      const made = await makeReferred(context, plan)
      const valuesOf = (row: PlannedRow) => withMade(register, row, made)
      await insertRecords(
        context.db,
        register,
        by,
        plan.added.map((row) => ({ values: valuesOf(row) })),
      )
      const written = await updateEach(
        context.db,
        register,
        by,
        plan.changed.flatMap((row) =>
          row.record ? [{ id: row.record.id, version: row.record.version, values: valuesOf(row) }] : [],
        ),
      )
      if (written.length !== plan.changed.length) throw new Problem('conflict', { detail: messages.changedMeanwhile })
      const counts = { added: plan.added.length, changed: plan.changed.length, unchanged: plan.unchanged }
      const mapping = Object.fromEntries(plan.headings.map((heading, at) => [heading, plan.mapping[at] ?? null]))
      await noteImport(context.db, register, by, { id, fileName: file.name, mapping, ...counts })
      return { id, ...counts }
    },
    audit: ({ name }, { id, added, changed }) => ({ subject: id, detail: { file: name, added, changed } }),
  })
}

export interface FoundImports {
  readonly imports: readonly Imported[]
  /** Whether the asker has said that nothing security-classified is entered here: asked before their first file. */
  readonly pledged: boolean
}

/** What has been read into the register. Two statements. */
export function importsAction(register: Register): ReadAction<object, FoundImports> {
  return defineAction<object, FoundImports>({
    name: `${register.table}.imports`,
    permission: register.verbs.change,
    effect: 'read',
    input: z.object({}),
    run: async (context) => ({
      imports: await listImports(context.db, register, context.organisation),
      pledged: await hasPledged(context.db, context),
    }),
  })
}

/** Says, once, that nothing classified under säkerhetsskyddslagen is entered here. One statement. */
export function pledgeAction(register: Register): WriteAction<object, null> {
  return defineAction<object, null>({
    name: `${register.table}.pledge`,
    permission: register.verbs.change,
    effect: 'write',
    input: z.object({}),
    async run(context) {
      await keepPledge(context.db, writerOf(context))
      return null
    },
    audit: () => ({ subject: register.table, detail: {} }),
  })
}

export interface Undone {
  readonly putBack: number
  /** Changed by somebody since, or would get back a unit or a person that has ended; left. */
  readonly left: number
}

/** Undoes what a file did, but for what has been changed since. At most six statements. */
export function undoImportAction(register: Register): WriteAction<string, Undone> {
  return defineAction<string, Undone>({
    name: `${register.table}.undo-import`,
    permission: register.verbs.change,
    effect: 'write',
    input: recordId,
    async run(context, id) {
      const by = writerOf(context)
      const cause = `import:${id}`
      if (!(await markUndone(context.db, register, by, id))) throw new Problem('not-found')
      const touched = await countTouched(context.db, register, context.organisation, cause)
      await nameCause(context.db, `undo:${id}`)
      const back = await putBack(context.db, register, by, cause)
      for (const table of madeBy(register)) {
        const made = registerOf(table)
        if (made && made !== register) await putBack(context.db, made, by, cause, register)
      }
      return { putBack: back, left: touched - back }
    },
    audit: (id, { putBack: back, left }) => ({ subject: id, detail: { putBack: back, left } }),
  })
}

async function prepare(register: Register, context: ActionContext, file: SentFile): Promise<ImportPreview> {
  const rows = parse(file.text, { relaxColumnCount: true, skipEmptyLines: false }) as string[][]
  const header = findHeader(rows)
  const headings = rows[header] ?? []
  if (file.mapping?.some((name) => name !== null && !isTarget(register, name))) throw new Problem('bad-input')
  const mapping =
    file.mapping ??
    proposeMapping(register, headings, await rememberedMapping(context.db, register, context.organisation))
  const once = mapping.map((name, at) => (name !== null && mapping.indexOf(name) !== at ? null : name))
  const ground = await readGround(context.db, register, askerOf(context))
  const given: ImportFile = { rows, header, mapping: once, emptyClears: file.emptyClears }
  const plan = planImport(register, given, ground)
  return {
    ...plan,
    headings,
    mapping: once,
    sample: rows.slice(header + 1, header + 11),
    base: `${ground.records.length} ${ground.records.reduce((sum, { version }) => sum + version, 0)}`,
  }
}

/** The records that have to be there first, by their table and name. */
async function makeReferred(context: ActionContext, plan: ImportPlan): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>()
  for (const [table, wanted] of Map.groupBy(plan.makes, (make) => make.table)) {
    const target = registerOf(table)
    if (target === undefined) throw new Error(`No register is declared of the table ${table}`)
    const ids = await insertRecords(
      context.db,
      target,
      writerOf(context),
      wanted.map(({ name }) => ({ values: { [target.name]: name } })),
    )
    for (const [at, { name }] of wanted.entries()) made.set(`${table} ${lower(name)}`, ids[at] ?? '')
  }
  return made
}

function withMade(register: Register, row: PlannedRow, made: ReadonlyMap<string, string>): Record<string, Value> {
  const values: Record<string, Value> = { ...row.values }
  for (const [name, written] of Object.entries(row.makes)) {
    const field = fieldOf(register, name)
    if (field.kind === 'reference') values[name] = made.get(`${field.to} ${lower(written)}`) ?? null
  }
  return values
}

function madeBy(register: Register): readonly RegisterTable[] {
  return [
    ...new Set(
      [...register.fields.values()].flatMap((field) => (field.kind === 'reference' && field.make ? [field.to] : [])),
    ),
  ]
}
