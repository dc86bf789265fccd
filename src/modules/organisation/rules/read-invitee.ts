import type { Message } from '../../../platform/i18n/index.ts'
import { invitee as messages } from './invitee-messages.ts'

/** The longest name that is taken, in characters. */
export const longestName = 200

/** RFC 5321, 4.5.3.1.3, without its angle brackets. */
const longestAddress = 254

export interface InviteeFault {
  readonly field: 'name' | 'email' | 'role'
  readonly message: Message
}

/** What somebody who invites must know: which roles they can give, and who is there already. */
export interface InvitingFrom {
  readonly grantable: readonly string[]
  readonly colleagues: ReadonlyArray<{ readonly email: string }>
}

export interface Invitee {
  readonly name: string
  readonly email: string
  readonly role: string
}

/** Someone to invite as they are kept, and everything that is wrong with what was written. */
export function readInvitee(
  written: Invitee,
  { grantable, colleagues }: InvitingFrom,
): { readonly invitee: Invitee; readonly faults: readonly InviteeFault[] } {
  const invitee = { name: cleanName(written.name), email: cleanAddress(written.email), role: written.role }
  const wrong = [
    ['name', nameFault(invitee.name)],
    ['email', emailFault(invitee.email, colleagues)],
    ['role', roleFault(invitee.role, grantable)],
  ] as const
  return { invitee, faults: wrong.flatMap(([field, message]) => (message === null ? [] : { field, message })) }
}

/** On one line, without white space around it or doubled in it, and without marks that turn what stands after it around. */
export function cleanName(written: string): string {
  return written
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** Without white space around it, and without characters that nobody sees: they come along when an address is copied from a page. */
function cleanAddress(written: string): string {
  return written
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
}

export function nameFault(name: string): Message | null {
  if (name === '') return messages.nameMissing
  return name.length > longestName ? messages.nameTooLong : null
}

function emailFault(email: string, colleagues: InvitingFrom['colleagues']): Message | null {
  if (!isAddress(email)) return messages.emailMissing
  return colleagues.some((colleague) => colleague.email === email) ? messages.alreadyColleague : null
}

function roleFault(role: string, grantable: readonly string[]): Message | null {
  if (role === '') return messages.roleMissing
  return grantable.includes(role) ? null : messages.roleNotGrantable
}

/** Whether mail could be sent there. Whether anyone has the address, only the receiving server knows. */
export function isAddress(email: string): boolean {
  return email.length <= longestAddress && /^[^\s@\p{C}]+@[^\s@\p{C}]+\.[^\s@\p{C}.]+$/u.test(email)
}
