import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { registerRoutes } from '../../../../ui/register/index.ts'
import { accountMessages } from '../account-messages.ts'
import { readAccount, tieAccount, untieAccount } from '../actions/accounts.ts'
import { personActions, personRegister } from '../person-register.ts'
import { AccountPage } from './AccountPage.tsx'

/** The register of people, and who signs in as each of them. */
export function staffRoutes(app: App, frame: FrameMaker): void {
  const path = `${personRegister.path}/:record{[0-9a-f-]{36}}/konto`

  registerRoutes(app, frame, personRegister, personActions, {
    beside: async (context, { language }, { id }) => {
      const { workplace } = await context.get('request').member()
      if (!may(workplace.role, 'unit.change')) return {}
      return { links: <a href={`${personRegister.path}/${id}/konto`}>{say(language, accountMessages.toAccount)}</a> }
    },
  })

  const accountPage = async (context: Context<Env>, fault?: string) => {
    const request = context.get('request')
    const { language } = request
    const sheet = await request.perform(readAccount, { id: idOf(context) })
    const title = say(language, accountMessages.accountTitle, { name: sheet.name })
    const framing = { ...(await frame(context, title)), path: `${personRegister.path}/${sheet.id}/konto` }
    const done = (['tied', 'untied'] as const).find((each) => context.req.query(each) !== undefined)
    const notice = done === undefined ? null : say(language, accountMessages[done])
    return context.html(
      renderPage(<AccountPage frame={framing} {...{ sheet, notice, fault }} />),
      fault === undefined ? 200 : 400,
    )
  }

  app.get(path, (context) => accountPage(context))

  app.post(path, async (context) => {
    const account = textOf(await readForm(context), 'konto')
    try {
      await context.get('request').perform(tieAccount, { id: idOf(context), account })
    } catch (error) {
      const [fault] = error instanceof Problem && error.code === 'bad-input' ? error.faults : []
      if (fault === undefined) throw error
      return accountPage(context, say(context.get('request').language, fault.message))
    }
    return context.redirect(`${personRegister.path}/${idOf(context)}/konto?tied`, 303)
  })

  app.post(`${path}/skilj`, async (context) => {
    await context.get('request').perform(untieAccount, { id: idOf(context) })
    return context.redirect(`${personRegister.path}/${idOf(context)}/konto?untied`, 303)
  })
}

function idOf(context: Context<Env>): string {
  return context.req.param('record') ?? ''
}
