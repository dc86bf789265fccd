import { type ContactState, contactState, contactStates, hasBounced, type Reached } from './contact-state.ts'

/** What the list of contacts shows. */
export const contactFilters = ['all', 'without', ...contactStates, 'bounced'] as const
export type ContactFilter = (typeof contactFilters)[number]

interface Asked {
  readonly respondent: string
  readonly name: string
  readonly countyCode: string | null
}

interface Listed extends Reached {
  readonly respondent: string
  readonly name: string
  readonly email: string
}

/** One row: a municipality with one of its contacts, or with none. */
export interface ContactRow<C> {
  readonly member: Asked
  readonly contact: C | null
}

/** The rows of the list: municipalities without a contact first, then those with, each in the order of the frame. */
export function contactRows<C extends Listed>(members: readonly Asked[], contacts: readonly C[]): ContactRow<C>[] {
  const byMember = Map.groupBy(contacts, ({ respondent }) => respondent)
  const without = members.filter(({ respondent }) => !byMember.has(respondent))
  return [
    ...without.map((member) => ({ member, contact: null })),
    ...members.flatMap((member) => (byMember.get(member.respondent) ?? []).map((contact) => ({ member, contact }))),
  ]
}

export function filterContacts<C extends Listed>(
  rows: readonly ContactRow<C>[],
  { filter, search, county }: { readonly filter: ContactFilter; readonly search: string; readonly county: string },
): ContactRow<C>[] {
  const wanted = search.trim().toLowerCase()
  return rows.filter(
    ({ member, contact }) =>
      shows(filter, contact) &&
      (county === '' || member.countyCode === county) &&
      [member.name, member.respondent, contact?.name ?? '', contact?.email ?? ''].some((text) =>
        text.toLowerCase().includes(wanted),
      ),
  )
}

function shows(filter: ContactFilter, contact: Reached | null): boolean {
  if (filter === 'all') return true
  if (contact === null) return filter === 'without'
  return filter === 'bounced' ? hasBounced(contact) : contactState(contact) === filter
}

/** How many contacts there are in each state, and how many mails came back. */
export function countStates(contacts: readonly Reached[]): Readonly<Record<ContactState | 'bounced', number>> {
  const counts = { uninvited: 0, invited: 0, opened: 0, used: 0, expired: 0, revoked: 0, bounced: 0 }
  for (const contact of contacts) {
    counts[contactState(contact)] += 1
    if (hasBounced(contact)) counts.bounced += 1
  }
  return counts
}
