import { sql } from 'kysely'
import { personOf } from '../organisations.ts'
import { type Described, ofItself } from './described.ts'

/** A file with its bytes, attached to a system. */
export const files: Described = {
  readable: { file: ofItself, file_part: ofItself, attachment: ofItself },
  async fill(db, organisation) {
    const person = personOf(organisation)
    const { rows } = await sql<{ id: string }>`
      insert into file (organisation, name, type, size, sha256, added_at, added_by)
      values (${organisation}, 'secret.txt', 'txt', 6, encode(sha256('secret'), 'hex'), now(), ${person})
      returning id`.execute(db)
    const file = rows[0]?.id
    await sql`insert into file_part values (${organisation}, ${file}, 0, 'secret')`.execute(db)
    await sql`insert into attachment (organisation, register, record, file, added_at, added_by)
              select organisation, 'asset', id, ${file}, now(), ${person} from asset
              where organisation = ${organisation} and kind = 'system'`.execute(db)
  },
}
