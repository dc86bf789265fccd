import { type Db, findAccounts } from '../queries.ts'
import { coordinator } from './places.ts'
import type { Place } from './read-place.ts'
import { recordId } from './record-id.ts'

const day = 24 * 3600 * 1000

/** What rows of a municipality are made with. */
export interface Making {
  readonly place: Place
  readonly now: Date
  /** The accounts of those who can sign in, by address. */
  readonly accounts: ReadonlyMap<string, string>
  /** What every record of a register begins with: entered by the coordinator in the spring. */
  readonly made: Readonly<Record<string, unknown>>
  /** The id of a record, and null for ''. */
  id(register: string, name: string): string | null
  /** The day that is so many days from today, as an ISO date, and null for ''. */
  on(days: string): string | null
}

export async function startMaking(db: Db, place: Place, now: Date): Promise<Making> {
  const accounts = await findAccounts(
    db,
    place.people.map(({ email }) => email),
  )
  const at = new Date(now.getTime() - 200 * day)
  const by = accounts.get(coordinator) ?? ''
  return {
    place,
    now,
    accounts,
    made: {
      organisation: place.id,
      version: 1,
      created_at: at,
      created_by: by,
      changed_at: at,
      changed_by: by,
      secrecy: {},
    },
    id: (register, name) => (name === '' ? null : recordId(register, name, place.id)),
    on: (days) => (days === '' ? null : new Date(now.getTime() + Number(days) * day).toISOString().slice(0, 10)),
  }
}

/** The names of a cell that has several. */
export function namesIn(cell: string): string[] {
  return cell === '' ? [] : cell.split('|')
}
