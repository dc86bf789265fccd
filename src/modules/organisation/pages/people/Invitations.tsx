import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import type { ListedMail } from '../../../../platform/mail/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages } from '../../messages/index.ts'
import type { ListedInvitation } from '../../queries/invitations.ts'

interface InvitationsProps {
  language: Language
  invitations: readonly ListedInvitation[]
}

interface WaitingProps extends InvitationsProps {
  letters: ReadonlyMap<string, ListedMail>
  mayInvite: boolean
}

/** Who has been invited and has not begun, with what can be done about it. What another organisation has sent, it deals with itself. */
export function WaitingInvitations({ language, invitations, letters, mayInvite }: WaitingProps) {
  return (
    <Table
      caption={say(language, messages.invitations)}
      captionHidden
      stack
      columns={[
        ...columnsOf(language),
        ...(mayInvite ? [{ key: 'actions', label: say(language, messages.actions), wide: true }] : []),
      ]}
      rows={invitations.map((invitation) => ({
        key: invitation.id,
        cells: [
          ...cellsOf(language, invitation, letters.get(invitation.email)),
          <InvitationActions key="actions" language={language} invitation={invitation} />,
        ],
      }))}
    />
  )
}

/** What became of those that are used or taken back. */
export function SettledInvitations({ language, invitations }: InvitationsProps) {
  const summary = say(language, messages.settledInvitations, { n: invitations.length })
  return (
    <Details summary={summary}>
      <Table
        caption={summary}
        captionHidden
        stack
        columns={columnsOf(language)}
        rows={invitations.map((invitation) => ({ key: invitation.id, cells: cellsOf(language, invitation) }))}
      />
    </Details>
  )
}

function isFromOther({ issuer, organisation }: ListedInvitation): boolean {
  return issuer !== organisation
}

function columnsOf(language: Language) {
  return [
    { key: 'name', label: say(language, messages.name) },
    { key: 'role', label: say(language, messages.role), wide: true },
    { key: 'state', label: say(language, messages.state), wide: true },
  ]
}

function cellsOf(language: Language, invitation: ListedInvitation, letter?: ListedMail) {
  return [
    <span key="name">
      {invitation.name}
      <span className="second-line">{invitation.email}</span>
    </span>,
    <span key="role">
      {say(language, messages.roles[invitation.role])}
      {isFromOther(invitation) && (
        <span className="second-line">{say(language, messages.invitedBy, { issuer: invitation.issuerName })}</span>
      )}
    </span>,
    <State key="state" {...{ language, invitation, letter }} />,
  ]
}

interface StateProps {
  language: Language
  invitation: ListedInvitation
  /** The newest with its link, of one's own invitation. */
  letter: ListedMail | undefined
}

function State({ language, invitation, letter }: StateProps) {
  const { state, expiresAt, openedAt, usedAt, revokedAt } = invitation
  const on = (date: Date | null) => ({ date: date ? formatDate(language, date) : '' })
  switch (state) {
    case 'waiting':
      return (
        <>
          <Status kind="soon">{say(language, messages.waitingUntil, on(expiresAt))}</Status>
          {letter?.status === 'bounced' && !isFromOther(invitation) && (
            <span className="second-line">{say(language, messages.bounced, { said: letter.said ?? '' })}</span>
          )}
          {openedAt && <span className="second-line">{say(language, messages.openedOn, on(openedAt))}</span>}
        </>
      )
    case 'expired':
      return <Status kind="late">{say(language, messages.expiredOn, on(expiresAt))}</Status>
    case 'used':
      return <Status kind="done">{say(language, messages.usedOn, on(usedAt))}</Status>
    case 'revoked':
      return <Status kind="open">{say(language, messages.revokedOn, on(revokedAt))}</Status>
  }
}

function InvitationActions({ language, invitation }: { language: Language; invitation: ListedInvitation }) {
  const { id, name, issuerName: issuer } = invitation
  if (isFromOther(invitation)) return <span className="quiet">{say(language, messages.issuerDeals, { issuer })}</span>
  return (
    <form method="post" action={`/personer/inbjudan/${id}`} className="actions">
      <Button
        variant="secondary"
        size="sm"
        name="gor"
        value="ny-lank"
        label={say(language, messages.reissueTo, { name })}
      >
        {say(language, messages.reissue)}
      </Button>
      <Button
        variant="tertiary"
        size="sm"
        name="gor"
        value="ta-tillbaka"
        label={say(language, messages.revokeOf, { name })}
      >
        {say(language, messages.revoke)}
      </Button>
    </form>
  )
}
