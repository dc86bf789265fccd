import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { type ListedMail, listLatestMail } from '../../../platform/mail/index.ts'
import { grantableRoles, may, type Role } from '../../../platform/tenancy/index.ts'
import { type Colleague, listColleagues, type Place, readPlace } from '../queries/colleagues.ts'
import { type ListedInvitation, listInvitations } from '../queries/invitations.ts'

/** Everyone who works in an organisation or is invited to, and what the person who looks may do about it. */
export interface People {
  readonly place: Place
  readonly colleagues: readonly Colleague[]
  readonly invitations: readonly ListedInvitation[]
  /** The newest letter with a link to each address that one's own invitation waits for. */
  readonly letters: ReadonlyMap<string, ListedMail>
  /** The person who looks. */
  readonly self: string
  /** Which roles they can give. */
  readonly grantable: readonly Role[]
  readonly mayInvite: boolean
  readonly mayEnd: boolean
}

export const listPeople = defineAction({
  name: 'colleague.list',
  permission: 'person.read',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation, person, role, now }): Promise<People> => {
    const place = await readPlace(db, organisation)
    const invitations = await listInvitations(db, { workplace: organisation }, now)
    const waiting = invitations.filter(({ issuer, state }) => issuer === organisation && state === 'waiting')
    return {
      place,
      colleagues: await listColleagues(db, organisation),
      invitations,
      letters: await listLatestMail(
        db,
        organisation,
        'invitation',
        waiting.map(({ email }) => email),
      ),
      self: person,
      grantable: role === null ? [] : grantableRoles(role, place.kind),
      mayInvite: role !== null && may(role, 'person.invite'),
      mayEnd: role !== null && may(role, 'person.end'),
    }
  },
})
