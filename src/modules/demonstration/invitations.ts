import { makeLinkToken } from '../../platform/identity/index.ts'
import { agency } from './people.ts'
import { addRows, type Db, findPeople } from './queries.ts'

const arboga = '1984'
const day = 24 * 3600 * 1000

/**
 * Who has been invited in Arboga: one waits, one let the link expire, one was invited by the agency and waits, one has been taken back.
 * They are invented, and nobody has their links: what stands here is the hash of secrets that were thrown away.
 */
const invitations = [
  { name: 'Nadia Öberg', email: 'nadia.oberg@arboga.example', role: 'contributor', daysAgo: 2, opened: true },
  { name: 'Tomas Lind', email: 'tomas.lind@arboga.example', role: 'contributor', daysAgo: 20 },
  { name: 'Eva Strand', email: 'eva.strand@arboga.example', role: 'contact', daysAgo: 5, byAgency: true },
  { name: 'Ola Fors', email: 'ola.fors@arboga.example', role: 'manager', daysAgo: 9, revoked: true },
] as const

/** @param survey the open survey, which the agency invites for */
export async function addInvitations(db: Db, survey: string, now: Date): Promise<void> {
  const [anna, sara] = await findPeople(db, ['anna.lindqvist@arboga.example', 'sara.wik@enkatmyndigheten.example'])
  const before = (days: number) => new Date(now.getTime() - days * day)
  await addRows(
    db,
    'invitation',
    invitations.map(({ name, email, role, daysAgo, ...became }) => {
      const byAgency = 'byAgency' in became
      const revoked = 'revoked' in became
      return {
        organisation: byAgency ? agency.id : arboga,
        id: crypto.randomUUID(),
        workplace: arboga,
        role,
        survey: byAgency ? survey : null,
        name,
        email,
        token_sha256: makeLinkToken().sha256,
        issued_at: before(daysAgo),
        issued_by: byAgency ? sara : anna,
        expires_at: before(daysAgo - 14),
        opened_at: 'opened' in became ? before(daysAgo - 1) : null,
        revoked_at: revoked ? before(daysAgo - 1) : null,
        revoked_by: revoked ? anna : null,
      }
    }),
  )
}
