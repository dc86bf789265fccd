/** How far a respondent that is reminded has come. */
export type ReminderStanding = 'not-started' | 'partial'

/** Why somebody is not reminded although their municipality has not submitted. */
export type PassedBecause = 'not-invited' | 'revoked' | 'bounced'

/** What is looked at of a contact that is written to. */
export interface Remindable {
  readonly respondent: string
  readonly invitation: { readonly state: 'waiting' | 'expired' | 'used' | 'revoked' } | null
  readonly lastMail: { readonly status: 'queued' | 'sent' | 'bounced' | 'cancelled' } | null
}

export interface ReminderRecipients<T> {
  readonly recipients: ReadonlyArray<{ readonly contact: T; readonly standing: ReminderStanding }>
  /** Those who would be, but for something that a person can mend. */
  readonly passed: ReadonlyArray<{ readonly contact: T; readonly because: PassedBecause }>
}

/**
 * Who is reminded: every contact of every respondent that has not submitted. Never one whose invitation was taken back or never came,
 * nor an address that the receiving server has refused: it must be corrected first.
 *
 * @param statuses of the respondents that have begun
 */
export function reminderRecipients<T extends Remindable>(
  contacts: readonly T[],
  statuses: ReadonlyMap<string, 'partial' | 'complete'>,
): ReminderRecipients<T> {
  const recipients: Array<{ contact: T; standing: ReminderStanding }> = []
  const passed: Array<{ contact: T; because: PassedBecause }> = []
  for (const contact of contacts) {
    const status = statuses.get(contact.respondent)
    if (status === 'complete') continue
    const because = passedBecause(contact)
    if (because !== null) passed.push({ contact, because })
    else recipients.push({ contact, standing: status ?? 'not-started' })
  }
  return { recipients, passed }
}

function passedBecause({ invitation, lastMail }: Remindable): PassedBecause | null {
  if (invitation === null) return 'not-invited'
  if (invitation.state === 'revoked') return 'revoked'
  return lastMail?.status === 'bounced' ? 'bounced' : null
}
