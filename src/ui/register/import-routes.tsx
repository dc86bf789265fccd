import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, textOf } from '../../platform/http/index.ts'
import { formatWhole, type Message, say } from '../../platform/i18n/index.ts'
import { Problem } from '../../platform/problem/index.ts'
import type { Register, RegisterActions, SentFile } from '../../platform/register/index.ts'
import { readList, writeRows } from '../../platform/tables/index.ts'
import { renderPage } from '../frame/Document.tsx'
import type { FrameMaker } from '../frame/maker.ts'
import { ImportPage } from './ImportPage.tsx'
import { ImportPreviewPage } from './ImportPreviewPage.tsx'
import { messages } from './import-messages.ts'
import { MappingPage } from './MappingPage.tsx'

type Form = readonly (readonly [string, unknown])[]

/** More rows than this are no list of a municipality's. */
const mostRows = 20_000

/** Reading a list into a register: the file, its columns, what would happen, and doing it. Undoing it too. */
export function importRoutes(app: App, frame: FrameMaker, register: Register, actions: RegisterActions): void {
  const { path } = register

  const firstPage = async (
    context: Context<Env>,
    shown: { fileError?: string; pledgeError?: string; notice?: string | null; status?: 200 | 400 } = {},
  ) => {
    const request = context.get('request')
    const { imports, pledged } = await request.perform(actions.imports, {})
    const framing = { ...(await frame(context, say(request.language, messages.title))), path: `${path}/las-in` }
    const { fileError, pledgeError, notice = null, status = 200 } = shown
    return context.html(
      renderPage(<ImportPage frame={framing} {...{ register, imports, pledged, fileError, pledgeError, notice }} />),
      status,
    )
  }

  const mappingPage = async (context: Context<Env>, file: SentFile, notes: readonly Message[]) => {
    const request = context.get('request')
    const preview = await request.perform(actions.importPreview, file)
    const framing = { ...(await frame(context, say(request.language, messages.columnsTitle))), path: `${path}/las-in` }
    return context.html(renderPage(<MappingPage frame={framing} {...{ register, file, preview, notes }} />))
  }

  const previewPage = async (context: Context<Env>, file: SentFile, stale: boolean) => {
    const request = context.get('request')
    const preview = await request.perform(actions.importPreview, file)
    const framing = { ...(await frame(context, say(request.language, messages.previewTitle))), path: `${path}/las-in` }
    return context.html(
      renderPage(<ImportPreviewPage frame={framing} {...{ register, file, preview, stale }} />),
      stale ? 409 : 200,
    )
  }

  app.get(`${path}/las-in`, (context) => firstPage(context, { notice: noticeOf(context) }))

  app.post(`${path}/las-in`, async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    switch (textOf(form, 'steg')) {
      case 'kolumner':
        return mappingPage(context, sentFileOf(form), [])
      case 'visa':
        return previewPage(context, sentFileOf(form), false)
      case 'spara': {
        const file = sentFileOf(form)
        try {
          const { added, changed } = await request.perform(actions.import, { ...file, base: textOf(form, 'underlag') })
          return context.redirect(`${path}/las-in?nya=${added}&andrade=${changed}`, 303)
        } catch (error) {
          if (error instanceof Problem && error.code === 'conflict') return previewPage(context, file, true)
          throw error
        }
      }
      case 'angra': {
        const { putBack, left } = await request.perform(actions.undoImport, textOf(form, 'inlasning'))
        return context.redirect(`${path}/las-in?angrade=${putBack}&kvar=${left}`, 303)
      }
      default:
        return takeFile(context, form)
    }
  })

  const takeFile = async (context: Context<Env>, form: Form) => {
    const request = context.get('request')
    const { language } = request
    const { pledged: before } = await request.perform(actions.imports, {})
    const file = form.find(([name]) => name === 'fil')?.[1]
    const sent = file instanceof File && file.size > 0 ? file : null
    const read = sent && readList(new Uint8Array(await sent.arrayBuffer()), mostRows)
    const pledged = before || isConfirmed(form, 'bekrafta')
    if (sent === null || read === null || !read.ok || !pledged) {
      const fault = read === null ? messages.noFile : read.ok ? undefined : read.fault
      const place = read && !read.ok && read.row > 0 ? read.row : null
      const words = fault && say(language, fault)
      return firstPage(context, {
        status: 400,
        ...(words !== undefined && {
          fileError: place === null ? words : say(language, messages.atRow, { row: place, what: words }),
        }),
        ...(!pledged && { pledgeError: say(language, messages.pledgeMissing) }),
      })
    }
    if (!before) await request.perform(actions.pledge, {})
    const text = writeRows(read.rows)
    return mappingPage(context, { name: sent.name.slice(0, 255), text, mapping: null, emptyClears: false }, read.notes)
  }
}

function sentFileOf(form: Form): SentFile {
  const columns = form.filter(([name]) => name.startsWith('kolumn.'))
  const mapping: (string | null)[] = []
  for (const [name, value] of columns) {
    const at = Number(name.slice('kolumn.'.length))
    if (Number.isInteger(at) && at >= 0 && at < 500)
      mapping[at] = typeof value === 'string' && value !== '' ? value : null
  }
  return {
    name: textOf(form, 'namn'),
    // A form sends every line end as two characters
    text: textOf(form, 'text').replaceAll('\r\n', '\n'),
    mapping: Array.from(mapping, (name) => name ?? null),
    emptyClears: isConfirmed(form, 'tomma'),
  }
}

function noticeOf(context: Context<Env>): string | null {
  const { language } = context.get('request')
  const count = (name: string) => {
    const value = Number.parseInt(context.req.query(name) ?? '', 10)
    return Number.isNaN(value) ? null : formatWhole(language, value)
  }
  const [added, changed, undone, left] = ['nya', 'andrade', 'angrade', 'kvar'].map(count)
  if (added && changed) return say(language, messages.done, { added, changed })
  return undone && left ? say(language, messages.undoDone, { count: undone, left }) : null
}
