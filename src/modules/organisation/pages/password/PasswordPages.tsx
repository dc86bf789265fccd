import { say } from '../../../../platform/i18n/index.ts'
import { passwordLinkMinutes as minutes } from '../../../../platform/identity/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { PublicFrame } from '../../../../ui/frame/PublicFrame.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../../messages/index.ts'
import { NewPasswordField } from '../NewPasswordField.tsx'

interface ForgottenPageProps {
  frame: Framing
  /** What was written. */
  email: string
  error: string | undefined
}

/** Asks for the address that the link is to go to. */
export function ForgottenPage({ frame, email, error }: ForgottenPageProps) {
  const { language } = frame
  return (
    <PublicFrame {...frame} errors={error !== undefined}>
      <h1>{say(language, messages.forgottenTitle)}</h1>
      <p className="lead">{say(language, messages.forgottenLead)}</p>
      <form method="post" action="/glomt-losenord" noValidate>
        <TextField
          language={language}
          id="epost"
          name="email"
          type="email"
          label={say(language, messages.email)}
          autoComplete="username"
          value={email}
          error={error}
        />
        <div className="actions">
          <Button>{say(language, messages.sendLink)}</Button>
        </div>
      </form>
    </PublicFrame>
  )
}

/** The same whether anybody has the address or not. */
export function LinkSentPage({ frame, email }: { frame: Framing; email: string }) {
  const { language } = frame
  return (
    <PublicFrame {...frame}>
      <h1>{say(language, messages.linkSent)}</h1>
      <p className="lead">{say(language, messages.linkSentLead, { email, minutes })}</p>
      <p className="above-4">{say(language, messages.linkSentHelp)}</p>
      <p className="actions">
        <a href="/logga-in">{say(language, messages.signIn)}</a>
      </p>
    </PublicFrame>
  )
}

interface NewPasswordPageProps {
  frame: Framing
  /** Where the form is sent. */
  path: string
  error: string | undefined
}

/** Where the link leads. */
export function NewPasswordPage({ frame, path, error }: NewPasswordPageProps) {
  const { language } = frame
  return (
    <PublicFrame {...frame} errors={error !== undefined}>
      <h1>{say(language, messages.newPasswordTitle)}</h1>
      <p className="lead">{say(language, messages.newPasswordLead)}</p>
      <form method="post" action={path} noValidate>
        <NewPasswordField language={language} label={say(language, messages.newPasswordLabel)} error={error} />
        <div className="actions">
          <Button>{say(language, messages.savePassword)}</Button>
        </div>
      </form>
    </PublicFrame>
  )
}

/** For a link that has been used, has expired or never was. */
export function PasswordLinkGonePage({ frame }: { frame: Framing }) {
  const { language } = frame
  return (
    <PublicFrame {...frame}>
      <h1>{say(language, messages.passwordLinkGone)}</h1>
      <p className="lead">{say(language, messages.passwordLinkGoneLead, { minutes })}</p>
      <p className="actions">
        <ButtonLink href="/glomt-losenord">{say(language, messages.askForNewLink)}</ButtonLink>
      </p>
    </PublicFrame>
  )
}
