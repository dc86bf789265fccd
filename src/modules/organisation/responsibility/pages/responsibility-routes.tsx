import type { Context } from 'hono'
import { type App, type Env, readForm } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { asText, writeRows, writeWorkbook } from '../../../../platform/tables/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readMandate, saveMandate } from '../actions/mandate.ts'
import { readResponsibilities, saveResponsibilities } from '../actions/responsibilities.ts'
import { messages } from '../messages.ts'
import { isPart } from '../rules/duty.ts'
import { MandatePage } from './MandatePage.tsx'
import { MatrixPage } from './MatrixPage.tsx'
import { matrixRows, placesOf } from './matrix-rows.ts'
import { ResponsibilityFormPage } from './ResponsibilityFormPage.tsx'

type Written = Readonly<Record<string, string>>

/** Who answers for what: the matrix, one unit's part of it, the matrix as a file, and what the coordinator has to work with. */
export function responsibilityRoutes(app: App, frame: FrameMaker): void {
  const read = (context: Context<Env>) => context.get('request').perform(readResponsibilities, {})

  app.get('/organisation/ansvar', async (context) => {
    const { language } = context.get('request')
    const matrix = await read(context)
    const asked = context.req.query('del') ?? ''
    const framing = await frame(context, say(language, messages.title))
    const saved = placesOf(language, matrix).find(({ id }) => (id ?? 'kommunen') === context.req.query('sparad'))
    const notice = saved === undefined ? null : say(language, messages.saved, { unit: saved.name })
    const page = <MatrixPage frame={framing} {...{ matrix, notice }} part={isPart(asked) ? asked : 'responsible'} />
    return context.html(renderPage(page))
  })

  app.get('/organisation/ansvar.csv', async (context) => {
    const { language } = context.get('request')
    const rows = matrixRows(language, await read(context)).map((row) => row.map(asText))
    context.header('content-disposition', `attachment; filename="${say(language, messages.fileName)}.csv"`)
    context.header('content-type', 'text/csv; charset=utf-8')
    // Spreadsheet programs take it for UTF-8 by the mark
    return context.body(`\ufeff${writeRows(rows, ';')}`)
  })

  app.get('/organisation/ansvar.xlsx', async (context) => {
    const { language } = context.get('request')
    const name = say(language, messages.fileName)
    const workbook = await writeWorkbook(name, matrixRows(language, await read(context)))
    context.header('content-disposition', `attachment; filename="${name}.xlsx"`)
    context.header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    return context.body(workbook)
  })

  const formPage = async (
    context: Context<Env>,
    {
      written = null,
      faults = {},
      stale = false,
    }: { written?: Written | null; faults?: Written; stale?: boolean } = {},
  ) => {
    const { language } = context.get('request')
    const matrix = await read(context)
    if (!matrix.mayChange) throw new Problem('forbidden')
    const unit = unitIn(context)
    const place = placesOf(language, matrix).find(({ id }) => id === unit)
    if (!place) throw new Problem('not-found')
    const { name } = place
    const framing = await frame(context, say(language, messages.editTitle, { unit: name }))
    const page = <ResponsibilityFormPage frame={framing} {...{ matrix, unit, name, written, faults, stale }} />
    return context.html(renderPage(page), stale ? 409 : Object.keys(faults).length > 0 ? 400 : 200)
  }

  app.get('/organisation/ansvar/:unit', (context) => formPage(context))

  app.post('/organisation/ansvar/:unit', async (context) => {
    const { seen = '', ...written } = fieldsOf(await readForm(context))
    const unit = unitIn(context)
    if (unit !== null && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(unit)) throw new Problem('not-found')
    try {
      await context.get('request').perform(saveResponsibilities, { unit, seen, written })
    } catch (error) {
      if (error instanceof Problem && error.code === 'conflict') return formPage(context, { written, stale: true })
      return formPage(context, { written, faults: faultsOf(context, error) })
    }
    return context.redirect(`/organisation/ansvar?sparad=${unit ?? 'kommunen'}`, 303)
  })

  const mandatePage = async (
    context: Context<Env>,
    {
      written = null,
      faults = {},
      stale = false,
    }: { written?: Written | null; faults?: Written; stale?: boolean } = {},
  ) => {
    const request = context.get('request')
    const open = await request.perform(readMandate, {})
    const framing = await frame(context, say(request.language, messages.mandateTitle))
    const notice = context.req.query('sparad') === undefined ? null : say(request.language, messages.mandateSaved)
    const page = <MandatePage frame={framing} {...{ open, written, faults, notice, stale }} />
    return context.html(renderPage(page), stale ? 409 : Object.keys(faults).length > 0 ? 400 : 200)
  }

  app.get('/organisation/uppdrag', (context) => mandatePage(context))

  app.post('/organisation/uppdrag', async (context) => {
    const { version = '0', ...written } = fieldsOf(await readForm(context))
    try {
      await context.get('request').perform(saveMandate, { version: Number(version), written })
    } catch (error) {
      if (error instanceof Problem && error.code === 'conflict') return mandatePage(context, { written, stale: true })
      return mandatePage(context, { written, faults: faultsOf(context, error) })
    }
    return context.redirect('/organisation/uppdrag?sparad', 303)
  })
}

/** The unit of an address; null for the municipality. */
function unitIn(context: Context<Env>): string | null {
  const unit = context.req.param('unit') ?? ''
  return unit === 'kommunen' ? null : unit
}

function fieldsOf(form: readonly [string, unknown][]): Written {
  return Object.fromEntries(form.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

/** What is wrong with each field. @throws what is no fault of a field */
function faultsOf(context: Context<Env>, error: unknown): Written {
  if (!(error instanceof Problem) || error.code !== 'bad-input' || error.faults.length === 0) throw error
  const { language } = context.get('request')
  return Object.fromEntries(error.faults.map(({ field, message }) => [field, say(language, message)]))
}
