import { say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { PublicFrame } from '../../../ui/frame/PublicFrame.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { messages } from '../messages/index.ts'

export interface SignInFaults {
  email?: string
  password?: string
}

interface SignInPageProps {
  frame: Framing
  /** What was typed: only the address, never the password. */
  email?: string
  faults?: SignInFaults
  /** Where to go after signing in, within the program. */
  next: string
  notice?: string
}

export function SignInPage({ frame, email = '', faults = {}, next, notice }: SignInPageProps) {
  const { language } = frame
  const listed = [
    ...(faults.email ? [{ id: 'epost', message: faults.email }] : []),
    ...(faults.password ? [{ id: 'losen', message: faults.password }] : []),
  ]
  return (
    <PublicFrame {...frame} errors={listed.length > 0}>
      <ErrorSummary language={language} errors={listed} />
      <h1>{say(language, messages.signIn)}</h1>
      <p className="lead">{notice ?? say(language, messages.signInLead)}</p>
      <form method="post" action="/logga-in" noValidate>
        <input type="hidden" name="next" value={next} />
        <TextField
          language={language}
          id="epost"
          name="email"
          type="email"
          label={say(language, messages.email)}
          autoComplete="username"
          value={email}
          error={faults.email}
        />
        <TextField
          language={language}
          id="losen"
          name="password"
          type="password"
          label={say(language, messages.password)}
          autoComplete="current-password"
          value=""
          error={faults.password}
        />
        <div className="actions">
          <Button>{say(language, messages.signIn)}</Button>
        </div>
      </form>
      <p className="ref">
        <a href="/glomt-losenord">{say(language, messages.forgotten)}</a>
        <br />
        <a href="/resultat">{say(language, messages.nationalPicture)}</a>
      </p>
    </PublicFrame>
  )
}
