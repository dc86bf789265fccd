import type { Context } from 'hono'
import type { App, Env } from '../../platform/http/index.ts'
import { dayOf, say } from '../../platform/i18n/index.ts'
import { type Register, type RegisterActions, tableOf } from '../../platform/register/index.ts'
import { asTextOrNumber, writeRows, writeWorkbook } from '../../platform/tables/index.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The list as a file: every record that its address asks for, with every field, so that it can be read back. */
export function fileRoutes(app: App, register: Register, actions: RegisterActions): void {
  const send = async (context: Context<Env>, ending: keyof typeof types) => {
    const request = context.get('request')
    const records = await request.perform(actions.export, new URL(context.req.url).search)
    const table = tableOf(request.language, register, records)
    const title = say(request.language, register.words.title)
    const body =
      ending === 'csv'
        ? // Spreadsheet programs take it for UTF-8 by the mark
          `\ufeff${writeRows(
            table.map((row) => row.map(asTextOrNumber)),
            ';',
          )}`
        : await writeWorkbook(title, table)
    const file = `${title.toLowerCase().replace(/\s+/g, '-')}-${dayOf(request.now)}.${ending}`
    return context.body(body, 200, {
      'content-type': types[ending],
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file)}`,
    })
  }
  app.get(`${register.path}/fil.csv`, (context) => send(context, 'csv'))
  app.get(`${register.path}/fil.xlsx`, (context) => send(context, 'xlsx'))
}
