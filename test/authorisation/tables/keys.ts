import { sql } from 'kysely'
import { personOf } from '../organisations.ts'
import type { Described } from './described.ts'

/** The secret of the key of an organisation's person. */
export const keyOf = (organisation: string): string => `key-${organisation}`

/** Keys for other programs. What they are known by is for nobody to see, so nobody sees a whole row. */
export const keys: Described = {
  readable: { api_key: () => false },
  async fill(db, organisation) {
    await sql`insert into api_key (organisation, person, name, scope, sha256, made_at, expires_at)
              values (${organisation}, ${personOf(organisation)}, 'secret', 'write',
                encode(sha256(convert_to(${keyOf(organisation)}, 'UTF8')), 'hex'), now(), now() + interval '30 days')`.execute(
      db,
    )
  },
}
