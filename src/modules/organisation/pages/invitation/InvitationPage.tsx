import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { PublicFrame } from '../../../../ui/frame/PublicFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../../messages/index.ts'
import type { OpenedInvitation } from '../../queries/invitations.ts'
import { NewPasswordField } from '../NewPasswordField.tsx'

/** What is wrong with the account that somebody wanted to make. `whole` is of no field. */
export interface AccountFaults {
  readonly name?: string | undefined
  readonly password?: string | undefined
  readonly whole?: string | undefined
}

interface NewcomerPageProps {
  frame: Framing
  /** Where the form is sent. */
  path: string
  invitation: OpenedInvitation
  /** The name as it was written. */
  name: string
  faults: AccountFaults
}

/**
 * For somebody who is not signed in: an account is made here, and who has one signs in. Both ways stand there for everyone, so that the
 * page tells nobody whether the address has an account.
 */
export function NewcomerPage({ frame, path, invitation, name, faults }: NewcomerPageProps) {
  const { language } = frame
  const errors = [
    ...(faults.name === undefined ? [] : [{ id: 'namn', message: faults.name }]),
    ...(faults.password === undefined ? [] : [{ id: 'losen', message: faults.password }]),
  ]
  return (
    <PublicFrame {...frame} organisation={invitation.workplace.name} errors={Object.keys(faults).length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {faults.whole !== undefined && (
        <div className="below-5">
          <Notice kind="warning" live title={faults.whole} />
        </div>
      )}
      <Head language={language} invitation={invitation} />
      <form method="post" action={path} noValidate>
        <TextField
          language={language}
          id="namn"
          name="name"
          label={say(language, messages.yourName)}
          hint={say(language, messages.yourNameHint)}
          autoComplete="name"
          value={name}
          error={faults.name}
        />
        <div className="field">
          <label htmlFor="epost">{say(language, messages.email)}</label>
          <input
            className="ds-input"
            id="epost"
            type="email"
            autoComplete="username"
            value={invitation.email}
            readOnly
          />
        </div>
        <NewPasswordField language={language} label={say(language, messages.newPassword)} error={faults.password} />
        <div className="actions">
          <Button>{say(language, messages.makeAccount)}</Button>
        </div>
      </form>
      <section className="section" aria-labelledby="har-konto">
        <h2 id="har-konto">{say(language, messages.haveAccount)}</h2>
        <p className="quiet">{say(language, messages.haveAccountLead)}</p>
        <p className="actions">
          <a href={`/logga-in?next=${encodeURIComponent(path)}`}>{say(language, messages.signIn)}</a>
        </p>
      </section>
    </PublicFrame>
  )
}

interface SignedInPageProps {
  frame: Framing
  path: string
  invitation: OpenedInvitation
  /** Who is signed in. */
  name: string
  /** Why it was not accepted. */
  refusal: string | null
}

/** For the one whom it was sent to, who has signed in: one button. */
export function ConfirmPage({ frame, path, invitation, name, refusal }: SignedInPageProps) {
  const { language } = frame
  return (
    <PublicFrame {...frame}>
      {refusal !== null && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.notDone)}>
            <p>{refusal}</p>
          </Notice>
        </div>
      )}
      <Head language={language} invitation={invitation} />
      <p className="above-3">{say(language, messages.signedInAs, { name })}</p>
      <form method="post" action={path} className="actions">
        <Button>{say(language, messages.beginIn, { place: invitation.workplace.name })}</Button>
      </form>
    </PublicFrame>
  )
}

/** For somebody who is signed in with another address than it was sent to. Whose it is, is not said. */
export function OtherPersonPage({ frame, name }: { frame: Framing; name: string }) {
  const { language } = frame
  return (
    <PublicFrame {...frame}>
      <h1>{say(language, messages.forAnother)}</h1>
      <p className="lead">{say(language, messages.forAnotherLead, { name })}</p>
      <form method="post" action="/logga-ut" className="actions">
        <Button>{say(language, messages.signOut)}</Button>
      </form>
    </PublicFrame>
  )
}

/** For a link that lets nobody in. It says why, and nothing of whom it was sent to. */
export function LinkGonePage({ frame, state }: { frame: Framing; state: keyof typeof messages.linkState }) {
  const { language } = frame
  const { title, advice } = messages.linkState[state]
  return (
    <PublicFrame {...frame}>
      <h1>{say(language, title)}</h1>
      <p className="lead">{say(language, advice)}</p>
      <p className="actions">
        <a href="/logga-in">{say(language, messages.signIn)}</a>
      </p>
    </PublicFrame>
  )
}

function Head({ language, invitation }: { language: Language; invitation: OpenedInvitation }) {
  const { workplace, issuer, inviter, role } = invitation
  return (
    <>
      <h1>{say(language, messages.invitedTo, { place: workplace.name })}</h1>
      <p className="lead">
        {say(language, messages.invitedLead, {
          inviter,
          issuer: issuer.name,
          role: say(language, messages.roles[role]),
        })}
      </p>
    </>
  )
}
