import type { Viewer } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { Button } from '../../../ui/Button.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { PublicFrame } from '../../../ui/frame/PublicFrame.tsx'
import { messages } from '../messages/index.ts'

/** One's own account: who one is, where one works, and the end of every session. */
export function AccountPage({ frame, viewer }: { frame: Framing; viewer: Viewer }) {
  const { language } = frame
  const { session, workplace, workplaces } = viewer
  const others = workplaces.filter(({ id }) => id !== workplace?.id)
  return (
    <PublicFrame {...frame}>
      <h1>{say(language, messages.account)}</h1>
      <dl className="facts">
        <dt>{say(language, messages.name)}</dt>
        <dd>{session.name}</dd>
        <dt>{say(language, messages.email)}</dt>
        <dd>{session.email}</dd>
        {workplace && (
          <>
            <dt>{say(language, messages.worksIn)}</dt>
            <dd>{workplace.name}</dd>
            <dt>{say(language, messages.role)}</dt>
            <dd>{say(language, messages.roles[workplace.role])}</dd>
          </>
        )}
      </dl>
      {workplace && (may(workplace.role, 'person.read') || may(workplace.role, 'document.read')) && (
        <p className="actions">
          {may(workplace.role, 'person.read') && <a href="/personer">{say(language, messages.peopleLink)}</a>}
          {may(workplace.role, 'document.read') && <a href="/konto/nycklar">{say(language, messages.keysLink)}</a>}
        </p>
      )}
      {others.length > 0 && (
        <section className="section" aria-labelledby="byt">
          <h2 id="byt">{say(language, messages.switchTo)}</h2>
          <form method="post" action="/konto/organisation" className="actions">
            {others.map(({ id, name }) => (
              <Button key={id} variant="secondary" name="organisation" value={id}>
                {say(language, messages.switchButton, { name })}
              </Button>
            ))}
          </form>
        </section>
      )}
      <section className="section" aria-labelledby="inloggningar">
        <h2 id="inloggningar">{say(language, messages.sessions)}</h2>
        <p className="quiet">{say(language, messages.sessionsLead)}</p>
        <form method="post" action="/logga-ut/overallt" className="actions">
          <Button variant="secondary">{say(language, messages.signOutEverywhere)}</Button>
        </form>
      </section>
    </PublicFrame>
  )
}
