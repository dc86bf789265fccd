import type { InvitationState } from '../../../organisation/index.ts'

/** What the state of a contact rests on. */
export interface Reached {
  readonly id: string
  readonly invitation: { readonly state: InvitationState; readonly openedAt: Date | null } | null
  readonly lastMail: { readonly status: string } | null
}

/** Where a contact's invitation is. `opened`: the link was opened, by them or by what looks through their mail. */
export const contactStates = ['uninvited', 'invited', 'opened', 'used', 'expired', 'revoked'] as const
export type ContactState = (typeof contactStates)[number]

export function contactState({ invitation }: Pick<Reached, 'invitation'>): ContactState {
  if (invitation === null) return 'uninvited'
  if (invitation.state !== 'waiting') return invitation.state
  return invitation.openedAt === null ? 'invited' : 'opened'
}

/** The receiving server has refused the newest mail for good: nothing reaches them until the address is another. */
export function hasBounced({ lastMail }: Pick<Reached, 'lastMail'>): boolean {
  return lastMail?.status === 'bounced'
}

/** Which contacts an invitation goes to: everyone of a kind, or one by id. */
export const invitedKinds = ['new', 'expired', 'revoked'] as const
export type Invited = { readonly kind: (typeof invitedKinds)[number] } | { readonly contact: string }

/**
 * Whom a link would be sent to. Whoever has used theirs needs none; whose mail has bounced gets one when the address is corrected, or when
 * they are asked for by themselves.
 */
export function chooseInvited<T extends Reached>(contacts: readonly T[], invited: Invited): readonly T[] {
  if ('contact' in invited) {
    return contacts.filter((contact) => contact.id === invited.contact && contactState(contact) !== 'used')
  }
  const wanted = { new: 'uninvited', expired: 'expired', revoked: 'revoked' } as const
  return contacts.filter((contact) => contactState(contact) === wanted[invited.kind] && !hasBounced(contact))
}

/** Links that can be taken back many at once. */
export const manyLinks = ['waiting', 'expired'] as const

/** Whose links would be taken back: of everyone whose link waits or has run out, or of one by id where it does either. */
export function linksOf<T extends Reached>(contacts: readonly T[], which: string): readonly T[] {
  return contacts.filter((contact) => {
    const state = contactState(contact)
    const waits = state === 'invited' || state === 'opened'
    if (which === 'waiting') return waits
    if (which === 'expired') return state === 'expired'
    return contact.id === which && (waits || state === 'expired')
  })
}
