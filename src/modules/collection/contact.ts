import type { Language } from '../../platform/i18n/index.ts'
import type { MailStatus } from '../../platform/mail/index.ts'
import type { InvitationState } from '../organisation/index.ts'

/** Whom the agency that asks turns to in an organisation that it asks. */
export interface Contact {
  readonly id: string
  readonly respondent: string
  readonly name: string
  /** Lower case. */
  readonly email: string
  /** As it was written, on one line: for whoever calls. */
  readonly phone: string | null
  /** Their job title, in their own words. */
  readonly function: string | null
  /** What they are written to in. */
  readonly language: Language
  /** The newest into the respondent by this survey, to this address. null where there is none. */
  readonly invitation: ContactInvitation | null
  /** The newest mail about this survey to this address, whatever it was. */
  readonly lastMail: ContactMail | null
}

export interface ContactInvitation {
  readonly id: string
  readonly state: InvitationState
  readonly issuedAt: Date
  readonly expiresAt: Date
  /** When the link was first opened, which what looks through their mail may have done. */
  readonly openedAt: Date | null
  readonly usedAt: Date | null
  /** Who used it: an account's id. */
  readonly person: string | null
}

export interface ContactMail {
  readonly id: string
  readonly kind: string
  readonly status: MailStatus
  /** What the receiving server said last. */
  readonly said: string | null
  readonly queuedAt: Date
  readonly settledAt: Date | null
}
