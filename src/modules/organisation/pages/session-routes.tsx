import type { Context } from 'hono'
import { type App, clientAddress, type Env, readForm, textOf } from '../../../platform/http/index.ts'
import { type Message, say } from '../../../platform/i18n/index.ts'
import { notePerson, signIn, signOut, signOutEverywhere } from '../../../platform/identity/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import { messages } from '../messages/index.ts'
import { workplacesOf } from '../queries/workplaces.ts'
import { AccountPage } from './account-page.tsx'
import { keepOrganisation } from './keep-organisation.ts'
import type { RouteOptions } from './route-options.ts'
import { type SignInFaults, SignInPage } from './sign-in-page.tsx'

/** Signing in and out, one's own account, and which organisation one works in. */
export function sessionRoutes(app: App, { frame, baseUrl, trustProxy }: RouteOptions): void {
  const signInPage = async (
    context: Context<Env>,
    shown: { next: string; email?: string; faults?: SignInFaults; notice?: string },
    status: 200 | 400 | 401 | 429 = 200,
  ) => {
    const framing = await frame(context, say(context.get('request').language, messages.signIn))
    return context.html(renderPage(<SignInPage frame={framing} {...shown} />), status)
  }

  app.get('/logga-in', async (context) => {
    const request = context.get('request')
    const next = withinProgram(context.req.query('next'))
    if (await request.session()) return context.redirect(next, 303)
    const told = noticeOf(context)
    return signInPage(context, { next, ...(told ? { notice: say(request.language, told) } : {}) })
  })

  app.post('/logga-in', async (context) => {
    const { language, db, identity } = context.get('request')
    const form = await readForm(context)
    const next = withinProgram(textOf(form, 'next'))
    const email = textOf(form, 'email').trim()
    const password = textOf(form, 'password')
    const faults: SignInFaults = {
      ...(/^[^\s@]+@[^\s@]+$/.test(email) ? {} : { email: say(language, messages.emailMissing) }),
      ...(password ? {} : { password: say(language, messages.passwordMissing) }),
    }
    if (faults.email || faults.password) return signInPage(context, { next, email, faults }, 400)

    const outcome = await signIn(identity, baseUrl, clientAddress(context, trustProxy), { email, password })
    if (!outcome.ok) {
      const tooMany = outcome.reason === 'too-many'
      const fault = tooMany
        ? say(language, messages.tooManyAttempts, { seconds: outcome.retryAfter })
        : say(language, messages.wrongPassword)
      if (tooMany) context.header('retry-after', String(outcome.retryAfter))
      return signInPage(context, { next, email, faults: { password: fault } }, tooMany ? 429 : 401)
    }
    for (const cookie of outcome.cookies) context.header('set-cookie', cookie, { append: true })
    await notePerson(db, outcome.person, 'session.start')
    const first = (await workplacesOf(db, outcome.person))[0]
    if (first) keepOrganisation(context, baseUrl, first.id)
    return context.redirect(next, 303)
  })

  app.post('/logga-ut', async (context) => {
    const request = context.get('request')
    const { db, identity } = request
    const session = await request.session()
    if (session) await notePerson(db, session.person, 'session.end')
    for (const cookie of await signOut(identity, context.req.raw.headers)) {
      context.header('set-cookie', cookie, { append: true })
    }
    return context.redirect('/logga-in?utloggad', 303)
  })

  app.post('/logga-ut/overallt', async (context) => {
    const request = context.get('request')
    const { db, identity } = request
    const session = await request.session()
    if (!session) throw new Problem('not-signed-in')
    await notePerson(db, session.person, 'session.end-all')
    await signOutEverywhere(identity, context.req.raw.headers)
    for (const cookie of await signOut(identity, context.req.raw.headers)) {
      context.header('set-cookie', cookie, { append: true })
    }
    return context.redirect('/logga-in?utloggad', 303)
  })

  app.get('/konto', async (context) => {
    const request = context.get('request')
    const viewer = await request.viewer()
    if (!viewer) throw new Problem('not-signed-in')
    const framing = await frame(context, say(request.language, messages.account))
    return context.html(renderPage(<AccountPage frame={framing} viewer={viewer} />))
  })

  app.post('/konto/organisation', async (context) => {
    const viewer = await context.get('request').member()
    const form = await readForm(context)
    const chosen = textOf(form, 'organisation')
    if (!viewer.workplaces.some(({ id }) => id === chosen)) throw new Problem('forbidden')
    keepOrganisation(context, baseUrl, chosen)
    return context.redirect(withinProgram(textOf(form, 'next')), 303)
  })
}

/** What somebody who comes to the sign-in page has just done. */
function noticeOf(context: Context<Env>): Message | null {
  if (context.req.query('utloggad') !== undefined) return messages.signedOut
  return context.req.query('nytt-losenord') === undefined ? null : messages.passwordSaved
}

/** Only an address of this program: a path that starts with one slash. Browsers drop tabs and line breaks, so it holds none. */
function withinProgram(next: string | undefined): string {
  return next && /^\/(?![/\\])\S*$/.test(next) ? next : '/'
}
