import type { Context } from 'hono'
import { type App, type Env, readForm } from '../../platform/http/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { Problem } from '../../platform/problem/index.ts'
import type { Change, FoundForm, Register, RegisterActions } from '../../platform/register/index.ts'
import { renderPage } from '../frame/Document.tsx'
import type { FrameMaker } from '../frame/maker.ts'
import { isSearch, searchesIn } from './choice-search.ts'
import { FormPage, type WrittenForm } from './FormPage.tsx'
import { messages } from './messages.ts'
import { nameOf } from './RecordTable.tsx'
import { recordParameter } from './record-parameter.ts'
import { writtenOf } from './write-value.ts'

interface Shown {
  readonly written?: WrittenForm
  readonly searches?: Readonly<Record<string, string>>
  readonly faults?: Readonly<Record<string, string>>
  readonly status?: 200 | 400 | 409
}

/** Adding and changing a record. What is sent and cannot be saved comes back as it was written, with every fault. */
export function formRoutes(app: App, frame: FrameMaker, register: Register, actions: RegisterActions): void {
  const { path, words } = register

  const page = async (
    context: Context<Env>,
    id: string | null,
    { written, searches, faults = {}, status = 200 }: Shown,
  ) => {
    const request = context.get('request')
    const { language } = request
    const since = written?.opened?.version ?? (status === 409 ? (written?.version ?? null) : null)
    const found = await request.perform(actions.form, {
      id,
      since,
      written: written?.fields ?? (id === null ? context.req.query() : {}),
      searches,
    })
    const title =
      found.record === null
        ? say(language, words.add)
        : say(language, messages.changing, { name: nameOf(register, found.record) })
    const { form, conflicts } = compare(register, found, written ?? formOf(register, found, context))
    const framing = { ...(await frame(context, title)), path: id === null ? `${path}/ny` : `${path}/${id}/andra` }
    return context.html(
      renderPage(<FormPage frame={framing} {...{ register, found, faults, conflicts }} written={form} />),
      status,
    )
  }

  app.get(`${path}/ny`, (context) => page(context, null, {}))
  app.get(`${path}/${recordParameter}/andra`, (context) => page(context, context.req.param('record') ?? null, {}))

  const save = async (context: Context<Env>, id: string | null) => {
    const request = context.get('request')
    const form = await readForm(context)
    const written = readWritten(form)
    const searches = searchesIn(register, form)
    const chosen = form.find(([name]) => name.startsWith('resolve.'))
    if (id !== null && chosen)
      return page(context, id, { written: await choose(context, id, written, chosen), searches })
    if (isSearch(register, form)) return page(context, id, { written, searches })
    const input = { fields: ownFields(register, written.fields), secrecy: written.secrecy }
    try {
      const saved =
        id === null
          ? await request.perform(actions.create, input)
          : await request.perform(actions.change, { ...input, id, version: written.version })
      return context.redirect(`${path}/${saved.id}?sparad`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.code === 'conflict' && id !== null) return page(context, id, { written, searches, status: 409 })
      if (error.code !== 'bad-input' || error.faults.length === 0) throw error
      const faults = error.faults.map(({ field, message }) => [field, say(request.language, message)])
      return page(context, id, { written, searches, faults: Object.fromEntries(faults), status: 400 })
    }
  }

  /** One of two values was chosen: theirs is put in the field, mine stands there already. */
  const choose = async (
    context: Context<Env>,
    id: string,
    written: WrittenForm,
    [button, whose]: readonly [string, unknown],
  ): Promise<WrittenForm> => {
    const name = button.slice('resolve.'.length)
    const field = register.fields.get(name)
    if (field === undefined || written.opened === undefined) return written
    const opened = { ...written.opened, chosen: [...written.opened.chosen, name] }
    if (whose !== 'theirs') return { ...written, opened }
    const { record } = await context.get('request').perform(actions.form, { id, since: null })
    const theirs = writtenOf(field, record?.values[name] ?? null)
    return { ...written, opened, fields: { ...written.fields, [name]: theirs } }
  }

  app.post(`${path}/ny`, (context) => save(context, null))
  app.post(`${path}/${recordParameter}/andra`, (context) => save(context, context.req.param('record') ?? null))
}

function readWritten(form: readonly (readonly [string, unknown])[]): WrittenForm {
  const pick = (prefix: string) =>
    Object.fromEntries(
      form.flatMap(([name, value]) =>
        name.startsWith(prefix) && typeof value === 'string' ? [[name.slice(prefix.length), value]] : [],
      ),
    )
  const versionIn = (field: string) => {
    const version = Number(form.find(([name]) => name === field)?.[1])
    return Number.isInteger(version) && version > 0 ? version : null
  }
  const opened = versionIn('oppnad')
  const chosen = form.flatMap(([name, value]) => (name === 'vald' && typeof value === 'string' ? [value] : []))
  return {
    version: versionIn('version'),
    ...(opened !== null && { opened: { version: opened, chosen } }),
    fields: pick('falt.'),
    secrecy: pick('sekretess.'),
  }
}

/** Fields of this register: what else was sent is no field. */
function ownFields(register: Register, fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => register.fields.has(name)))
}

/** A form as its record has it; a new one as its address proposes, as `?kind=system`. */
function formOf(register: Register, { record }: FoundForm, context: Context<Env>): WrittenForm {
  const fields = [...register.fields].map(([name, field]) => [
    name,
    record === null
      ? (context.req.query(name) ?? register.fresh[name] ?? '')
      : writtenOf(field, record.values[name] ?? null),
  ])
  return { version: record?.version ?? null, fields: Object.fromEntries(fields), secrecy: record?.secrecy ?? {} }
}

/**
 * A form that was sent beside a record that others have changed meanwhile: from now on it is made of the record as it is. A field
 * that they changed and this form did not is theirs; one that both changed to different values is a conflict.
 */
function compare(
  register: Register,
  { record, since }: FoundForm,
  written: WrittenForm,
): { form: WrittenForm; conflicts: ReadonlyMap<string, Change> } {
  const conflicts = new Map<string, Change>()
  if (record === null || since.length === 0) return { form: written, conflicts }
  const fields = { ...written.fields }
  const opened = written.opened ?? { version: written.version ?? record.version, chosen: [] }
  for (const [name, field] of register.fields) {
    if (opened.chosen.includes(name)) continue
    const changes = since.filter(({ changes }) => name in changes)
    const [newest] = changes
    const oldest = changes.at(-1)
    if (newest === undefined || oldest === undefined || field.computed) continue
    const theirs = writtenOf(field, record.values[name] ?? null)
    const mine = fields[name] ?? ''
    if (mine === theirs) continue
    // A reference stands in the history by its name: it cannot be told apart from before, so it is asked about
    const before = field.kind === 'reference' ? null : writtenOf(field, oldest.changes[name]?.[0] ?? null)
    if (mine === before) fields[name] = theirs
    else conflicts.set(name, newest)
  }
  return { form: { ...written, opened, version: record.version, fields }, conflicts }
}
