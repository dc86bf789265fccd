import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { declaredRegisters } from '../../../platform/register/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { ConfirmPage } from '../../../ui/register/ConfirmPage.tsx'
import { listKeysOfAll, listOwnKeys, makeKey, revokeAnyKey, revokeOwnKey } from '../actions/keys.ts'
import { messages } from '../messages.ts'
import { ApiPage } from './ApiPage.tsx'
import { KeysPage, type WrittenKey } from './KeysPage.tsx'
import { MadeKeyPage } from './MadeKeyPage.tsx'

const address = '/konto/nycklar'
const fresh: WrittenKey = { name: '', scope: 'read', days: '90' }

/** A person's keys for other programs, and how programs ask. An administrator sees and revokes those of all. */
export function keyRoutes(app: App, frame: FrameMaker, baseUrl: string): void {
  const page = async (
    context: Context<Env>,
    shown: { written?: WrittenKey; faults?: Readonly<Record<string, string>>; status?: 200 | 400 } = {},
  ) => {
    const request = context.get('request')
    const { workplace, session } = await request.member()
    const keys = await request.perform(listOwnKeys, {})
    const rules = may(workplace.role, 'person.end')
    const all = rules ? await request.perform(listKeysOfAll, {}) : []
    const framing = { ...(await frame(context, say(request.language, messages.keys))), path: address }
    const { written = fresh, faults = {}, status = 200 } = shown
    return context.html(
      renderPage(
        <KeysPage
          frame={framing}
          place={workplace.name}
          keys={keys}
          others={rules ? all.filter(({ person }) => person !== session.person) : null}
          now={request.now}
          revoked={context.req.query('aterkallad') !== undefined}
          {...{ written, faults }}
        />,
      ),
      status,
    )
  }

  app.get('/konto/nycklar', (context) => page(context))

  app.post('/konto/nycklar', async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    const written = { name: textOf(form, 'namn'), scope: textOf(form, 'far'), days: textOf(form, 'dagar') }
    try {
      const { secret, name } = await request.perform(makeKey, written)
      const framing = { ...(await frame(context, say(request.language, messages.made))), path: address }
      return context.html(renderPage(<MadeKeyPage frame={framing} name={name} secret={secret} />))
    } catch (error) {
      if (!(error instanceof Problem) || error.faults.length === 0) throw error
      const faults = error.faults.map(({ field, message }) => [field, say(request.language, message)])
      return page(context, { written, faults: Object.fromEntries(faults), status: 400 })
    }
  })

  /** The key of an address, where whoever asks may revoke it. */
  const find = async (context: Context<Env>) => {
    const request = context.get('request')
    const { workplace, session } = await request.member()
    const list = may(workplace.role, 'person.end') ? listKeysOfAll : listOwnKeys
    const key = (await request.perform(list, {})).find(({ id }) => id === context.req.param('key'))
    if (key === undefined || key.revokedAt !== null) throw new Problem('not-found')
    return { key, own: key.person === session.person }
  }

  app.get('/konto/nycklar/:key', async (context) => {
    const { key } = await find(context)
    const { language } = context.get('request')
    const title = say(language, messages.revokeTitle, { name: key.name })
    return context.html(
      renderPage(
        <ConfirmPage
          frame={await frame(context, title)}
          crumb={{ href: address, label: say(language, messages.keys) }}
          title={title}
          lead={say(language, messages.revokeLead)}
          action={`${address}/${key.id}`}
          does={say(language, messages.revoke)}
        />,
      ),
    )
  })

  app.post('/konto/nycklar/:key', async (context) => {
    const { key, own } = await find(context)
    await context.get('request').perform(own ? revokeOwnKey : revokeAnyKey, key.id)
    return context.redirect(`${address}?aterkallad`, 303)
  })

  app.get('/andra-program', async (context) => {
    const request = context.get('request')
    await request.member()
    const framing = await frame(context, say(request.language, messages.api))
    return context.html(renderPage(<ApiPage frame={framing} registers={declaredRegisters()} baseUrl={baseUrl} />))
  })
}
