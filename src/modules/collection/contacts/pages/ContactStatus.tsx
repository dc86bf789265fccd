import { formatDate, formatShortDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Status } from '../../../../ui/Status.tsx'
import type { Contact } from '../../contact.ts'
import { messages } from '../messages/contacts.ts'
import { contactState } from '../rules/contact-state.ts'

interface ContactStatusProps {
  language: Language
  contact: Contact
}

/** Where a contact's invitation is. */
export function InvitationStatus({ language, contact }: ContactStatusProps) {
  const { invitation } = contact
  const on = (date: Date | null | undefined) => ({ date: date ? formatDate(language, date) : '' })
  switch (contactState(contact)) {
    case 'uninvited':
      return <Status kind="open">{say(language, messages.states.uninvited)}</Status>
    case 'invited':
      return <Status kind="soon">{say(language, messages.invitedUntil, on(invitation?.expiresAt))}</Status>
    case 'opened':
      return <Status kind="soon">{say(language, messages.openedUntil, on(invitation?.expiresAt))}</Status>
    case 'used':
      return <Status kind="done">{say(language, messages.usedOn, on(invitation?.usedAt))}</Status>
    case 'expired':
      return <Status kind="late">{say(language, messages.expiredOn, on(invitation?.expiresAt))}</Status>
    case 'revoked':
      return <Status kind="open">{say(language, messages.states.revoked)}</Status>
  }
}

/** What became of the newest mail to a contact, and what the receiving server said where it was refused or waits. */
export function MailStatus({ language, contact: { lastMail } }: ContactStatusProps) {
  if (lastMail === null) return <span className="quiet">{say(language, messages.noMail)}</span>
  const { status, said, settledAt, queuedAt } = lastMail
  const date = formatShortDate(language, settledAt ?? queuedAt)
  const words = {
    queued: <Status kind="soon">{say(language, messages.mailQueued)}</Status>,
    sent: <Status kind="done">{say(language, messages.mailSent, { date })}</Status>,
    bounced: <Status kind="late">{say(language, messages.mailBounced, { date })}</Status>,
    cancelled: <Status kind="open">{say(language, messages.mailCancelled)}</Status>,
  }
  return (
    <>
      {words[status]}
      {said !== null && (status === 'bounced' || status === 'queued') && (
        <span className="second-line">{say(language, messages.serverSaid, { said })}</span>
      )}
    </>
  )
}
