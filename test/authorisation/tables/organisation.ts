import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../src/platform/database/index.ts'
import { agencies, boards, countyOf, invited, personOf, tokenOf } from '../organisations.ts'
import type { Described } from './described.ts'

const kindOf = (id: string) =>
  agencies.some((known) => known === id)
    ? 'agency'
    : boards.some((known) => known === id)
      ? 'county-board'
      : 'municipality'
const roleOf = { agency: 'survey-lead', 'county-board': 'officer', municipality: 'coordinator' }
const lesserRoleOf = { agency: 'analyst', 'county-board': 'officer', municipality: 'employee' }

/** Who is there, who works where, and who is invited. */
export const organisation: Described = {
  readable: {
    organisation: () => true,
    membership: (row, asks) => row.organisation === asks,
    invitation: (row, asks) => row.organisation === asks || row.workplace === asks,
  },
  async fill(db, id) {
    const kind = kindOf(id)
    await sql`insert into organisation (id, kind, name, county_code) values (${id}, ${kind}, ${id}, ${countyOf(id)})`.execute(
      db,
    )
    await sql`insert into identity."user" (id, name, email) values (${personOf(id)}, ${id}, ${`${id}@example.org`})`.execute(
      db,
    )
    await sql`insert into membership (organisation, person, role)
              values (${id}, ${personOf(id)}, ${roleOf[kind]})`.execute(db)
    await invite(db, { issuer: id, workplace: id, role: lesserRoleOf[kind], survey: null })
  },
}

/** An invitation that waits. */
export async function invite(
  db: Kysely<Tables>,
  { issuer, workplace, role, survey }: { issuer: string; workplace: string; role: string; survey: string | null },
): Promise<void> {
  await sql`
    insert into invitation (organisation, workplace, role, survey, name, email, token_sha256, issued_at, issued_by, expires_at)
    values (${issuer}, ${workplace}, ${role}, ${survey}, 'N', ${invited},
            encode(sha256(convert_to(${tokenOf(issuer, workplace)}, 'UTF8')), 'hex'), now(), ${personOf(issuer)}, '2099-12-31')`.execute(
    db,
  )
}
