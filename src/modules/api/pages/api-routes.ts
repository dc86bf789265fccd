import type { Context } from 'hono'
import { type App, type Env, problemBody } from '../../../platform/http/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { programVersion } from '../../../platform/program/index.ts'
import {
  declaredRegisters,
  makeActions,
  type Register,
  type RegisterActions,
  type RegisterRecord,
} from '../../../platform/register/index.ts'
import { addressOf, apiBase } from '../description/endpoints.ts'
import { describeApi } from '../description/open-api.ts'
import { messages } from '../messages.ts'
import { readBody, type SentRecord } from '../read-body.ts'
import { askWithKey, type PerformWithKey } from './ask-with-key.ts'

/** Every register for other programs, by the actions that its pages do. */
export function apiRoutes(app: App, baseUrl: string): void {
  const registers = declaredRegisters()
  app.get(`${apiBase}/openapi.json`, (context) =>
    context.json(describeApi(registers, programVersion().version, baseUrl)),
  )
  for (const register of registers) routesOf(app, register, makeActions(register))
}

function routesOf(app: App, register: Register, actions: RegisterActions): void {
  const address = addressOf(register)
  const one = `${address}/:record`
  const idOf = (context: Context<Env>) => context.req.param('record') ?? ''

  app.get(address, async (context) => {
    const ask = await askWithKey(context)
    const { searchParams } = new URL(context.req.url)
    const { records, matched, total, request } = await ask(actions.list, searchParams.toString())
    const pages = Math.max(1, Math.ceil(matched / request.rows))
    const following = new URLSearchParams(searchParams)
    following.set('sida', String(request.page + 1))
    const next = request.page < pages ? `${address}?${following}` : null
    return context.json({ records: records.map(shown), matched, total, page: request.page, pages, next })
  })

  app.post(address, async (context) => {
    const ask = await askWithKey(context)
    const { fields, secrecy } = await readSent(context, register)
    const saved = await ask(actions.create, { fields, secrecy })
    context.header('location', `${address}/${saved.id}`)
    return context.json(saved, 201, { etag: etagOf(saved) })
  })

  app.get(one, async (context) => {
    const { record } = await (await askWithKey(context))(actions.read, idOf(context))
    return context.json(shown(record), 200, { etag: etagOf(record) })
  })

  app.patch(one, async (context) => {
    const ask = await askWithKey(context)
    const sent = await readSent(context, register)
    const version = sent.version ?? versionIn(context.req.header('if-match'))
    if (version === null)
      throw new Problem('bad-input', { faults: [{ field: 'version', message: messages.noVersion }] })
    try {
      const { fields, secrecy } = sent
      const saved = await ask(actions.change, { id: idOf(context), version, fields, secrecy })
      return context.json(saved, 200, { etag: etagOf(saved) })
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'conflict') throw error
      return answerConflict(context, ask, actions, error, { sent, version })
    }
  })

  app.get(`${one}/history`, async (context) => {
    const { history } = await (await askWithKey(context))(actions.read, idOf(context))
    return context.json({ history })
  })

  for (const [path, ended] of [
    ['end', true],
    ['restore', false],
  ] as const) {
    app.post(`${one}/${path}`, async (context) => {
      const ask = await askWithKey(context)
      await ask(actions.end, { id: idOf(context), ended })
      const { record } = await ask(actions.read, idOf(context))
      return context.json({ id: record.id, version: record.version }, 200, { etag: etagOf(record) })
    })
  }
}

/** Both values of each field that the program sent and somebody else has given another since it read the record. */
async function answerConflict(
  context: Context<Env>,
  ask: PerformWithKey,
  actions: RegisterActions,
  problem: Problem,
  { sent, version }: { readonly sent: SentRecord; readonly version: number },
): Promise<Response> {
  const { language, id } = context.get('request')
  const { record, since } = await ask(actions.form, { id: context.req.param('record') ?? '', since: version })
  const body = (await context.req.json()) as { fields: Record<string, unknown> }
  const conflicts = Object.keys(sent.fields).flatMap((field) => {
    const theirs = record?.values[field] ?? null
    const yours = body.fields[field] ?? null
    const change = since.find(({ changes }) => field in changes)
    if (change === undefined || yours === theirs) return []
    const { changedBy, changedAt } = change
    return [{ field, yours, theirs, theirName: record?.names[field] ?? null, changedBy, changedAt }]
  })
  const told = { ...problemBody(language, id, problem), version: record?.version ?? version, conflicts }
  return context.body(JSON.stringify(told), 409, { 'content-type': 'application/problem+json' })
}

/** @throws Problem `wrong-content-type`, or `bad-input` with every fault */
async function readSent(context: Context<Env>, register: Register): Promise<SentRecord> {
  const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Problem('wrong-content-type')
  const body = await context.req.json().catch((error: unknown) => {
    if (error instanceof SyntaxError)
      throw new Problem('bad-input', { faults: [{ field: '', message: messages.notJson }] })
    throw error
  })
  const read = readBody(register, body)
  if (!('fields' in read)) throw new Problem('bad-input', { faults: read })
  return read
}

function shown({ id, version, endedAt, values, names, secrecy }: RegisterRecord) {
  return { id, version, endedAt, fields: values, names, secrecy }
}

function etagOf({ version }: { readonly version: number }): string {
  return `"${version}"`
}

/** The version in a header; a proxy that compresses may have made the tag a weak one. */
function versionIn(header: string | undefined): number | null {
  const [, version] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header ?? '') ?? []
  return version === undefined ? null : Number(version)
}
