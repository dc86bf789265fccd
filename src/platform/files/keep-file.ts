import { sql } from 'kysely'
import type { ActionContext } from '../action/index.ts'
import type { SentFile } from '../http/index.ts'
import { type FieldFault, Problem } from '../problem/index.ts'
import { type CheckedFile, checkFile, type FileFacts } from './check-file.ts'
import { mostOfAnOrganisation } from './file-types.ts'
import { messages } from './messages.ts'
import { hasPledged, keepPledge } from './pledge.ts'

/** A file that is kept, without its bytes. */
export interface KeptFile extends FileFacts {
  readonly id: string
}

/** So many bytes are written and read at a time. */
const partLength = 1_000_000

/**
 * Keeps a file that was sent, for the action that says what it belongs to: looks at what it is, asks for the pledge of who adds their first,
 * and holds the room that an organisation has. Three statements and one for each megabyte; four the first time.
 *
 * @param given.pledged the box of the pledge was ticked
 * @param given.field what the field of the file is called
 * @param given.faults what is wrong with the rest of the form, so that all of it is told at once
 * @throws Problem `bad-input` with everything that is wrong: with the file at its field, with the pledge at `bekrafta`
 */
export async function keepFile(
  context: ActionContext,
  given: {
    readonly sent: SentFile
    readonly pledged: boolean
    readonly field?: string
    readonly faults?: readonly FieldFault[]
  },
): Promise<KeptFile> {
  const { db, organisation } = context
  const field = given.field ?? 'fil'
  const checked = await checkFile(given.sent)
  const pledgedBefore = await hasPledged(db, context)
  const faults = [...(given.faults ?? [])]
  if (!checked.ok) faults.push({ field, message: checked.message })
  else {
    const used = await countBytes(context)
    if (used + checked.value.size > mostOfAnOrganisation)
      faults.push({ field, message: messages.full(used, mostOfAnOrganisation) })
  }
  if (!pledgedBefore && !given.pledged) faults.push({ field: 'bekrafta', message: messages.pledgeMissing })
  if (!checked.ok || faults.length > 0) throw new Problem('bad-input', { faults })
  if (!pledgedBefore) await keepPledge(db, { organisation, person: context.person, now: context.now })
  const { bytes, ...facts } = checked.value
  return { id: await insertFile(context, checked.value), ...facts }
}

/** The bytes of all the files of the organisation. */
async function countBytes({ db, organisation }: ActionContext): Promise<number> {
  const { bytes } = await db
    .selectFrom('file')
    .select(({ fn }) => fn.coalesce(fn.sum<string>('size'), sql<string>`0`).as('bytes'))
    .where('organisation', '=', organisation)
    .executeTakeFirstOrThrow()
  return Number(bytes)
}

async function insertFile({ db, organisation, person, now }: ActionContext, file: CheckedFile): Promise<string> {
  const { name, type, size, sha256, bytes } = file
  const { id } = await db
    .insertInto('file')
    .values({ organisation, name, type, size, sha256, added_at: now, added_by: person })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (let part = 0; part * partLength < size; part++) {
    const piece = bytes.subarray(part * partLength, (part + 1) * partLength)
    // As hexadecimal text: the embedded database takes ten times as long for bytes
    await sql`insert into file_part (organisation, file, part, bytes)
              values (${organisation}, ${id}, ${part}, decode(${Buffer.from(piece).toString('hex')}::text, 'hex'))`.execute(
      db,
    )
  }
  return id
}
