import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, textOf } from '../../platform/http/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { Problem } from '../../platform/problem/index.ts'
import { changedInBulk, type Register, type RegisterActions } from '../../platform/register/index.ts'
import { renderPage } from '../frame/Document.tsx'
import type { FrameMaker } from '../frame/maker.ts'
import { BulkPage } from './BulkPage.tsx'
import { ConfirmPage } from './ConfirmPage.tsx'
import { isSearch, searchesIn } from './choice-search.ts'
import { messages } from './messages.ts'
import { ViewPage } from './ViewPage.tsx'

/** Changing many records at once, and keeping a list as a view. */
export function manyRoutes(app: App, frame: FrameMaker, register: Register, actions: RegisterActions): void {
  const { path } = register

  app.post(`${path}/andra-flera`, async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    const ids = [
      ...new Set(form.flatMap(([name, value]) => (name === 'rad' && typeof value === 'string' ? [value] : []))),
    ]
    if (ids.length === 0) return context.redirect(`${path}?vald=ingen`, 303)
    if (textOf(form, 'gor') === 'avsluta') return endMany(context, ids, isConfirmed(form, 'bekrafta'))
    const field = textOf(form, 'vad')
    const known = changedInBulk(register).includes(field) ? field : null
    const sent = form.some(([name]) => name === `falt.${field}`)
    if (known === null || !sent) return bulkPage(context, { ids, field: known, written: '' })
    const value = textOf(form, `falt.${known}`)
    const shown = { ids, field: known, written: value, searches: searchesIn(register, form) }
    if (isSearch(register, form)) return bulkPage(context, shown)
    try {
      const changed = await request.perform(actions.bulk, { ids, change: { field: known, value } })
      return context.redirect(`${path}?andrade=${changed}`, 303)
    } catch (error) {
      const fault = error instanceof Problem ? error.faults[0] : undefined
      if (fault === undefined) throw error
      return bulkPage(context, shown, say(request.language, fault.message))
    }
  })

  const bulkPage = async (
    context: Context<Env>,
    shown: {
      ids: readonly string[]
      field: string | null
      written: string
      searches?: Readonly<Record<string, string>>
    },
    error?: string,
  ) => {
    const { ids, field, written, searches } = shown
    const request = context.get('request')
    const choices = await request.perform(actions.form, {
      id: null,
      since: null,
      written: field === null ? {} : { [field]: written },
      searches,
    })
    const framing = await frame(context, say(request.language, messages.bulkTitle, { count: ids.length }))
    return context.html(
      renderPage(<BulkPage frame={{ ...framing, path }} {...{ register, choices, ids, field, written, error }} />),
      error === undefined ? 200 : 400,
    )
  }

  const endMany = async (context: Context<Env>, ids: readonly string[], confirmed: boolean) => {
    const request = context.get('request')
    if (confirmed) {
      const changed = await request.perform(actions.bulk, { ids, change: null })
      return context.redirect(`${path}?andrade=${changed}`, 303)
    }
    const { language } = request
    const title = say(language, messages.bulkEndTitle, { count: ids.length })
    return context.html(
      renderPage(
        <ConfirmPage
          frame={{ ...(await frame(context, title)), path }}
          crumb={{ href: path, label: say(language, register.words.title) }}
          title={title}
          lead={say(language, messages.endLead)}
          action={`${path}/andra-flera`}
          does={say(language, messages.end)}
        >
          <input type="hidden" name="gor" value="avsluta" />
          <input type="hidden" name="bekrafta" value="ja" />
          {ids.map((id) => (
            <input key={id} type="hidden" name="rad" value={id} />
          ))}
        </ConfirmPage>,
      ),
    )
  }

  const viewPage = async (
    context: Context<Env>,
    shown: { query: string; written?: string; shared?: boolean; error?: string; status?: 200 | 400 },
  ) => {
    const request = context.get('request')
    const { query, written = '', shared = false, error, status = 200 } = shown
    const found = await request.perform(actions.list, query)
    const framing = {
      ...(await frame(context, say(request.language, messages.viewTitle))),
      path: `${path}/vy?${query}`,
    }
    return context.html(
      renderPage(<ViewPage frame={framing} {...{ register, found, query, written, shared, error }} />),
      status,
    )
  }

  app.get(`${path}/vy`, (context) => viewPage(context, { query: new URL(context.req.url).search.slice(1) }))

  app.post(`${path}/vy`, async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    const removed = textOf(form, 'ta-bort')
    if (removed !== '') {
      await request.perform(actions.removeView, removed)
      return context.redirect(`${path}?vy-borta`, 303)
    }
    const view = { name: textOf(form, 'name'), query: textOf(form, 'lista'), shared: isConfirmed(form, 'alla') }
    try {
      const query = await request.perform(actions.saveView, view)
      return context.redirect(`${path}?${query}&vy-sparad`, 303)
    } catch (error) {
      const fault = error instanceof Problem ? error.faults[0] : undefined
      if (fault === undefined) throw error
      return viewPage(context, {
        query: view.query,
        written: view.name,
        shared: view.shared,
        error: say(request.language, fault.message),
        status: 400,
      })
    }
  })
}
