import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import {
  hashLinkToken,
  hashPassword,
  isPasswordLink,
  makeLinkToken,
  passwordLinkMinutes,
  queuePasswordMail,
  setPassword,
} from '../../../../platform/identity/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { passwordMail } from '../../mails.ts'
import { messages } from '../../messages/index.ts'
import { isAddress } from '../../rules/read-invitee.ts'
import { passwordFault } from '../NewPasswordField.tsx'
import { ForgottenPage, LinkSentPage, NewPasswordPage, PasswordLinkGonePage } from './PasswordPages.tsx'

/** A new password for whoever has forgotten theirs, by a link in their mail. */
export function passwordRoutes(app: App, frame: FrameMaker): void {
  const frameOf = (context: Context<Env>, title: 'forgottenTitle' | 'newPasswordTitle') =>
    frame(context, say(context.get('request').language, messages[title]))

  app.get('/glomt-losenord', async (context) => {
    const framing = await frameOf(context, 'forgottenTitle')
    return context.html(renderPage(<ForgottenPage frame={framing} email="" error={undefined} />))
  })

  app.post('/glomt-losenord', async (context) => {
    const { db, language, now } = context.get('request')
    const email = textOf(await readForm(context), 'email')
      .trim()
      .toLowerCase()
    const framing = await frameOf(context, 'forgottenTitle')
    if (!isAddress(email)) {
      const error = say(language, messages.emailMissing)
      return context.html(renderPage(<ForgottenPage frame={framing} email={email} error={error} />), 400)
    }
    const { token, sha256 } = makeLinkToken()
    const message = passwordMail(language, { path: `/nytt-losenord/${token}`, minutes: passwordLinkMinutes })
    await queuePasswordMail(db, { email, sha256, message, now })
    return context.html(renderPage(<LinkSentPage frame={framing} email={email} />))
  })

  const gonePage = async (context: Context<Env>) =>
    context.html(renderPage(<PasswordLinkGonePage frame={await frameOf(context, 'newPasswordTitle')} />), 410)

  const newPage = async (context: Context<Env>, error?: string) => {
    const framing = await frameOf(context, 'newPasswordTitle')
    const page = <NewPasswordPage frame={framing} path={context.req.path} error={error} />
    return context.html(renderPage(page), error === undefined ? 200 : 400)
  }

  app.get('/nytt-losenord/:token', async (context) => {
    const { db, now } = context.get('request')
    const sha256 = hashLinkToken(context.req.param('token'))
    return sha256 !== null && (await isPasswordLink(db, sha256, now)) ? newPage(context) : gonePage(context)
  })

  app.post('/nytt-losenord/:token', async (context) => {
    const { db, identity, language, now } = context.get('request')
    const sha256 = hashLinkToken(context.req.param('token'))
    if (sha256 === null || !(await isPasswordLink(db, sha256, now))) return gonePage(context)
    const password = textOf(await readForm(context), 'password')
    const fault = passwordFault(language, password)
    if (fault !== undefined) return newPage(context, fault)
    const passwordHash = await hashPassword(identity, password)
    if (!(await setPassword(db, { sha256, passwordHash, now }))) return gonePage(context)
    return context.redirect('/logga-in?nytt-losenord', 303)
  })
}
