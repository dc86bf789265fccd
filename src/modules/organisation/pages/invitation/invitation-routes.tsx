import type { Context } from 'hono'
import { type App, clientAddress, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { hashLinkToken, hashPassword, type Session, signIn } from '../../../../platform/identity/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import { type Accepted, acceptInvitation } from '../../actions/accept-invitation.ts'
import { messages } from '../../messages/index.ts'
import { type OpenedInvitation, openInvitation } from '../../queries/invitations.ts'
import { cleanName, nameFault } from '../../rules/read-invitee.ts'
import { keepOrganisation } from '../keep-organisation.ts'
import { passwordFault } from '../NewPasswordField.tsx'
import type { RouteOptions } from '../route-options.ts'
import { type AccountFaults, ConfirmPage, LinkGonePage, NewcomerPage, OtherPersonPage } from './InvitationPage.tsx'

type Opened = { readonly token: string; readonly path: string; readonly invitation: OpenedInvitation }

/** What a personal link leads to: setting up an account, or joining with the one that one has. */
export function invitationRoutes(app: App, { frame, baseUrl, trustProxy }: RouteOptions): void {
  const open = async (context: Context<Env>): Promise<Opened | null> => {
    const { db, now } = context.get('request')
    const token = context.req.param('token') ?? ''
    const sha256 = hashLinkToken(token)
    const invitation = sha256 === null ? null : await openInvitation(db, sha256, now)
    return invitation && { token, path: `/inbjudan/${token}`, invitation }
  }

  const frameOf = (context: Context<Env>) => frame(context, say(context.get('request').language, messages.invitation))

  const gonePage = async (context: Context<Env>, opened: Opened | null) => {
    const state = opened?.invitation.state ?? 'unknown'
    const shown = state === 'waiting' ? 'unknown' : state
    return context.html(renderPage(<LinkGonePage frame={await frameOf(context)} state={shown} />), 410)
  }

  const newcomerPage = async (context: Context<Env>, opened: Opened, name: string, faults: AccountFaults = {}) => {
    const framing = await frameOf(context)
    const { path, invitation } = opened
    const status = Object.keys(faults).length > 0 ? 400 : 200
    return context.html(renderPage(<NewcomerPage frame={framing} {...{ path, invitation, name, faults }} />), status)
  }

  const sessionPage = async (
    context: Context<Env>,
    opened: Opened,
    { name, email }: Session,
    refusal: string | null,
  ) => {
    const framing = await frameOf(context)
    const { path, invitation } = opened
    if (email !== invitation.email) {
      return context.html(renderPage(<OtherPersonPage frame={framing} name={name} />), 403)
    }
    const page = <ConfirmPage frame={framing} {...{ path, invitation, name, refusal }} />
    return context.html(renderPage(page), refusal === null ? 200 : 409)
  }

  app.get('/inbjudan/:token', async (context) => {
    const opened = await open(context)
    if (opened?.invitation.state !== 'waiting') return gonePage(context, opened)
    const session = await context.get('request').session()
    return session ? sessionPage(context, opened, session, null) : newcomerPage(context, opened, opened.invitation.name)
  })

  app.post('/inbjudan/:token', async (context) => {
    const request = context.get('request')
    const opened = await open(context)
    if (opened?.invitation.state !== 'waiting') return gonePage(context, opened)
    const session = await request.session()
    if (session && session.email !== opened.invitation.email) return sessionPage(context, opened, session, null)
    return session ? join(context, opened, session) : makeAccount(context, opened)
  })

  const join = async (context: Context<Env>, opened: Opened, session: Session) => {
    const request = context.get('request')
    try {
      return begin(context, await request.perform(acceptInvitation, { token: opened.token, account: null }))
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'not-ready' || !error.detail) throw error
      return sessionPage(context, opened, session, say(request.language, error.detail))
    }
  }

  const makeAccount = async (context: Context<Env>, opened: Opened) => {
    const request = context.get('request')
    const { language, identity } = request
    const form = await readForm(context)
    const name = cleanName(textOf(form, 'name'))
    const password = textOf(form, 'password')
    const wrong = {
      name: name === '' ? messages.yourNameMissing : nameFault(name),
      password: passwordFault(language, password),
    }
    if (wrong.name || wrong.password) {
      const faults = {
        ...(wrong.name && { name: say(language, wrong.name) }),
        ...(wrong.password !== undefined && { password: wrong.password }),
      }
      return newcomerPage(context, opened, name, faults)
    }
    const account = { name, passwordHash: await hashPassword(identity, password) }
    try {
      const accepted = await request.perform(acceptInvitation, { token: opened.token, account })
      const credentials = { email: accepted.email, password }
      const outcome = await signIn(identity, baseUrl, clientAddress(context, trustProxy), credentials)
      // Where too many sign in from the same address: the account is there, and waits for them
      if (!outcome.ok) return context.redirect('/logga-in', 303)
      for (const cookie of outcome.cookies) context.header('set-cookie', cookie, { append: true })
      return begin(context, accepted)
    } catch (error) {
      const taken = error instanceof Problem && (error.code === 'conflict' || error.code === 'bad-input')
      if (!taken) throw error
      return newcomerPage(context, opened, name, { whole: say(language, messages.accountNotMade) })
    }
  }

  /** Who answers begins at the survey; who only follows it where their work is. */
  const begin = (context: Context<Env>, { workplace, survey, role }: Accepted) => {
    keepOrganisation(context, baseUrl, workplace)
    return context.redirect(survey === null || !may(role, 'survey.read') ? '/' : `/enkater/${survey}`, 303)
  }
}
